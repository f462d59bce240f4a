import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral

/// What a referrer wants nobody told before acceptance, in his own words.
@Suite("Kept back")
struct KeptBackTests {
    static let rows: [(String, [LeadPart], String)] = [
        ("25 laptops in Kothrud, Pune, Meera 98200 12345. Please don't name us.", [.referrer], "English"),
        (
            "25 laptops in Kothrud, Pune. Only the city please, and without budget.", [.district, .budget],
            "two of them"
        ),
        ("25 Dell laptops in Kothrud, Pune, pls dont mention us or the brand", [.referrer], "sloppy"),
        ("25 laptops in Pune, budget 12 lakh, don't mention the budget to anybody", [.budget], "beside the figure"),
        ("25 laptops in Pune, don't say how many", [.quantity], "the number"),
        ("25 Notebooks in München, bitte ohne uns zu nennen und nur die Stadt", [.district, .referrer], "German"),
        ("25 ordinateurs portables à Lyon, sans nous citer, sans le budget", [.budget, .referrer], "French"),
        ("25 portátiles en Madrid, sin nombrarnos, solo la ciudad", [.district, .referrer], "Spanish"),
        ("25 notebooks em Lisboa, sem o orçamento", [.budget], "Portuguese"),
        ("25 ноутбуков в Москве, нас не называйте, бюджет не указывайте", [.budget, .referrer], "Russian"),
        ("Pune me 25 laptop chahiye, hamara naam mat batana, sirf city", [.district, .referrer], "Hindi"),
        ("पुणे में 25 लैपटॉप चाहिए, हमारा नाम मत बताना", [.referrer], "Hindi in its script"),
        ("25 laptops in Pune. You can tell them everything, name us freely.", [], "nothing is opened by a sentence"),
        ("25 laptops in Pune, they have no budget limit and serve the city", [], "words that only sound alike"),
    ]

    @Test("from the referrer's words", arguments: rows)
    func read(_ text: String, _ parts: [LeadPart], _ because: String) {
        #expect(ReadingFixture.read(text).leads.map(\.keptBack) == [parts], "\(because)")
    }

    @Test("the customer's own mail keeps nothing back, and a covering note does")
    func forwarded() {
        let forward = { (note: String) in
            """
            \(note)

            ---------- Forwarded message ---------
            From: Meera Iyer <meera@iyer.example>
            Date: Thu, 19 Nov 2026 at 09:10
            Subject: laptops
            To: <sachin@partner.example>

            Need 25 laptops in Kothrud, Pune. Please don't mention the budget to my boss.
            Meera
            """
        }
        #expect(ReadingFixture.read(forward("please handle"), subject: "Fwd: laptops").leads.map(\.keptBack) == [[]])
        #expect(
            ReadingFixture.read(forward("please handle, but don't name us"), subject: "Fwd: laptops").leads.map(
                \.keptBack
            )
                == [[.referrer]]
        )
    }

    @Test("said later, in answer to the receipt, it is a change of the lead")
    func answer() {
        let reading = ReadingFixture.read(
            "please don't name us, and only the city",
            subject: "Re: L-4F7K",
            .answerToQuestion
        )
        #expect(reading.leads.map(\.keptBack) == [[.district, .referrer]])
    }

    @Test("said once for several leads, it holds for each")
    func several() {
        let text = """
            Two for you, please don't name us:
            1) Meera Iyer, 98200 12345, 25 laptops in Kothrud, Pune
            2) Ravi Joshi, 98201 54321, firewall in Baner, Pune
            """
        #expect(ReadingFixture.read(text).leads.map(\.keptBack) == [[.referrer], [.referrer]])
    }
}
