import ArgumentParser
import Foundation
import WaggleReferral

/// `waggle engine`: the referral engine as a filter, to be measured or replayed. Touches no store.
struct EngineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "engine",
        abstract: "Run the referral engine over lines of JSON, from standard input to standard output.",
        discussion: "The lines are told in docs/engine.md. Time is what the lines say; nothing is kept afterwards."
    )

    @Option(help: "A policy file; without one, the rules that came with Waggle.")
    var policy: String?

    /// Longer lines are no lines of the protocol.
    private static let longestLine = 1 << 20

    func run() throws {
        var loop = EngineLoop(policy: try rules())
        var number = 0
        while let line = readLine() {
            number += 1
            guard line.utf8.count <= Self.longestLine else {
                throw Refusal.wrongInput("Line \(number) of the input is longer than \(Self.longestLine) bytes.")
            }
            do {
                if let answer = try loop.answer(Data(line.utf8)) { Output.exact(answer) }
            } catch let problem as EngineProblem {
                throw Refusal.wrongInput("Line \(number) of the input: \(problem)")
            } catch {
                throw Refusal.wrongInput("Line \(number) of the input is no line that the engine knows.")
            }
        }
    }

    private func rules() throws -> EnginePolicy {
        let file = if let policy { URL(fileURLWithPath: policy) } else { try Installation().policy }
        return try EnginePolicy(file: file)
    }
}
