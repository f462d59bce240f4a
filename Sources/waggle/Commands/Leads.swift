import ArgumentParser
import Foundation
import WaggleReading
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleWriting

/// `waggle leads`: what is on its way, and why it went where it went.
struct Leads: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List and show leads, and why a partner was or was not asked.",
        subcommands: [List.self, Show.self, Why.self, Consent.self]
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List leads, newest first.")

        @OptionGroup var config: ConfigurationOption
        @OptionGroup var output: OutputOption
        @Option(help: "Only this stage: collecting, offering, \"handed off\" or closed.") var stage: String?
        @OptionGroup var limit: LimitOption

        private static let stages = ["collecting", "offering", "handed off", "closed"]

        func validate() throws {
            guard let stage, !Self.stages.contains(stage) else { return }
            throw ValidationError("There is no stage `\(stage)`. Known: \(Self.stages.joined(separator: ", ")).")
        }

        private struct Row: Encodable {
            var reference: String
            var stage: String
            var referrer: String
            var needs: [String]
            var place: String?
            var openedAt: Date
        }

        func run() async throws {
            let store = try config.store()
            let rows = try await store.referrals(inStage: stage, limit: limit.limit).map { kept in
                Row(
                    reference: kept.referral.reference.rawValue,
                    stage: kept.referral.stage.name,
                    referrer: kept.referral.referrer.rawValue,
                    needs: kept.referral.lead.needs.map(\.value.competence.rawValue),
                    place: kept.referral.lead.place?.value.shownBlind,
                    openedAt: kept.referral.openedAt
                )
            }
            if output.json { return try Output.json(rows) }
            Output.table(
                ["LEAD", "STAGE", "OPENED", "FROM", "PLACE", "NEEDS"],
                rows.map { row in
                    [
                        row.reference, row.stage, row.openedAt.short, row.referrer, row.place ?? "-",
                        row.needs.joined(separator: ", "),
                    ]
                },
                ifEmpty: "There are no leads yet."
            )
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show one lead and all that happened to it.")

        @OptionGroup var config: ConfigurationOption
        @OptionGroup var output: OutputOption
        @Argument(help: "The lead, for instance L-4F7K.") var reference: String

        func run() async throws {
            let store = try config.store()
            let kept = try await store.found(reference)
            if output.json { return try Output.json(kept.referral) }
            let referral = kept.referral
            Output.line(
                "\(referral.reference)  \(referral.stage.name), from \(referral.referrer), \(referral.openedAt.short)"
            )
            for need in referral.lead.needs { Output.line("  need    \(need.value.competence): \(need.quote)") }
            if let place = referral.part {
                Output.line("  part    \(place.number) of \(place.job.parts.count) of \(place.job.reference)")
            }
            if case .closed(.divided(let job, _)) = referral.stage {
                for part in job.parts {
                    let trades = part.trades.map(\.rawValue).joined(separator: ", ")
                    Output.line("  part    \(part.number), \(trades): \(part.standing.word)")
                }
            }
            if let place = referral.lead.place { Output.line("  place   \(place.value.shownBlind)") }
            if let consent = referral.lead.consent {
                let quote = consent.quote.isEmpty ? "" : ": \"\(consent.quote)\""
                let when = consent.value.at.map { ", \($0.short)" } ?? ""
                Output.line("  consent by word of the \(consent.value.by.rawValue)\(when)\(quote)")
            } else {
                Output.line("  consent nothing was said of it")
            }
            if case .reserved(let offer, let until) = referral.stage {
                Output.line("  held    for \(offer.partner) until \(until.short), for want of the customer's consent")
            }
            for offer in referral.offers {
                Output.line("  asked   \(offer.partner), \(offer.askedAt.short): \(offer.answer.word)")
            }
            Output.line("History")
            for recorded in try await store.history(of: referral.id) {
                Output.line("  \(recorded.at.short)  \(recorded.name)")
            }
            Output.line("Shown")
            let disclosures = try await store.disclosures(of: referral.id)
            for disclosure in disclosures {
                Output.line("  \(disclosure.at.short)  \(disclosure.field.rawValue) to \(disclosure.to)")
            }
            if disclosures.isEmpty { Output.line("  nothing yet") }
        }
    }

    struct Consent: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Record that the customer agreed to be passed on, by word of the operators.",
            discussion:
                "The running Waggle does it within half a minute. Referrers say it in their mail: \"customer agrees\"."
        )

        @OptionGroup var config: ConfigurationOption
        @Argument(help: "The lead, for instance L-4F7K.") var reference: String

        func run() async throws {
            let store = try config.store()
            let kept = try await store.found(reference)
            guard kept.referral.lead.consent == nil else {
                throw Refusal.wrongInput("It is on record already: see `waggle leads show \(kept.referral.reference)`.")
            }
            try await store.add(Deadline(referral: kept.referral.id, kind: .consented, at: Date()))
            Output.line("It is recorded by the running Waggle within half a minute, or when Waggle is started.")
        }
    }

    struct Why: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Explain who was ranked where, or why one partner was not asked."
        )

        @OptionGroup var config: ConfigurationOption
        @OptionGroup var output: OutputOption
        @Argument(help: "The lead, for instance L-4F7K.") var reference: String
        @Option(help: "A partner's key: what keeps this partner from it today.") var partner: String?

        func run() async throws {
            let store = try config.store()
            let kept = try await store.found(reference)
            if let partner { return try await whyNot(partner, kept.referral, store) }
            let rankings = try await store.history(of: kept.referral.id).compactMap(\.ranking)
            if output.json { return try Output.json(rankings) }
            for (index, ranking) in rankings.enumerated() {
                Output.line("Ranking \(index + 1), policy \(ranking.policy)")
                for (place, match) in ranking.matches.enumerated() {
                    Output.line("  \(place + 1). \(match.partner)  \(String(format: "%.1f", match.score))")
                    for factor in match.factors {
                        Output.line(
                            "       \(factor.contribution.times)  \(factor.factor.rawValue): \(factor.because.inEnglish)"
                        )
                    }
                }
                for lack in ranking.lacking {
                    Output.line("  \(lack.partners) partners fail: \(lack.constraint.rawValue)")
                }
            }
            if rankings.isEmpty { Output.line("Nobody was ranked for it yet.") }
        }

        private func whyNot(
            _ key: String,
            _ referral: Referral,
            _ store: SQLiteStore
        ) async throws {
            let files = try config.basics().files
            let circle = try await store.circle(under: try Policy(file: files.policy))
            guard let partner = circle.directory[PartnerKey(rawValue: key.lowercased())] else {
                throw Refusal.wrongInput("There is no partner `\(key)`.")
            }
            let failing = circle.whyNot(
                partner.key,
                for: referral.lead,
                from: referral.referrer,
                asked: Set(referral.offers.map(\.partner)),
                knowers: try await store.knowers(of: referral.lead.customer.signs),
                at: Date()
            )
            if output.json { return try Output.json(failing) }
            let rankings = try await store.history(of: referral.id).compactMap(\.ranking)
            for round in Explanation(of: referral.reference, in: rankings, for: partner.key, who: nil)?.rounds ?? [] {
                tell(round, to: partner)
            }
            if failing.isEmpty { return Output.line("Nothing keeps \(partner.firm) from \(referral.reference).") }
            for constraint in failing { Output.line("\(partner.firm) fails: \(constraint.rawValue)") }
        }

        /// The same as he is told by mail when he asks.
        private func tell(_ round: Explanation.Round, to partner: Partner) {
            Output.line(
                "Ranking \(round.number), policy \(round.policy): \(partner.firm) came in place \(round.place)."
            )
            guard round.place > 1 else { return }
            Output.table(
                ["", "OWN", "", "THE FIRST'S", ""],
                round.factors.map { factor in
                    [
                        factor.factor.rawValue, factor.own.contribution.times, factor.own.because.inEnglish,
                        factor.first?.contribution.times ?? "", factor.first?.because.inEnglish ?? "",
                    ]
                },
                ifEmpty: ""
            )
        }
    }
}

extension Double {
    /// A factor's contribution as what it multiplied the score by.
    fileprivate var times: String { String(format: "×%.2f", exp(self)) }
}

extension SQLiteStore {
    /// The lead that a person named.
    fileprivate func found(_ text: String) async throws -> KeptReferral {
        guard let reference = LeadReference(rawValue: text) else {
            throw Refusal.wrongInput("`\(text)` is no lead: references look like L-4F7K.")
        }
        guard let kept = try await referral(reference) else {
            throw Refusal.wrongInput("There is no lead \(reference).")
        }
        return kept
    }
}

extension Job.Standing {
    fileprivate var word: String {
        switch self {
        case .asking(nil): "nobody asked yet"
        case .asking(let partner?): "\(partner) is being asked"
        case .taken(let partner): "taken by \(partner)"
        case .won(let partner): "won by \(partner)"
        case .lost(let partner): "lost by \(partner)"
        case .returned(let partner): "returned by \(partner)"
        case .unplaced: "nobody is left"
        case .withdrawn: "withdrawn"
        }
    }
}

extension Offer.Answer {
    fileprivate var word: String {
        switch self {
        case .awaited: "waiting for an answer"
        case .interested(let at): "interested \(at.short)"
        case .notChosen(let at): "not chosen \(at.short)"
        case .accepted(let at): "accepted \(at.short)"
        case .declined(let at, _): "declined \(at.short)"
        case .lapsed(let at): "did not answer until \(at.short)"
        case .bounced(let at): "mail came back \(at.short)"
        case .withdrawn(let at): "withdrawn \(at.short)"
        }
    }
}

extension Ground {
    /// Trades by their codes: whoever runs the exchange knows them.
    fileprivate var inEnglish: String { LetterLanguage.english.words(for: self, names: [:]) ?? "" }
}
