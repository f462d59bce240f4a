import Foundation
import WaggleReferral

/// The engine behind its line protocol: one JSON object a line in, an answer to some of them out.
///
/// Names and numbers of the lines become rows and bits of the engine here; hours stay hours.
struct EngineLoop {
    private var engine: ReferralEngine
    private var competences: [String: UInt16] = [:]
    private var languages: [String: UInt64] = [:]
    private var countries: [String: UInt16] = [:]
    private var rows: [Int: Int] = [:]
    private var ids: [Int] = []
    private var leads: [Int: EngineLead] = [:]
    private let decoder = JSONDecoder()

    init(policy: EnginePolicy) {
        engine = ReferralEngine(policy: policy)
        decoder.keyDecodingStrategy = .convertFromSnakeCase
    }

    /// Takes one line in.
    ///
    /// - Returns: The answer, for the kinds of line that have one.
    mutating func answer(_ line: Data) throws -> String? {
        switch try decoder.decode(EngineLine.self, from: line) {
        case .hello(let names):
            for name in names { _ = competence(name) }
            return #"{"name":"waggle"}"#
        case .partner(let partner): try take(partner)
        case .lead(let line):
            unwanted[line.id] = line.exclude + (exclusions[line.from] ?? [])
            let lead = current(try lead(line))
            leads[line.id] = lead
            let ranking = engine.rank(lead, asked: [], at: line.now)
            if let demand = ranking.demand { engine.learn(.demanded(demand), at: line.now) }
            return reply(line.id, ranking)
        case .next(let id, let tried, let now):
            guard let lead = leads[id] else { throw EngineProblem.unknownLead(id) }
            return reply(id, engine.rank(current(lead), asked: tried.compactMap { rows[$0] }, at: now))
        case .offer(let id, let partner, let now):
            guard let lead = leads[id] else { throw EngineProblem.unknownLead(id) }
            engine.learn(.offered(lead, row: try row(partner)), at: now)
        case .response(let line):
            let answer = try answer(line)
            engine.learn(
                .answered(lead: line.lead, row: try row(line.partner), answer, offeredAt: line.offered),
                at: line.now
            )
        case .contact(let lead, let partner, let kept, let now):
            engine.learn(.contacted(lead: lead, row: try row(partner), kept: kept), at: now)
        case .outcome(let line):
            let ending: EngineEvent.Ending =
                line.ghost
                ? .ghosted
                : line.invalid ? .invalid : line.won ? .won(isDisputed: line.dispute) : .lost(isDisputed: line.dispute)
            let row = try row(line.partner)
            if line.won, let lead = leads[line.lead], lead.budget > 0 {
                engine.learn(
                    .valued(lead: line.lead, row: row, share: min(1, line.value / lead.budget)),
                    at: line.now
                )
            }
            engine.learn(.ended(lead: line.lead, row: row, ending), at: line.now)
            if !line.ghost { (leads[line.lead], unwanted[line.lead]) = (nil, nil) }
        case .tick(let now): engine.learn(.dayPassed, at: now)
        case .end: return "{}"
        }
        return nil
    }

    private func reply(_ id: Int, _ ranking: EngineRanking) -> String {
        let ranked = ranking.matches.map { "[\(ids[$0.row]),\($0.score.isFinite ? $0.score : 0)]" }
        return #"{"lead":\#(id),"ranked":[\#(ranked.joined(separator: ","))]}"#
    }

    private func answer(_ line: EngineLine.ResponseLine) throws -> EngineEvent.Answer {
        switch line.answer {
        case "accept": .accepted
        case "decline": .declined(isBusy: line.reason == "busy")
        case "timeout": .timedOut
        case "expired": .expired
        default: throw EngineProblem.unknownWord(line.answer)
        }
    }

    // MARK: Names to numbers

    private mutating func take(_ line: EngineLine.PartnerLine) throws {
        guard line.hours.count == 2, (0...7).contains(line.days) else { throw EngineProblem.unknownWord("hours") }
        var isActive = !line.paused
        if line.paused, rows[line.id] == nil {
            unsure.insert(line.id)
        } else if isActive, unsure.remove(line.id) != nil {
            isActive = false
        }
        let profile = EngineProfile(
            home: GeoPoint(latitude: line.lat, longitude: line.lon),
            // The line rounds to tenths: up to 50 m less may be meant, and some for the rounding of the place.
            radius: line.radiusKm - 0.055,
            country: country(line.country),
            skills: line.comp.sorted { $0.key < $1.key }.map { name, level in
                EngineProfile.Skill(
                    competence: competence(name),
                    level: UInt8(clamping: level),
                    certificates: line.certs.contains(name) ? 1 : 0,
                    isRemote: Self.remote.contains(name)
                )
            },
            languages: line.langs.reduce(0) { $0 | language($1) },
            places: line.capOpen,
            perWeek: line.capWeek,
            usualDeal: line.dealMin...max(line.dealMin, line.dealMax),
            hours: .init(
                offset: line.tz,
                opens: line.hours[0],
                closes: line.hours[1],
                days: UInt8(truncatingIfNeeded: (1 << line.days) - 1)
            ),
            isActive: isActive,
            group: line.group,
            excluded: [],
            isNewcomer: line.now > 1
        )
        if let row = rows[line.id] {
            engine.change(row, to: profile)
        } else {
            rows[line.id] = engine.join(profile, tie: Self.digest(of: line.id), at: line.now)
            ids.append(line.id)
        }
        exclusions[line.id] = line.noGo.isEmpty ? nil : line.noGo
    }

    /// Whose first line says that he pauses. He has yet to join or joins in his pause, and the lines do not tell the one
    /// from the end of the other: the first without a pause leaves him out, the second is sure.
    private var unsure: Set<Int> = []

    /// By partner: those named in his list may join later.
    private var exclusions: [Int: [Int]] = [:]
    /// By lead.
    private var unwanted: [Int: [Int]] = [:]

    private mutating func lead(_ line: EngineLine.LeadLine) throws -> EngineLead {
        guard let urgency = ["hot": EngineLead.Pressure.hot, "normal": .normal, "planned": .planned][line.urgency]
        else {
            throw EngineProblem.unknownWord(line.urgency)
        }
        return EngineLead(
            number: line.id,
            place: GeoPoint(latitude: line.lat, longitude: line.lon),
            country: country(line.country),
            needs: line.need.map { competence($0) },
            isRemote: line.need.allSatisfy { Self.remote.contains($0) },
            level: UInt8(clamping: line.level),
            budget: line.budget,
            urgency: urgency,
            language: language(line.lang),
            giver: rows[line.from]
        )
    }

    /// With the rows of those who must not get it, of whom some may have joined since it was told.
    private func current(_ lead: EngineLead) -> EngineLead {
        var lead = lead
        lead.excluded = unwanted[lead.number, default: []].compactMap { rows[$0] }
        return lead
    }

    private func row(_ id: Int) throws -> Int {
        guard let row = rows[id] else { throw EngineProblem.unknownPartner(id) }
        return row
    }

    private mutating func competence(_ name: String) -> UInt16 { Self.number(name, &competences) }
    private mutating func country(_ name: String) -> UInt16 { Self.number(name, &countries) }

    /// The 65th language and those after it have no bit: nobody is asked in them rather than somebody who cannot.
    private mutating func language(_ name: String) -> UInt64 {
        if let bit = languages[name] { return bit }
        let bit: UInt64 = languages.count < 64 ? 1 << UInt64(languages.count) : 0
        languages[name] = bit
        return bit
    }

    private static func number(_ name: String, _ numbers: inout [String: UInt16]) -> UInt16 {
        if let number = numbers[name] { return number }
        let number = UInt16(clamping: numbers.count)
        numbers[name] = number
        return number
    }

    /// FNV-1a of the digits.
    private static func digest(of id: Int) -> UInt64 {
        String(id).utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// Work that the protocol calls deliverable from afar.
    private static let remote: Set<String> = ["cloud", "erp", "backup", "software", "support"]
}

/// A line that cannot be understood.
enum EngineProblem: Error, CustomStringConvertible {
    case unknownLead(Int)
    case unknownPartner(Int)
    case unknownWord(String)

    var description: String {
        switch self {
        case .unknownLead(let id): "Lead \(id) was not told before."
        case .unknownPartner(let id): "Partner \(id) was not told before."
        case .unknownWord(let word): "`\(word)` is none of the words that can stand there."
        }
    }
}
