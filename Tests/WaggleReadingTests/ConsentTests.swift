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

    static let wishes: [(String, Bool, String)] = [
        ("25 laptops in Pune, meera@iyer.example. Please ask the customer first.", true, "English"),
        ("25 laptops in Pune, get their consent first, meera@iyer.example", true, "by another word"),
        ("25 Notebooks in München. Fragen Sie bitte zuerst den Kunden.", true, "German"),
        ("25 ordinateurs portables à Lyon. Demandez d'abord au client.", true, "French"),
        ("25 portátiles en Madrid. Pregunte primero al cliente.", true, "Spanish"),
        ("25 notebooks em São Paulo. Pergunte primeiro ao cliente.", true, "Portuguese"),
        ("25 ноутбуков в Москве, сначала спросите клиента", true, "Russian"),
        ("25 laptops in Pune, pehle customer se puch lo", true, "Hinglish"),
        ("पुणे में 25 लैपटॉप, पहले ग्राहक से पूछें", true, "Hindi"),
        ("25 laptops in Pune. No need to ask the customer first, he knows.", false, "the opposite"),
        ("25 laptops in Pune. Do not ask the customer first.", false, "forbidden"),
        ("25 laptops in Pune. I asked the customer first, then you.", false, "done"),
        ("25 laptops in Pune, customer first asked for desktops", false, "something else"),
    ]

    @Test("whether the customer is to be asked himself", arguments: wishes)
    func wished(_ text: String, _ isWanted: Bool, _ because: String) {
        #expect(ReadingFixture.read(text).leads.map(\.asksCustomer) == [isWanted], "\(because)")
    }

    static let answers: [(String, Bool)] = [
        ("only pass on", true), ("Only pass on.", true), ("Yes, only pass on", true), ("nur weitergeben", true),
        ("Ja, nur weitergeben!", true), ("Oui, transmettre seulement.", true), ("sí, solo pasar", true),
        ("só repassar", true), ("Да, только передать", true), ("केवल आगे दें।", true), ("only pass on?", false),
        ("only pass on, but not my number", false), ("do not only pass on", false), ("no, only pass on", false),
        ("yes", false), ("", false),
    ]

    @Test(
        "that the referrer is told nothing more: in the words that the letter suggests, and with nothing besides",
        arguments: answers
    )
    func toldBack(_ words: String, _ isRefused: Bool) {
        #expect(CustomerWords.onlyPassesOn(words) == isRefused)
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
