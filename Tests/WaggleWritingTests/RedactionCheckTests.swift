import Foundation
import Testing
import WaggleReferral
import WaggleTransport
import WaggleWriting

@Suite("Redaction")
struct RedactionCheckTests {
    private func check(_ lead: LeadDraft = Samples.lead, letter: OfferLetter? = nil) -> RedactionCheck {
        RedactionCheck(
            withheld: Withheld(lead: lead),
            offer: letter ?? Samples.offer(for: lead),
            known: [Samples.replyAddress.description, "Asha Pillai <asha@northline.example>"],
            ownWords: Samples.writer.ownWords(in: "en")
        )
    }

    private func texts(_ letter: OfferLetter) -> [FinishedText] {
        let written = Samples.letter(Samples.note(.offer(letter), to: Samples.partner))
        return [
            .plain(written.subject), .plain(written.text), .html(written.html),
            .plain("Asha Pillai <asha@northline.example>"),
        ]
    }

    @Test("an offer shows nothing of the customer")
    func offer() {
        #expect(check().leaks(in: texts(Samples.offer())).isEmpty)
    }

    @Test("an offer stays blind when the need, a condition or the brand holds the customer's name")
    func nasty() {
        var lead = Samples.lead
        lead.needs[0].value.text = "Laptops for Bluefin, ask Rohan Deshmukh 98200 12345"
        lead.needs[0].value.brand = "Bluefin"
        lead.conditions[0].value.text = "ask for Rohan"
        let letter = Samples.offer(for: lead)
        #expect(check(lead, letter: letter).leaks(in: texts(letter)).isEmpty)
    }

    @Test("a reason that names the customer stops the letter")
    func reason() {
        let letter = Samples.offer(reasons: [.level(2, of: nil, certifiedFor: "Bluefin")])
        let leaks = check(letter: letter).leaks(in: texts(letter))
        #expect(Set(leaks.map(\.field)) == [.company])
        #expect(Set(leaks.map(\.text)) == [1, 2], "text and HTML, not the subject")
    }

    @Test("a firm named after its town passes, and its whole name does not")
    func townAsName() {
        var lead = Samples.lead
        lead.customer.company = Found("Navi Mumbai Traders", quote: "", confidence: 1)
        let letter = Samples.offer(for: lead)
        #expect(check(lead, letter: letter).leaks(in: texts(letter)).isEmpty, "the town is shown as the place")
        #expect(check(lead).leaks(in: [.plain("for Navi Mumbai Traders")]).map(\.field).contains(.company))
    }

    @Test("a customer who shares a name with the referrer's firm or the partner is found outside of these")
    func sharedNames() {
        var lead = Samples.lead
        lead.customer.name = Found("Asha Sharma", quote: "", confidence: 1)
        let letter = Samples.offer(for: lead)
        let check = check(lead, letter: letter)
        #expect(check.leaks(in: texts(letter)).isEmpty)
        #expect(check.leaks(in: [.plain("Asha Pillai of Sharma Computers")]).isEmpty)
        #expect(check.leaks(in: [.plain("from Mr Sharma")]).map(\.field) == [.name])
        #expect(!check.leaks(in: [.plain("Asha Sharma")]).isEmpty)
    }

    static let found: [(String, Leak.Field, String)] = [
        ("for Rohan and his team", .name, "a part of the name"),
        ("ROHAN", .name, "case"),
        ("Deshmukh's office", .name, "possessive"),
        ("Rohán", .name, "accents"),
        ("Ro\u{AD}han", .name, "soft hyphen"),
        ("Ｒｏｈａｎ", .name, "full-width letters"),
        ("quote_RohanDeshmukh.pdf", .name, "joined in a file name"),
        ("the Deshmukhs", .name, "plural"),
        ("Bluefin needs laptops", .company, "the telling word of the firm"),
        ("BluefinLogistics", .company, "the firm in one word"),
        ("BLUEFIN-LOGISTICS", .company, "the firm with a dash"),
        ("see www.bluefin.example", .email, "the domain"),
        ("rohan.deshmukh@bluefin.example", .email, "the address"),
        ("call 98200 12345", .phone, "as it was written"),
        ("call +91-98200-12345", .phone, "with the country"),
        ("call (0)9820 01 23 45", .phone, "in pairs"),
        ("982.001.2345", .phone, "with points"),
        ("९८२००१२३४५", .phone, "Devanagari digits"),
        ("on Palm Beach", .place, "the street"),
        ("code 400703", .place, "the post code"),
        ("at Plot 14", .place, "the house number"),
    ]

    @Test("finds what is withheld, however it is written", arguments: found)
    func variants(_ text: String, _ field: Leak.Field, _ because: String) {
        let leaks = check().leaks(in: [.plain("nothing"), .plain(text)])
        #expect(leaks.contains { $0.field == field && $0.text == 1 }, "\(because)")
    }

    @Test(
        "lets pass what is not the customer",
        arguments: [
            ("Logged on a roster", "letters of a name inside another word"),
            ("Vashi, Navi Mumbai", "the place that is shown"),
            ("14 days, 25 pcs, 6 km", "small numbers"),
            ("2026-11-23 15:40, L-4F7K", "dates and references"),
            ("98200 99999", "another number of the same exchange"),
            ("logistics of the office in India", "a word alone is only telling if it is the firm's own"),
        ]
    )
    func passes(_ text: String, _ because: String) {
        // "Logistics" is a word of the firm; a firm whose other words are as common is the harder case.
        var lead = Samples.lead
        lead.customer.company = Found("Bluefin Pvt Ltd", quote: "", confidence: 1)
        #expect(check(lead).leaks(in: [.plain(text)]).isEmpty, "\(because)")
    }

    @Test("a name made of our own words is found as a whole")
    func ownWords() {
        var lead = Samples.lead
        lead.customer.name = Found("May Price", quote: "", confidence: 1)
        lead.customer.company = Found("Laptop Customer Ltd", quote: "", confidence: 1)
        let letter = Samples.offer(for: lead)
        #expect(check(lead, letter: letter).leaks(in: texts(letter)).isEmpty)
        #expect(check(lead).leaks(in: [.plain("May Price")]).map(\.field) == [.name])
    }

    @Test("finds names in other scripts and their endings")
    func cyrillic() {
        var lead = Samples.lead
        lead.customer.name = Found("Иван Петров", quote: "", confidence: 1)
        #expect(check(lead).leaks(in: [.plain("для Петрова")]).map(\.field) == [.name])
        #expect(check(lead).leaks(in: [.plain("ИВАН")]).map(\.field) == [.name])
        #expect(check(lead).leaks(in: [.plain("Ивановская улица")]).isEmpty)
    }

    @Test("an address and a number in the customer's words are withheld although nobody recognised them")
    func contactsInWords() {
        var lead = Samples.lead
        lead.words = "or write to (stores@kiln.example), or 022-27812345 office"
        #expect(check(lead).leaks(in: [.plain("stores@kiln.example")]).map(\.field) == [.words])
        #expect(check(lead).leaks(in: [.plain("27812345")]).contains { $0.field == .words })
    }

    @Test("a free mail domain is nobody's name")
    func freeMail() throws {
        var lead = Samples.lead
        let address = try #require(MailAddress("bfl.stores77@" + "gmail.com"))
        lead.customer.emails = [Found(address, quote: "", confidence: 1)]
        #expect(check(lead).leaks(in: [.plain("mail by gmail.com")]).isEmpty)
        #expect(!check(lead).leaks(in: [.plain("bfl.stores77@" + "gmail.com")]).isEmpty)
    }
}
