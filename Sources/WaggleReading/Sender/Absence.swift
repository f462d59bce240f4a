import WaggleMIME
import WaggleReferral

/// A robot's answer: an absence notice, a receipt, a calendar answer.
struct Absence {
    var reason: NotLeadReason
    /// The day on which somebody who is out of office says to be back.
    var back: CalendarDay?

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
        guard reason == .outOfOffice, mail.ownWords.utf8.count <= Self.noticeBytes else { return }
        back = AnswerDay(text: FoldedText(mail.ownWords), today: mail.today).day(for: .absence)
    }

    /// Bytes of the longest absence notice, in two languages and with a disclaimer.
    private static let noticeBytes = 3_000

    /// A phrase that only robots use at the beginning of a short text, or two that people use as well (faults 85).
    ///
    /// "I am on holiday, ask me on Monday" is a person's answer.
    private static func isWorded(_ mail: ReadMail) -> Bool {
        guard mail.text.utf8.count <= noticeBytes else { return false }
        let words = FoldedText(mail.ownWords)
        guard words.words.count <= 160 else { return false }
        let found = phrases.matches(in: words)
        return found.reduce(0) { $0 + $1.value } >= 2 && found[0].at <= 24
    }

    /// 2 for what only an absence notice says, 1 for what a person says as well.
    private static let phrases = PhraseTable<Int>(
        AbsenceLanguage.all.flatMap { language in
            language.certain.map { ($0, 2) } + language.likely.map { ($0, 1) }
        }
    )
}
