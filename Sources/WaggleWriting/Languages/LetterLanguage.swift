import Foundation
public import WaggleReferral

/// What letters say and templates cannot: dates, sums, reasons, how a lead stands. In one language, all of it.
///
/// Words and short sentences, no rules: a new language is a file here, a line in ``all`` and a folder of templates. What
/// it lacks is named by the compiler, or by `waggle check`.
public struct LetterLanguage: Sendable {
    /// BCP 47, without a region.
    public let code: String
    let dates: Dates
    let sums: Sums
    let leads: Leads
    let reasons: Reasons
    let standing: Standing
    let notes: Notes

    /// The languages that letters can be written in.
    public static let all: [LetterLanguage] = [
        .english, .german, .french, .spanish, .portuguese, .russian, .hindi,
    ]

    struct Dates: Sendable {
        /// As they stand behind the number of a day.
        let months: [String]
        /// Monday first, as they stand in ``day``.
        let weekdays: [String]
        let day: @Sendable (_ weekday: String, _ day: Int, _ month: String) -> String
        let moment: @Sendable (_ day: String, _ clock: String, _ zone: String) -> String
        let dayOfYear: @Sendable (_ day: Int, _ month: String, _ year: Int) -> String
        /// "by November 2026"; the month is 1…12.
        let byMonth: @Sendable (_ month: Int, _ year: Int) -> String
        /// Where a time zone has other letters than the English ones: `MEZ` for `CET`.
        let zones: [String: String]
    }

    struct Sums: Sendable {
        /// Between whole and fraction.
        let point: String
        /// Between groups of three digits.
        let group: String
        let kilometres: String
        let lessThanOneKilometre: String
        /// Whether a sign of a currency stands before the number.
        let isSignFirst: Bool
        /// What rupees are counted in; nil where they are written out.
        let lakhs: Lakhs?
        /// What other money of a band is shortened to; nil where it is written out.
        let shortened: Shortened?
        let between: @Sendable (_ least: String, _ most: String) -> String
        let from: @Sendable (_ least: String) -> String
        let upTo: @Sendable (_ most: String) -> String
        let notStated: String
        let per: @Sendable (_ amount: String, Budget.Period) -> String
        let ofWholeJob: @Sendable (_ amount: String) -> String
    }

    struct Lakhs: Sendable {
        let lakh: String
        let crore: String
    }

    struct Shortened: Sendable {
        let thousand: String
        let million: String
    }

    struct Leads: Sendable {
        /// Between the last two of a list, with its spaces.
        let and: String
        /// In the subject of an offer that names no trade.
        let customer: String
        let withMore: @Sendable (_ first: String, _ more: Int) -> String
        /// For those who see the day.
        let neededBy: @Sendable (_ day: String?, Urgency?) -> String
        let thisWeek: String
        let withinMonth: String
        let noHurry: String
        /// As the end of "I could not find …".
        let missing: @Sendable (LeadField) -> String
        /// For the referrer, in "as you asked: …".
        let keptBack: @Sendable (LeadPart) -> String
        /// What a partner is told of a condition before he accepts: its kind, without the words.
        let condition: @Sendable (Condition.Kind) -> String
        /// Before the condition's own words.
        let label: @Sendable (Condition.Kind) -> String
        /// By BCP 47 code, without a region.
        let languages: [String: String]
    }

    struct Reasons: Sendable {
        /// Nil for what was kept in another language.
        let ground: @Sendable (Ground, WritingContext) -> String?
        let factor: @Sendable (ScoringFactor) -> String
        /// One line of "why did nobody take it?"; the place is empty when it is not known.
        let lack: @Sendable (HardConstraint, _ partners: Int, _ place: String) -> String
    }

    struct Standing: Sendable {
        /// One sentence.
        let now: @Sendable (LeadTimeline.Standing, WritingContext) -> String
        let step: @Sendable (LeadTimeline.Step.What) -> String
        /// A lead that the reader of a weekly letter was asked to take, or took.
        let taken: @Sendable (WeekLetter.Taken.Standing, WritingContext) -> String
    }

    struct Notes: Sendable {
        /// How many were asked, where nobody is left.
        let asked: @Sendable (Int) -> String
        let result: @Sendable (OutcomeWords) -> String
        /// What an unproven mail would do.
        let effect: @Sendable (ConfirmLetter.Effect) -> String
        let customerLines: @Sendable (Int) -> String
        /// Lines that could not be read: the first of them, in words, and how many there are.
        let unreadLines: @Sendable (_ listed: String, _ count: Int, _ areAll: Bool) -> String
        let passedBy: @Sendable (_ declined: Int, _ lapsed: Int) -> String
        let tally: Tally
        let card: @Sendable (LeadReference, _ referrer: String) -> String
    }

    /// The parts of `12 leads (2 came back, 4 won)`, each with its number.
    struct Tally: Sendable {
        let leads: @Sendable (Int) -> String
        /// Of leads given.
        let cameBack: @Sendable (Int) -> String
        /// Of leads taken.
        let wentBack: @Sendable (Int) -> String
        let won: @Sendable (Int) -> String
    }
}

extension LetterLanguage {
    /// - Parameter code: With or without a region: `pt-BR` is Portuguese.
    static func named(_ code: String) -> LetterLanguage? {
        let bare = code.prefix { $0 != "-" }.lowercased()
        return all.first { $0.code == bare }
    }

    func given(_ column: Account.Column) -> String { counted(column, returned: notes.tally.cameBack) }

    func taken(_ column: Account.Column) -> String { counted(column, returned: notes.tally.wentBack) }

    private func counted(_ column: Account.Column, returned: (Int) -> String) -> String {
        let parts = [
            column.returned > 0 ? returned(column.returned) : nil,
            column.won > 0 ? notes.tally.won(column.won) : nil,
        ].compactMap(\.self)
        let total = notes.tally.leads(column.leads)
        return parts.isEmpty ? total : "\(total) (\(parts.joined(separator: ", ")))"
    }

    /// What a factor of a ranking found, in words; nil when it was kept in another language.
    ///
    /// - Parameter names: What the exchange calls its trades.
    public func words(for ground: Ground, names: [Competence: String]) -> String? {
        let reader = Reader(name: nil, timeZone: .gmt, languages: [code])
        return reasons.ground(ground, WritingContext(reader: reader, language: self, competenceNames: names))
    }

    /// Everything that can stand in an offer besides its template: none of it names anybody.
    var saidInOffers: Set<String> {
        let context = WritingContext(
            reader: Reader(name: nil, timeZone: .gmt, languages: [code]),
            language: self,
            competenceNames: [:]
        )
        let distance = Distance(kilometres: 3)
        let grounds: [Ground] = [
            .away(distance), .away(Distance(kilometres: 0)), .upTo(distance), .level(1, of: nil, certifiedFor: ""),
            .freePlaces(1, of: 2), .daysWithoutOffer(1, lessForChoosing: 0), .daysWithoutOffer(2, lessForChoosing: 3),
            .promisesKept(percent: 1), .answersWithin(workingMinutes: 2), .balance(percent: 1), .balance(percent: -1),
            .accepts(percent: 1), .wins(percent: 1), .price(1, of: 2),
        ]
        var said = dates.months + dates.weekdays + Array(dates.zones.values) + Array(leads.languages.values)
        said += grounds.compactMap { reasons.ground($0, context) } + ScoringFactor.allCases.map(reasons.factor)
        said += Condition.Kind.allCases.map(leads.condition)
        said += [leads.customer, leads.withMore("", 2), leads.thisWeek, leads.withinMonth, leads.noHurry, leads.and]
        said += (1...12).map { dates.byMonth($0, 2_026) } + [dates.moment("", "", ""), dates.day("", 1, "")]
        for currency in ["INR", "EUR"] {
            for per in [Budget.Period.month, .year, .unit] {
                let budgets = [100, 20_000, 2_000_000, 20_000_000].map {
                    Budget(currency: currency, least: $0, most: nil, per: per)
                }
                for var band in budgets.compactMap(BudgetBand.init(around:)) {
                    band.isOfWholeJob = true
                    said.append(sums.words(band))
                }
            }
        }
        return Set(said)
    }
}
