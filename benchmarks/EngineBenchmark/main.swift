import Foundation
import WaggleReferral

// The engine's speed on one core: `.build/release/EngineBenchmark 1000 10000 100000 1000000`.
// A decision is all of it: filter, score, the ten best with the numbers behind them.
//
// `--beside PROGRAM` runs a program of the reader's with each size, just before and just after, and tells the ratio: a
// bare loop with the same filter, say, that prints lines "partners | scanned | with an index, leads/s | …".

/// A world like that of a bare C loop with the same filter: eight cities, twelve competences, three in ten of them
/// each; the same each time.
struct SyntheticExchange {
    private var state: UInt64 = 88_172_645_463_325_252
    private static let cities: [(latitude: Double, longitude: Double)] = [
        (28.6, 77.2), (19.1, 72.8), (13.0, 77.6), (17.4, 78.5), (13.1, 80.3), (51.5, -0.1), (55.8, 37.6), (59.9, 30.3),
    ]

    /// xorshift64 (Marsaglia 2003), 0 up to 1.
    mutating func share() -> Double {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Double(state >> 11) / 9_007_199_254_740_992
    }

    private mutating func spot(within degrees: Double) -> (point: GeoPoint, country: UInt16) {
        let city = Int(share() * 8)
        let point = GeoPoint(
            latitude: Self.cities[city].latitude + (share() - 0.5) * degrees,
            longitude: Self.cities[city].longitude + (share() - 0.5) * degrees
        )
        return (point, city < 5 ? 0 : city < 6 ? 1 : 2)
    }

    mutating func partner() -> EngineProfile {
        let (home, country) = spot(within: 0.5)
        var skills: [EngineProfile.Skill] = []
        for competence in UInt16(0)..<12 where share() < 0.3 {
            let level = UInt8(1 + share() * 3)
            skills.append(.init(competence: competence, level: level, certificates: share() < 0.2 ? 1 : 0))
        }
        return EngineProfile(
            home: home,
            radius: share() < 0.62 ? 12 + 28 * share() : 150 + 200 * share(),
            country: country,
            skills: skills,
            languages: UInt64(1 + share() * 15),
            places: 1 + Int(share() * 7),
            perWeek: 14,
            usualDeal: 2_000...(10_000 + 20_000 * share()),
            hours: .init(offset: 5.5, opens: 9.5, closes: 18.5, days: 0b11_1111)
        )
    }

    mutating func lead(_ number: Int) -> EngineLead {
        let (place, country) = spot(within: 0.4)
        return EngineLead(
            number: number,
            place: place,
            country: country,
            needs: [UInt16(share() * 12)],
            isRemote: false,
            budget: 2_000 + share() * 20_000,
            urgency: [.hot, .normal, .planned][Int(share() * 3)],
            language: 1 << UInt64(share() * 4)
        )
    }
}

func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Resident memory in bytes.
func memory() -> Int {
    let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4_096 : 0
}

func tie(_ number: Int) -> UInt64 {
    var mixed = UInt64(number) &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
}

/// Leads a second of the program beside, by its index; nil when it cannot be run or prints something else.
func beside(_ program: String, _ count: Int) -> Double? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [String(count)]
    process.standardOutput = output
    guard (try? process.run()) != nil else { return nil }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let cells = text.split(separator: "\n").last?.split(separator: "|") ?? []
    return cells.count > 2 ? Double(cells[2].trimmingCharacters(in: .whitespaces)) : nil
}

var arguments = Array(CommandLine.arguments.dropFirst())
var program: String?
if arguments.first == "--beside", arguments.count > 1 {
    program = arguments[1]
    arguments.removeFirst(2)
}
print(
    "partners | leads/s | beside | ratio | p50 µs | p99 µs | bytes a partner | change µs | event µs | served | checksum"
)
for count in arguments.compactMap({ Int(Double($0) ?? 0) }) where count > 0 {
    var world = SyntheticExchange()
    let before = memory()
    var engine = ReferralEngine(
        policy: EnginePolicy(),
        partners: (0..<count).lazy.map { .init(tie: tie($0), profile: world.partner(), at: 0) }
    )
    let bytes = (memory() - before) / count

    // A history, so that beliefs, prices and places differ as they do in life.
    var events = 0
    let startOfHistory = seconds()
    for number in 0..<min(count * 4, 40_000) {
        let now = Double(number) * 2_000 / Double(min(count * 4, 40_000))
        let lead = world.lead(number)
        let ranking = engine.rank(lead, asked: [], at: now)
        guard let match = ranking.matches.first, let demand = ranking.demand else { continue }
        engine.learn(.demanded(demand), at: now)
        engine.learn(.offered(lead, row: match.row), at: now)
        let isAccepted = world.share() < 0.6
        engine.learn(
            .answered(lead: number, row: match.row, isAccepted ? .accepted : .timedOut, offeredAt: now),
            at: now
        )
        events += 3
        guard isAccepted else { continue }
        engine.learn(.contacted(lead: number, row: match.row, kept: world.share() < 0.93), at: now)
        if world.share() < 0.8 {
            engine.learn(.ended(lead: number, row: match.row, .won(isDisputed: false)), at: now)
        }
        events += 2
    }
    let eventTime = (seconds() - startOfHistory) / Double(max(1, events))

    let besideFirst = program.flatMap { beside($0, count) }
    let leads = (0..<4_096).map { world.lead(1_000_000 + $0) }
    var served = 0
    var checksum = 0.0
    var decisions = 0
    let start = seconds()
    while seconds() - start < 2 {
        for lead in leads {
            let ranking = engine.rank(lead, asked: [], at: 2_001)
            served += ranking.matches.count
            checksum += ranking.matches.first?.score ?? 0
            decisions += 1
        }
    }
    let rate = Double(decisions) / (seconds() - start)
    let besides = [besideFirst, program.flatMap { beside($0, count) }].compactMap(\.self)
    let besideRate = besides.isEmpty ? nil : besides.reduce(0, +) / Double(besides.count)
    let times = leads.map { lead in
        let start = seconds()
        checksum += engine.rank(lead, asked: [], at: 2_001).matches.first?.score ?? 0
        return (seconds() - start) * 1e6
    }.sorted()

    let startOfChanges = seconds()
    let changes = 200
    for change in 0..<changes { engine.change(change * (count / changes + 1) % count, to: world.partner()) }
    let changeTime = (seconds() - startOfChanges) / Double(changes)
    print(
        count,
        Int(rate),
        besideRate.map { String(Int($0)) } ?? "-",
        besideRate.map { String((rate / $0 * 100).rounded() / 100) } ?? "-",
        (times[times.count / 2] * 10).rounded() / 10,
        (times[times.count * 99 / 100] * 10).rounded() / 10,
        bytes,
        Int(changeTime * 1e6),
        (eventTime * 1e7).rounded() / 10,
        Double(served * 10 / decisions) / 10,
        checksum / Double(decisions + leads.count),
        separator: " | "
    )
}
