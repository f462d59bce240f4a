extension ForwardLanguage {
    static let romanian = ForwardLanguage(
        code: "ro",
        subjectPrefixes: [
            "Redir", "Fwd",
            "Redirecționat",
            "FW",
        ],
        replyPrefixes: ["RE", "Răsp"],
        openings: [
            "Începe mesajul redirecționat",  // Apple Mail
            "Mesaj redirecționat",  // Thunderbird
            "Mesaj transferat",
            "Mesaj redirecţionat",  // Yahoo
            "Început mesaj redirecționat",
            "Început de mesaj redirecționat",
            "Începutul mesajului redirecționat",
            "Mesaj retransmis",
        ],
        originals: [
            "Mesaj original"  // Outlook
        ],
        wrote: ["a scris", "a scris următoarele", "scrie"],
        labels: [
            .from: ["De la", "Expeditor", "From", "Expeditorul"],
            .to: ["Către", "Catre", "Pentru", "Destinatarul", "Destinatar", "La"],
            .cc: ["Cc", "Copie", "Copie carbon"],
            .date: ["Data", "Dată", "Trimis", "Trimis la", "Data trimiterii", "Trimisă"],
            .subject: ["Subiect", "Subiectul"],
            .replyTo: ["Răspuns către", "Răspunde către", "Răspuns la"],
            .other: ["Atașări", "Importanță", "Atașamente", "Fișiere atașate"],
        ],
        months: [
            "ianuarie ian",
            "februarie feb februar",
            "martie mar",
            "aprilie apr",
            "mai",
            "iunie iun",
            "iulie iul",
            "august aug",
            "septembrie sep sept",
            "octombrie oct",
            "noiembrie noi nov noiem",
            "decembrie dec",
        ],
        footers: ["Trimis de pe", "Trimis din", "Obțineți Outlook pentru", "Descărcați Outlook"]
    )
}
