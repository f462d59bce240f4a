import Foundation
import WaggleReading
import WaggleReferral
import WaggleTransport
import WaggleWriting

/// `partners.csv`: the members of the exchange, one row each.
struct PartnerList {
    var partners: [Partner]

    static let columns = [
        "key", "firm", "contact", "addresses", "domains", "place", "radius_km", "areas", "postcodes", "competences",
        "certificates",
        "languages", "letters", "open", "per_week", "currency", "deal_min", "deal_max", "time_zone", "hours", "days",
        "holidays",
        "absences", "group", "excluded", "paused",
    ]

    /// What a list must fit to.
    struct Surroundings {
        var competences: Set<Competence>
        var gazetteer: Gazetteer
        /// BCP 47: what a firm speaks that does not say.
        var language: String
        /// The languages in which letters can be written.
        var letters: [LetterLanguage]
        /// The bot's own addresses.
        var exchange: [MailAddress]
        /// Who is in the store already. Those whom the file does not name stay.
        var known: [Partner]
    }

    /// Reads all rows; everything that is wrong is complained about, not only the first.
    ///
    /// - Throws: All problems of the file, by line. Nothing of it is used then.
    init(file: String, text: String, surroundings: Surroundings) throws(PartnerListProblems) {
        let table = try CSVTable(
            file: file,
            text: text,
            known: Self.columns,
            required: ["key", "firm", "addresses", "place", "competences"]
        )
        var problems = table.problems
        var rows: [(row: CSVTable.Row, partner: Partner)] = []
        for row in table.rows {
            do throws(PartnerListProblems) {
                rows.append((row, try PartnerRow(file: file, row: row, surroundings: surroundings).partner()))
            } catch {
                problems += error.problems
            }
        }
        problems += Self.conflicts(of: rows, in: file, surroundings)
        // A row that cannot be read may be the one whose key another one names.
        if problems.isEmpty { problems += Self.strangers(excludedBy: rows, in: file, surroundings) }
        guard problems.isEmpty else {
            throw PartnerListProblems(problems: problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
        }
        partners = rows.map(\.partner)
    }

    /// Keys, addresses and domains that two firms lay claim to: one of the two could not be recognised.
    private static func conflicts(
        of rows: [(row: CSVTable.Row, partner: Partner)],
        in file: String,
        _ surroundings: Surroundings
    ) -> [ConfigurationProblem] {
        let keys = Set(rows.map(\.partner.key))
        var owners: [String: PartnerKey] = [:]
        for partner in surroundings.known where !keys.contains(partner.key) {
            for claim in partner.addresses.map(\.folded) + partner.colleagueDomains { owners[claim] = partner.key }
        }
        let own = Set(surroundings.exchange.map(\.folded))
        var seen: Set<PartnerKey> = []
        var problems: [ConfigurationProblem] = []
        for (row, partner) in rows {
            func complain(_ sentence: String) {
                problems.append(ConfigurationProblem(file: file, line: row.line, sentence: sentence))
            }
            if !seen.insert(partner.key).inserted { complain("`key` `\(partner.key)` stands in the file twice.") }
            for claim in Set(partner.addresses.map(\.folded) + partner.colleagueDomains).sorted() {
                let column = claim.contains("@") ? "addresses" : "domains"
                if SharedMailHouse.has(claim) {
                    complain(
                        "`domains` holds `\(claim)`, where anybody can have an address: name people in `addresses`."
                    )
                }
                if own.contains(claim) { complain("`\(column)` holds `\(claim)`, which is the exchange's own.") }
                if let owner = owners.updateValue(partner.key, forKey: claim), owner != partner.key {
                    complain("`\(column)` holds `\(claim)`, which belongs to `\(owner)` already.")
                }
            }
        }
        return problems
    }

    private static func strangers(
        excludedBy rows: [(row: CSVTable.Row, partner: Partner)],
        in file: String,
        _ surroundings: Surroundings
    ) -> [ConfigurationProblem] {
        let keys = Set(rows.map(\.partner.key) + surroundings.known.map(\.key))
        return rows.flatMap { row, partner in
            partner.profile.excluded.subtracting(keys).sorted().map { stranger in
                ConfigurationProblem(
                    file: file,
                    line: row.line,
                    sentence: "`excluded` names `\(stranger)`, which is no partner's key."
                )
            }
        }
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
    let surroundings: PartnerList.Surroundings

    /// - Throws: All that is wrong with the row.
    func partner() throws(PartnerListProblems) -> Partner {
        var problems: [ConfigurationProblem] = []
        func noting<Value>(_ value: () throws(ConfigurationProblem) -> Value) -> Value? {
            do throws(ConfigurationProblem) {
                return try value()
            } catch {
                problems.append(error)
                return nil
            }
        }
        let key = noting(self.key)
        let firm = noting { () throws(ConfigurationProblem) in try required("firm") }
        let addresses = noting(self.addresses)
        let home = noting(self.place)
        let radius = noting { () throws(ConfigurationProblem) in try number("radius_km", in: 1...20_000) ?? 50 }
        // What lies within reach can only be said where both ends are known.
        let areas =
            home.flatMap { home in
                radius.flatMap { radius in
                    noting { () throws(ConfigurationProblem) in try self.areas(within: radius, of: home) }
                }
            } ?? []
        let levels = noting(self.levels)
        let capacity = noting(self.capacity)
        let dealSize = noting(self.dealSize)
        // Without a place its time zone is not known either: one complaint is enough.
        let hours = home.flatMap { home in noting { () throws(ConfigurationProblem) in try self.hours(at: home) } }
        let absences = noting(self.absences)
        let isPaused = noting(self.isPaused)
        let letters = noting(self.letters)
        guard let key, let firm, let addresses, let home, let radius, let levels, let capacity, let dealSize, let hours,
            let absences, let isPaused, let letters, problems.isEmpty
        else { throw PartnerListProblems(problems: problems) }
        return Partner(
            key: key,
            firm: firm,
            contact: row["contact"],
            addresses: addresses,
            colleagueDomains: row.list("domains").map { $0.lowercased() },
            letters: letters,
            profile: PartnerProfile(
                home: home,
                radius: Distance(kilometres: Double(radius)),
                areas: areas.isEmpty ? nil : areas,
                competences: levels,
                certificates: row.list("certificates"),
                languages: row["languages"] == nil
                    ? [surroundings.language] : row.list("languages").map { $0.lowercased() },
                capacity: capacity,
                dealSize: dealSize,
                hours: hours,
                absences: absences,
                group: row["group"],
                excluded: Set(row.list("excluded").map { PartnerKey(rawValue: $0.lowercased()) })
            ),
            standing: isPaused ? .paused : .active
        )
    }

    private func problem(_ column: String, _ sentence: String) -> ConfigurationProblem {
        ConfigurationProblem(file: file, line: row.line, sentence: "`\(column)` \(sentence)")
    }

    private func key() throws(ConfigurationProblem) -> PartnerKey {
        let key = try required("key")
        guard key.utf8.count <= 60, key.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else {
            throw problem("key", "must be letters, digits and hyphens, at most 60, such as `northline-it`.")
        }
        return PartnerKey(rawValue: key.lowercased())
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

    private func letters() throws(ConfigurationProblem) -> String? {
        guard let code = row["letters"]?.lowercased() else { return nil }
        guard surroundings.letters.contains(where: { $0.code == code.prefix { $0 != "-" } }) else {
            let known = surroundings.letters.map(\.code).joined(separator: ", ")
            throw problem("letters", "is `\(code)`, and there are letters in \(known) only.")
        }
        return code
    }

    private func place() throws(ConfigurationProblem) -> Place {
        let text = try required("place")
        guard
            let mention = surroundings.gazetteer.mentions(in: text, near: nil, country: nil).first(where: {
                $0.place.point != nil
            })
        else {
            throw problem(
                "place",
                "holds `\(text)`, which is in no table of places. Write district and city, "
                    + "or add it to `places/localities.csv`."
            )
        }
        return mention.place
    }

    private func areas(within radius: Int, of home: Place) throws(ConfigurationProblem) -> Set<ServedArea> {
        var areas: Set<ServedArea> = []
        for text in row.list("areas") {
            guard
                let place = surroundings.gazetteer.mentions(
                    in: text,
                    near: home.point,
                    country: home.country
                )
                .first?.place, place.city != nil
            else {
                throw problem("areas", "holds `\(text)`, which is in no table of places.")
            }
            try check(place, text, in: "areas", within: radius, of: home)
            areas.insert(ServedArea(district: place.district, city: place.city, country: place.country))
        }
        for text in row.list("postcodes") {
            let code = text.uppercased().filter { !$0.isWhitespace }
            guard (1...10).contains(code.utf8.count), code.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
            else { throw problem("postcodes", "holds `\(text)`; write codes or their beginnings: `400049;4007`.") }
            let place = surroundings.gazetteer.place(ofPostcode: code, in: home.country)
            if let place { try check(place, text, in: "postcodes", within: radius, of: home) }
            areas.insert(
                ServedArea(postcode: code, district: place?.district, city: place?.city, country: home.country)
            )
        }
        return areas
    }

    /// Nobody is asked beyond his radius, so an area out there would never count.
    private func check(
        _ place: Place,
        _ text: String,
        in column: String,
        within radius: Int,
        of home: Place
    ) throws(ConfigurationProblem) {
        guard let from = home.point, let to = place.point else { return }
        let kilometres = from.distance(to: to).kilometres
        guard kilometres > Double(radius) else { return }
        throw problem(
            column,
            "holds `\(text)`, which is \(Int(kilometres.rounded(.up))) km from `place`: more than `radius_km`, \(radius)."
        )
    }

    private func levels() throws(ConfigurationProblem) -> [Competence: PartnerProfile.Level] {
        var levels: [Competence: PartnerProfile.Level] = [:]
        for entry in row.list("competences") {
            let parts = entry.split(separator: ":").map(\.trimmed)
            let code = Competence(rawValue: parts[0])
            guard surroundings.competences.contains(code) else {
                let guess = surroundings.competences.map(\.rawValue).sorted().closest(to: parts[0])
                    .map { " Did you mean `\($0)`?" }
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

    private func capacity() throws(ConfigurationProblem) -> PartnerProfile.Capacity {
        PartnerProfile.Capacity(
            open: try number("open", in: 1...1_000) ?? 5,
            perWeek: try number("per_week", in: 1...1_000) ?? 5
        )
    }

    private func dealSize() throws(ConfigurationProblem) -> PartnerProfile.DealSize? {
        let least = try number("deal_min", in: 0...Int.max)
        let most = try number("deal_max", in: 0...Int.max)
        guard least != nil || most != nil else { return nil }
        guard let currency = row["currency"], currency.utf8.count == 3 else {
            throw problem("currency", "must be a code of three letters, such as INR, where deal sizes are given.")
        }
        guard least ?? 0 <= most ?? Int.max else { throw problem("deal_min", "is more than `deal_max`.") }
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
        guard ends.count == 2, let first = ends[0], let last = ends[1] else {
            throw problem("days", "must be written like `Mon-Sat`.")
        }
        // A week may begin on any day: `Sun-Thu`.
        return Set((first...(first <= last ? last : last + 7)).map { $0 % 7 + 1 })
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
            (1970...2200).contains(year)
        else { return nil }
        let calendar = Calendar(identifier: .gregorian)
        let date = DateComponents(calendar: calendar, year: year, month: month, day: day)
        guard date.isValidDate else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
