import Testing
import WaggleReferral
import WaggleWriting

/// Every way in which a name or a number can be written, and what only looks like one.
@Suite("Redaction, variants")
struct RedactionVariantTests {
    private func leaks(_ lead: LeadDraft, _ texts: FinishedText...) -> [Leak.Field] {
        RedactionCheck(
            withheld: Withheld(lead: lead),
            offer: Samples.offer(for: lead),
            known: [],
            ownWords: Samples.writer.ownWords(in: "en")
        ).leaks(in: texts).map(\.field)
    }

    static let names: [(name: String, text: String, because: String)] = [
        ("Rohan Deshmukh", "ask रोहन please", "Devanagari"),
        ("Rohan Deshmukh", "श्री देशमुख", "Devanagari, with its unsaid vowels"),
        ("Rohan Deshmukh", "для Дешмукха", "Cyrillic, inflected"),
        ("Иван Петров", "for Mr Petrov", "Latin for Cyrillic"),
        ("मीरा अय्यर", "ask Meera", "Latin for Devanagari"),
        ("Jürgen Müller", "Herr Mueller", "an umlaut as two letters"),
        ("Juergen Mueller", "Herr Müller", "two letters as an umlaut"),
        ("Søren Kjærgaard", "Soeren", "a Danish letter as two"),
        ("Zoë Großmann", "Frau Grossmann", "sharp s"),
        ("Rohan Deshmukh", "R\u{43E}h\u{430}n", "Cyrillic letters that look Latin"),
        ("Rohan Deshmukh", "Roh\u{3B1}n", "a Greek letter that looks Latin"),
        ("Rohan Deshmukh", "R\u{200B}oh\u{2060}an", "zero width"),
        ("Rohan Deshmukh", "Ⓡⓞⓗⓐⓝ", "letters in circles"),
        ("Rohan Deshmukh", "𝐑𝐨𝐡𝐚𝐧", "mathematical letters"),
        ("Rohan Deshmukh", "R o h a n", "letters set apart"),
        ("Rohan Deshmukh", "R.o.h.a.n", "letters with points"),
        ("Rohan Deshmukh", "Desh-\nmukh", "hyphenated over a line end"),
        ("Rohan Deshmukh", "rdeshmukh", "initial and surname in one"),
        ("Rohan Deshmukh", "rohan_d", "first name of an address"),
        ("Rohan Deshmukh", "deshmukhrohan.pdf", "turned round"),
        ("Ana Griffin", "Gri\u{FB03}n", "a ligature"),
        ("Rose Mason", "please ask Rose about it", "a name that is a word, with a capital"),
        ("Will Price", "by Will Price", "a name of two words"),
    ]

    @Test("a name is found in every spelling, script and disguise", arguments: names)
    func name(_ name: String, _ text: String, _ because: String) {
        var lead = Samples.lead
        lead.customer.name = Found(name, quote: "", confidence: 1)
        #expect(leaks(lead, .plain(text)).contains(.name), "\(because)")
    }

    @Test(
        "a name that is a word is let pass where it is one",
        arguments: [
            ("Rose Mason", "prices rose"), ("Will Carpenter", "Will you take it? You will."),
            ("Mark Short", "mark the short list"), ("Store Manager", "the store has a manager"),
        ]
    )
    func words(_ name: String, _ text: String) {
        var lead = Samples.lead
        lead.customer.name = Found(name, quote: "", confidence: 1)
        #expect(leaks(lead, .plain(text)).isEmpty)
    }

    static let firms: [(firm: String, text: String, isFound: Bool, because: String)] = [
        ("Delhi Public School", "offers in Delhi for a public school", false, "words that every firm has"),
        ("Delhi Public School", "at Delhi Public School", true, "all of them in a row"),
        ("Delhi Public School", "DelhiPublicSchool_quote.pdf", true, "in one word"),
        ("Delhi Public School", "the DPS order", true, "its initials"),
        ("Delhi Public School", "R.D. of Delhi", true, "initials of the person beside it"),
        ("Asian Maritime Containers", "an AMC for 25 laptops", false, "initials that are a trade's word"),
        ("Vashi Hospital", "the Vashi hospital", true, "place and kind together"),
        ("Vashi Hospital", "Vashi, Navi Mumbai", false, "the place alone"),
        ("Technik & Bau GmbH", "der Bau und die Technik", false, "only together, and in a row"),
        ("Kranich Technik GmbH", "für die Kranich", true, "the telling word"),
        ("Laptop World", "Laptops for the world", false, "our own words"),
    ]

    @Test("a firm is found by what is its own", arguments: firms)
    func firm(_ firm: String, _ text: String, _ isFound: Bool, _ because: String) {
        var lead = Samples.lead
        lead.customer.company = Found(firm, quote: "", confidence: 1)
        if firm.hasPrefix("Delhi") { lead.place?.value = Place(text: "Rohini", district: "Rohini", city: "Delhi") }
        #expect(leaks(lead, .plain(text)).isEmpty != isFound, "\(because)")
    }

    static let numbers: [(text: String, Leak.Field, because: String)] = [
        ("98200\n12345", .phone, "over a line end"),
        ("9 8 2 0 0 1 2 3 4 5", .phone, "digit by digit"),
        ("98,200,123,45", .phone, "with commas"),
        ("9820012345 ext. 21", .phone, "with an extension"),
        ("９８２００１２３４５", .phone, "full-width digits"),
        ("PAN AABCB1234M", .taxNumber, "the PAN inside the GSTIN"),
        ("27 AABCB 1234 M 1Z5", .taxNumber, "the GSTIN in groups"),
        ("VAT DE811569869", .taxNumber, "a VAT number"),
        ("ИНН 7707083893", .words, "digits alone"),
        ("400 703", .place, "the post code in groups"),
    ]

    @Test("a number is found in any grouping", arguments: numbers)
    func number(_ text: String, _ field: Leak.Field, _ because: String) {
        var lead = Samples.lead
        lead.words = "GSTIN: 27AABCB1234M1Z5, USt-IdNr. DE811569869\nИНН 7707083893"
        #expect(leaks(lead, .plain(text)).contains(field), "\(because)")
    }

    @Test("a post code that is a quantity or a year, a day and its hour, are no leak")
    func chance() {
        var lead = Samples.lead
        lead.place?.value.text = "Vashi 2026 / 1000, 12 km stone, 2nd floor"
        lead.needs[0].value.quantity = .between(750, 1_000)
        lead.words = "on 2026-11-23 at 10:04, total\n4000\n703"
        let found = leaks(
            lead,
            .plain("750–1000 laptops by November 2026"),
            .plain("12 km from you, 2nd in line"),
            .plain("23 November 2026, 10:04"),
            .plain("Mon, 23 Nov 2026 11:23:04")
        )
        #expect(found.isEmpty)
    }

    static let markup: [(html: String, Leak.Field, because: String)] = [
        ("<p>R<b>oh</b>an</p>", .name, "markup inside the word"),
        ("&#82;ohan", .name, "a character by its number"),
        ("Roh&shy;an", .name, "a soft hyphen by its name"),
        ("R&oacute;han", .name, "an accent by its name"),
        ("<img alt=\"Rohan\" src=x>", .name, "an alternative text"),
        ("<a title='&#x52;ohan' href=#>x</a>", .name, "a title"),
        ("<a href=\"mailto:%72ohan%2Edeshmukh@x.example\">x</a>", .name, "escapes in a link"),
        ("<a href=\"https://x.example/?q=%FF%FE%E0\">Rohan</a>", .name, "beside escapes that are no text"),
        ("<!-- Rohan -->", .name, "a comment"),
        ("<style>.rohan{}</style>", .name, "a class"),
        ("<td>98200</td><td>12345</td>", .phone, "a number over two cells"),
        ("<img src=\"https://cdn.example/bluefin.png\">", .company, "the name of a picture"),
        ("1 < 2 & Rohan", .name, "what looks like markup and is none"),
        ("<a href=\"x", .company, "a tag that never ends: Bluefin"),
    ]

    @Test("HTML is looked at as a reader sees it, and for what he does not see", arguments: markup)
    func html(_ html: String, _ field: Leak.Field, _ because: String) {
        let html = because.hasSuffix("Bluefin") ? html + " Bluefin" : html
        #expect(leaks(Samples.lead, .html(html)).contains(field), "\(because)")
    }

    @Test("a firm that wants to be named on acceptance is found, its district too")
    func keptBack() {
        let withheld = Withheld(lead: LeadDraft(), district: "Vashi", referrer: "Sharma Computers")
        var letter = Samples.offer()
        letter.referrer = nil
        letter.brief.place = "Navi Mumbai"
        let check = RedactionCheck(
            withheld: withheld,
            offer: letter,
            known: [],
            ownWords: Samples.writer.ownWords(in: "en")
        )
        let written = Samples.letter(Samples.note(.offer(letter), to: Samples.partner))
        #expect(check.leaks(in: [.plain(written.subject), .plain(written.text), .html(written.html)]).isEmpty)
        #expect(check.leaks(in: [.plain("from Sharma Computers")]).map(\.field).contains(.referrer))
        #expect(check.leaks(in: [.plain("they sit in Vashi")]).map(\.field) == [.place])
    }
}
