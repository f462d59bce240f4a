import WaggleMIME

/// "Accepted: weekly call": an answer to an invitation, which calendars write and which accepts no lead.
enum CalendarAnswer {
    /// - Returns: Whether a calendar wrote this mail: a reply in a calendar file, under a subject of calendars.
    static func isAnswer(_ message: MailMessage) -> Bool {
        let hasFile = message.parts.contains { part in
            part.contentType == "text/calendar" || part.contentType == "application/ics"
                || part.fileName?.lowercased().hasSuffix(".ics") == true
        }
        return hasFile && isSubject(message.subject)
    }

    /// Under such a subject a "yes" may be one to a meeting.
    static func isSubject(_ subject: String) -> Bool {
        guard subject.utf8.contains(0x3A), let colon = subject.firstIndex(of: ":") else { return false }
        var words = subject[..<colon]
        while let last = words.last, last.isWhitespace { words.removeLast() }
        return beginnings.contains(words.lowercased())
    }

    /// Outlook, Google and Apple, in the languages of their users; read receipts beside them.
    private static let beginnings: Set<String> = [
        "accepted", "declined", "tentative", "tentatively accepted", "new time proposed", "updated invitation",
        "invitation", "zugesagt", "abgesagt", "mit vorbehalt", "mit vorbehalt zugesagt", "einladung", "accepté",
        "refusé", "provisoire", "aceptada", "aceptado", "rechazada", "provisional", "aceita", "aceito", "aceite",
        "recusada", "provisório", "provisória", "accettato", "accettata", "rifiutato", "geaccepteerd", "afgewezen",
        "voorlopig", "принято", "отклонено", "под вопросом", "прийнято", "zaakceptowano", "odrzucono", "accepterat",
        "avböjt", "accepteret", "akseptert", "godkänt", "hyväksytty", "přijato", "prijaté", "elfogadva", "acceptat",
        "kabul edildi", "αποδοχή", "已接受", "已拒绝", "接受", "承諾済み", "承諾", "수락됨", "수락", "स्वीकृत", "مقبول",
        "התקבל", "diterima", "đã chấp nhận", "read", "gelesen", "lu", "leído", "lido", "letto", "gelezen", "прочитано",
        "прочтено", "not read", "ungelesen gelöscht",
    ]
}
