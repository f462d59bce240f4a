/// Whether a person wrote a mail or a machine did.
///
/// Decided by what the mail says about itself: header fields, part types, and the subjects that mail programs set for
/// absence notices. Fields that only ask *us* not to answer by machine do not tell who wrote (faults 86, 87); they are
/// ``MailMessage/restraints``.
public enum AutomaticOrigin: Hashable, Sendable {
    case person
    case automatic(Reason)
    /// A report about mail of ours, or mail from a mail house.
    case bounce

    public enum Reason: Hashable, Sendable {
        /// `Auto-Submitted: auto-replied` and the older fields that mean it: an absence notice or a receipt.
        case reply
        /// `Auto-Submitted: auto-generated` or another value but "no".
        case generated
        /// A subject that mail programs write for absence notices.
        case absenceSubject
        /// The envelope had no sender: whoever wrote it wants no answer (RFC 3834 §2).
        case nullReturnPath
        /// A read receipt (RFC 8098).
        case readReceipt
        /// An invitation or an answer to one (RFC 6047). "Accepted" in it accepts a meeting.
        case calendar
        /// A complaint about our mail (RFC 5965).
        case complaint
        /// A thumbs-up.
        case reaction
    }

    public init(of message: MailMessage) {
        if DeliveryReport(of: message) != nil {
            self = .bounce
        } else if let reason = Self.reasonByParts(message) ?? Self.reasonByHeaders(message) {
            self = .automatic(reason)
        } else if Self.isFromMailHouse(message) {
            self = .bounce
        } else if Self.hasNullReturnPath(message) {
            self = .automatic(.nullReturnPath)
        } else if AbsenceSubjects.match(message.subject) {
            self = .automatic(.absenceSubject)
        } else {
            self = .person
        }
    }

    private static func reasonByParts(_ message: MailMessage) -> Reason? {
        // QUIRK: Hotmail complains without the report part of RFC 5965.
        if message.subject.lowercased().hasPrefix("complaint about message from") { return .complaint }
        for part in message.parts {
            switch part.contentType {
            case "message/disposition-notification": return .readReceipt
            case "message/feedback-report": return .complaint
            case "text/calendar" where !part.isAttachment || part.alternatives != nil: return .calendar
            case "text/vnd.google.email-reaction+json": return .reaction
            default: continue
            }
        }
        return nil
    }

    private static func reasonByHeaders(_ message: MailMessage) -> Reason? {
        if let stated = message.value(of: "Auto-Submitted") {
            // Parameters and comments may follow the word (RFC 3834 §5).
            switch stated.lowercased().prefix(while: { $0.isLetter || $0 == "-" }) {
            case "no", "": break
            case "auto-replied": return .reply
            default: return .generated
            }
        }
        for header in message.headers where mayTell(header.name) {
            var value: String { header.value.lowercased() }
            switch header.name.lowercased() {
            case "x-autoreply", "x-autorespond", "x-auto-reply", "x-autoresponder", "x-mail-autoreply":
                if value != "no", value != "false" { return .reply }
            case "x-autoreply-from", "x-zimbra-vacation", "x-vacation", "x-amazon-auto-reply": return .reply
            case "precedence" where value == "auto_reply": return .reply
            case "x-precedence" where value == "auto_reply": return .reply
            case "delivered-to" where value == "autoresponder": return .reply
            case "x-ms-exchange-generated-message-source" where value.contains("rules"): return .reply
            case "x-fc-machinegenerated" where value == "true": return .generated
            case "x-post-messageclass" where value.contains("autoresponder"): return .reply
            default: continue
            }
        }
        return nil
    }

    /// Few names of fields begin like one of those that tell.
    private static func mayTell(_ name: String) -> Bool {
        switch name.utf8.first.map({ $0 | 0x20 }) {
        case 0x64, 0x70, 0x78: true  // d, p, x
        default: false
        }
    }

    private static func isFromMailHouse(_ message: MailMessage) -> Bool {
        message.from.contains { author in
            ["mailer-daemon", "mail-daemon", "maildaemon"].contains(author.address.prefix { $0 != "@" }.lowercased())
        }
    }

    private static func hasNullReturnPath(_ message: MailMessage) -> Bool {
        message.hasNullReturnPath
    }
}

/// What a mail asks of those who might answer it by machine. It says nothing about who wrote it.
public enum AnswerRestraint: Hashable, Sendable {
    /// `Precedence: bulk`, `junk` or `list`.
    case bulk
    /// `List-Id` and other fields of mailing lists.
    case list
    /// `X-Auto-Response-Suppress`: All, AutoReply or OOF.
    case suppressed
}

extension MailMessage {
    /// Why no automatic answer may be sent to this mail, though a person may have written it.
    public var restraints: Set<AnswerRestraint> {
        var found: Set<AnswerRestraint> = []
        for header in headers {
            var value: String { header.value.lowercased() }
            switch header.name.lowercased() {
            case "precedence", "x-precedence": if ["bulk", "junk", "list"].contains(value) { found.insert(.bulk) }
            case "list-id", "list-unsubscribe", "list-post", "list-help", "x-mailing-list": found.insert(.list)
            case "x-auto-response-suppress":
                if ["all", "autoreply", "oof"].contains(where: value.contains) { found.insert(.suppressed) }
            default: continue
            }
        }
        return found
    }
}

/// Beginnings of subjects that mail programs set themselves for absence notices; a person does not begin so.
private enum AbsenceSubjects {
    static func match(_ subject: String) -> Bool {
        let words = subject.lowercased().utf8
        return beginnings.contains { words.starts(with: $0.utf8) }
    }

    private static let beginnings = [
        "automatic reply", "auto reply", "auto-reply", "autoreply", "out of office", "out-of-office", "ooo:",
        "away from office", "i am out of the office",
        "automatische antwort", "automatische antwoord", "automatisch antwoord", "abwesend:", "abwesenheitsnotiz",
        "abwesenheit:", "afwezig:", "afwezigheidsmelding",
        "réponse automatique", "reponse automatique", "absence du bureau", "absent du bureau",
        "respuesta automática", "respuesta automatica", "fuera de la oficina", "resposta automática",
        "resposta automatica", "fora do escritório", "risposta automatica", "fuori sede", "assente:",
        "automatisk svar", "autosvar", "fraværsmelding", "fraværsbesked", "frånvaro", "frånvarande", "ikke til stede",
        "automaattinen vastaus", "poissa:", "poissaoloilmoitus",
        "odpowiedź automatyczna", "automatyczna odpowiedź", "automatická odpověď", "automatická odpoveď",
        "automatikus válasz",
        "răspuns automat", "raspuns automat", "automatski odgovor", "samodejni odgovor", "automatinis atsakymas",
        "automātiskā atbilde", "automaatvastus", "otomatik yanıt", "otomatik cevap", "ofis dışında",
        "автоматический ответ", "автоответ", "нет на рабочем месте", "автоматична відповідь", "автоматичен отговор",
        "αυτόματη απάντηση", "自动回复", "自動回覆", "自動応答", "자동 회신", "자동 응답", "رد تلقائي", "הודעת היעדרות",
        "trả lời tự động", "balasan otomatis", "ตอบกลับอัตโนมัติ", "स्वचालित उत्तर",
    ]
}
