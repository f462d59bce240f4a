extension ForwardLanguage {
    static let romanian = ForwardLanguage(
        code: "ro",
        subjectPrefixes: [
            "Redir", "Fwd",
        ],
        replyPrefixes: ["RE", "Răsp"],
        openings: [
            "Începe mesajul redirecționat",  // Apple Mail
            "Mesaj redirecționat",  // Thunderbird
            "Mesaj transferat",
            "Mesaj redirecţionat",  // Yahoo
        ],
        originals: [
            "Mesaj original"  // Outlook
        ],
        wrote: ["a scris"],
        labels: [
            .from: ["De la", "Expeditor", "From"],
            .to: ["Către", "Catre", "Pentru"],
            .cc: ["Cc", "Copie"],
            .date: ["Data", "Dată", "Trimis"],
            .subject: ["Subiect", "Subiectul"],
            .replyTo: ["Răspuns către", "Răspunde către"],
            .other: ["Atașări"],
        ],
        months: [
            "ianuarie ian", "februarie", "martie", "aprilie", "mai", "iunie iun", "iulie iul", "august",
            "septembrie", "octombrie", "noiembrie noi", "decembrie",
        ],
        footers: ["Trimis de pe", "Trimis din", "Obțineți Outlook pentru", "Descărcați Outlook"]
    )
}
