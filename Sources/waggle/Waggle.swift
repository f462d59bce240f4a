import ArgumentParser
import Foundation

/// The program: parses the command line and runs one command.
@main
struct Waggle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waggle",
        abstract: "A mail bot by which firms that compete pass customers to each other without fear.",
        discussion: """
            Exit codes: 0 all is well; 1 something did not work, as the message says; 2 the command, a \
            configuration file or an input file is wrong.
            """,
        version: "0.1.0",
        subcommands: [Run.self, Check.self, Init.self, Read.self, Partners.self, Leads.self, Held.self]
    )

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let refusal as Refusal {
            for sentence in refusal.sentences {
                FileHandle.standardError.write(Data("waggle: \(sentence)\n".utf8))
            }
            Foundation.exit(refusal.code.rawValue)
        } catch {
            let code = exitCode(for: error)
            let text = fullMessage(for: error)
            let isAsked = code == .success
            (isAsked ? FileHandle.standardOutput : .standardError).write(Data((text.isEmpty ? "" : text + "\n").utf8))
            Foundation.exit(code == .validationFailure ? Refusal.Code.wrongInput.rawValue : code.rawValue)
        }
    }
}

/// Why a command ends without having done its work.
struct Refusal: Error {
    var code: Code
    /// For the person at the terminal: what, where, and what to do.
    var sentences: [String]

    enum Code: Int32 {
        case failed = 1
        case wrongInput = 2
    }

    init(_ code: Code, _ sentences: [String]) {
        self.code = code
        self.sentences = sentences
    }

    static func failed(_ sentence: String) -> Refusal { Refusal(.failed, [sentence]) }
    static func wrongInput(_ sentence: String) -> Refusal { Refusal(.wrongInput, [sentence]) }
}
