import ArgumentParser
import Foundation
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

/// `waggle outbox`: letters that have not left, and what a person knows of those in doubt.
struct Outbox: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List letters that wait or are in doubt, and settle a doubt.",
        subcommands: [List.self, Resend.self, Arrived.self, GiveUp.self],
        defaultSubcommand: List.self
    )
}

extension Outbox {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List them, newest first.",
            discussion: "A letter in doubt that has an echo settles itself; of the others only a person can know."
        )

        @OptionGroup var config: ConfigurationOption
        @OptionGroup var output: OutputOption
        @Option(help: "Only this state: queued, sending, \"in doubt\", refused or accepted.") var state: String?
        @OptionGroup var limit: LimitOption

        private static let states = ["queued", "sending", "in doubt", "refused", "accepted"]

        func validate() throws {
            guard let state, !Self.states.contains(state) else { return }
            throw ValidationError("There is no state `\(state)`. Known: \(Self.states.joined(separator: ", ")).")
        }

        private struct Row: Encodable {
            var id: Int64
            var state: String
            var writtenAt: Date
            var kind: String
            var lead: String?
            var recipient: String
            var hasEcho: Bool
            /// What the server said, or why there is a doubt.
            var said: String

            init(_ letter: StandingLetter) {
                id = letter.id
                writtenAt = letter.writtenAt
                kind = letter.kind
                lead = letter.lead?.rawValue
                recipient = letter.recipient.description
                hasEcho = letter.hasEcho
                switch letter.state {
                case .queued(let after, let tries):
                    (state, said) = ("queued", tries > 0 ? "again at \(after.short)" : "")
                case .sending: (state, said) = ("sending", "")
                case .accepted(_, let answer): (state, said) = ("accepted", answer)
                case .refused(_, let code, let answer):
                    (state, said) = ("refused", code > 0 ? "\(code) \(answer)" : answer)
                case .inDoubt(_, _, let reason):
                    (state, said) = (
                        "in doubt", letter.isGivenUp ? "given up; the running Waggle decides on it" : reason
                    )
                }
            }
        }

        func run() async throws {
            let states = state.map { [$0] } ?? ["queued", "sending", "in doubt"]
            let rows = try await config.store().letters(inStates: Set(states), limit: limit.limit).map(Row.init)
            if output.json { return try Output.json(rows) }
            Output.table(
                ["ID", "STATE", "WRITTEN", "KIND", "LEAD", "TO", "ECHO", "SAID"],
                rows.map { row in
                    [
                        String(row.id), row.state, row.writtenAt.short, row.kind, row.lead ?? "-", row.recipient,
                        row.hasEcho ? "yes" : "no", row.said,
                    ]
                },
                ifEmpty: state.map { "No letter is \($0)." } ?? "No letter waits, and none is in doubt."
            )
        }
    }

    struct Resend: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "It did not arrive: send it once more, the same to the byte: waggle outbox resend 118",
            discussion: "Ask who should have it first. The running Waggle does it within some seconds."
        )

        @OptionGroup var letters: Letters

        func run() async throws {
            try await letters.settle(as: .sendAgain) { "\($0) goes once more." }
        }
    }

    struct Arrived: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "It arrived: it counts as delivered: waggle outbox arrived 118"
        )

        @OptionGroup var letters: Letters

        func run() async throws {
            try await letters.settle(as: .arrived) { "\($0) counts as delivered." }
        }
    }

    struct GiveUp: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "give-up",
            abstract: "It did not arrive and shall not go: waggle outbox give-up 118",
            discussion:
                "An offer goes to the next partner then, as after a bounce; from any other letter nothing follows. The running "
                + "Waggle does it within half a minute."
        )

        @OptionGroup var letters: Letters

        func run() async throws {
            try await letters.settle(as: .giveUp) { "\($0) is given up." }
        }
    }
}

/// The letters that a person settles.
struct Letters: ParsableArguments {
    @OptionGroup var config: ConfigurationOption
    @Argument(help: "Numbers in the first column of `waggle outbox`.") var ids: [Int64]

    func settle(as word: StandingLetter.Word, _ sentence: (Int64) -> String) async throws {
        let store = try config.store()
        for id in ids {
            guard try await store.settle(letter: id, as: word, at: Date()) else {
                throw Refusal.wrongInput(
                    "\(id) is no letter in doubt, or its customer was forgotten; `waggle outbox` lists them."
                )
            }
            Output.line(sentence(id))
        }
    }
}
