import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// A mail that says it is a partner's and is not proven: the address on file is asked, and its yes makes the mail act once.
@Suite("One-time codes (P11)", .timeLimit(.minutes(10)))
struct ConfirmTests {
    /// What the border says of a domain that neither signs nor has a policy, about its own server.
    static func ownServer(_ domain: String) -> String {
        "spf=pass smtp.mailfrom=desk@\(domain); dkim=none; dmarc=none header.from=\(domain)"
    }

    // MARK: Rightly

    @Test("a yes from the address on file makes the mail act, once, as if it had been proven")
    func confirmed() async throws {
        try await CodeWorld.run { world in
            let letters = try await world.hear(world.unprovenLead(1))
            #expect(letters.map { "\($0.kind) \($0.delivery.recipient)" } == ["confirm desk@giver.example"])
            #expect(try await world.leads() == 0)
            #expect(try await world.store.held(limit: 9).count == 1)
            let text = MailMessage(decoding: letters[0].delivery.bytes).plainText ?? ""
            #expect(text.contains("pass a customer on"))
            #expect(!text.contains("98200"), "nothing of the mail stands in it")

            let came = try await world.hear(world.yes(to: letters[0]))
            #expect(Set(came.map(\.kind)) == ["receipt", "offer"])
            #expect(try await world.leads() == 1)
            #expect(try await world.store.counts().arrivals == ["acted": 1, "noted": 1])
        }
    }

    struct Answer: Sendable, CustomTestStringConvertible {
        var how: String
        var body: @Sendable (_ code: String, _ quoted: String) -> String
        var isInThread = true
        var isToTag = true
        var isToOurs = true
        var headers: [String] = []
        /// Whether it is a yes.
        var acts = true
        var testDescription: String { how }
    }

    static let answers: [Answer] = [
        Answer(how: "yes above the quote", body: { "yes\r\n\r\nOn Mon, 23 Nov 2026, Test Circle wrote:\r\n\($1)" }),
        Answer(how: "yes and nothing else", body: { _, _ in "Yes" }),
        Answer(how: "below the quote", body: { "On Mon, 23 Nov 2026, Test Circle wrote:\r\n\($1)\r\n\r\nYes" }),
        Answer(how: "in German", body: { "Ja\r\n\r\nAm 23.11.2026 schrieb Test Circle:\r\n\($1)" }),
        Answer(how: "in Russian", body: { "Да\r\n\r\n23.11.2026, Test Circle пишет:\r\n\($1)" }),
        Answer(how: "with the thread alone", body: { _, _ in "yes" }, isToTag: false),
        Answer(how: "with the address alone", body: { _, _ in "yes" }, isInThread: false),
        Answer(how: "a new mail with the code", body: { code, _ in "yes \(code)" }, isInThread: false, isToTag: false),
        Answer(how: "the code on a line", body: { code, _ in "yes\r\n\(code)" }, isInThread: false, isToTag: false),
        Answer(how: "the code alone", body: { code, _ in "\(code)" }, isInThread: false, isToTag: false),
        Answer(
            how: "the code in capitals",
            body: { code, _ in code.uppercased() },
            isInThread: false,
            isToTag: false
        ),
        Answer(
            how: "only the quote has it",
            body: { "yes\r\n\r\nOn Mon, 23 Nov 2026, Test Circle wrote:\r\n\($1)" },
            isInThread: false,
            isToTag: false
        ),
        Answer(
            how: "Outlook's quote, without marks",
            body: { _, quoted in
                "Yes\r\n\r\n-----Original Message-----\r\nFrom: Test Circle <leads@circle.example>\r\n"
                    + "Sent: Monday, November 23, 2026 12:00\r\nTo: desk@giver.example\r\nSubject: Is this mail yours?\r\n\r\n"
                    + quoted.replacing("> ", with: "")
            }
        ),
        // And these are none:
        Answer(
            how: "nothing but the quote",
            body: { "\r\nOn Mon, 23 Nov 2026, Test Circle wrote:\r\n\($1)" },
            acts: false
        ),
        Answer(how: "nothing at all", body: { _, _ in "" }, acts: false),
        Answer(how: "a question", body: { _, _ in "What is this about?" }, acts: false),
        Answer(how: "a condition", body: { _, _ in "yes, if it was on Monday" }, acts: false),
        Answer(
            how: "an absence that says so",
            body: { _, quoted in "I am out of office.\r\n\r\n\(quoted)" },
            headers: ["Auto-Submitted: auto-replied"],
            acts: false
        ),
        Answer(
            how: "an absence that does not say so",
            body: { _, quoted in "Thank you for your mail. I am out of the office until 30 November.\r\n\r\n\(quoted)"
            },
            acts: false
        ),
        Answer(
            how: "a ticket system that repeats what it got, without marks",
            body: { _, quoted in
                "Your request has been received as ticket 4711. Your message was:\r\n\r\n"
                    + quoted.replacing("> ", with: "")
            },
            acts: false
        ),
        Answer(
            how: "a program that sends the text back",
            body: { _, quoted in quoted.replacing("> ", with: "") },
            acts: false
        ),
        Answer(how: "a calendar's yes", body: { _, _ in "Accepted: Is this mail yours?" }, acts: false),
        Answer(
            how: "a mail passed on",
            body: { code, _ in
                "---------- Forwarded message ---------\r\nFrom: Eve <eve@evil.example>\r\nDate: Mon, 23 Nov 2026\r\n"
                    + "Subject: yes\r\nTo: <desk@giver.example>\r\n\r\nyes \(code)"
            },
            acts: false
        ),
        Answer(
            how: "our own mail that came back",
            body: { _, _ in "yes" },
            headers: ["X-Loop: leads@circle.example"],
            acts: false
        ),
    ]

    @Test("any client's answer", arguments: answers)
    func answer(_ row: Answer) async throws {
        try await CodeWorld.run { world in
            let letter = try await world.hear(world.unprovenLead(1))[0]
            let message = MailMessage(decoding: letter.delivery.bytes)
            let quoted = (message.plainText ?? "").split(separator: "\n", omittingEmptySubsequences: false)
                .map { "> \($0)" }.joined(separator: "\r\n")
            let mail = world.quiet.mail(
                row.body(try #require(world.code(in: letter)), quoted),
                subject: row.how == "a calendar's yes" ? "Accepted: Is this mail yours?" : "Re: \(message.subject)",
                number: 2,
                from: "desk@giver.example",
                to: row.isToTag ? message.replyTo[0].address : "\(QuietWorld.bot)",
                results: "none",
                headers: row.headers + (row.isInThread ? ["In-Reply-To: <\(letter.delivery.messageID)>"] : [])
            )
            _ = try await world.hear(mail)
            #expect(try await world.leads() == (row.acts ? 1 : 0))
            guard !row.acts else { return }
            let later = try await world.hear(world.yes(to: letter))
            #expect(try await world.leads() == 1, "the code still holds for a person: \(later.map(\.kind))")
        }
    }

    @Test("an answer to an offer without proof is asked about, and then takes the lead")
    func offer() async throws {
        try await CodeWorld.run { world in
            let offer = try #require(try await world.hear(world.quiet.lead(1)).first { $0.kind == "offer" })
            let key = offer.delivery.recipient
            let reply = MailMessage(decoding: offer.delivery.bytes).replyTo[0].address
            let accept = world.quiet.mail(
                "accept",
                subject: "Re: offer",
                number: 9,
                from: "\(key)",
                to: reply,
                results: "dkim=fail header.d=\(key.domain)"
            )
            let asked = try await world.hear(accept)
            #expect(asked.map(\.kind) == ["confirm"])
            #expect(asked[0].delivery.recipient == key)
            let text = MailMessage(decoding: asked[0].delivery.bytes).plainText ?? ""
            #expect(text.replacing("\n", with: " ").contains("accept lead L-"))
            #expect(try await world.store.counts().referrals == ["offering": 1])

            let came = try await world.hear(world.yes(to: asked[0]))
            #expect(Set(came.map(\.kind)) == ["handoff", "taken"])
            #expect(try await world.store.counts().referrals == ["handed off": 1])
        }
    }

    @Test("who sends it once more by a proven way has one lead, before and after his yes")
    func resent() async throws {
        try await CodeWorld.run { world in
            let letter = try await world.hear(world.unprovenLead(1))[0]
            _ = try await world.hear(world.quiet.lead(1))
            #expect(try await world.leads() == 1)
            _ = try await world.hear(world.yes(to: letter))
            #expect(try await world.leads() == 1)
        }
        try await CodeWorld.run { world in
            let letter = try await world.hear(world.unprovenLead(1))[0]
            _ = try await world.hear(world.yes(to: letter), world.quiet.lead(1))
            #expect(try await world.leads() == 1, "in one batch")
        }
    }

    // MARK: Wrongly

    struct Attack: Sendable, CustomTestStringConvertible {
        var tries: String
        /// Mails of whoever has not got the letter, or got it and is somebody else.
        var mails: @Sendable (CodeWorld, OutboxItem, String) -> [Data]
        var testDescription: String { tries }
    }

    static let attacks: [Attack] = [
        Attack(tries: "yes, without the code") { world, _, _ in [world.claim("yes", 50)] },
        Attack(tries: "yes, in the name of the partner, to a code of his own") { world, _, _ in
            [world.claim("yes", 51, to: "leads+abcdefgh-abcdefghijklmnopqrstuvwxyz@circle.example")]
        },
        Attack(tries: "the right half and a wrong one") { world, _, code in
            [world.claim("yes", 52, to: "leads+\(code.prefix(8))-abcdefghijklmnopqrstuvwxyz@circle.example")]
        },
        Attack(tries: "a code with one letter changed") { world, _, code in
            let other = code.last == "a" ? "b" : "a"
            return [world.claim("yes", 53, to: "leads+\(code.dropLast())\(other)@circle.example")]
        },
        Attack(tries: "a code that is one letter short") { world, _, code in
            [world.claim("yes", 54, to: "leads+\(code.dropLast())@circle.example")]
        },
        Attack(tries: "the two halves turned round") { world, _, code in
            [world.claim("yes", 55, to: "leads+\(code.dropFirst(9))-\(code.prefix(8))@circle.example")]
        },
        Attack(tries: "the code from a stranger's proven address") { world, letter, _ in
            [world.yes(to: letter, from: "eve@evil.example", results: "dkim=pass header.d=evil.example")]
        },
        Attack(tries: "the code from another partner's proven address") { world, letter, _ in
            [world.yes(to: letter, from: "desk@anna.example", results: "dkim=pass header.d=anna.example")]
        },
        Attack(tries: "the code from a stranger who shows the partner's name") { world, letter, _ in
            [world.yes(to: letter, from: "eve@evil.example", display: "desk@giver.example")]
        },
        Attack(tries: "the code from a colleague, who is not on file") { world, letter, _ in
            [world.yes(to: letter, from: "asha@giver.example", results: "dkim=pass header.d=giver.example")]
        },
        Attack(tries: "the code with two authors") { world, letter, _ in
            [world.yes(to: letter, headers: ["From: <eve@evil.example>"])]
        },
        Attack(tries: "the code from the partner's mail server") { world, letter, _ in
            [world.yes(to: letter, from: "mailer-daemon@giver.example", headers: ["Return-Path: <>"])]
        },
        Attack(tries: "the token of an offer in place of the code") { world, _, _ in
            [world.claim("yes", 56, to: world.offerAddress)]
        },
        Attack(tries: "the Message-ID of the mail that is held") { world, _, _ in
            [world.claim("yes", 57, headers: ["In-Reply-To: <1@giver.example>"])]
        },
        Attack(tries: "many codes in one mail, the right one behind them") { world, letter, code in
            let wrong = (0..<30).map {
                "<leads+abcdefg\(["a", "b", "c"][$0 % 3])-abcdefghijklmnopqrstuvwxy\(["a", "b"][$0 % 2])@circle.example>"
            }
            return [
                world.claim(
                    "no",
                    58,
                    to: wrong.joined(separator: ",\r\n ") + ", <leads+\(code.dropLast())7@circle.example>"
                )
            ]
        },
    ]

    @Test("nothing comes of it, and the partner's own yes still works", arguments: attacks)
    func attack(_ row: Attack) async throws {
        try await CodeWorld.run { world in
            let letter = try await world.hear(world.unprovenLead(1))[0]
            let code = try #require(world.code(in: letter))
            let letters = try await world.hear(row.mails(world, letter, code))
            #expect(try await world.leads() == 0)
            #expect(letters.allSatisfy { "\($0.delivery.recipient)" == "ops@circle.example" }, "\(letters.map(\.kind))")
            _ = try await world.hear(world.yes(to: letter))
            #expect(try await world.leads() == 1)
        }
    }

    @Test("a code works once: said twice at once, said again later, said again after a start")
    func replayed() async throws {
        try await CodeWorld.run { world in
            let letter = try await world.hear(world.unprovenLead(1))[0]
            _ = try await world.hear(world.yes(to: letter, number: 2), world.yes(to: letter, number: 3))
            _ = try await world.hear(world.yes(to: letter, number: 4))
            try await world.restart()
            _ = try await world.hear(world.yes(to: letter, number: 5))
            _ = try await world.hear(world.yes(to: letter, "no", number: 6))
            #expect(try await world.leads() == 1)
            #expect(try await world.store.counts().arrivals == ["acted": 1, "noted": 5])
        }
    }

    @Test("the code of one mail does nothing for another")
    func otherMessage() async throws {
        try await CodeWorld.run { world in
            let first = try await world.hear(world.unprovenLead(1))[0]
            let second = try await world.hear(world.unprovenLead(2))
            #expect(second.map(\.kind) == ["attention"], "one code at a time")
            _ = try await world.hear(world.yes(to: first))
            #expect(try await world.leads() == 1)
            let lead = try #require(try await world.store.referrals(inStage: nil, limit: 1).first?.referral.lead)
            #expect(lead.customer.phones.map(\.value) == ["+919820020001"])
            #expect(try await world.store.held(limit: 9).count == 1, "the other one waits for a person")
        }
    }

    @Test("a no ends it: the mail stays held, the operators hear of it, and the code is worth nothing")
    func denied() async throws {
        try await CodeWorld.run { world in
            let letter = try await world.hear(world.unprovenLead(1))[0]
            let told = try await world.hear(world.yes(to: letter, "no", number: 2))
            #expect(told.map(\.kind) == ["attention"])
            #expect(
                try await world.store.held(limit: 1).first?.fate
                    == .held(
                        "A mail in the name of giver is held, and the firm says that it is not theirs."
                    )
            )
            _ = try await world.hear(world.yes(to: letter, number: 3))
            #expect(try await world.leads() == 0)
        }
    }

    @Test("a code holds three days")
    func expired() async throws {
        for (hours, acts) in [(71.0, true), (73, false)] {
            try await CodeWorld.run { world in
                let letter = try await world.hear(world.unprovenLead(1))[0]
                world.clock.advance(hours: hours)
                let came = try await world.hear(world.yes(to: letter))
                #expect(try await world.leads() == (acts ? 1 : 0))
                if !acts { #expect(came.map(\.kind) == ["not-understood"], "he is asked to send it again") }
            }
        }
    }

    @Test("whoever forges a partner brings him three mails in a month, and one a day")
    func flood() async throws {
        try await CodeWorld.run { world in
            var asked: [Int] = []
            for day in 0..<29 {
                let letters = try await world.hear((0..<20).map { world.unprovenLead(day * 20 + $0) })
                #expect(letters.allSatisfy { ["confirm", "attention"].contains($0.kind) })
                asked.append(letters.count { $0.kind == "confirm" })
                if day == 5 { try await world.restart() }
                world.clock.advance(hours: 24)
            }
            #expect(asked.max() == 1)
            #expect(asked.reduce(0, +) == Pipeline.codesUnanswered)
            #expect(try await world.leads() == 0)
        }
    }

    @Test("a partner who answers is asked again at once")
    func talking() async throws {
        try await CodeWorld.run { world in
            for number in 1...5 {
                let letters = try await world.hear(world.unprovenLead(number))
                #expect(letters.map(\.kind) == ["confirm"])
                _ = try await world.hear(world.yes(to: letters[0], number: 100 + number))
            }
            #expect(try await world.leads() == 5)
        }
    }

    @Test("ten thousand guesses open nothing, and are told once; five at the right row end it")
    func guessed() async throws {
        try await CodeWorld.run { world in
            let letter = try await world.hear(world.unprovenLead(1))[0]
            let code = try #require(world.code(in: letter))
            let digits = Array("abcdefghijklmnopqrstuvwxyz234567")
            var dice = SystemRandomNumberGenerator()
            func random(_ count: Int) -> String { String((0..<count).map { _ in digits.randomElement(using: &dice)! }) }
            let mails = (0..<500).map { number in
                let addresses = (0..<20).map { _ in "<leads+\(random(8))-\(random(26))@circle.example>" }
                return world.claim("yes", 1_000 + number, to: addresses.joined(separator: ",\r\n "))
            }
            let letters = try await world.hear(mails)
            #expect(try await world.leads() == 0)
            #expect(letters.count <= 3, "\(letters.map(\.kind))")
            let texts = letters.map { MailMessage(decoding: $0.delivery.bytes).plainText ?? "" }
            #expect(texts.count { $0.contains("somebody may be guessing") } == 1)

            let near = (0..<6).map { number in
                world.claim("yes", 2_000 + number, to: "leads+\(code.prefix(8))-\(random(26))@circle.example")
            }
            _ = try await world.hear(near)
            #expect(try await world.store.confirmation(String(code.prefix(8)))?.answer == .spent)
            _ = try await world.hear(world.yes(to: letter))
            #expect(try await world.leads() == 0)
        }
    }

    @Test("a full disk while a yes is heard: nothing is half done, and the yes counts when there is room")
    func fullDisk() async throws {
        try await CodeWorld.run { world in
            let letter = try await world.hear(world.unprovenLead(1))[0]
            try await world.quiet.keep([world.yes(to: letter)])
            try world.quiet.refuseCommits(true)
            await #expect(throws: StoreError.self) { _ = try await world.pipeline.process(limit: 5) }
            #expect(try await world.leads() == 0)
            #expect(try await world.store.held(limit: 9).count == 1)
            try world.quiet.refuseCommits(false)
            try await world.restart()
            _ = try await world.hear([])
            #expect(try await world.leads() == 1)
        }
    }

    @Test("a held mail that is read once more is asked about anew, and only the newest code holds")
    func readOnceMore() async throws {
        try await CodeWorld.run { world in
            let first = try await world.hear(world.unprovenLead(1))[0]
            world.clock.advance(hours: 25)
            #expect(try await world.store.release(1))
            let second = try await world.hear([])
            #expect(second.map(\.kind) == ["confirm"])
            _ = try await world.hear(world.yes(to: first, number: 2))
            #expect(try await world.leads() == 0)
            _ = try await world.hear(world.yes(to: second[0], number: 3))
            #expect(try await world.leads() == 1)
        }
    }

    // MARK: Enrolment

    struct Way: Sendable, CustomTestStringConvertible {
        var because: String
        /// What the border says of the mail that was asked about, of the yes, and of the next mail.
        var asked: String
        var said: String
        var next: String
        var after: Double = 24
        var acts: Bool
        var testDescription: String { because }
    }

    private static let own = ownServer("giver.example")

    static let ways: [Way] = [
        Way(because: "always from his own server", asked: own, said: own, next: own, acts: true),
        Way(because: "half a year later", asked: own, said: own, next: own, after: 181 * 24, acts: false),
        Way(
            because: "the next from elsewhere",
            asked: own,
            said: own,
            next: "spf=softfail smtp.mailfrom=giver.example",
            acts: false
        ),
        Way(because: "the next is not checked", asked: own, said: own, next: "none", acts: false),
        Way(
            because: "the envelope is another's",
            asked: own,
            said: own,
            next: "spf=pass smtp.mailfrom=eve@evil.example; dmarc=none header.from=giver.example",
            acts: false
        ),
        Way(
            because: "the envelope is of a domain below",
            asked: own,
            said: own,
            next: "spf=pass smtp.mailfrom=desk@news.giver.example; dmarc=none header.from=giver.example",
            acts: false
        ),
        Way(
            because: "only the server's own name is checked",
            asked: own,
            said: own,
            next: "spf=pass smtp.helo=giver.example; dmarc=none header.from=giver.example",
            acts: false
        ),
        Way(
            because: "the domain has a policy by now",
            asked: own,
            said: own,
            next: "spf=pass smtp.mailfrom=giver.example; dmarc=fail header.from=giver.example",
            acts: false
        ),
        Way(
            because: "the domain signs by now, and the signature failed",
            asked: own,
            said: own,
            next: "spf=pass smtp.mailfrom=giver.example; dkim=fail header.d=giver.example",
            acts: false
        ),
        Way(
            because: "two results of SPF, and one failed",
            asked: own,
            said: own,
            next: "spf=pass smtp.mailfrom=giver.example; spf=fail smtp.mailfrom=giver.example",
            acts: false
        ),
        Way(because: "the first mail came from elsewhere", asked: "none", said: own, next: own, acts: false),
        Way(because: "the yes came from elsewhere", asked: own, said: "none", next: own, acts: false),
    ]

    @Test("a domain without DMARC is enrolled by a code, for mail from its own server", arguments: ways)
    func enrolled(_ way: Way) async throws {
        try await CodeWorld.run { world in
            let letter = try await world.hear(world.unprovenLead(1, results: way.asked))[0]
            _ = try await world.hear(world.yes(to: letter, results: way.said))
            #expect(try await world.leads() == 1)
            world.clock.advance(hours: way.after)
            let letters = try await world.hear(world.unprovenLead(2, results: way.next))
            #expect(try await world.leads() == (way.acts ? 2 : 1))
            #expect(letters.contains { $0.kind == "confirm" } == !way.acts)
        }
    }

    @Test("without a code there is no enrolment; nor where anybody can have an address")
    func notEnrolled() async throws {
        try await CodeWorld.run { world in
            let letters = try await world.hear(world.unprovenLead(1, results: Self.own))
            #expect(letters.map(\.kind) == ["confirm"])
            #expect(try await world.leads() == 0)
        }
        let house = "gmail.com"
        let giver = "giver@\(house)"
        try await CodeWorld.run(addresses: house) { world in
            let gmail = Self.ownServer(house)
            let letter = try await world.hear(world.unprovenLead(1, from: giver, results: gmail))[0]
            _ = try await world.hear(world.yes(to: letter, from: giver, results: gmail))
            #expect(try await world.leads() == 1)
            _ = try await world.hear(world.unprovenLead(2, from: giver, results: gmail))
            #expect(try await world.leads() == 1, "a neighbour could have written it")
        }
    }

    @Test("there are enough of them")
    func count() {
        #expect(Self.attacks.count + Self.answers.count { !$0.acts } + Self.ways.count { !$0.acts } >= 35)
    }
}

/// A quiet world whose clock can be moved and whose process can be stopped.
final class CodeWorld: Sendable {
    let quiet: QuietWorld
    let clock: TestClock
    let offerAddress: String
    private let current: CurrentPipeline

    var store: SQLiteStore { quiet.store }
    var pipeline: Pipeline { get async { await current.value } }

    private actor CurrentPipeline {
        var value: Pipeline

        init(_ value: Pipeline) { self.value = value }

        func set(_ value: Pipeline) { self.value = value }
    }

    /// - Parameter domain: Where all partners have their mail; nil for domains of their own.
    static func run(addresses domain: String? = nil, _ body: (CodeWorld) async throws -> Void) async throws {
        try await QuietWorld.run { quiet in
            if let domain {
                let partners = try await quiet.store.partners().map { partner in
                    var partner = partner
                    partner.addresses = [MailAddress("\(partner.key)@\(domain)")!]
                    return partner
                }
                try await quiet.store.save(partners, at: .distantPast)
            }
            let clock = TestClock(Date(timeIntervalSince1970: 1_795_415_400))
            let pipeline = try await QuietWorld.pipeline(on: quiet.store, now: { clock.now })
            try await body(CodeWorld(quiet: quiet, clock: clock, pipeline: pipeline))
        }
    }

    private init(quiet: QuietWorld, clock: TestClock, pipeline: Pipeline) {
        self.quiet = quiet
        self.clock = clock
        // Of the shape of an offer's address, and of no conversation.
        offerAddress = "leads+qqqqqqqq-abcdefghijklmnopqrstuvwxyz@circle.example"
        current = CurrentPipeline(pipeline)
    }

    /// What is in memory is gone.
    func restart() async throws {
        let clock = clock
        await current.set(try await QuietWorld.pipeline(on: quiet.store, now: { clock.now }))
    }

    func hear(_ mails: Data...) async throws -> [OutboxItem] { try await hear(mails) }

    func hear(_ mails: [Data]) async throws -> [OutboxItem] {
        if !mails.isEmpty { try await quiet.keep(mails) }
        let pipeline = await pipeline
        while try await pipeline.process(limit: 50) > 0 {}
        return try await quiet.letters()
    }

    func leads() async throws -> Int { try await store.counts().referrals.values.reduce(0, +) }

    func code(in letter: OutboxItem) -> String? {
        MailMessage(decoding: letter.delivery.bytes).replyTo.first?.valid?.tag.map(String.init)
    }

    func unprovenLead(_ number: Int, from: String = "desk@giver.example", results: String = "none") -> Data {
        quiet.mail(
            "Need \(number + 2) laptops in Vashi, call 98200 \(20_000 + number).",
            subject: "lead",
            number: number,
            from: from,
            results: results
        )
    }

    /// In the partner's name, by somebody who has not got the letter.
    func claim(_ words: String, _ number: Int, to: String = "\(QuietWorld.bot)", headers: [String] = []) -> Data {
        quiet.mail(
            words,
            subject: "Re: Is this mail yours?",
            number: number,
            from: "desk@giver.example",
            to: to,
            results: "none",
            headers: headers
        )
    }

    func yes(
        to letter: OutboxItem,
        _ words: String = "yes",
        number: Int = 90,
        from: String = "desk@giver.example",
        results: String = "none",
        display: String? = nil,
        headers: [String] = []
    ) -> Data {
        let mail = quiet.mail(
            words,
            subject: "Re: Is this mail yours?",
            number: number,
            from: letter.delivery.recipient.domain == "giver.example" || from != "desk@giver.example"
                ? from : "\(letter.delivery.recipient)",
            to: MailMessage(decoding: letter.delivery.bytes).replyTo[0].address,
            results: results,
            headers: headers + ["In-Reply-To: <\(letter.delivery.messageID)>"]
        )
        guard let display else { return mail }
        return Data(String(decoding: mail, as: UTF8.self).replacing("From: <", with: "From: \"\(display)\" <").utf8)
    }
}
