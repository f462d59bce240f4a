import Foundation
import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleTransport

@Suite("Commands, threads and senders")
struct CommandTests {
    private static let lead = LeadReference(rawValue: "L-4F7K")

    @Test(
        "a command is the first own line, and nothing else on it",
        arguments: [
            ("status L-4F7K", Command.status(lead)), ("Status of L-4F7K please", .status(lead)),
            ("status", .status(nil)), ("withdraw L-4F7K", .withdraw(lead)),
            ("Withdraw lead l-4f7k", .withdraw(lead)), ("help", .help), ("Hilfe", .help), ("помощь", .help),
            ("статус L-4F7K", .status(lead)), ("please withdraw L-4F7K", .withdraw(lead)),
            ("why L-4F7K", .why(lead!)), ("Why not us, L-4F7K?", .why(lead!)),
            ("proof L-4F7K", .proof(lead!)), ("who saw L-4F7K?", .proof(lead!)),
            ("warum nicht ich L-4F7K", .why(lead!)), ("почему L-4F7K?", .why(lead!)),
            ("pourquoi pas nous L-4F7K", .why(lead!)), ("por qué L-4F7K", .why(lead!)),
            ("por que não nós, L-4F7K", .why(lead!)), ("perché L-4F7K", .why(lead!)), ("waarom L-4F7K", .why(lead!)),
            ("क्यों L-4F7K", .why(lead!)), ("L-4F7K hume kyun nahi", .why(lead!)),
        ]
    )
    func command(_ text: String, _ command: Command) {
        let reading = ReadingFixture.read(text)
        #expect(reading.command == command)
        #expect(reading.kind == .command)
    }

    @Test(
        "a sentence with such a word is none",
        arguments: [
            "Help them with 20 laptops in Pune", "The status of the project is unknown to me",
            "Should I withdraw L-4F7K?", "laptops vashi", "why?", "why not", "Why do they need L-4F7K today?",
            "Can you help a customer in Pune?",
        ]
    )
    func sentence(_ text: String) {
        #expect(ReadingFixture.read(text).command == nil)
    }

    @Test("the subject of an empty mail counts; of a full one it does not")
    func subject() {
        #expect(ReadingFixture.read("", subject: "Re: status L-4F7K").command == .status(Self.lead))
        #expect(ReadingFixture.read("20 laptops for Pune", subject: "help").command == nil)
    }

    private static let token = "k7rp2m4x-abcdefghijklmnopqrstuvwxyz"

    // Fault 101.
    @Test("conversation tokens are found wherever mail houses leave them")
    func tokens() {
        var mail = ReadingFixture.mail("yes")
        mail.to = [Mailbox(name: nil, address: "leads+\(Self.token)@exchange.example")]
        #expect(ThreadKey.candidates(in: mail, ownAddresses: [ReadingFixture.bot]) == [Self.token])
        mail.to = [Mailbox(name: nil, address: "leads@exchange.example")]
        mail.references = ["a@other.example", "note.\(Self.token)@exchange.example"]
        #expect(ThreadKey.candidates(in: mail, ownAddresses: [ReadingFixture.bot]) == [Self.token])
        mail.references = ["note.\(Self.token)@forged.example"]
        #expect(
            ThreadKey.candidates(in: mail, ownAddresses: [ReadingFixture.bot]).isEmpty,
            "another domain is not ours"
        )
        mail.headers = [.init(name: "Delivered-To", value: "<leads+\(Self.token.uppercased())@exchange.example>")]
        #expect(
            ThreadKey.candidates(in: mail, ownAddresses: [ReadingFixture.bot]) == [Self.token],
            "case is lost on the way"
        )
    }

    @Test("at most twenty candidates, each once")
    func manyTokens() {
        var mail = ReadingFixture.mail("yes")
        let letters = Array("abcdefghijklmnopqrstuvwxyz234567")
        mail.references = (0..<200).map {
            "n.\(String(repeating: letters[$0 % 32], count: 8))-\(String(repeating: letters[$0 / 32], count: 26))@exchange.example"
        }
        mail.references += mail.references
        let found = ThreadKey.candidates(in: mail, ownAddresses: [ReadingFixture.bot])
        #expect(found.count == 20)
        #expect(Set(found).count == 20)
    }

    // Fault 71.
    @Test("an unproven sender has a reason that names nobody")
    func unproven() {
        let none = SenderProof(of: ReadingFixture.mail("x"), authservIDs: ["mx.exchange.example"])
        guard case .unproven(let reason) = none else {
            Issue.record("proven by nothing")
            return
        }
        #expect(!reason.contains("sachin"))
        var two = ReadingFixture.mail("x")
        two.from.append(Mailbox(name: nil, address: "other@partner.example"))
        guard case .unproven = SenderProof(of: two, authservIDs: []) else {
            Issue.record("two authors are nobody")
            return
        }
    }

    // Fault 83.
    @Test("our own mail coming back is no lead")
    func own() {
        let mail = ReadingFixture.mail(
            "20 laptops in Vashi",
            from: Mailbox(name: "Waggle", address: "leads+x@exchange.example")
        )
        #expect(ReadingFixture.reader.read(mail, in: ReadingFixture.context()).kind == .notLead)
    }

    @Test("any text whatever gives an answer, in time that grows with its length")
    func anything() {
        let long = [
            String(repeating: ">", count: 64_000), String(repeating: "From: a@b.example\n", count: 4_000),
            String(repeating: "On 1 Jan 2026 a@b.example wrote:\n", count: 2_000),
            String(repeating: "9,", count: 30_000), String(repeating: "laptop 5 ", count: 7_000),
            String(repeating: "---------- Forwarded message ---------\n", count: 1_500),
            String(repeating: "\u{301}", count: 20_000), String(repeating: "если ", count: 6_000), "\0\u{FFFD}\u{202E}",
            String(repeating: "a@", count: 30_000),
            // A label that begins within the one before it (found by fuzzing).
            "\u{FFFD}(a:3\u{FFFD}`V``~`:\u{FFFD}\u{FFFD}ne g\u{FFFD}ne\u{FFFD}J0\u{7D8}\u{FFFD}ne\u{FFFD}ek"
                + "\u{FFFD}\u{FFFD}:@\u{FFFD}```:\u{FFFD}wan",
        ]
        for text in long {
            let reading = ReadingFixture.read(text, subject: "Fwd: x")
            #expect(reading.kind != .command)
        }
    }
}

@Suite("Vocabulary")
struct VocabularyTests {
    @Test(
        "a fault is named",
        arguments: [
            (
                Vocabulary.Entry(code: "laptops", name: "Laptops", words: ["en": ["laptop"]]),
                VocabularyError.badCode("laptops")
            ),
            (
                Vocabulary.Entry(code: "hardware.laptops", name: "", words: ["en": ["laptop"]]),
                .noName("hardware.laptops")
            ),
            (Vocabulary.Entry(code: "hardware.laptops", name: "Laptops", words: [:]), .noWords("hardware.laptops")),
            (
                Vocabulary.Entry(code: "hardware.laptops", name: "Laptops", words: ["en": ["..."]]),
                .emptyWord("hardware.laptops")
            ),
        ]
    )
    func fault(_ entry: Vocabulary.Entry, _ error: VocabularyError) {
        #expect(throws: error) { try Vocabulary(competences: [entry], brands: []) }
    }

    @Test("a word means one trade")
    func twice() {
        let first = Vocabulary.Entry(code: "hardware.laptops", name: "Laptops", words: ["en": ["portable"]])
        let second = Vocabulary.Entry(code: "hardware.printers", name: "Printers", words: ["en": ["Portable"]])
        #expect(throws: VocabularyError.wordTwice("Portable", "hardware.laptops", "hardware.printers")) {
            try Vocabulary(competences: [first, second], brands: [])
        }
    }

    @Test("the shipped one holds every code of the contract, with plain names")
    func shipped() {
        #expect(ReadingFixture.vocabulary.competences.count == 36)
        #expect(ReadingFixture.vocabulary.name(of: "hardware.laptops") == "Laptops")
    }
}
