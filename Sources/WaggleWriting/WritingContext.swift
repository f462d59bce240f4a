import Foundation
import WaggleReferral

/// What the values of a letter are made with: its reader, his language, and the words in it.
struct WritingContext {
    let reader: Reader
    let language: LetterLanguage
    let competenceNames: [Competence: String]

    /// `Laptops + Firewalls and VPN`: a name may hold an "and" of its own.
    func names(of competences: [Competence]) -> String {
        competences.map { name(of: $0) }.joined(separator: " + ")
    }

    func name(of competence: Competence) -> String {
        competenceNames[competence] ?? competence.rawValue
    }

    /// By the reader's clock.
    func time(_ moment: Date) -> String { words(LocalTime(moment, in: reader.timeZone)) }
    func day(_ moment: Date) -> String { language.dates.dayWords(LocalTime(moment, in: reader.timeZone)) }
    func words(_ time: LocalTime) -> String { language.dates.words(time) }

    func words(_ money: Money) -> String { language.sums.words(money) }
    func words(_ distance: Distance) -> String { language.sums.words(distance) }
    func finely(_ distance: Distance) -> String { language.sums.finely(distance) }

    func words(_ neededBy: NeededBy) -> String {
        language.leads.neededBy(neededBy.day.map(language.dates.words), neededBy.urgency)
    }

    func words(_ time: BlindTime) -> String {
        switch time {
        case .thisWeek: language.leads.thisWeek
        case .withinMonth: language.leads.withinMonth
        case .noHurry: language.leads.noHurry
        case .byMonth(let month, let year): (1...12).contains(month) ? language.dates.byMonth(month, year) : "\(year)"
        }
    }

    /// The name of a language; its code where the name is not known.
    func words(ofLanguage code: String) -> String {
        language.leads.languages[code.prefix { $0 != "-" }.lowercased()] ?? code.line(limit: 20)
    }

    func words(_ grounds: [Ground]) -> [String] {
        grounds.compactMap { language.reasons.ground($0, self)?.line() }
    }

    func missing(_ fields: [LeadField]) -> String {
        fields.map(language.leads.missing).joined(separator: language.leads.and)
    }

    /// `Northline IT, Kestrel Systems and Bluewave Systems`.
    func list(_ names: [String]) -> String {
        let names = names.map { $0.line() }
        return names.count < 2
            ? names.joined()
            : "\(names.dropLast().joined(separator: ", "))\(language.leads.and)\(names[names.count - 1])"
    }

    /// What somebody wrote about it, behind a colon; nothing when he wrote nothing.
    func because(_ reason: String) -> String {
        let line = reason.line()
        return line.isEmpty ? "" : ": \(line)"
    }
}
