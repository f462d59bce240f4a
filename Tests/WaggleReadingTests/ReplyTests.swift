import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral

@Suite("Replies")
struct ReplyTests {
    @Test("understands ordinary words", arguments: IntentRow.all)
    func intent(_ row: IntentRow) {
        let reading = ReadingFixture.read(row.words, subject: "Re: 20 laptops, Vashi", row.expecting)
        #expect(reading.reply.map { IntentRow.name($0.intent) } == row.intent, "\(row.words): \(row.because)")
    }

    // Fault 94.
    @Test("keeps what the writer wrote himself", arguments: TrimRow.all)
    func trims(_ row: TrimRow) {
        let reading = ReadingFixture.read(row.text, subject: "Re: x", .answerToOffer)
        #expect(reading.reply?.words == row.words, "\(row.because)")
    }

    @Test(
        "a win has its sum",
        arguments: [
            ("won 4.5 lakh", Money(450_000, "INR")), ("Won 450000 INR", Money(450_000, "INR")),
            ("gewonnen 12.000 EUR", Money(12_000, "EUR")),
            ("WON, PO value 4,50,000 + GST", Money(450_000, "INR")),
            ("we got it! £29,640 ex VAT", Money(29_640, "GBP")),
            ("won the job for $8.5k", Money(8_500, "USD")), ("выиграли, 320 тыс руб", Money(320_000, "RUB")),
            ("order mil gaya, teen lakh", Money(300_000, "INR")),
            ("won, 1.2 crore", Money(12_000_000, "INR")),
            ("Gewonnen: 1.250,50 EUR", Money(minorUnits: 125_050, currency: "EUR")),
        ]
    )
    func value(_ words: String, _ money: Money) {
        #expect(ReadingFixture.read(words, .reportOnLead).reply?.intent == .won(money))
    }

    // Fault 62.
    @Test("text and HTML that disagree decide nothing")
    func alternatives() {
        let html = "<p>I'll pass on this one.</p>"
        let mail = ReadingFixture.mail("I'll take it.", subject: "Re: x", html: html)
        #expect(ReadingFixture.reader.read(mail, in: ReadingFixture.context(.answerToOffer)).reply?.intent == .unclear)
        let same = ReadingFixture.mail("I'll take it.", subject: "Re: x", html: "<p>I&#39;ll take it.</p>")
        #expect(ReadingFixture.reader.read(same, in: ReadingFixture.context(.answerToOffer)).reply?.intent == .accept)
    }

    // Fault 93.
    @Test("our own subject and our quoted words decide nothing")
    func quoted() {
        let text =
            "?\n\nOn Thu, Nov 19, 2026 at 9:00 AM Waggle <leads@exchange.example> wrote:\n> Reply ACCEPT to take it."
        let reading = ReadingFixture.read(text, subject: "Re: accept this lead", .answerToOffer)
        #expect(reading.reply?.intent != .accept)
        let empty = ReadingFixture.read("", subject: "Accepted", .answerToOffer)
        #expect(empty.reply?.intent == .unclear)
    }

    @Test(
        "an absence notice is no answer",
        arguments: [
            ("I am out of the office until Monday with limited access to email.", "Re: x"),
            ("Ich bin bis Montag nicht im Büro. In dringenden Fällen: Herr Vogt.", "AW: x"),
            ("Я в отпуске до 1 декабря.", "Re: x"), ("ok", "Automatic reply: 20 laptops"),
            ("Je suis absent jusqu'au 1er décembre.", "RE: x"),
            ("Estoy de vacaciones hasta el lunes.", "Re: x"),
            ("Estou de férias até segunda. Na minha ausência fale com Rui.", "Re: x"),
        ]
    )
    func absence(_ text: String, _ subject: String) {
        #expect(ReadingFixture.read(text, subject: subject, .answerToOffer).kind == .automatic)
    }
}

struct IntentRow: Sendable {
    var words: String
    var intent: String
    var because: String
    var expecting: ReadingContext.Expectation

    static func name(_ intent: Reply.Intent) -> String {
        switch intent {
        case .accept: "accept"
        case .decline: "decline"
        case .question: "question"
        case .counter: "counter"
        case .snooze: "snooze"
        case .progress: "progress"
        case .won: "won"
        case .lost: "lost"
        case .returned: "returned"
        case .unsubscribe: "unsubscribe"
        case .unclear: "unclear"
        }
    }

    private static func rows(
        _ intent: String,
        _ because: String,
        _ expecting: ReadingContext.Expectation,
        _ words: [String]
    ) -> [IntentRow] {
        words.map { IntentRow(words: $0, intent: intent, because: because, expecting: expecting) }
    }

    static let all: [IntentRow] =
        rows(
            "accept",
            "a yes is a yes",
            .answerToOffer,
            [
                "yes", "Yes please!", "ok for us", "sure, send me the details", "I accept", "We'll take it.",
                "happy to take this one", "accepted", "👍", "Pass it to me", "Count us in",
                "We're in. Please share the contact.", "I'll take it\n\nRegards,\nSachin",
            ]
        )
        + rows(
            "accept",
            "in Hindi, in both scripts",
            .answerToOffer,
            ["haan bhej do", "ji, number bhejo", "theek hai", "हाँ भेज दीजिए", "हम ले लेंगे"]
        )
        + rows(
            "accept",
            "in Russian",
            .answerToOffer,
            ["беру", "Берём, присылайте контакты", "да", "Согласны, это наш профиль"]
        )
        + rows(
            "accept",
            "in German",
            .answerToOffer,
            ["ja gerne", "Nehmen wir.", "Ja, den nehmen wir. Bitte Kontaktdaten."]
        )
        + rows("accept", "in French", .answerToOffer, ["Je prends.", "Oui volontiers", "D'accord, on s'en occupe"])
        + rows("accept", "in Spanish", .answerToOffer, ["Sí, nos interesa", "vale", "Adelante, pásame los datos"])
        + rows("accept", "in Portuguese", .answerToOffer, ["Sim, pode mandar", "aceito", "Temos interesse"])
        + rows(
            "decline",
            "a no is a no",
            .answerToOffer,
            [
                "no", "No thanks", "pass on this one", "We'll pass", "Not for us, too far",
                "sorry, fully booked until January", "can't take this", "we don't do printers", "not interested",
                "I won't take it", "Can't. They're our own customer.",
            ]
        )
        + rows(
            "decline",
            "in other languages",
            .answerToOffer,
            [
                "nahi chahiye", "नहीं हो पाएगा", "не берём", "мимо", "Nein danke, keine Kapazität", "leider nicht",
                "Non merci", "On passe", "Paso de esta", "No podemos", "Não temos interesse", "não dá",
            ]
        )
        + rows(
            "question",
            "an open question decides nothing",
            .answerToOffer,
            [
                "What is the budget?", "Is GST included?", "kitne laptop chahiye?", "Сколько камер?",
                "Wie viele Lizenzen?", "C'est où exactement ?", "¿Cuántos equipos son?",
                "Yes, but who pays the freight?".replacing("but ", with: ""), "Can you tell me which brand?",
            ]
        )
        + rows(
            "counter",
            "a condition changes the deal",
            .answerToOffer,
            [
                "Yes, if the budget is above 5 lakh", "We'll take it provided they pay 50% advance",
                "accept, but only the hardware", "беру, но только с предоплатой", "Ja, aber nur die Firewall",
                "Oui, mais pas avant janvier", "haan lekin advance chahiye",
                "Happy to take it as long as it is in Pune",
            ]
        )
        + rows(
            "snooze",
            "ask again",
            .answerToOffer,
            [
                "Ask me again on Monday", "Let me check and get back to you", "remind me next week", "Кину ответ позже",
                "Melde mich morgen", "je reviens vers vous demain", "kal batata hu",
            ]
        )
        + rows(
            "unsubscribe",
            "no more of these",
            .answerToOffer,
            [
                "unsubscribe", "Stop sending me these", "please remove us from the list",
                "Bitte nehmen Sie uns aus dem Verteiler", "не присылайте больше",
            ]
        )
        + rows(
            "unclear",
            "a human could not tell",
            .answerToOffer,
            [
                "noted", "FYI", "hmm", "Regards\nSachin", "Thanks for sharing", "yes no", "I would accept. I decline.",
                "The weather is fine in Pune and we had a long meeting about many things in the office today with everybody there, ok",
            ]
        )
        + rows(
            "won",
            "the customer bought",
            .reportOnLead,
            [
                "won", "We got the order", "PO received yesterday", "WON 4.5 lakh", "gewonnen", "выиграли тендер",
                "order mil gaya", "ganhamos", "Affaire conclue",
            ]
        )
        + rows(
            "lost",
            "the customer did not buy",
            .reportOnLead,
            [
                "lost: too expensive", "They went with another vendor", "customer cancelled", "verloren",
                "ушли к конкуренту, проиграли", "order nahi mila", "perdu", "perdimos",
            ]
        )
        + rows(
            "returned",
            "handed back for another partner",
            .reportOnLead,
            [
                "returned: we can't reach Nashik", "Please give it to someone else", "I have to hand it back",
                "Bitte jemand anderem geben", "отдайте другому", "wapas le lo",
            ]
        )
        + rows(
            "progress",
            "a report without a result",
            .reportOnLead,
            [
                "quotation sent, waiting for approval", "Met them on Tuesday, decision next week", "КП отправили, ждём",
                "Angebot ist raus", "baat chal rahi hai",
            ]
        )
        + rows("progress", "hope is no order", .reportOnLead, ["Hope to get the order, PO expected on Friday"])
}

struct TrimRow: Sendable {
    var because: String
    var text: String
    var words: String

    init(_ because: String, _ text: String, _ words: String) {
        self.because = because
        self.text = text
        self.words = words
    }

    static let all: [TrimRow] = [
        TrimRow(
            "Gmail",
            "We take it.\n\nOn Thu, Nov 19, 2026 at 10:00 AM Waggle <leads@exchange.example> wrote:\n\n> Hello,\n> a lead",
            "We take it."
        ),
        TrimRow(
            "Gmail breaks long attributions",
            "We take it.\n\nOn Thu, Nov 19, 2026 at 10:00 AM Waggle Lead Exchange\n<leads@exchange.example> wrote:\n\n> Hello",
            "We take it."
        ),
        TrimRow(
            "Outlook header lines",
            "Nein.\n\nVon: Waggle <leads@exchange.example>\nGesendet: Donnerstag, 19. November 2026 10:00\nAn: Jana\nBetreff: x\n\nGuten Tag",
            "Nein."
        ),
        TrimRow(
            "Outlook mobile: a rule above the header lines",
            "no\n\nGet Outlook for iOS\n________________________________\nFrom: Waggle <leads@exchange.example>\nSent: Thursday, November 19, 2026 10:00:00 AM\nTo: Jane\nSubject: x\n\nHello",
            "no"
        ),
        TrimRow(
            "Yahoo indents the attribution and marks nothing",
            "Not now.\n    On Thursday, November 19, 2026 at 10:00:00 AM IST, Waggle <leads@exchange.example> wrote:  \n \n Hello Sachin,\n\n a lead for you",
            "Not now."
        ),
        TrimRow(
            "Zoho's dashes",
            "Later.\n\n\n---- On Thu, 19 Nov 2026 10:00:00 +0530 Waggle <leads@exchange.example> wrote ---\n\nHello",
            "Later."
        ),
        TrimRow("written below the quote", "On 19.11.26 10:00, Waggle wrote:\n> Hello\n> a lead\n\nYes.", "Yes."),
        TrimRow("written between the quotes", "> Place: Vashi\nfine\n> Budget: 5 lakh\ntoo low", "fine\ntoo low"),
        TrimRow("iPhone footer", "Taking it\n\nSent from my iPhone", "Taking it"),
        TrimRow("German Thunderbird", "Am 19.11.26 um 10:00 schrieb Waggle:\n> Hallo\n\nJa", "Ja"),
        TrimRow(
            "Gmail in Russian has no verb",
            "беру\n\nчт, 19 нояб. 2026 г. в 10:00, Waggle <leads@exchange.example>:\n\n> Здравствуйте",
            "беру"
        ),
        TrimRow(
            "Yandex starts with the date",
            "беру\n\n19.11.2026, 10:00, \"Waggle\" <leads@exchange.example>:\n> Здравствуйте",
            "беру"
        ),
        TrimRow(
            "Hindi verb at the end",
            "ठीक है\n\nगुरु, 19 नव॰ 2026 को 10:00 am बजे को Waggle <leads@exchange.example> ने लिखा:\n\n> नमस्ते",
            "ठीक है"
        ),
        TrimRow(
            "French with a space before the colon",
            "Je prends.\n\nLe jeu. 19 nov. 2026 à 10:00, Waggle <leads@exchange.example> a écrit :\n\n> Bonjour",
            "Je prends."
        ),
        TrimRow(
            "Spanish",
            "Vale\n\nEl jue, 19 nov 2026 a las 10:00, Waggle (<leads@exchange.example>) escribió:\n\n> Hola",
            "Vale"
        ),
        TrimRow(
            "Turkish verb with the date before it",
            "Tamam\n\nWaggle <leads@exchange.example>, 19 Kas 2026 Per, 10:00 tarihinde şunu yazdı:\n\n> Merhaba",
            "Tamam"
        ),
        TrimRow("signature behind two dashes", "We take it.\n\n-- \nSachin Rao\nPartner Systems", "We take it."),
        TrimRow(
            "disclaimer",
            "We take it.\n\nThis email and any attachments are confidential and intended for the addressee.",
            "We take it."
        ),
        TrimRow(
            "a sentence about a date is no attribution",
            "On 19 November 2026 we are closed.\nBut yes.",
            "On 19 November 2026 we are closed.\nBut yes."
        ),
        TrimRow("Japanese", "承知しました\n\n2026年11月19日(木) 10:00 Waggle <leads@exchange.example>:\n\n> こんにちは", "承知しました"),
    ]
}
