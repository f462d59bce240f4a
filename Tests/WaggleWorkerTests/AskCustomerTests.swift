import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// The customer is asked himself, in the referrer's name, before he is passed on.
@Suite("Consent, asked of the customer")
struct AskCustomerTests {
    static let words = "Need 25 laptops in Vashi for Meera Iyer, 98200 20001, meera@iyer.example."
    static let giver = MailAddress("desk@giver.example")!
    static let customer = MailAddress("meera@iyer.example")!

    /// One exchange, in which a lead was accepted and its customer asked.
    private struct Scene {
        var world: QuietWorld
        var offer: OutboxItem
        /// What followed from the acceptance.
        var letters: [OutboxItem]

        func letter(_ kind: String) throws -> OutboxItem { try #require(letters.first { $0.kind == kind }) }

        func answer(_ words: String, to kind: String, number: Int) async throws -> [OutboxItem] {
            let letter = try letter(kind)
            try await world.keep([world.answer(words, to: letter, from: letter.delivery.recipient, number: number)])
            return try await following()
        }

        func hear(_ mail: Data) async throws -> [OutboxItem] {
            try await world.keep([mail])
            return try await following()
        }

        func following() async throws -> [OutboxItem] {
            try await world.processAll(limit: 5)
            return try await world.letters()
        }

        var referral: Referral {
            get async throws { try #require(try await world.store.referrals(inStage: nil, limit: 1).first).referral }
        }

        /// That nobody was told of the customer, and nothing was booked.
        func expectNothingLeft(_ because: Comment) async throws {
            #expect(try await world.store.disclosures(of: referral.id).isEmpty, because)
            #expect(try await world.store.ledger(limit: 5).isEmpty, because)
        }
    }

    private func accepted(
        _ words: String = Self.words,
        asksCustomer: Bool = true,
        clock: TestClock = TestClock(Date(timeIntervalSince1970: 1_795_415_400)),
        _ body: (Scene) async throws -> Void
    ) async throws {
        try await QuietWorld.run(asksCustomer: asksCustomer, clock: clock) { world in
            try await body(try await scene(words, in: world))
        }
    }

    private func scene(_ words: String, in world: QuietWorld) async throws -> Scene {
        try await world.keep([world.mail(words, subject: "lead", number: 1)])
        try await world.processAll(limit: 5)
        let offer = try #require(try await world.letters().first { $0.kind == "offer" })
        try await world.keep([world.answer("accept", to: offer, from: offer.delivery.recipient, number: 2)])
        try await world.processAll(limit: 5)
        return Scene(world: world, offer: offer, letters: try await world.letters())
    }

    private func text(_ letter: OutboxItem) -> String {
        (MailMessage(decoding: letter.delivery.bytes).plainText ?? "").replacing("\n", with: " ")
    }

    private static let asked: Set<String> = ["consent-awaited", "consent-asked", "customer-asked"]

    @Test("who accepts has it reserved; the customer is asked in the referrer's name, and not told who would get him")
    func asks() async throws {
        try await accepted { scene in
            #expect(scene.letters.map(\.kind).sorted() == Self.asked.sorted())
            let letter = try scene.letter("customer-asked")
            #expect(letter.delivery.recipient == Self.customer)
            let mail = MailMessage(decoding: letter.delivery.bytes)
            #expect(mail.from.map(\.name) == ["Giver Infotech (Test Circle)"])
            #expect(mail.from.map(\.address) == ["\(QuietWorld.bot)"])
            let words = text(letter)
            #expect(words.contains("You turned to Giver Infotech (Giver, desk@giver.example) about: Laptops"))
            for unsaid in ["Anna", "Bo ", "Chan", "Meera", "98200", " 25 ", "Vashi", "L-"] {
                #expect(!words.contains(unsaid), "\(unsaid) is no matter of this letter")
            }
            #expect(text(try scene.letter("consent-asked")).contains("I have asked the customer by mail, in your name"))
            let raw = scene.letters.filter { $0.kind != "customer-asked" }
                .map { String(decoding: $0.delivery.bytes, as: UTF8.self) }.joined()
            #expect(!raw.contains("\(Self.customer)"))
            try await scene.expectNothingLeft("before the answer")
        }
    }

    @Test("his yes hands him over and lets the referrer hear what came of it; the record says whose word it was")
    func agrees() async throws {
        try await accepted { scene in
            let letters = try await scene.answer("Yes.", to: "customer-asked", number: 3)
            #expect(Set(letters.map(\.kind)) == ["handoff", "taken"])
            #expect(text(try #require(letters.first { $0.kind == "taken" })).contains("how it went and tell you"))
            let handoff = try #require(letters.first { $0.kind == "handoff" })
            #expect(text(handoff).contains("agreed to be passed on: that is on record here"))
            let referral = try await scene.referral
            #expect(referral.lead.consent?.value.by == .customer && referral.lead.consent?.value.mayTellBack == true)
            #expect(referral.lead.consent?.quote == "Yes.")
            #expect(try await !scene.world.store.disclosures(of: referral.id).isEmpty)
            let again = scene.world.answer("won", to: handoff, from: handoff.delivery.recipient, number: 4)
            #expect(Set(try await scene.hear(again).map(\.kind)) == ["outcome-thanks", "outcome-told"])
        }
    }

    @Test("he may be passed on without the referrer's hearing more: neither by letter nor when he asks")
    func withoutTellingBack() async throws {
        try await accepted { scene in
            let letters = try await scene.answer("Yes, only pass on", to: "customer-asked", number: 3)
            #expect(Set(letters.map(\.kind)) == ["handoff", "taken"])
            #expect(text(try #require(letters.first { $0.kind == "taken" })).contains("does not want you to be told"))
            let handoff = try #require(letters.first { $0.kind == "handoff" })
            let receiver = handoff.delivery.recipient
            let progress = scene.world.answer("quote sent, waiting", to: handoff, from: receiver, number: 4)
            #expect(try await scene.hear(progress).isEmpty)
            let won = scene.world.answer("won 4.5 lakh", to: handoff, from: receiver, number: 5)
            #expect(try await scene.hear(won).map(\.kind) == ["outcome-thanks"])
            let reference = try await scene.referral.reference
            let asked = scene.world.mail("status \(reference)", subject: "status", number: 6)
            let status = try await scene.hear(asked)
            #expect(status.map(\.kind) == ["status"] && text(status[0]).contains("took it on"))
            #expect(!text(status[0]).contains("won") && !text(status[0]).contains("4.5"))

            _ = try await scene.world.pipeline(after: 21).tellWeek()
            let weeks = try await scene.world.letters().filter { $0.kind == "week" }
            let week = weeks.first { $0.delivery.recipient == Self.giver }
            #expect(week.map(text)?.contains("took it on") == true, "weeks later it is as open as any other")
        }
    }

    @Test(
        "his no ends it: the referrer hears it, the firm only that it was taken back",
        arguments: ["No.", "no, please don't"]
    )
    func refuses(_ words: String) async throws {
        try await accepted { scene in
            let letters = try await scene.answer(words, to: "customer-asked", number: 3)
            #expect(Set(letters.map(\.kind)) == ["withdrawn-from-partner", "customer-refused"])
            #expect(try #require(letters.first { $0.kind == "customer-refused" }).delivery.recipient == Self.giver)
            let late = try await scene.answer("yes, she agreed", to: "consent-asked", number: 4)
            #expect(!late.contains { $0.kind == "handoff" })
            try await scene.expectNothingLeft("he said no")
        }
    }

    struct Wording: Sendable, CustomTestStringConvertible {
        var words: String
        var means: CustomerAnswer.Intent
        var testDescription: String { words }
    }

    private static func each(_ means: CustomerAnswer.Intent, _ words: String...) -> [Wording] {
        words.map { Wording(words: $0, means: means) }
    }

    static let wordings =
        each(
            .yes,
            "yes",
            "Yes please",
            "yes, go ahead",
            "Yes to both",
            "Yes, both",
            "both: yes",
            "I agree",
            "agreed",
            "Sure, go ahead",
            "Yes, you may",
            "ja",
            "Ja, gerne",
            "Ja, beides",
            "oui",
            "Oui, les deux",
            "sí",
            "sim",
            "да",
            "Да, согласен",
            "हाँ",
            "जी हाँ",
            "haan",
            "No problem, go ahead"
        )
        + each(
            .no,
            "no",
            "No thanks",
            "No, thank you",
            "nein",
            "Nein danke",
            "non",
            "Non merci",
            "nao",
            "não, obrigado",
            "нет",
            "Нет, спасибо",
            "नहीं",
            "nahi",
            "please don't",
            "I do not want that",
            "Do not pass me on.",
            "unsubscribe",
            "stop"
        )

    /// Not read, and so passed on to the referrer.
    private static let forAPerson: Set<String> = ["please don't", "Do not pass me on."]

    @Test("what a customer may say, and how it is meant", arguments: wordings)
    func wording(_ row: Wording) async throws {
        try await accepted { scene in
            let kinds = try await scene.answer(row.words, to: "customer-asked", number: 3).map(\.kind)
            let wrong = row.means == .yes ? "customer-refused" : "handoff"
            #expect(!kinds.contains(wrong), "the opposite of what he said")
            let right = row.means == .yes ? "handoff" : "customer-refused"
            #expect(Self.forAPerson.contains(row.words) ? kinds == ["customer-said"] : kinds.contains(right))
        }
    }

    /// None of these is a yes, whatever else it is.
    static let refusals = [
        "I'd rather not", "I do not agree", "not agreed", "Please do not pass on my data", "yes I object",
        "Yes, and I am against it", "ja, ich widerspreche", "Да, я возражаю",
        "I never said yes", "Who gave you my address?", "This is spam", "I have no interest", "Ich möchte das nicht",
        "Bitte nicht weitergeben", "Ich bin nicht einverstanden", "Je ne suis pas d'accord", "No estoy de acuerdo",
        "Não concordo", "Я не согласен", "Я против", "मैं सहमत नहीं हूँ", "yes to neither", "already solved, thanks",
        "we have found somebody, thank you", "call me first", "Yes? Who is this?", "remove my data",
    ]

    @Test("nothing of this hands him over", arguments: refusals)
    func refused(_ words: String) async throws {
        try await accepted { scene in
            let letters = try await scene.answer(words, to: "customer-asked", number: 3)
            #expect(letters.allSatisfy { $0.kind != "handoff" })
            try await scene.expectNothingLeft("\(words)")
        }
    }

    static let unclear = [
        "Who would that be?", "yes if they do not call me", "only pass on, but not my number", "I will think about it",
        "call me", "not yet", "thanks",
    ]

    @Test("anything else goes to the referrer in his words, and passes nothing on", arguments: unclear)
    func asksBack(_ words: String) async throws {
        try await accepted { scene in
            let letters = try await scene.answer(words, to: "customer-asked", number: 3)
            #expect(letters.map(\.kind) == ["customer-said"])
            #expect(text(letters[0]).contains(words))
            try await scene.expectNothingLeft("\(words)")
            let released = try await scene.answer("Yes, she agreed on the phone.", to: "consent-asked", number: 4)
            #expect(Set(released.map(\.kind)) == ["handoff", "taken"])
            #expect(try await scene.referral.lead.consent?.value.by == .referrer)
        }
    }

    @Test("when he keeps silent, the referrer is asked at half of the time, and at its end it is closed")
    func silent() async throws {
        let clock = TestClock(Date(timeIntervalSince1970: 1_795_415_400))
        try await accepted(clock: clock) { scene in
            clock.advance(hours: 35)
            #expect(try await scene.world.pipeline.tick(limit: 9) == 0)
            clock.advance(hours: 1)
            #expect(try await scene.world.pipeline.tick(limit: 9) == 1)
            let letters = try await scene.world.letters()
            #expect(letters.map(\.kind) == ["consent-asked"] && text(letters[0]).contains("no answer has come"))
            clock.advance(hours: 36)
            #expect(try await scene.world.pipeline.tick(limit: 9) == 1)
            let closed = try await scene.world.letters().map(\.kind).sorted()
            #expect(closed == ["attention", "consent-missing", "consent-missing"])
            let late = try await scene.answer("yes", to: "customer-asked", number: 3)
            #expect(late.isEmpty)
            try await scene.expectNothingLeft("after the time")
        }
    }

    @Test("a customer who cannot be reached: the referrer is asked at once")
    func bounced() async throws {
        try await accepted { scene in
            let letter = try scene.letter("customer-asked")
            let report = """
                --cut\r\nContent-Type: text/plain\r\n\r\nNo such user.\r\n--cut\r\nContent-Type: message/delivery-status\r\n\r\n\
                Reporting-MTA: dns; mx.iyer.example\r\n\r\nFinal-Recipient: rfc822; \(Self.customer)\r\nAction: failed\r\n\
                Status: 5.1.1\r\n\r\n--cut\r\nContent-Type: text/rfc822-headers\r\n\r\n\
                Message-ID: <\(letter.delivery.messageID)>\r\n--cut--
                """
            let mail = scene.world.mail(
                report,
                subject: "Undelivered",
                number: 3,
                from: "MAILER-DAEMON@iyer.example",
                to: "\(try #require(letter.delivery.sender))",
                headers: [
                    "MIME-Version: 1.0",
                    "Content-Type: multipart/report; report-type=delivery-status; boundary=\"cut\"",
                ]
            )
            let letters = try await scene.hear(mail)
            #expect(letters.map(\.kind) == ["consent-asked"])
            try await scene.expectNothingLeft("he was not reached")
        }
    }

    @Test("a mail to him that a person gives up: the referrer is asked, and the list of letters does not name him")
    func givenUp() async throws {
        try await QuietWorld.run(asksCustomer: true) { world in
            try await world.keep([world.mail(Self.words, subject: "lead", number: 1)])
            try await world.processAll(limit: 5)
            let offer = try #require(try await world.letters().first { $0.kind == "offer" })
            try await world.keep([world.answer("accept", to: offer, from: offer.delivery.recipient, number: 2)])
            try await world.processAll(limit: 5)
            for letter in try await world.store.claimOutbox(limit: 9, at: .distantFuture) {
                let isHis = letter.kind == "customer-asked"
                #expect(letter.isToCustomer == isHis && (letter.delivery.recipient == Self.customer) == isHis)
                try await world.store.record(
                    isHis
                        ? .inDoubt(since: .distantPast, tries: 1, reason: "cut behind <\(Self.customer)>")
                        : .accepted(at: .distantPast, answer: "250 OK"),
                    of: letter.note
                )
            }
            let listed = try await world.store.letters(inStates: ["in doubt"], limit: 9)
            #expect(listed.map(\.recipient) == [MailAddress("customer@sealed.invalid")])
            #expect(!(try readable(world.path).contains("iyer.example")))
            #expect(try await world.store.settle(letter: listed[0].id, as: .giveUp, at: .distantPast))
            let deciding = Deciding(pipeline: world.pipeline, arrived: Signal(), written: Signal())
            while try await deciding.step() {}
            while try await deciding.step() {}
            #expect(try await world.letters().map(\.kind) == ["consent-asked"])
        }
    }

    struct Wish: Sendable, CustomTestStringConvertible {
        var words: String
        var asksCustomer: Bool
        var kinds: Set<String>
        var because: String
        var testDescription: String { because }
    }

    static let wishes = [
        Wish(words: words, asksCustomer: false, kinds: ["handoff", "taken"], because: "off by default"),
        Wish(
            words: "\(words) Please ask the customer first.",
            asksCustomer: false,
            kinds: asked,
            because: "the referrer wants it"
        ),
        Wish(
            words: "\(words) Customer agrees.",
            asksCustomer: true,
            kinds: ["handoff", "taken"],
            because: "the referrer says that he agreed"
        ),
        Wish(
            words: "Need 25 laptops in Vashi for Meera Iyer, 98200 20001.",
            asksCustomer: true,
            kinds: ["consent-awaited", "consent-asked"],
            because: "there is no address to write to"
        ),
        Wish(
            words: "Need 25 laptops in Vashi for Meera Iyer, 98200 20001, desk@chan.example.",
            asksCustomer: true,
            kinds: ["consent-awaited", "consent-asked"],
            because: "a partner is no customer"
        ),
        Wish(
            words: "Need 25 laptops in Vashi for Meera Iyer, 98200 20001, leads@circle.example.",
            asksCustomer: true,
            kinds: ["consent-awaited", "consent-asked"],
            because: "we are no customer"
        ),
    ]

    @Test("who is asked, and who is not", arguments: wishes)
    func wished(_ wish: Wish) async throws {
        try await accepted(wish.words, asksCustomer: wish.asksCustomer) { scene in
            #expect(Set(scene.letters.map(\.kind)) == wish.kinds)
        }
    }

    @Test("whoever is named as the customer of many leads gets one such mail a day")
    func onceADay() async throws {
        try await accepted { scene in
            let world = scene.world
            let more = "Need 60 laptops in Vashi for Meera Iyer, 98200 20001, meera@iyer.example."
            try await world.keep([world.mail(more, subject: "another", number: 11)])
            let offer = try #require(try await scene.following().first { $0.kind == "offer" })
            let yes = world.answer("accept", to: offer, from: offer.delivery.recipient, number: 12)
            let letters = try await scene.hear(yes)
            #expect(Set(letters.map(\.kind)) == ["consent-awaited", "consent-asked"])
            let asked = try #require(letters.first { $0.kind == "consent-asked" })
            #expect(text(asked).contains("Is that so?"), "nothing is said of a question that nobody asked")
        }
    }

    struct Attack: Sendable, CustomTestStringConvertible {
        var tries: String
        var words = "yes"
        var from = "meera@iyer.example"
        var results: String?
        var headers: [String] = []
        var to: String?
        var testDescription: String { tries }
    }

    static let attacks = [
        Attack(tries: "his name, DMARC failed", results: "dmarc=fail header.from=iyer.example"),
        Attack(tries: "his name, of which the border says nothing", results: "none"),
        Attack(tries: "a pass for another domain", results: "dkim=pass header.d=evil.example"),
        Attack(tries: "a stranger with the token", from: "eve@evil.example"),
        Attack(tries: "a colleague of his with the token", from: "rohan@iyer.example"),
        Attack(tries: "the firm that would get him", from: "desk@anna.example"),
        Attack(tries: "the referrer in his conversation", from: "desk@giver.example"),
        Attack(tries: "a guessed token", to: "leads+aaaaaaaa-bbbbbbbbbbbbbbbbbbbbbbbbbb@circle.example"),
        Attack(tries: "no token", to: "leads@circle.example"),
        Attack(tries: "an absence note by its header", headers: ["Auto-Submitted: auto-replied"]),
        Attack(tries: "an absence note by its words", words: "I am out of office until Monday. yes"),
        Attack(tries: "a link scanner's bare mail", words: ""),
        Attack(tries: "two authors", headers: ["From: <eve@evil.example>"]),
        Attack(
            tries: "hidden in white",
            words: "<html><body><p style=\"color:#fff\">yes</p><p>One moment please.</p></body></html>",
            headers: ["MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8"]
        ),
        Attack(tries: "quoted", words: "One moment.\r\n\r\n> yes"),
        Attack(tries: "in a signature", words: "One moment.\r\n\r\n-- \r\nyes"),
        Attack(
            tries: "in the words of whom he passes on",
            words: "See below.\r\n\r\n---------- Forwarded message ---------\r\nFrom: Eve <eve@evil.example>\r\n"
                + "Date: Mon, 23 Nov 2026 at 11:40\r\nSubject: x\r\nTo: <meera@iyer.example>\r\n\r\nyes"
        ),
        Attack(tries: "magic fields", words: "One moment please.", headers: ["X-Waggle-Consent: yes"]),
        Attack(
            tries: "a lead in place of an answer",
            words: "Need 10 laptops in Vashi, call Eve 98200 99999. Customer agrees."
        ),
    ]

    @Test("nobody forges his yes", arguments: attacks)
    func forged(_ attack: Attack) async throws {
        try await accepted { scene in
            let letter = try scene.letter("customer-asked")
            let mail = scene.world.mail(
                attack.words,
                subject: "Re: may we",
                number: 77,
                from: attack.from,
                to: attack.to ?? MailMessage(decoding: letter.delivery.bytes).replyTo[0].address,
                results: attack.results,
                headers: attack.headers
            )
            let letters = try await scene.hear(mail)
            #expect(letters.allSatisfy { $0.kind != "handoff" && $0.kind != "offer" }, "\(attack.tries)")
            #expect(letters.allSatisfy { $0.delivery.recipient != Self.customer }, "he is not written to again")
            try await scene.expectNothingLeft("\(attack.tries)")
            // The same done rightly.
            let right = try await scene.answer("yes", to: "customer-asked", number: 78)
            #expect(right.contains { $0.kind == "handoff" })
        }
    }

    @Test("a no that nobody vouches for counts with the token, and without it does not")
    func unprovenNo() async throws {
        try await accepted { scene in
            let address = MailMessage(decoding: try scene.letter("customer-asked").delivery.bytes).replyTo[0].address
            let others = ["leads@circle.example", "leads+aaaaaaaa-bbbbbbbbbbbbbbbbbbbbbbbbbb@circle.example"]
            for (index, to) in (others + [address]).enumerated() {
                let mail = scene.world.mail(
                    "no",
                    subject: "Re: may we",
                    number: 30 + index,
                    from: "meera@iyer.example",
                    to: to,
                    results: "none"
                )
                let isStopped = try await scene.hear(mail).contains { $0.kind == "customer-refused" }
                #expect(isStopped == (to == address))
            }
        }
    }

    @Test("what was asked when the program stopped is heard afterwards, and an answer that comes twice acts once")
    func restarted() async throws {
        try await accepted { scene in
            let world = scene.world
            let letter = try scene.letter("customer-asked")
            let yes = world.answer("yes", to: letter, from: Self.customer, number: 3)
            try await world.keep([yes, yes])
            let pipeline = try await QuietWorld.pipeline(on: world.store)
            while try await pipeline.process(limit: 5) > 0 {}
            #expect(try await world.letters().map(\.kind).sorted() == ["handoff", "taken"])
            try await world.keep([world.answer("Yes.", to: letter, from: Self.customer, number: 4)])
            #expect(try await scene.following().isEmpty)
            #expect(try await world.store.ledger(limit: 5).count == 1)
        }
    }

    @Test("his address stands in the store in no readable place, and is gone when he is forgotten")
    func sealed() async throws {
        try await accepted { scene in
            let world = scene.world
            let letter = try scene.letter("customer-asked")
            try await world.store.record(
                .refused(at: .distantPast, code: 550, answer: "<\(Self.customer)>: no such user"),
                of: letter.note
            )
            #expect(!(try readable(world.path).contains("iyer.example")))
            let selector = try #require(
                MailMessage(decoding: letter.delivery.bytes).replyTo[0].address.split(separator: "+").last?.prefix(8)
            )
            #expect(try await world.store.conversation(String(selector)) != nil)
            try await world.store.add(
                Deadline(referral: try await scene.referral.id, kind: .forget(.asked), at: .distantPast)
            )
            #expect(try await world.pipeline.tick(limit: 5) == 1)
            #expect(try await world.store.conversation(String(selector)) == nil)
            _ = try await world.letters()
            let late = try await scene.answer("yes", to: "customer-asked", number: 3)
            #expect(!late.contains { $0.kind == "handoff" })
            #expect(!(try readable(world.path).contains("iyer.example")))
        }
    }

    /// The database and its log, as whoever has the files sees them.
    private func readable(_ path: String) throws -> String {
        let files = [path, "\(path)-wal"].filter { FileManager.default.fileExists(atPath: $0) }
        return try files.map { String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self) }.joined()
    }

    @Test("the letter is in the customer's language")
    func language() async throws {
        let german = """
            Wir brauchen 25 Notebooks in Vashi, Navi Mumbai, bitte bald. Rückfragen gerne an mich.
            Ansprechpartner ist Frau Meera Iyer, 98200 20001, meera@iyer.example. Fragen Sie bitte zuerst den Kunden.
            """
        try await accepted(german, asksCustomer: false) { scene in
            let letter = try scene.letter("customer-asked")
            #expect(text(letter).contains("nur weitergeben") && text(letter).hasPrefix("Guten Tag"))
            let letters = try await scene.answer("Ja, nur weitergeben.", to: "customer-asked", number: 3)
            #expect(letters.contains { $0.kind == "handoff" })
            #expect(try await scene.referral.lead.consent?.value.mayTellBack == false)
        }
    }
}
