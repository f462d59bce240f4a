import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// What somebody tries, and what comes of it.
struct AttackRow: Sendable, CustomTestStringConvertible {
    var tries: String
    var mails: [Eml]
    var outcome: Outcome
    /// Whether whoever speaks may be answered: he is proven, and what he says is only not understood.
    var mayBeAnswered = false

    enum Outcome: Sendable, Equatable {
        /// No lead moves, none is made.
        case nothing
        // The same mail done rightly:
        case accepts
        case declines
        case opens
        case completes
        case withdraws
        case movesOn
        case tells
    }

    var testDescription: String { outcome == .nothing ? tries : "rightly: \(tries)" }

    static func attack(_ tries: String, _ mails: Eml..., mayBeAnswered: Bool = false) -> AttackRow {
        AttackRow(tries: tries, mails: mails, outcome: .nothing, mayBeAnswered: mayBeAnswered)
    }

    static func rightly(_ what: String, _ outcome: Outcome, _ mails: Eml...) -> AttackRow {
        AttackRow(tries: what, mails: mails, outcome: outcome)
    }

    static let all: [AttackRow] =
        forgedSenders + forgedResults + seals + lists + addresses + tokens + hiddenWords + robots
}

/// Nobody unproven acts, and nothing leaks (P11, faults sections 3 D–F).
///
/// Each case is one mail, or two, against a store in the middle of its work. Beside each family's attacks stands the same
/// mail done rightly, which must still act.
@Suite("Attacks (P8, P10, P11, P12)", .timeLimit(.minutes(10)))
struct AttackTests {
    // Faults 45, 60, 61, 69, 75, 76, 77, 81, 88, 91.
    @Test("nothing comes of it", arguments: AttackRow.all.filter { $0.outcome == .nothing })
    func attack(_ row: AttackRow) async throws {
        try await AttackWorld.run { world in
            let before = try await world.standing()
            let letters = try await world.hear(row.mails.map(world.bytes))

            #expect(try await world.standing() == before, "\(row.tries)")
            for letter in letters {
                let isToOperators = letter.delivery.recipient.description == "ops@circle.example"
                let isAnswer = row.mayBeAnswered && Self.answers.contains(letter.kind)
                // Whoever's name it came in is asked, at his address on file.
                let isAsked = letter.kind == "confirm" && Self.onFile.contains("\(letter.delivery.recipient)")
                #expect(isToOperators || isAnswer || isAsked, "a \(letter.kind) went to \(letter.delivery.recipient)")
            }
            #expect(letters.count { $0.kind == "confirm" } <= 1)
            for letter in letters { Self.check(letter) }
            #expect(try await world.store.counts().arrivals["kept"] == nil, "every mail was dealt with")
        }
    }

    @Test("the same done rightly works", arguments: AttackRow.all.filter { $0.outcome != .nothing })
    func neighbour(_ row: AttackRow) async throws {
        try await AttackWorld.run { world in
            let before = try await world.store.referrals(inStage: nil, limit: 50)
            let letters = try await world.hear(row.mails.map(world.bytes))
            let after = try await world.store.referrals(inStage: nil, limit: 50)

            let kinds = Set(letters.map(\.kind))
            #expect(letters.allSatisfy { $0.delivery.recipient.domain != "groups.example" }, "a list was written to")
            switch row.outcome {
            case .nothing: break
            case .accepts:
                #expect(world.stage(of: "ref", in: after) == "handed off", "\(row.tries)")
                #expect(kinds.contains("handoff"))
            case .declines, .movesOn:
                let lead = try #require(after.first { "\($0.referral.reference)" == world.names["ref"] })
                #expect(lead.referral.past.count == 1, "\(row.tries)")
            case .opens: #expect(after.count == before.count + 1, "\(row.tries)")
            case .completes: #expect(world.stage(of: "questionRef", in: after) == "offering", "\(row.tries)")
            case .withdraws: #expect(world.stage(of: "ref", in: after) == "closed", "\(row.tries)")
            case .tells: #expect(kinds.contains("status"), "\(row.tries)")
            }
            // Who gave a lead, and who took it, may read of the customer.
            for letter in letters {
                let isGiver = ["giver.example", "postbox.example"].contains(letter.delivery.recipient.domain)
                if letter.kind == "handoff" || isGiver { Self.checkShape(letter) } else { Self.check(letter) }
            }
        }
    }

    @Test("there are enough of them, and no two are the same")
    func count() {
        let attacks = AttackRow.all.filter { $0.outcome == .nothing }
        #expect(attacks.count >= 120)
        #expect(Set(AttackRow.all.map(\.testDescription)).count == AttackRow.all.count)
    }

    // Fault 80.
    @Test("ten thousand random tokens open nothing")
    func randomTokens() async throws {
        try await AttackWorld.run { world in
            let before = try await world.standing()
            let right = try #require(world.names["offerToken"])
            let digits = Array("abcdefghijklmnopqrstuvwxyz234567")
            var dice = SystemRandomNumberGenerator()
            // Half of them know which conversation they want; a mail is looked through for twenty.
            let tokens = (0..<10_000).map { number in
                let code = String((0..<26).map { _ in digits.randomElement(using: &dice)! })
                let selector = String((0..<8).map { _ in digits.randomElement(using: &dice)! })
                return "\(number.isMultiple(of: 2) ? String(right.prefix(8)) : selector)-\(code)"
            }
            let mails = stride(from: 0, to: tokens.count, by: 20).map { start in
                let addresses = tokens[start..<start + 20].map { "<leads+\($0)@circle.example>" }
                return Eml.accept.head("To", addresses.joined(separator: ",\n "))
                    .head("Message-ID", "<\(start)@anna.example>").bytes
            }
            let letters = try await world.hear(mails)
            #expect(try await world.standing() == before)
            #expect(letters.count <= 3, "\(letters.count) letters went out because of them")
            for letter in letters { Self.check(letter) }
            let sentences = letters.map { MailMessage(decoding: $0.delivery.bytes).plainText ?? "" }
            #expect(sentences.count { $0.contains("somebody may be guessing") } == 1, "the operators hear of it once")
        }
    }

    /// Letters that decide nothing: what a partner said is not understood, or passed on as a question.
    private static let answers: Set<String> = [
        "not-understood", "help", "already-placed", "status", "partner-asked", "asked-onward",
    ]

    private static let onFile: Set<String> = [
        "desk@giver.example", "desk@anna.example", "desk@bo.example", "chan@postbox.example",
    ]

    /// Looks for what must not leave, and for a header or a line end that nobody meant, in the bytes of a letter.
    static func check(_ letter: OutboxItem) {
        let bytes = letter.delivery.bytes
        let message = MailMessage(decoding: bytes)
        let raw = String(decoding: bytes, as: UTF8.self)
        let shown =
            [raw, message.subject, message.plainText ?? "", message.htmlText ?? ""]
            + message.headers.map(\.value)
        for word in AttackWorld.withheld {
            #expect(
                !shown.contains { $0.range(of: word, options: .caseInsensitive) != nil },
                "the \(letter.kind) to \(letter.delivery.recipient) shows \(word)"
            )
        }
        checkShape(letter)
    }

    /// Exactly the fields that a letter has, each once, and no line end but CRLF.
    static func checkShape(_ letter: OutboxItem) {
        let bytes = letter.delivery.bytes
        let message = MailMessage(decoding: bytes)
        let fields = message.headers.map { $0.name.lowercased() }
        #expect(Set(fields).count == fields.count, "a field stands twice: \(fields)")
        #expect(Set(fields).isSubset(of: fieldNames), "a field nobody meant: \(Set(fields).subtracting(fieldNames))")
        #expect(message.to.map(\.address) == [letter.delivery.recipient.description])
        let strays = zip(bytes, bytes.dropFirst()).count { ($0 == 0x0D) != ($1 == 0x0A) }
        #expect(strays == 0, "a bare CR or LF in the \(letter.kind)")
        #expect(!bytes.contains(0), "a NUL in the \(letter.kind)")
    }

    private static let fieldNames: Set<String> = [
        "date", "from", "to", "reply-to", "subject", "message-id", "in-reply-to", "references", "auto-submitted",
        "x-auto-response-suppress", "x-loop", "mime-version", "content-type", "content-transfer-encoding",
    ]
}

extension AttackWorld {
    fileprivate func stage(of name: String, in kept: [KeptReferral]) -> String? {
        kept.first { "\($0.referral.reference)" == names[name] }?.referral.stage.name
    }
}
