import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral

@Suite("Absence notices")
struct AbsenceTests {
    // Fault 85.
    @Test("are known by their wording alone", arguments: AbsenceRow.all)
    func notice(_ row: AbsenceRow) {
        for expecting in [ReadingContext.Expectation.anything, .answerToOffer] {
            let reading = ReadingFixture.read(row.words, subject: "Re: 20 laptops, Vashi", expecting)
            #expect(reading.kind == .automatic, "\(row.code): \(row.words)")
            #expect(reading.notLeadReason == .outOfOffice)
        }
    }

    @Test(
        "tell the day of return, from Thursday, 19 November 2026",
        arguments: [
            ("I am out of the office until Monday, 30 November, with limited access to email.", "2026-11-30"),
            ("I'm on annual leave from 16 to 27 November. I will be back on 30 November.", "2026-11-30"),
            ("Ich bin bis einschließlich 04.12.2026 nicht im Büro.", "2026-12-04"),
            ("Je suis absent du bureau jusqu'au 1er décembre.", "2026-12-01"),
            ("Estoy de vacaciones hasta el lunes.", "2026-11-23"),
            ("Estou de férias até 5 de dezembro. Na minha ausência fale com Rui.", "2026-12-05"),
            ("Я в отпуске до 1 декабря. По срочным вопросам обращайтесь к Ирине.", "2026-12-01"),
        ]
    )
    func back(_ words: String, _ day: String) {
        #expect(ReadingFixture.read(words, subject: "Re: x", .answerToOffer).replyDay?.description == day, "\(words)")
    }

    @Test(
        "a person's words about being away are an answer",
        arguments: [
            "I am on holiday, ask me on Monday.", "Yes please, though I'm away on Friday. Ritu will call them.",
            "Sorry, can't, my engineer is on leave.", "Ich bin im Urlaub, aber ja, nehmen wir.",
            "В командировке, отвечу завтра.", "Chutti par hu, kal batata hu.", "De vacaciones, pero sí, lo tomamos.",
            "We take it. The customer's boss is on vacation until Monday, he says.",
        ]
    )
    func person(_ words: String) {
        #expect(ReadingFixture.read(words, subject: "Re: x", .answerToOffer).kind == .reply, "\(words)")
    }
}

struct AbsenceRow: Sendable {
    var code: String
    var words: String

    init(_ code: String, _ words: String) {
        self.code = code
        self.words = words
    }

    static let all: [AbsenceRow] = [
        AbsenceRow("en", "Thank you for your email. I am currently out of the office and will be back on 30 November."),
        AbsenceRow("en", "Hi,\n\nI'm on annual leave from 16 to 27 Nov. For anything urgent please contact Ritu."),
        AbsenceRow("en", "I will be away until Monday. If urgent, call Anil on 98200 12345."),
        AbsenceRow("en", "Please note that Mr Rao no longer works for Partner Systems."),
        AbsenceRow(
            "de",
            "Vielen Dank für Ihre Nachricht. Ich bin bis zum 30.11. im Urlaub. Meine Vertretung ist Frau Kern."
        ),
        AbsenceRow("de", "Ich bin derzeit abwesend. Ihre E-Mail wird nicht weitergeleitet."),
        AbsenceRow("fr", "Bonjour,\nje suis en congés, de retour le 30 novembre. En cas d'urgence, appelez Luc."),
        AbsenceRow("es", "Estoy fuera hasta el lunes. Para asuntos urgentes, pueden contactar con Marta."),
        AbsenceRow("pt", "Estou em férias. Em caso de urgência, entre em contato com o Rui."),
        AbsenceRow("it", "Sono in ferie fino al 30 novembre. Per urgenze potete contattare Paola."),
        AbsenceRow("nl", "Ik ben met vakantie tot 30 november. Voor dringende zaken kunt u contact opnemen met Joost."),
        AbsenceRow(
            "sv",
            "Hej! Jag har semester till den 30 november. Vid brådskande ärenden, kontakta min kollega Eva."
        ),
        AbsenceRow(
            "da",
            "Tak for din mail. Jeg holder ferie til den 30. november. Hvis det haster, så ring til Mette."
        ),
        AbsenceRow("nb", "Jeg er på ferie til 30. november. Haster det, vennligst kontakt Kari."),
        AbsenceRow("fi", "Olen lomalla 30.11. saakka. Kiireellisissä asioissa ota yhteyttä Mikkoon."),
        AbsenceRow("pl", "Jestem na urlopie do 30 listopada. W pilnych sprawach proszę o kontakt z Ewą."),
        AbsenceRow(
            "cs",
            "Dobrý den, jsem na dovolené do 30. listopadu. V naléhavých případech kontaktujte prosím Jana."
        ),
        AbsenceRow("sk", "Dobrý deň, čerpám dovolenku do 30. novembra. V naliehavých prípadoch volajte Petra."),
        AbsenceRow("hu", "Szabadságon vagyok november 30-ig. Sürgős esetben kérem keresse Katit."),
        AbsenceRow("ro", "Sunt în concediu până pe 30 noiembrie. Pentru urgențe vă rog să contactați pe Ion."),
        AbsenceRow("bg", "В отпуск съм до 30 ноември. При спешни случаи моля свържете се с Иван."),
        AbsenceRow("hr", "Na godišnjem odmoru sam do 30. studenog. U hitnim slučajevima obratite se Ani."),
        AbsenceRow("sl", "Na dopustu sem do 30. novembra. V nujnih primerih se obrnite na Majo."),
        AbsenceRow("sr", "Налазим се на годишњем одмору до 30. новембра. За хитне случајеве обратите се Милану."),
        AbsenceRow("ru", "Здравствуйте! Меня нет в офисе до 30 ноября. По всем вопросам обращайтесь к Ирине."),
        AbsenceRow("ru", "Отсутствую с 16 по 27 ноября, вернусь 30-го."),
        AbsenceRow("uk", "Я у відпустці до 30 листопада. З термінових питань звертайтесь до Олени."),
        AbsenceRow("el", "Βρίσκομαι σε άδεια έως τις 30 Νοεμβρίου. Για επείγοντα επικοινωνήστε με τη Μαρία."),
        AbsenceRow("tr", "30 Kasım'a kadar yıllık izindeyim. Acil durumlarda Ayşe ile iletişime geçebilirsiniz."),
        AbsenceRow("ar", "أنا في إجازة حتى 30 نوفمبر. للأمور العاجلة يرجى التواصل مع سامي."),
        AbsenceRow("he", "אני בחופשה עד 30 בנובמבר. במקרים דחופים נא לפנות לדנה."),
        AbsenceRow("hi", "मैं 30 नवंबर तक अवकाश पर हूँ। ज़रूरी काम के लिए रितु से संपर्क करें।"),
        AbsenceRow("hi-Latn", "Main 30 tak chutti par hu, wapas aane par reply karunga."),
        AbsenceRow("zh", "您好，我正在休假，11月30日返回办公室。如有急事请联系李明。"),
        AbsenceRow("zh", "感謝您的來信。我目前不在辦公室，回來後會盡快回覆。"),
        AbsenceRow("ja", "メールをいただきありがとうございます。11月30日まで休暇をいただいております。お急ぎの場合は田中までご連絡ください。"),
        AbsenceRow("ko", "안녕하세요. 현재 휴가 중이며 11월 30일에 복귀합니다. 급한 용무는 김민수에게 연락 주시기 바랍니다."),
        AbsenceRow("vi", "Tôi đang nghỉ phép đến ngày 30 tháng 11. Trong trường hợp khẩn, vui lòng liên hệ chị Lan."),
        AbsenceRow("id", "Saya sedang cuti sampai 30 November. Jika mendesak, silakan hubungi Budi."),
        AbsenceRow("th", "ขอบคุณสำหรับอีเมล ขณะนี้ผมไม่อยู่ที่สำนักงานจนถึงวันที่ 30 พฤศจิกายน กรณีเร่งด่วน กรุณาติดต่อคุณสมชาย"),
        AbsenceRow("et", "Olen puhkusel kuni 30. novembrini. Kiiretes küsimustes palun pöörduge Marise poole."),
        AbsenceRow("lv", "Esmu atvaļinājumā līdz 30. novembrim. Steidzamos jautājumos lūdzu sazinieties ar Ilzi."),
        AbsenceRow("lt", "Atostogauju iki lapkričio 30 d. Skubiais atvejais kreipkitės į Rasą."),
        AbsenceRow("ca", "Sóc de vacances fins al 30 de novembre. En cas d'urgència, podeu contactar amb la Núria."),
    ]
}
