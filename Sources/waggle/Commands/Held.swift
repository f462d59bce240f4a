import ArgumentParser
import Foundation
import WaggleSQLite
import WaggleStore
import WaggleTransport

/// `waggle held`: what waits for a person.
struct Held: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List mails that were kept and not acted upon, with the reason.",
        subcommands: [List.self, Show.self, Retry.self],
        defaultSubcommand: List.self
    )
}

extension Held {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List them, newest first.",
            discussion: "Their bytes are in the store, and the mails themselves are still on the server."
        )

        @OptionGroup var config: ConfigurationOption
        @OptionGroup var output: OutputOption
        @OptionGroup var limit: LimitOption

        private struct Row: Encodable {
            var id: Int64
            var receivedAt: Date
            var state: String
            var reason: String

            init(_ arrival: HeldArrival) {
                id = arrival.id
                receivedAt = arrival.receivedAt
                switch arrival.fate {
                case .held(let why): (state, reason) = ("held", why)
                case .quarantined(let why): (state, reason) = ("quarantined", why)
                case .acted, .noted, .duplicate: (state, reason) = ("settled", "")
                }
            }
        }

        func run() async throws {
            let rows = try await config.store().held(limit: limit.limit).map(Row.init)
            if output.json { return try Output.json(rows) }
            Output.table(
                ["ID", "RECEIVED", "STATE", "REASON"],
                rows.map { [String($0.id), $0.receivedAt.short, $0.state, $0.reason] },
                ifEmpty: "Nothing waits for a person."
            )
        }
    }

    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let a mail be read once more, now that the reason is gone: waggle held retry 118",
            discussion:
                "A running Waggle does it within half a minute. A mail that is held for the same reason is held again. One that "
                + "came before a backup was restored is acted upon as if it were new: look first whether that was done."
        )

        @OptionGroup var config: ConfigurationOption
        @Argument(help: "Numbers in the first column of `waggle held`.") var ids: [Int64]

        func run() async throws {
            let store = try config.store()
            for id in ids {
                guard try await store.release(id) else {
                    throw Refusal.wrongInput("\(id) is no mail that waits; `waggle held` lists them.")
                }
                Output.line("\(id) will be read once more.")
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write one mail as it came to standard output: waggle held show 118 > held.eml"
        )

        @OptionGroup var config: ConfigurationOption
        @Argument(help: "The number in the first column of `waggle held`.") var id: Int64

        func run() async throws {
            guard let kept = try await config.store().arrival(id) else {
                throw Refusal.wrongInput("There is no mail \(id), or what it held was forgotten.")
            }
            switch kept.arrival.content {
            case .mail(let bytes), .oversizedMail(let bytes, _): FileHandle.standardOutput.write(bytes)
            case .event(let event): try Output.json(event)
            }
        }
    }
}
