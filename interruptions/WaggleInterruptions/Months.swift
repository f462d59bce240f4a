import ArgumentParser
import CInterposed
import Foundation
import Glibc
import Logging
import Synchronization
import WaggleReferral
import WaggleSQLite
import WaggleStore

/// Months of an exchange in some minutes: one life of Waggle, with leads, offers, refusals, silence, outcomes, strangers,
/// bounces, weekly letters and retention on every day, and servers that hang up now and then.
struct Months: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Live through months, and look at the end of each at what must not grow."
    )

    @OptionGroup var options: Options
    @Option(help: "How many, of 30 days.") var months = 12
    @Option(help: "Leads a day.") var leads = 4
    @Option(help: "Days after which leads and other mail are forgotten.") var forgetAfter = 45

    func validate() throws {
        guard months * 30 >= forgetAfter + 60 else {
            throw ValidationError("Nothing is forgotten early enough to be seen: more months, or --forget-after less.")
        }
    }

    func run() throws {
        // The command's own thread waits, as that of a run which is stopped does.
        Task.detached { Foundation.exit(await live()) }
        while true { pause() }
    }

    private func live() async -> Int32 {
        do {
            let base = try options.base()
            defer { try? FileManager.default.removeItem(at: base) }  // a folder that is gone is fine
            let faults = try await live(in: base)
            for fault in faults { say("FAULT: \(fault)") }
            return faults.isEmpty ? 0 : 1
        } catch {
            say("FAULT: \(error)")
            return 1
        }
    }

    /// - Returns: What grew.
    private func live(in base: URL) async throws -> [String] {
        let logged = LogSize()
        let world = try World(base)
        let forgetAfter = forgetAfter
        let scenario = Scenario(
            "months",
            {
                $0.takers = ["anna", "bo", "chan", "dev", "esha", "gone"]
                $0.policy.forgetAfterDays = forgetAfter
                $0.policy.forgetMailAfterDays = forgetAfter
                $0.patience = 150
            },
            acts: []
        )
        let life = try await Life(
            in: world,
            of: scenario,
            try Tables(root: URL(fileURLWithPath: options.root)),
            .confirms,
            logger: Logger(label: "months") { _ in LogSize.Handler(size: logged) }
        )
        let begin = Date()
        say(Footprint.heading)
        var seen: [Footprint] = []
        for day in 0..<months * 30 {
            try await Day(number: day, leads: leads, life: life).pass()
            guard (day + 1).isMultiple(of: 30) else { continue }
            let footprint = try Footprint(month: seen.count + 1, of: life, logged: logged.taken())
            seen.append(footprint)
            say(footprint.line)
        }
        if let fault = try await life.store.audit().fault { return ["the history was changed: \(fault)"] }
        let since = Footprint.steady(in: seen, forgetAfter: forgetAfter)
        let left = (seen[months - 1].database - since.database) / ((months - since.month) * 30 * leads)
        let seconds = Int(Date().timeIntervalSince(begin))
        say("\(months) months in \(seconds) s; since month \(since.month) each lead left \(left) bytes in the database")
        return seen[months - 1].faults(since: since, first: seen[0], left: left)
    }
}

/// A day of an exchange, from noon to noon.
private struct Day {
    var number: Int
    var leads: Int
    var life: Life

    private var world: World { life.world }

    func pass() async throws {
        let end = world.now.addingTimeInterval(86_400)
        for lead in 0..<leads { try await pass(number * leads + lead) }
        try await others()
        while world.now < end {
            try world.advance(hours: min(4, end.timeIntervalSince(world.now) / 3_600 + 0.001))
            try await life.work()
        }
        try world.house.clear(before: world.now.addingTimeInterval(-3 * 86_400))
    }

    /// A lead, and what people make of it.
    private func pass(_ lead: Int) async throws {
        let words =
            "Customer Kunde\(lead) Test\(lead) from Firma\(lead) Traders needs \(2 + lead % 40) laptops in Vashi, "
            + "call 9\(810_000_000 + lead). Budget 12 lakh."
        try await happens(.writes("giver", words))
        switch lead % 8 {
        case 0, 1:
            try await happens(.somebodyAnswers("offer", "accept"))
            try await happens(.somebodyAnswers("handoff", lead % 8 == 0 ? "won 4.5 lakh" : "lost: price"))
        case 2, 3:
            try await happens(.somebodyAnswers("offer", "decline, too busy"))
            try await happens(.somebodyAnswers("offer", "accept"))
        case 4: try await happens(.somebodyAnswers("offer", "Is the budget fixed?"))
        case 5: try await happens(.offerBounces)
        case 6: try await happens(.robotAnswers("anna", "offer"))
        default: break
        }
    }

    private func others() async throws {
        let strangers = [Act](repeating: .strangerWrites, count: 4) + [Act](repeating: .newsletter, count: 6)
        try await happens(.together(strangers))
        if number.isMultiple(of: 7) { try await happens(.forges("giver")) }
        if number.isMultiple(of: 5) { try await happens(.repeats("giver")) }
    }

    private func happens(_ act: Act) async throws {
        do {
            try world.perform(act)
        } catch is WorldProblem {
            // Nobody was free, so there is no letter to be answered.
        }
        try await life.work()
        try world.advance(hours: 0.1)
    }
}

/// What Waggle takes of the machine, the simulated servers with it.
private struct Footprint {
    var month: Int
    var descriptors: Int
    var threads: Int
    /// Resident, in bytes, without what the allocator keeps for later.
    var memory: Int
    var database: Int
    var writeAheadLog: Int
    var keys: Int
    /// Bytes in this month.
    var logged: Int
    /// Bytes of mails and letters that are not forgotten.
    var contents: Int

    init(month: Int, of life: Life, logged: Int) throws {
        interposed_trim()
        self.month = month
        descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        threads = try Self.status("Threads")
        memory = try Self.status("VmRSS") * 1_024
        database = try Self.size(life.world.database)
        writeAheadLog = try Self.size(life.world.database + "-wal")
        keys = try Self.size(life.world.database + ".keys")
        self.logged = logged
        contents = try life.world.contents()
    }

    private static func status(_ name: String) throws -> Int {
        let lines = try String(contentsOfFile: "/proc/self/status", encoding: .utf8).split(separator: "\n")
        let line = lines.first { $0.hasPrefix("\(name):") }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
    }

    private static func size(_ path: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    }

    static let heading = "month  descriptors  threads  memory MB  database MB  WAL MB  keys MB  log KB  contents MB"

    var line: String {
        let megabytes = [memory, database, writeAheadLog, keys].map { String(format: "%.1f", Double($0) / 1e6) }
        let values = ["\(month)", "\(descriptors)", "\(threads)"] + megabytes + ["\(logged / 1_000)"]
        return (values + [String(format: "%.2f", Double(contents) / 1e6)]).joined(separator: "\t")
    }

    /// The first at whose end everything of the first month was forgotten; at the latest the last but one.
    static func steady(in seen: [Footprint], forgetAfter: Int) -> Footprint {
        // A lead that nobody reports about is closed three weeks after it was asked about, and forgotten then.
        seen[min(seen.count - 2, (forgetAfter + 30) / 30)]
    }

    /// What SQLite's writer and readers keep of the file: they fill as it grows, and no further.
    private static let caches = 42_000_000
    /// SQLiteLimits.journalBytes, and a transaction.
    private static let longestLog = 70_000_000
    /// What may stay of a lead for ever, in bytes: its row, events, offers, ledger, disclosures, the rows of its letters,
    /// and those of the mails that came beside it.
    private static let leftOfLead = 24_000

    /// What grew although it should have stood still.
    func faults(since steady: Footprint, first: Footprint, left: Int) -> [String] {
        var faults: [String] = []
        func check(_ holds: Bool, _ sentence: String) { if !holds { faults.append(sentence) } }
        check(descriptors <= steady.descriptors + 3, "descriptors grew from \(steady.descriptors)")
        check(threads <= steady.threads + 6, "threads grew from \(steady.threads)")
        check(memory <= first.memory + Self.caches, "memory grew from \(first.memory)")
        check(writeAheadLog <= Self.longestLog, "the write-ahead log has \(writeAheadLog) bytes")
        check(contents <= steady.contents * 5 / 4, "mails that should be forgotten are there")
        check(logged <= steady.logged * 5 / 4, "the log grew faster than in month \(steady.month)")
        check(left <= Self.leftOfLead, "each lead left \(left) bytes in the database")
        return faults
    }
}

/// How much a log would have grown, as Waggle writes it by default.
private final class LogSize: Sendable {
    private let bytes = Mutex(0)

    /// What came since it was asked for the last time.
    func taken() -> Int {
        bytes.withLock { bytes in
            defer { bytes = 0 }
            return bytes
        }
    }

    struct Handler: LogHandler {
        let size: LogSize
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .info

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            // A time and a level stand before it.
            let length = 40 + "\(event.message)\(event.metadata ?? [:])".utf8.count
            size.bytes.withLock { $0 += length }
        }
    }
}
