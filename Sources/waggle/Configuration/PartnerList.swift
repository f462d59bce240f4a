import Foundation
import WaggleReferral
import WaggleTransport

/// `partners.csv`: the members of the exchange, one row each.
struct PartnerList {
    var partners: [Partner]

    static let columns = [
        "key", "firm", "contact", "addresses", "domains", "place", "radius_km", "competences", "certificates",
        "languages", "open", "per_week", "currency", "deal_min", "deal_max", "time_zone", "hours", "days", "holidays",
        "absences", "group", "excluded", "paused",
    ]

    /// Reads all rows; every row that is wrong is complained about, not only the first.
    ///
    /// - Throws: All problems of the file, in its order. Nothing of it is used then.
    init(
        file: String,
        text: String,
        competences: Set<Competence>,
        gazetteer: Gazetteer
    ) throws(PartnerListProblems) {
        let table: CSVTable
        do throws(ConfigurationProblem) {
            table = try CSVTable(
                file: file,
                text: text,
                known: Self.columns,
                required: ["key", "firm", "addresses", "place", "competences"]
            )
        } catch {
            throw PartnerListProblems(problems: [error])
        }
        var partners: [Partner] = []
        var problems: [ConfigurationProblem] = []
        for row in table.rows {
            do throws(ConfigurationProblem) {
                let reader = PartnerRow(file: file, row: row, competences: competences, gazetteer: gazetteer)
                let partner = try reader.partner()
                if let first = partners.first(where: { $0.key == partner.key }) {
                    throw reader.problem("key", "`\(first.key)` stands in the file twice.")
                }
                partners.append(partner)
            } catch {
                problems.append(error)
            }
        }
        let keys = Set(partners.map(\.key))
        for (partner, row) in zip(partners, table.rows) where problems.isEmpty {
            if let stranger = partner.profile.excluded.first(where: { !keys.contains($0) }) {
                problems.append(
                    ConfigurationProblem(
                        file: file,
                        line: row.line,
                        sentence: "`excluded` names `\(stranger)`, which is no key in this file."
                    )
                )
            }
        }
        guard problems.isEmpty else { throw PartnerListProblems(problems: problems) }
        self.partners = partners
    }
}

/// Everything that is wrong in a partner list.
struct PartnerListProblems: Error {
    var problems: [ConfigurationProblem]
}

/// One row on its way to become a partner.
private struct PartnerRow {
    let file: String
    let row: CSVTable.Row
    let competences: Set<Competence>
    let gazetteer: Gazetteer

    func partner() throws(ConfigurationProblem) -> Partner {
        let key = try required("key")
        guard key.utf8.count <= 60, key.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else {
            throw problem("key", "must be letters, digits and hyphens, such as `northline-it`.")
        }
        let home = try place()
        return Partner(
            key: PartnerKey(rawValue: key.lowercased()),
            firm: try required("firm"),
            contact: row["contact"],
            addresses: try addresses(),
            colleagueDomains: row.list("domains").map { $0.lowercased() },
            profile: PartnerProfile(
                home: home,
                radius: Distance(kilometres: Double(try number("radius_km", in: 1...20_000) ?? 50)),
                competences: try levels(),
                certificates: row.list("certificates"),
                languages: row["languages"] == nil ? ["en"] : row.list("languages").map { $0.lowercased() },
                capacity: PartnerProfile.Capacity(
                    open: try number("open", in: 1...1_000) ?? 5,
                    perWeek: try number("per_week", in: 1...1_000) ?? 5
                ),
                dealSize: try dealSize(),
                hours: try hours(at: home),
                absences: try absences(),
                group: row["group"],
                excluded: Set(row.list("excluded").map { PartnerKey(rawValue: $0.lowercased()) })
            ),
            standing: try isPaused() ? .paused : .active
        )
    }

    func problem(_ column: String, _ sentence: String) -> ConfigurationProblem {
        ConfigurationProblem(file: file, line: row.line, sentence: "`\(column)` \(sentence)")
    }

    private func required(_ column: String) throws(ConfigurationProblem) -> String {
        guard let text = row[column] else { throw problem(column, "is empty.") }
        return text
    }

    private func number(_ column: String, in range: ClosedRange<Int>) throws(ConfigurationProblem) -> Int? {
        guard let text = row[column] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw problem(column, "must be a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    private func addresses() throws(ConfigurationProblem) -> [MailAddress] {
        _ = try required("addresses")
        var addresses: [MailAddress] = []
        for text in row.list("addresses") {
            guard let address = MailAddress(text) else {
                throw problem("addresses", "holds `\(text)`, which is no mail address.")
            }
            addresses.append(address)
        }
        return addresses
    }

    private func place() throws(ConfigurationProblem) -> Place {
        let text = try required("place")
        guard
            let mention = gazetteer.mentions(in: text, near: nil, country: nil).first(where: { $0.place.point != nil })
        else {
            throw problem(
                "place",
                "holds `\(text)`, which is in no table of places. Write district and city, "
                    + "or add it to `places/localities.csv`."
            )
        }
        return mention.place
    }

    private func levels() throws(ConfigurationProblem) -> [Competence: PartnerProfile.Level] {
        var levels: [Competence: PartnerProfile.Level] = [:]
        for entry in row.list("competences") {
            let parts = entry.split(separator: ":").map(\.trimmed)
            let code = Competence(rawValue: parts[0])
            guard competences.contains(code) else {
                let guess = competences.map(\.rawValue).sorted().closest(to: parts[0]).map { " Did you mean `\($0)`?" }
                throw problem("competences", "holds `\(parts[0])`, which is not in the vocabulary.\(guess ?? "")")
            }
            guard let level = PartnerProfile.Level(rawValue: parts.count < 2 ? 2 : Int(parts[1]) ?? 0) else {
                throw problem("competences", "holds `\(entry)`: the level behind the colon is 1, 2 or 3.")
            }
            levels[code] = level
        }
        guard !levels.isEmpty else { throw problem("competences", "is empty.") }
        return levels
    }

    private func dealSize() throws(ConfigurationProblem) -> PartnerProfile.DealSize? {
        let least = try number("deal_min", in: 0...Int.max)
        let most = try number("deal_max", in: 0...Int.max)
        guard least != nil || most != nil else { return nil }
        guard let currency = row["currency"], currency.utf8.count == 3 else {
            throw problem("currency", "must be a code of three letters, such as INR, where deal sizes are given.")
        }
        return PartnerProfile.DealSize(
            currency: currency.uppercased(),
            least: least.map(Int64.init),
            most: most.map(Int64.init)
        )
    }

    private func hours(at home: Place) throws(ConfigurationProblem) -> WorkingHours {
        let name = row["time_zone"] ?? home.timeZone ?? ""
        guard let timeZone = TimeZone(identifier: name) else {
            throw problem("time_zone", "must be a name such as `Asia/Kolkata`.")
        }
        let hours = (row["hours"] ?? "09:00-18:00").split(separator: "-").map { $0.trimmed.minutesOfDay }
        guard hours.count == 2, let opens = hours[0], let closes = hours[1], opens < closes else {
            throw problem("hours", "must be written like `09:30-18:30`.")
        }
        return WorkingHours(
            timeZone: timeZone,
            opens: opens,
            closes: closes,
            weekdays: try weekdays(),
            holidays: Set(try days("holidays"))
        )
    }

    private func weekdays() throws(ConfigurationProblem) -> Set<Int> {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        let ends = (row["days"] ?? "Mon-Fri").lowercased().split(separator: "-").map {
            names.firstIndex(of: $0.trimmed)
        }
        guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last else {
            throw problem("days", "must be written like `Mon-Sat`.")
        }
        return Set((first + 1)...(last + 1))
    }

    private func absences() throws(ConfigurationProblem) -> [PartnerProfile.Absence] {
        var absences: [PartnerProfile.Absence] = []
        for entry in row.list("absences") {
            let ends = entry.replacing("..", with: "|").split(separator: "|").map { CalendarDay(iso: $0.trimmed) }
            guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last else {
                throw problem("absences", "must be written like `2026-12-24..2027-01-02`.")
            }
            absences.append(PartnerProfile.Absence(first: first, last: last))
        }
        return absences
    }

    private func days(_ column: String) throws(ConfigurationProblem) -> [CalendarDay] {
        var days: [CalendarDay] = []
        for text in row.list(column) {
            guard let day = CalendarDay(iso: text) else {
                throw problem(column, "holds `\(text)`; write days like `2026-12-25`.")
            }
            days.append(day)
        }
        return days
    }

    private func isPaused() throws(ConfigurationProblem) -> Bool {
        switch (row["paused"] ?? "no").lowercased() {
        case "yes", "true": return true
        case "no", "false": return false
        default: throw problem("paused", "must be `yes` or `no`.")
        }
    }
}

extension String {
    /// `09:30` as minutes after midnight.
    fileprivate var minutesOfDay: Int? {
        let parts = split(separator: ":").map { Int($0) }
        guard parts.count == 2, let hours = parts[0], let minutes = parts[1], (0...24).contains(hours),
            (0..<60).contains(minutes), hours * 60 + minutes <= 24 * 60
        else { return nil }
        return hours * 60 + minutes
    }
}

extension CalendarDay {
    /// `2026-12-25`, and a day there is.
    fileprivate init?(iso text: String) {
        let parts = text.split(separator: "-").map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
            (1970...2200).contains(year), (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
