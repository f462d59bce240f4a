import Testing
import WaggleReading
import WaggleReferral

@Suite("Days in answers")
struct AnswerDayTests {
    @Test("are counted as their writers meant them, from Thursday, 19 November 2026", arguments: AnswerDayRow.all)
    func day(_ row: AnswerDayRow) {
        let reading = ReadingFixture.read(row.words, subject: "Re: 20 laptops, Vashi")
        #expect(reading.answerDay?.description == row.day, "\(row.words)")
    }

    @Test(
        "of several sums the one that is asked for counts",
        arguments: [
            ("1.38 is not workable, the server alone is 60k. If they agree 1.75 + gst we will take it", 175_000),
            ("Happy to take it if budget is above 5 lakh, not the 2 lakh you wrote", 500_000),
            ("We'd take it, provided they can live with Rs 46,000. Under Rs 40,000 we don't start.", 46_000),
        ]
    )
    func terms(_ words: String, _ rupees: Int64) {
        #expect(ReadingFixture.read(words, .answerToOffer).replyValue == Money(rupees, "INR"))
    }
}

extension Reading {
    /// The day that `waggle read` shows.
    fileprivate var answerDay: CalendarDay? {
        if case .snooze(let until)? = reply?.intent { return until }
        return replyDay
    }
}

struct AnswerDayRow: Sendable {
    /// Nil where a day beside the answer decides nothing.
    var day: String?
    var words: String

    init(_ day: String?, _ words: String) {
        self.day = day
        self.words = words
    }

    static let all: [AnswerDayRow] = [
        AnswerDayRow("2026-11-20", "Ask me again tomorrow"),
        AnswerDayRow("2026-11-20", "I'll tell you tomorrow 4pm"),
        AnswerDayRow("2026-11-23", "Ask me again on Monday"),
        AnswerDayRow("2026-11-23", "remind me next week"),
        AnswerDayRow("2026-11-27", "Will confirm by next week"),
        AnswerDayRow("2026-11-25", "Let me get back to you mid next week"),
        AnswerDayRow("2026-11-24", "I'll let you know next week Tuesday"),
        AnswerDayRow("2026-11-24", "Will get back on Tuesday next week"),
        AnswerDayRow("2026-11-26", "I'll know by Thursday"),
        AnswerDayRow("2026-12-03", "Ping me in two weeks"),
        AnswerDayRow("2026-11-21", "Give me two days to check"),
        AnswerDayRow("2026-11-22", "Let me check, need 2-3 days"),
        AnswerDayRow("2026-12-01", "Ask me next month"),
        AnswerDayRow("2026-12-15", "Ask me again on 15 December"),
        AnswerDayRow("2026-12-15", "Remind me on 15/12"),
        AnswerDayRow("2026-11-30", "I'll revert by month end"),
        AnswerDayRow("2026-11-20", "Will let you know by end of this week"),
        AnswerDayRow("2026-11-24", "Travelling till Monday, will answer Tuesday"),
        AnswerDayRow("2026-12-01", "Let us revisit next month."),
        AnswerDayRow("2026-12-07", "Let us talk again next month. I'll know by first week of December."),
        AnswerDayRow("2027-01-01", "Ask me in January"),
        AnswerDayRow("2027-01-01", "Try me again in the new year"),
        AnswerDayRow("2026-12-26", "Ask me after Christmas"),
        AnswerDayRow("2026-11-19", "Will answer by EOD"),
        AnswerDayRow("2026-11-19", "I'll tell you tonight"),
        AnswerDayRow("2026-11-21", "day after tomorrow I'll tell you"),
        AnswerDayRow("2026-12-03", "Get back to me in a fortnight please"),
        AnswerDayRow("2026-11-30", "Ask me on the 30th"),
        AnswerDayRow("2026-12-05", "Ask again on the 5th"),
        AnswerDayRow("2026-11-24", "melde mich am 24.11."),
        AnswerDayRow("2026-12-15", "Ich melde mich bis 15.12."),
        AnswerDayRow("2026-11-20", "Ich sage Ihnen morgen Bescheid"),
        AnswerDayRow("2026-11-20", "Guten Morgen, melde mich morgen"),
        AnswerDayRow("2026-11-23", "Fragen Sie mich am Montag noch einmal"),
        AnswerDayRow("2026-11-23", "Melde mich nächste Woche"),
        AnswerDayRow("2026-11-27", "Melde mich Ende nächster Woche"),
        AnswerDayRow("2026-12-03", "Fragen Sie in zwei Wochen noch mal"),
        AnswerDayRow("2026-11-24", "Nächste Woche Dienstag sage ich Bescheid"),
        AnswerDayRow("2026-12-01", "Bitte nächsten Monat nochmal fragen"),
        AnswerDayRow("2026-12-15", "Fragen Sie bitte am 15. Dezember nochmal nach"),
        AnswerDayRow("2026-12-11", "Ich gebe in KW 50 Bescheid"),
        AnswerDayRow("2026-11-20", "Je reviens vers vous demain"),
        AnswerDayRow("2026-11-23", "Relancez-moi lundi"),
        AnswerDayRow("2026-11-23", "Je vous réponds la semaine prochaine"),
        AnswerDayRow("2026-12-03", "Relancez-moi dans deux semaines"),
        AnswerDayRow("2026-11-27", "Je vous dis ça d'ici la fin de la semaine prochaine"),
        AnswerDayRow("2026-12-15", "Je vous réponds le 15 décembre"),
        AnswerDayRow("2026-11-20", "Te digo mañana"),
        AnswerDayRow("2026-11-23", "Pregúntame el lunes"),
        AnswerDayRow("2026-11-23", "Te aviso la próxima semana"),
        AnswerDayRow("2026-11-23", "Vuelve a preguntarme la semana que viene"),
        AnswerDayRow("2026-12-03", "Pregúntame en dos semanas"),
        AnswerDayRow("2026-11-20", "Respondo amanhã"),
        AnswerDayRow("2026-11-23", "Me pergunte na segunda-feira"),
        AnswerDayRow("2026-11-23", "Aviso na semana que vem"),
        AnswerDayRow("2026-12-01", "Me chame no mês que vem"),
        AnswerDayRow("2026-11-20", "Отвечу завтра"),
        AnswerDayRow("2026-11-20", "Отвечу до пятницы"),
        AnswerDayRow("2026-11-23", "Спросите в понедельник"),
        AnswerDayRow("2026-11-23", "Напомните на следующей неделе"),
        AnswerDayRow("2026-11-25", "Отвечу на следующей неделе в среду"),
        AnswerDayRow("2026-12-03", "Напишите через две недели"),
        AnswerDayRow("2026-11-22", "Дайте 3 дня подумать"),
        AnswerDayRow("2026-12-15", "Отвечу до 15.12."),
        AnswerDayRow("2026-12-15", "Отвечу к 15 декабря"),
        AnswerDayRow("2026-12-01", "Вернусь к этому в следующем месяце"),
        AnswerDayRow("2026-11-25", "Отвечу 25-го"),
        AnswerDayRow("2026-11-20", "kal batata hu"),
        AnswerDayRow("2026-11-20", "kal tak bata dunga"),
        AnswerDayRow("2026-11-21", "parso tak batata hu"),
        AnswerDayRow("2026-11-23", "somvar ko batata hu"),
        AnswerDayRow("2026-11-23", "Monday ko batata hu"),
        AnswerDayRow("2026-11-23", "agle hafte puchna"),
        AnswerDayRow("2026-11-21", "do din me batata hu"),
        AnswerDayRow("2026-11-21", "2 din ka time dijiye, batata hu"),
        AnswerDayRow("2026-11-25", "25 tarikh tak batata hu"),
        AnswerDayRow("2026-11-20", "कल बताता हूँ"),
        AnswerDayRow("2026-11-23", "अगले हफ्ते पूछना"),
        AnswerDayRow("2026-11-23", "सोमवार को बताऊंगा"),
        AnswerDayRow("2026-11-20", "Domani rispondo"),
        AnswerDayRow("2026-11-23", "Laat het u volgende week weten"),
        AnswerDayRow("2026-12-08", "Quote sent, decision expected on 8 December"),
        AnswerDayRow("2026-11-27", "Met them on Tuesday, decision next Friday"),
        AnswerDayRow("2026-11-27", "КП отправили 2 октября, обещали ответить до конца следующей недели"),
        AnswerDayRow("2026-11-20", "Обещали ответить до конца недели, пока без новостей"),
        AnswerDayRow("2026-11-24", "Demo is fixed for Tuesday"),
        AnswerDayRow(nil, "quotation sent on Monday, no reply yet"),
        AnswerDayRow(nil, "won, delivery on Friday"),
        AnswerDayRow(nil, "No thanks, we are full until January"),
        AnswerDayRow(nil, "Mimo. До декабря все заняты"),
        AnswerDayRow(nil, "Yes, I'll call them on Monday"),
        AnswerDayRow(nil, "Yes but only the hardware"),
        AnswerDayRow("2026-12-01", "Yes, but only from 1 December"),
        AnswerDayRow("2027-01-01", "Oui, mais pas avant janvier"),
        AnswerDayRow("2026-12-15", "Happy to take it if delivery can be 15 December"),
        AnswerDayRow("2026-12-01", "Беру, но не раньше 1 декабря"),
        AnswerDayRow("2026-12-01", "Ja, aber erst ab 1. Dezember"),
        AnswerDayRow("2026-11-27", "Je vous réponds avant la fin de la semaine prochaine"),
        AnswerDayRow("2026-12-31", "I'll confirm by end of next month"),
        AnswerDayRow("2026-11-30", "After 29 November ask me again"),
        AnswerDayRow("2026-11-22", "Мне нужно 2-3 дня, отвечу"),
        AnswerDayRow("2026-11-25", "Wednesday next week I will revert"),
        AnswerDayRow("2026-11-23", "Am Montag weiß ich mehr, melde mich"),
        AnswerDayRow("2026-12-02", "Hold this till 2nd December"),
        AnswerDayRow("2026-11-26", "Ich brauche noch eine Woche zeit, melde mich"),
        AnswerDayRow("2026-11-29", "Give me 10 days, will confirm"),
        AnswerDayRow("2026-11-25", "Hablamos el miércoles"),
        AnswerDayRow("2026-11-20", "Te confirmo el viernes"),
        AnswerDayRow("2026-11-20", "Bitte bis morgen Geduld, ich melde mich"),
        AnswerDayRow("2026-11-20", "Waiting for my partner's ok. I'll know by tomorrow noon."),
    ]
}
