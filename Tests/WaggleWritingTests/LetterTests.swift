import Foundation
import Testing
import WaggleReferral
import WaggleTestKit
import WaggleTransport
import WaggleWriting

@Suite("Letters")
struct LetterTests {
    @Test(
        "every kind of note is the letter that people have read",
        arguments: Samples.languages,
        Samples.notes.map(\.name)
    )
    func golden(_ language: String, _ name: String) throws {
        let note = try #require(Samples.notes.first { $0.name == name }).note
        let letter = Samples.letter(note, in: language)
        // Letters to those who run the exchange are in English where a language does not have them.
        guard letter.language == language else { return }
        Golden.expect("Subject: \(letter.subject)\n\n\(letter.text)", "\(name).\(language).txt")
        Golden.expect(letter.html, "\(name).\(language).html")
    }

    @Test(
        "no letter has an empty item, a hole between paragraphs, a remote link or a table",
        arguments: Samples.languages,
        Samples.notes.map(\.name)
    )
    func shape(_ language: String, _ name: String) throws {
        let letter = Samples.letter(try #require(Samples.notes.first { $0.name == name }).note, in: language)
        #expect(!letter.text.contains("\n\n\n"))
        #expect(!letter.text.contains("{{") && !letter.html.contains("{{"))
        #expect(!letter.text.contains("**") && !letter.text.contains("[[") && !letter.html.contains("**"))
        #expect(!letter.text.split(separator: "\n").contains { $0 == "-" || $0 == "- " })
        #expect(!letter.html.contains("http") && !letter.html.contains("<table") && !letter.html.contains("<img"))
        #expect(!letter.subject.contains("\n") && !letter.subject.isEmpty && letter.subject.count <= 120)
        #expect(letter.html.contains("<html lang=\"\(letter.language)\">"))
        let greeting = try #require(letter.text.split(separator: "\n").first)
        #expect(greeting.contains("Meera Iyer") || greeting.contains("Asha Pillai"))
    }

    @Test(
        "a letter is in one language: whatever is no value of its note is in the reader's",
        arguments: Samples.languages.filter { $0 != "en" },
        Samples.notes.map(\.name)
    )
    func oneLanguage(_ language: String, _ name: String) throws {
        let note = try #require(Samples.notes.first { $0.name == name }).note
        let letter = Samples.letter(note, in: language)
        guard letter.language == language else { return }
        var values = Self.texts(in: try JSONSerialization.jsonObject(with: JSONEncoder().encode(note)))
        values += [Samples.exchange.name, Samples.exchange.contact, "waggle leads why", "waggle verify", "vCard"]
        values = values.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }.filter { $0.count > 3 }
        let card = letter.attachments.map { String(decoding: $0.data, as: UTF8.self) }.joined()
        for text in [letter.subject, letter.text, card] {
            var own = text.replacing("NOTE:", with: " ")
            for value in values.sorted(by: { $0.count > $1.count }) { own = own.replacing(value, with: " ") }
            let words = Set(own.lowercased().split { !$0.isLetter }.map(String.init))
            #expect(words.isDisjoint(with: Self.english), "\(words.intersection(Self.english)) in \(own)")
        }
    }

    /// Words that stand in every English sentence and in none of another language.
    private static let english: Set<String> = [
        "the", "and", "your", "you", "of", "is", "it", "with", "this", "that", "are", "have", "has", "not",
        "who", "from", "by", "customer", "reply", "until", "free", "level", "lakh", "crore",
        "monday", "friday", "asked", "took",
    ]

    private static func texts(in json: Any) -> [String] {
        switch json {
        case let text as String: [text]
        case let object as [String: Any]: object.values.flatMap(texts)
        case let array as [Any]: array.flatMap(texts)
        default: []
        }
    }

    @Test("what the referrer keeps back stands in his receipt, and in no offer")
    func keptBack() {
        var lead = Samples.lead
        lead.keptBack = [.district, .budget, .referrer]
        let summary = LeadSummary(reference: Samples.reference, lead: lead)
        let receipt = Samples.letter(Samples.note(.receipt(summary, changed: false)))
        for text in [receipt.text, receipt.html] {
            #expect(text.contains("As you asked: the name of your firm"))
            #expect(text.contains("As you asked: the district; partners see the city only"))
            #expect(text.contains("As you asked: the budget"))
        }
        var offer = Samples.offer(for: lead)
        offer.referrer = nil
        let letter = Samples.letter(Samples.note(.offer(offer), to: Samples.partner))
        for text in [letter.subject, letter.text, letter.html] {
            for word in ["Sharma Computers", "Vashi", "lakh"] { #expect(!text.contains(word)) }
        }
        #expect(letter.text.contains("a partner who is named when you accept"))
        let answer = Samples.letter(
            Samples.note(.referrerAnswered(Samples.reference, referrer: nil, words: "Yes."), to: Samples.partner)
        )
        #expect(answer.text.contains("The referrer answers") && answer.subject.hasSuffix("the referrer"))
    }

    // Fault 120.
    @Test("what a customer wrote cannot become markup or a header")
    func escaping() {
        var lead = Samples.lead
        lead.customer.name = Found("<script>alert(\"x\")</script> O'Neil & Sons", quote: "", confidence: 1)
        lead.words = "</blockquote><img src=x onerror=alert(1)>"
        lead.customer.company = Found("Evil\r\nBcc: all@hive.example", quote: "", confidence: 1)
        var handoff = Samples.handoff
        handoff.lead = lead
        let letter = Samples.letter(Samples.note(.handoff(handoff), to: Samples.partner))
        #expect(!letter.html.contains("<script") && !letter.html.contains("<img"))
        #expect(letter.html.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; O&#39;Neil &amp; Sons"))
        #expect(letter.text.contains("<script>alert(\"x\")</script> O'Neil & Sons"), "text is not escaped")
        #expect(letter.text.contains("- Company: Evil Bcc: all@hive.example"))
        #expect(!letter.subject.contains("\r") && !letter.subject.contains("\n"))
    }

    @Test("a value that looks like a tag is shown as it is")
    func tagsInValues() {
        var lead = Samples.lead
        lead.customer.name = Found("{{reference}} {{>help.text}}", quote: "", confidence: 1)
        var handoff = Samples.handoff
        handoff.lead = lead
        let letter = Samples.letter(Samples.note(.handoff(handoff), to: Samples.partner))
        #expect(letter.text.contains("- Name: {{reference}} {{>help.text}}"))
    }

    // Fault 118.
    @Test("the buttons of an offer write a mail to the address with the token, the decision in its body")
    func buttons() {
        let html = Samples.letter(Samples.note(.offer(Samples.offer()), to: Samples.partner)).html
        #expect(html.contains("mailto:leads+r7k2q9x4m8@hive.example?subject=Re%3A%20Lead%20L-4F7K&amp;body=accept"))
        #expect(html.contains("&amp;body=decline"))
    }

    @Test("a guess is marked, a sure value is not")
    func guesses() {
        let text = Samples.letter(Samples.note(.receipt(Samples.summary, changed: false))).text
        let lines = text.split(separator: "\n")
        #expect(lines.contains { $0.contains("Firewalls") && $0.contains("please check") })
        #expect(lines.contains { $0.contains("Laptops") && !$0.contains("please check") })
    }

    @Test("a reader gets the first of his languages that there are letters in, a region aside, else English")
    func language() {
        let reader = { (languages: [String]) in Reader(name: nil, timeZone: Samples.india, languages: languages) }
        let help = Samples.note(.help)
        #expect(Samples.letter(help, for: reader(["da", "de-AT", "en"])).language == "de")
        #expect(Samples.letter(help, for: reader(["en", "de"])).language == "en")
        #expect(Samples.letter(help, for: reader([])).language == "en")
        let attention = Samples.letter(Samples.note(.attention("Look."), to: .operator), for: reader(["de"]))
        #expect(attention.language == "en" && attention.text.hasPrefix("Hello,\n\nSomething"), "all of it, or nothing")
        let danish = Reader(name: nil, timeZone: Samples.india, languages: ["da-DK"])
        #expect(Samples.letter(Samples.note(.help), for: danish).text.hasPrefix("Hello,\n\nThis is what"))
    }
}
