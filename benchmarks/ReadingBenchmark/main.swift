import Foundation
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleTransport
import Yams

// Reading's speed on one core: `benchmarks/reading` starts it, round by round, beside its peer.
//   ReadingBenchmark write FOLDER    the mails as files
//   ReadingBenchmark ROOT            one round over them, as JSON: seconds for each stage and kind of mail
//   ReadingBenchmark hostile ROOT    the dearest of the hostile mails of 64 KB and of 25 MB, as JSON

let mails = SyntheticMails.make(300)
let arguments = CommandLine.arguments.dropFirst()

if arguments.first == "write", let folder = arguments.last {
    for (number, mail) in mails.enumerated() {
        try mail.bytes.write(to: URL(filePath: folder).appending(path: "\(1_000 + number)-\(mail.kind.rawValue).eml"))
    }
} else {
    let config = URL(filePath: arguments.last ?? ".").appending(path: "config")
    let vocabulary = try YAMLDecoder().decode(
        Vocabulary.self,
        from: Data(contentsOf: config.appending(path: "vocabulary.yaml"))
    )
    let gazetteer = try Gazetteer(
        GazetteerFiles { (name: GazetteerFiles.FileName) in
            try Data(contentsOf: config.appending(path: "places/\(name.rawValue)"))
        }
    )
    let reader = Reader(vocabulary: vocabulary, gazetteer: gazetteer)
    let result: any Encodable =
        arguments.first == "hostile"
        ? [Dearest(reader, bytes: 64 * 1_024, rounds: 3), Dearest(reader, bytes: 25 * 1_024 * 1_024, rounds: 1)]
        : Round(reader, mails)
    try print(String(decoding: JSONEncoder().encode(result), as: UTF8.self))
}

/// The hostile mail of one size that took longest.
struct Dearest: Encodable {
    var bytes: Int
    var shapes: Int
    var name = ""
    /// Of the processor; of several rounds the quickest.
    var seconds = 0.0

    init(_ reader: Reader, bytes: Int, rounds: Int) {
        self.bytes = bytes
        let hostile = HostileMails.make(bytes: bytes)
        shapes = hostile.count
        for (name, mail) in hostile {
            let seconds = (0..<rounds).map { _ in
                let begin = Round.processorSeconds()
                _ = reader.read(MailMessage(decoding: mail), in: ReadingContext())
                return Round.processorSeconds() - begin
            }.min()
            if let seconds, seconds > self.seconds { (self.name, self.seconds) = (name, seconds) }
        }
    }
}

/// One round over all mails, after one that warms up.
struct Round: Encodable {
    var mails: Int
    var bytes: Int
    /// Seconds a mail, whole readings, all kinds together.
    var whole: Double
    /// Seconds a mail, by kind of mail and stage.
    var stages: [String: [String: Double]] = [:]
    /// Mails that were read as what they are.
    var right: Int

    init(_ reader: Reader, _ all: [SyntheticMails.Mail]) {
        mails = all.count
        bytes = all.reduce(0) { $0 + $1.bytes.count }
        right = all.count { Self.isRight(reader.read(MailMessage(decoding: $0.bytes), in: Self.context($0)), $0) }
        whole = Self.seconds(all) { mail in
            reader.read(MailMessage(decoding: mail.bytes), in: Self.context(mail)).text.utf8.count
        }
        for kind in SyntheticMails.Kind.allCases {
            let some = all.filter { $0.kind == kind }
            var costs = ["decode": Self.seconds(some) { MailMessage(decoding: $0.bytes).subject.utf8.count }]
            let decoded = some.map { (message: MailMessage(decoding: $0.bytes), context: Self.context($0)) }
            var before = 0.0
            for stage in Reader.Stage.allCases {
                let until = Self.seconds(decoded) { mail in
                    reader.read(mail.message, in: mail.context, upTo: stage).text.utf8.count
                }
                costs["\(stage)"] = max(0, until - before)
                before = until
            }
            stages[kind.rawValue] = costs
        }
    }

    private static func context(_ mail: SyntheticMails.Mail) -> ReadingContext {
        ReadingContext(
            ownAddresses: [MailAddress("leads@circle.example")].compactMap(\.self),
            writer: ReadingContext.Writer(domains: [], country: "IN"),
            expecting: mail.kind == .reply ? .answerToOffer : .anything
        )
    }

    private static func isRight(_ reading: Reading, _ mail: SyntheticMails.Mail) -> Bool {
        switch mail.kind {
        case .forward: reading.forward.original?.from != nil && !reading.leads.isEmpty
        case .reply: reading.kind == .reply && reading.reply?.intent != .unclear
        case .lead: reading.leads.first.map { !$0.needs.isEmpty } ?? false
        }
    }

    /// Processor time of this process, which other programs on the machine do not lengthen. The length is added up so
    /// that no reading can be left out.
    private static func seconds<Mail>(_ all: [Mail], _ work: (Mail) -> Int) -> Double {
        var sum = 0
        for mail in all { sum &+= work(mail) }
        let begin = processorSeconds()
        for mail in all { sum &+= work(mail) }
        let seconds = processorSeconds() - begin
        precondition(sum > 0, "nothing was read")
        return seconds / Double(all.count)
    }

    static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
