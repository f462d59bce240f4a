import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral

/// That the customer agreed to be passed on, in the referrer's own words.
@Suite("Consent, read")
struct ConsentTests {
    static let rows: [(String, String?, String)] = [
        ("25 laptops in Pune, Meera 98200 12345. Customer is fine with it.", "Customer is fine with it", "English"),
        ("25 laptops in Pune, client agreed, call Meera 98200 12345", "client agreed", "short"),
        ("25 laptops in Pune with their consent, Meera 98200 12345", "with their consent", "within the sentence"),
        ("25 Notebooks in München, Kunde einverstanden. Meera Iyer", "Kunde einverstanden", "German"),
        ("25 Notebooks in München. Der Kunde ist einverstanden.", "Der Kunde ist einverstanden", "German, whole"),
        ("25 ordinateurs portables à Lyon, avec l'accord du client", "avec l'accord du client", "French"),
        ("25 portátiles en Madrid, el cliente está de acuerdo", "el cliente está de acuerdo", "Spanish"),
        ("25 ноутбуков в Москве, клиент согласен", "клиент согласен", "Russian"),
        ("25 ноутбуков в Москве, клиент не против", "клиент не против", "Russian, with a no in it"),
        ("25 laptops in Pune. Customer not fine with it.", nil, "the opposite"),
        ("25 laptops in Pune. I don't know whether customer agrees.", nil, "unknown"),
        ("25 laptops in Pune, call only if customer agrees.", nil, "a condition"),
        ("25 laptops in Pune. Ask first, is customer fine with it?", nil, "a question"),
        ("25 Notebooks in München, falls der Kunde einverstanden ist", nil, "a condition in German"),
        ("25 Notebooks in München, Kunde noch nicht einverstanden", nil, "not yet"),
        ("25 ноутбуков в Москве, если клиент согласен", nil, "a condition in Russian"),
        ("25 laptops in Pune, customer wants them by Friday", nil, "something else"),
    ]

    @Test("from the referrer's words", arguments: rows)
    func read(_ text: String, _ quote: String?, _ because: String) {
        let consents = ReadingFixture.read(text).leads.map(\.consent)
        #expect(consents.map(\.?.quote) == [quote], "\(because)")
        #expect(consents.allSatisfy { $0 == nil || $0?.value == Consent(by: .referrer) })
    }

    @Test("what the customer writes is the customer's: the referrer must say it")
    func forwarded() {
        let text = """
            please handle

            ---------- Forwarded message ---------
            From: Meera Iyer <meera@iyer.example>
            Date: Thu, 19 Nov 2026 at 09:10
            Subject: laptops
            To: <sachin@partner.example>

            Need 25 laptops in Kothrud, Pune. He agreed, they agreed.
            Meera
            """
        #expect(ReadingFixture.read(text, subject: "Fwd: laptops").leads.map(\.consent) == [nil])
    }
}
