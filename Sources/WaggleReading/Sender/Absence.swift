import WaggleMIME

/// A robot's answer: an absence notice, a receipt, a calendar answer.
struct Absence {
    var reason: NotLeadReason

    /// - Returns: nil when a person wrote, or a robot that may bring a lead, as web forms do.
    init?(of mail: ReadMail, _ origin: AutomaticOrigin) {
        switch origin {
        case .person where CalendarAnswer.isAnswer(mail.message):
            reason = .meetingInvitation
        case .person:
            guard Self.isWorded(mail) else { return nil }
            reason = .outOfOffice
        case .bounce:
            reason = .deliveryFailure
        case .automatic(let why):
            switch why {
            case .reply, .absenceSubject: reason = .outOfOffice
            case .readReceipt, .reaction, .complaint: reason = .other
            case .calendar: reason = .meetingInvitation
            case .generated, .nullReturnPath:
                guard Self.isWorded(mail) else { return nil }
                reason = .outOfOffice
            }
        }
    }

    /// A phrase that only robots use at the beginning of a short text, or two that people use as well (faults 85).
    ///
    /// "I am on holiday, ask me on Monday" is a person's answer.
    private static func isWorded(_ mail: ReadMail) -> Bool {
        guard mail.text.utf8.count <= 3_000 else { return false }
        let words = FoldedText(mail.ownWords)
        guard words.words.count <= 160 else { return false }
        let found = phrases.matches(in: words)
        return found.reduce(0) { $0 + $1.value } >= 2 && found[0].at <= 24
    }

    /// 2 for what only an absence notice says, 1 for what a person says as well.
    private static let phrases = PhraseTable<Int>(
        [
            "out of office", "out of the office", "automatic reply", "auto reply", "autoreply", "auto-reply",
            "i am currently out", "i'm currently out",
            "limited access to email", "limited access to my email", "limited access to e-mail", "no access to email",
            "will respond upon my return",
            "this is an automated response", "this is an automated reply", "this is an automatic reply",
            "nicht im büro", "nicht im hause", "nicht im haus",
            "ich bin abwesend", "abwesenheitsnotiz", "automatische antwort", "ihre nachricht wird nicht weitergeleitet",
            "e-mails werden nicht weitergeleitet",
            "absent du bureau", "je suis absent", "je suis absente", "actuellement absent", "actuellement absente",
            "réponse automatique", "absence du bureau",
            "fuera de la oficina", "respuesta automática", "de vacaciones hasta", "estaré fuera", "fora do escritório",
            "resposta automática", "de férias até",
            "estarei ausente", "estou ausente", "ausência temporária", "ausente do escritório", "fuori ufficio",
            "risposta automatica", "sono assente", "sarò assente",
            "niet op kantoor", "automatisch antwoord", "automatische beantwoording", "jag är inte på kontoret",
            "autosvar", "automatiskt svar", "ikke på kontoret",
            "automatisk svar", "poissa toimistolta", "automaattinen vastaus", "poza biurem", "nieobecność",
            "automatyczna odpowiedź", "mimo kancelář",
            "automatická odpověď", "nepřítomnost", "házon kívül", "automatikus válasz", "nu sunt la birou",
            "răspuns automat", "van ureda", "automatski odgovor",
            "меня нет в офисе", "нахожусь в отпуске", "в отпуске до", "в отпуске по", "автоответ",
            "автоматический ответ", "вне офиса", "отсутствую на рабочем месте",
            "буду отсутствовать", "отсутствую до", "автоматична відповідь", "у відпустці до", "извън офиса",
            "автоматичен отговор", "ofis dışındayım", "ofis dışında",
            "otomatik yanıt", "otomatik cevap", "εκτός γραφείου", "αυτόματη απάντηση", "कार्यालय से बाहर", "स्वचालित उत्तर",
            "不在办公室", "自动回复", "自動回覆", "自動返信",
            "不在にしております", "부재중", "자동 회신", "자동응답", "خارج المكتب", "رد تلقائي", "الرد التلقائي", "לא במשרד",
            "מענה אוטומטי", "tidak di kantor", "balasan otomatis",
            "trả lời tự động", "on leave until", "on annual leave until", "on vacation until", "on holiday until",
            "im urlaub bis", "im urlaub und", "bis einschließlich", "en congés jusqu'au", "absent jusqu'au",
        ].map { ($0, 2) }
            + [
                "i am away", "i will be away", "on leave", "on annual leave", "on vacation", "on holiday",
                "upon my return", "on my return", "when i return", "thank you for your email",
                "in my absence", "during my absence", "for urgent matters", "for urgent queries", "i will reply when",
                "maternity leave", "paternity leave", "außer haus", "ausser haus", "im urlaub",
                "abwesenheit", "wieder erreichbar", "in dringenden fällen", "meine vertretung", "en congés",
                "en mon absence", "de retour le", "estoy fuera", "ausente", "de vacaciones",
                "a mi regreso", "en mi ausencia", "de férias", "na minha ausência", "in ferie", "al mio rientro",
                "afwezig", "op vakantie", "frånvarande", "på semester", "fraværende", "på ferie",
                "fravær", "lomalla", "poissa", "nieobecny", "nieobecna", "na urlopie", "na dovolenej", "na dovolené",
                "szabadságon", "în concediu", "godišnjem odmoru", "na dopustu", "в отпуске",
                "в командировке", "у відпустці", "відсутній", "в отпуск", "izindeyim", "izinli", "छुट्टी पर", "休假", "不在",
                "休暇", "vắng mặt", "вернусь", "по срочным вопросам",
            ].map { ($0, 1) }
    )
}
