import Foundation
import Testing

@testable import WaggleReferral

@Suite("Places in a text")
struct PlaceMentionTests {
    private func mentions(_ text: String, _ country: String? = "IN", near: GeoPoint? = nil) -> [PlaceMention] {
        Gazetteer.shipped.mentions(in: text, near: near, country: country)
    }

    /// "words → district, city, country" of each mention.
    private func told(_ text: String, _ country: String? = "IN") -> [String] {
        mentions(text, country).map { "\($0.place.text) → \($0.place.shownBlind), \($0.place.country ?? "")" }
    }

    @Test(
        "one mention a place, with the words it came from",
        arguments: [
            (
                "laptops for our office at Vashi sector 17, Navi Mumbai 400703.", "IN",
                "Vashi sector 17, Navi Mumbai 400703 → Vashi, Navi Mumbai, IN"
            ),
            ("deliver to Juhu, Mumbai - 400049", "IN", "Juhu, Mumbai - 400049 → Juhu, Mumbai, IN"),
            ("near Pune railway station", "IN", "Pune railway station → Pune Station, Pune, IN"),
            ("Navi Mumbai only", "IN", "Navi Mumbai → Navi Mumbai, IN"),
            ("wrapped at the end: Navi\nMumbai", "IN", "Navi\nMumbai → Navi Mumbai, IN"),
            ("we are in nehru place, delhi", "IN", "nehru place, delhi → Nehru Place, Delhi, IN"),
            ("Holbeck, Leeds LS11 5PS", "GB", "Holbeck, Leeds LS11 5PS → Holbeck, Leeds, GB"),
            ("Digbeth, B5", "GB", "Digbeth, B5 → Digbeth, Birmingham, GB"),
            ("Ehrenfeld, 50823 Köln", "DE", "Ehrenfeld, 50823 Köln → Ehrenfeld, Köln, DE"),
            ("119021, Москва, Хамовники", "RU", "119021, Москва, Хамовники → Хамовники, Moscow, RU"),
            ("офис в Москве", "RU", "Москве → Moscow, RU"),
            ("филиал в Нижнем Новгороде", "RU", "Нижнем Новгороде → Nizhny Novgorod, RU"),
            ("our plant in Stary Oskol", "RU", "Stary Oskol → Staryy Oskol, RU"),
            ("office in Naberezhnye Chelny", "RU", "Naberezhnye Chelny → Naberezhnyye Chelny, RU"),
            ("knitwear from Tirupur", "IN", "Tirupur → Tiruppur, IN"),
            ("доставка из Екатеринбурга", "RU", "Екатеринбурга → Yekaterinburg, RU"),
            ("в Ростове-на-Дону", "RU", "Ростове-на-Дону → Rostov-on-Don, RU"),
            ("г.Самара, Заводское шоссе", "RU", "Самара → Samara, RU"),
            ("हमें मुंबई में लैपटॉप चाहिए", "IN", "मुंबई → Mumbai, IN"),
            ("पुणे में ऑफिस", "IN", "पुणे → Pune, IN"),
            ("Charlotte, NC", "US", "Charlotte → Charlotte, US"),
            ("Birmingham, AL", nil, "Birmingham → Birmingham, US"),
        ] as [(String, String?, String)]
    )
    func single(text: String, country: String?, expected: String) {
        #expect(told(text, country) == [expected])
    }

    @Test(
        "no place in these",
        arguments: [
            ("Reading your mail again, most of it is nice.", "GB"),
            ("I was reading it on my mobile, best of luck with the sale.", "GB"),
            ("Please order 25 nos at the best price, same day.", "IN"),
            ("Budget is 450000 and the order no 400703 is attached.", "IN"),
            ("write to sales@pune.example or see www.mumbai.example/delhi", "IN"),
            ("M365 E3 for 25 users, i5 laptops", "GB"),
            ("Thanks,\nAnand Kumar", "IN"),
            ("", "IN"),
            ("…!?\n\n\n", "IN"),
        ]
    )
    func none(text: String, country: String) {
        #expect(told(text, country) == [])
    }

    @Test("a name that is also a word is a place beside a word that says so")
    func common() {
        #expect(told("our office in Reading needs Wi-Fi", "GB") == ["Reading → Reading, GB"])
        #expect(told("We sit in Nice since May", "FR") == ["Nice → Nice, FR"])
        #expect(told("Deliver to the Anand branch", "IN") == ["Anand → Anand, IN"])
        #expect(told("Reading, UK", "GB") == ["Reading → Reading, GB"])
    }

    @Test("which place of one name is meant follows from the hint, and from the text before the hint")
    func ambiguous() {
        #expect(told("our Hyderabad office", "PK") == ["Hyderabad → Hyderabad, PK"])
        #expect(told("our Hyderabad office", "IN") == ["Hyderabad → Hyderabad, IN"])
        #expect(told("Birmingham office", "US") == ["Birmingham → Birmingham, US"])
        #expect(told("Birmingham office", "GB") == ["Birmingham → Birmingham, GB"])
        #expect(
            told("branches in Karachi and Hyderabad", nil) == ["Karachi → Karachi, PK", "Hyderabad → Hyderabad, PK"]
        )
        #expect(mentions("site at Shivajinagar, Bangalore").map(\.place.city) == ["Bengaluru"])
        #expect(mentions("site at Shivajinagar in Pune").map(\.place.city) == ["Pune"])
    }

    @Test("a list of places stays a list")
    func list() {
        #expect(
            mentions("branches: Pune, Mumbai, Nagpur and Delhi").map(\.place.city) == [
                "Pune", "Mumbai", "Nagpur", "Delhi",
            ]
        )
        #expect(mentions("Andheri, Vashi and Thane").count == 3)
    }

    @Test("the words of the range are the mention's text, in any script")
    func ranges() {
        let text = "नमस्ते 🙂, हमारा ऑफिस नेहरू प्लेस, Delhi में है. Пишите в Казань!"
        for mention in mentions(text) { #expect(String(text[mention.range]) == mention.place.text) }
        #expect(mentions(text).count == 2)
    }

    @Test("a place named with a word that says so is surer than one in a street's name")
    func confidence() throws {
        let sure = try #require(mentions("our office in Pune").first)
        #expect(sure.confidence >= 0.9)
        #expect(mentions("14 London Road").allSatisfy { $0.confidence < 0.6 })
    }

    @Test("text of any shape and size comes back", .timeLimit(.minutes(5)))
    func hostile() {
        #expect(mentions(String(repeating: "Pune ", count: 50_000)).count <= 64)
        #expect(mentions(String(repeating: "a", count: 100_000)).isEmpty)
        _ = mentions(String(repeating: "Навы ", count: 9_999) + "\u{1F1EE}\u{1F1F3}\u{0}\u{FFFD}")
        _ = mentions(String(repeating: "Санкт-", count: 9_999))
    }
}
