import ArgumentParser
import Foundation
import Glibc
import WaggleMail
import WaggleStore
import WaggleTransport

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
        subcommands: [
            Run.self, Status.self, Check.self, Init.self, Read.self, Partners.self, Leads.self, Health.self, Held.self,
            Outbox.self, Backup.self, Forget.self, Export.self, AuditCommand.self, Verify.self, EngineCommand.self,
            ReplayCommand.self,
        ]
    )

    static func main() async {
        // A connection that breaks while something is written into it, and a reader such as `head` that has seen
        // enough, are errors of that write and not the end of the program.
        signal(SIGPIPE, SIG_IGN)
        do {
            try refuseUnknownCommand(CommandLine.arguments.dropFirst())
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            if let refusal = Refusal(error) { refusal.end() }
            let code = exitCode(for: error)
            let text = fullMessage(for: error)
            if code == .success {
                Output.line(text)
            } else {
                Output.complain(text)
            }
            Foundation.exit(code == .validationFailure ? Refusal.Code.wrongInput.rawValue : code.rawValue)
        }
    }

    /// The parser would speak of an unexpected argument.
    private static func refuseUnknownCommand(_ arguments: some Sequence<String>) throws {
        var path = "waggle"
        var command: any ParsableCommand.Type = Waggle.self
        for word in arguments {
            let known = command.configuration.subcommands
            let names = known.map { $0.configuration.commandName ?? String(describing: $0).lowercased() }
            guard !known.isEmpty, !word.hasPrefix("-"), word != "help" else { return }
            guard let index = names.firstIndex(of: word) else {
                let guess = names.closest(to: word).map { " Did you mean `\(path) \($0)`?" } ?? ""
                throw Refusal.wrongInput(
                    "There is no command `\(path) \(word)`. Known: \(names.joined(separator: ", ")).\(guess)"
                )
            }
            command = known[index]
            path += " \(word)"
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

    /// - Returns: nil for an error that is the argument parser's.
    init?(_ error: any Error) {
        switch error {
        case let refusal as Refusal: self = refusal
        case let problem as ConfigurationProblem: self = .wrongInput(problem.description)
        case let problems as PartnerListProblems:
            self.init(.wrongInput, problems.problems.map(\.description) + ["Nothing was imported."])
        case let error as StoreError: self = .failed(error.sentence)
        case let error as SourceError: self = .failed(error.sentence)
        case let problem as SMTPProblem: self = .failed(problem.sentence)
        default: return nil
        }
    }

    fileprivate func end() -> Never {
        for sentence in sentences { Output.complain("waggle: \(sentence)") }
        Foundation.exit(code.rawValue)
    }
}
