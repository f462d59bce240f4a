import Foundation
import Testing
import WaggleMIME
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// What a partner or his customer writes comes back in our letters: it must not become a field, a recipient or the end
/// of a mail there (P12, faults 37, 38, 124).
@Suite("Injection (P12)", .timeLimit(.minutes(5)))
struct InjectionTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var tries: String
        /// Stands in every place that somebody outside can fill.
        var poison: String

        var testDescription: String { tries }

        init(_ tries: String, _ poison: String) {
            self.tries = tries
            self.poison = poison
        }
    }

    static let rows = [
        Row("a line break in an encoded word", "=?utf-8?q?a=0D=0ABcc:_eve@evil.example?="),
        Row("a line feed in an encoded word", "=?utf-8?q?a=0ABcc:_eve@evil.example?="),
        Row("a carriage return in an encoded word", "=?utf-8?q?a=0DBcc:_eve@evil.example?="),
        Row("two line breaks in base64", "=?utf-8?b?YQ0KDQpCY2M6IGV2ZUBldmlsLmV4YW1wbGU=?="),
        Row("NEL", "a\u{85}Bcc: eve@evil.example"),
        Row("an encoded NEL", "=?utf-8?q?a=C2=85Bcc:_eve@evil.example?="),
        Row("a line separator", "a\u{2028}Bcc: eve@evil.example"),
        Row("an encoded line separator", "=?utf-8?q?a=E2=80=A8Bcc:_eve@evil.example?="),
        Row("a paragraph separator", "a\u{2029}Bcc: eve@evil.example"),
        Row("a vertical tab and a form feed", "a\u{B}Bcc: eve@evil.example\u{C}X-Evil: 1"),
        Row("a bare carriage return", "a\rBcc: eve@evil.example\rX-Evil: 1"),
        Row("NUL", "a\0Bcc: eve@evil.example"),
        Row("an encoded NUL", "=?utf-8?q?a=00Bcc:_eve@evil.example?="),
        Row("a folded line", "a\n Bcc: eve@evil.example"),
        Row("an encoded word in an encoded word", "=?utf-8?q?=3D=3Futf-8=3Fq=3F=0D=0ABcc=3A_e=3F=3D?="),
        Row("an encoded word that is never closed", "=?utf-8?q?a=0D=0ABcc:_eve@evil.example"),
        Row("percent signs", "a%0D%0ABcc:%20eve@evil.example"),
        Row("character references", "a&#13;&#10;Bcc: eve@evil.example&NewLine;X-Evil: 1"),
        Row("template tags", "{{#lead}}{{{contact}}}{{/lead}}{{=<% %>=}}<%& customer %>"),
        Row("markup", "</p><script>alert(1)</script><img src=\"http://evil.example/x\">"),
        Row("a boundary", "--cut--"),
        Row("a long word", String(repeating: "a", count: 3_000)),
        Row("a long encoded word", "=?utf-8?q?" + String(repeating: "=C3=A9", count: 900) + "?="),
        Row("marks that turn the direction of writing", "\u{202E}elpmaxe.live@eve :ccB\u{2066}"),
        Row("brackets and commas", "<eve@evil.example>, Eve <eve@evil.example>; x:"),
    ]

    // Fault 37.
    @Test("every place of every letter on a lead's way", arguments: rows)
    func everywhere(_ row: Row) async throws {
        try await AttackWorld.run { world in
            var all: [OutboxItem] = []
            func hear(_ mail: Eml) async throws -> [OutboxItem] {
                let letters = try await world.hear([world.bytes(of: mail)])
                all += letters
                return letters
            }
            let poison = row.poison
            let lead = Eml.lead.id("injected").from("\"x\" <desk@giver.example>").subject("Fwd: 25 laptops \(poison)")
                .adding("X-Mailer: \(poison)", "References: <\(poison)@x.example>").body(
                    """
                    \(poison)

                    ---------- Forwarded message ---------
                    From: \(poison) <meera@iyer-exports.example>
                    Date: Mon, 23 Nov 2026 at 11:40
                    Subject: laptops \(poison)
                    To: <desk@giver.example>

                    We need 25 i5 laptops for our Vashi office before month end. Please call 98200 12345.
                    \(poison)
                    Meera Iyer \(poison), Iyer Exports \(poison)
                    """
                )
            let opened = try await hear(lead)
            guard let offer = opened.first(where: { $0.kind == "offer" }) else {
                // Words between the customer's own can stop an offer: then what left instead is looked at.
                return Self.check(all, tries: row.tries)
            }
            let partner = offer.delivery.recipient.description
            func say(_ words: String, _ name: String) -> Eml {
                Eml(
                    from: partner,
                    to: "\(offer.answerAddress)",
                    subject: "Re: \(poison)",
                    body: "\(words)\n\n-- \n\(poison)"
                )
                .from("\"\(name)\" <\(partner)>").head("Message-ID", "<\(UUID().uuidString)@x.example>")
            }
            let asked = try await hear(say("Which Windows edition do they need? \(poison)", "x"))
            if let question = asked.first(where: { $0.kind == "partner-asked" }) {
                _ = try await hear(
                    Eml.lead.id("said").to("\(question.answerAddress)").subject("Re: \(poison)").body("Pro. \(poison)")
                )
            }
            _ = try await hear(say("status", "x"))
            _ = try await hear(say("accept", "x"))
            _ = try await hear(say("I called him and he will decide on Friday. \(poison)", "x"))
            _ = try await hear(say("returned: \(poison)", "x"))
            _ = try await hear(Eml.lead.id("help").subject("help \(poison)").body("help"))
            Self.check(all, tries: row.tries)
            #expect(Set(all.map(\.kind)).isSuperset(of: ["receipt", "offer", "status", "handoff", "taken"]))
        }
    }

    private static func check(_ letters: [OutboxItem], tries: String) {
        let known: Set<String> = ["desk@giver.example", "desk@anna.example", "desk@bo.example", "chan@postbox.example"]
        #expect(!letters.isEmpty, "\(tries)")
        for letter in letters {
            let isOperator = letter.delivery.recipient.description == "ops@circle.example"
            #expect(known.contains(letter.delivery.recipient.description) || isOperator)
            AttackTests.checkShape(letter)
            let html = MailMessage(decoding: letter.delivery.bytes).htmlSource ?? ""
            #expect(!html.lowercased().contains("<script"), "\(tries): the \(letter.kind)")
            #expect(!html.contains("src=\"http"), "\(tries): the \(letter.kind)")
            #expect(letter.delivery.bytes.split(separator: 0x0A).allSatisfy { $0.count <= 999 })
        }
    }

    @Test(
        "a body that ends the mail for a careless server",
        arguments: [
            "\n.\nMAIL FROM:<eve@evil.example>\n", "\r.\rMAIL FROM:<eve@evil.example>\r", "\r\n.\nQUIT\n",
            "\n.\r\nQUIT\r\n", "\r\n.\rQUIT", "\r\n\0.\r\nQUIT",
        ]
    )
    func smuggling(_ end: String) async throws {
        try await AttackWorld.run { world in
            let words = Eml.customer(25).replacing("\n", with: "\r\n")
            let mail = Eml.lead.id("smuggled").raw("\(words)\(end)RCPT TO:<eve@evil.example>\(end)DATA\r\n")
            let opened = try await world.hear([mail.bytes])
            let offer = try #require(opened.first { $0.kind == "offer" })
            let answer = Eml(from: offer.delivery.recipient.description, to: "\(offer.answerAddress)", body: "accept")
            // The original mail goes with the handoff.
            let letters = opened + (try await world.hear([answer.bytes]))
            #expect(letters.contains { $0.kind == "handoff" })
            for letter in letters {
                let bytes = letter.delivery.bytes
                let strays = zip(bytes, bytes.dropFirst()).count { ($0 == 0x0D) != ($1 == 0x0A) }
                #expect(strays == 0, "a bare CR or LF in the \(letter.kind)")
                #expect(!bytes.contains(0))
            }
        }
    }
}

extension MailMessage {
    /// As it is written, with what a person does not see.
    fileprivate var htmlSource: String? {
        for part in parts {
            if !part.isAttachment, case .html(let source) = part.content { return source }
        }
        return nil
    }
}
