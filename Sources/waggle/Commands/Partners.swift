import ArgumentParser
import Foundation
import WaggleReading
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport
import WaggleWriting

/// `waggle partners`: the members of the exchange.
struct Partners: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Import, list and show the partners.",
        subcommands: [Import.self, List.self, Show.self, Customers.self]
    )

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take over what a CSV file says: new keys are added, known ones replaced, others stay.",
            discussion: "The whole file is checked first; when anything is wrong, nothing is changed. "
                + "config/partners.example.csv shows the columns. A running Waggle notices within half a minute."
        )

        @OptionGroup var config: ConfigurationOption
        @Argument(help: "The CSV file.") var file: String

        func run() async throws {
            let basics = try config.basics()
            let text = try URL(fileURLWithPath: file).text()
            let vocabulary = try Vocabulary(file: basics.files.vocabulary)
            let gazetteer = try Gazetteer(folder: basics.files.places)
            let store = try basics.openStore(as: .visitor)
            let known = try await store.partners()
            let list = try PartnerList(
                file: file,
                text: text,
                surroundings: PartnerList.Surroundings(
                    competences: Set(vocabulary.names.keys),
                    gazetteer: gazetteer,
                    language: basics.exchange.language,
                    letters: try TemplateLibrary(of: basics).languages,
                    exchange: [basics.exchange.address] + basics.exchange.aliases,
                    known: known
                )
            )
            try await store.save(list.partners, at: Date())
            let imported = Set(list.partners.map(\.key))
            let replaced = known.count { imported.contains($0.key) }
            Output.line(
                "\(list.partners.count) partners imported: \(list.partners.count - replaced) new, \(replaced) replaced. "
                    + "\(known.count - replaced) others stay."
            )
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the partners.")

        @OptionGroup var config: ConfigurationOption
        @OptionGroup var output: OutputOption

        func run() async throws {
            let partners = try await config.store().partners()
            if output.json { return try Output.json(partners) }
            Output.table(
                ["KEY", "FIRM", "PLACE", "KM", "TRADES", "STATE"],
                partners.map { partner in
                    [
                        partner.key.rawValue, partner.firm, partner.profile.home.shownBlind,
                        String(Int(partner.profile.radius.kilometres)), String(partner.profile.competences.count),
                        partner.standing.word,
                    ]
                },
                ifEmpty: "There are no partners yet: run `waggle partners import FILE`."
            )
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show one partner.")

        @OptionGroup var config: ConfigurationOption
        @OptionGroup var output: OutputOption
        @Argument(help: "The partner's key.") var key: String

        func run() async throws {
            let store = try config.store()
            let partners = try await store.partners()
            guard let partner = partners.first(where: { $0.key.rawValue == key.lowercased() }) else {
                let guess = partners.map(\.key.rawValue).closest(to: key.lowercased()).map { " Did you mean `\($0)`?" }
                throw Refusal.wrongInput("There is no partner `\(key)`.\(guess ?? "")")
            }
            if output.json { return try Output.json(partner) }
            let circle = try await store.circle(under: try Policy(file: try config.basics().files.policy))
            let inHand = circle.inHand(partner.key)
            let profile = partner.profile
            let trades = profile.competences.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value.rawValue)" }
            Output.table(
                ["WHAT", "VALUE"],
                [
                    ["firm", partner.firm],
                    ["contact", partner.contact ?? "-"],
                    ["addresses", partner.addresses.map(\.description).joined(separator: "; ")],
                    ["place", profile.home.shownBlind],
                    ["radius", "\(Int(profile.radius.kilometres)) km"],
                    [
                        "areas",
                        profile.areas.map { $0.map(\.inWords).sorted().joined(separator: "; ") } ?? "all within",
                    ],
                    ["trades", trades.joined(separator: "; ")],
                    ["languages", profile.languages.joined(separator: "; ")],
                    ["letters", partner.letters ?? "the first of these that there are letters in"],
                    ["state", partner.standing.word],
                    ["customers", "\(try await store.signCounts()[partner.key] ?? 0) domains, numbers and firms"],
                    ["in hand", "\(inHand.open) open, \(inHand.pending) asked, of \(profile.capacity.open)"],
                ],
                ifEmpty: ""
            )
        }
    }
}

extension Partner.Membership {
    fileprivate var word: String {
        switch self {
        case .active: "active"
        case .paused: "paused"
        case .unreachable(let since): "unreachable since \(since.description)"
        }
    }
}
