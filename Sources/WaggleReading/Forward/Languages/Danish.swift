extension ForwardLanguage {
    static let danish = ForwardLanguage(
        code: "da",
        subjectPrefixes: [
            "VS",  // Outlook
            "Videresendt",
        ],
        replyPrefixes: ["SV"],
        openings: [
            "Start på videresendt besked",  // Apple Mail
            "Videresendt meddelelse",  // Yahoo, Thunderbird
            "Videresendt besked",
        ],
        originals: [
            "Oprindelig meddelelse",  // Outlook
            "Original meddelelse",
            "Oprindelig besked",
        ],
        wrote: ["skrev", "skrev følgende"],
        labels: [
            .from: ["Fra"],
            .to: ["Til"],
            .cc: ["Cc", "Kopi"],
            .bcc: ["Bcc"],
            .date: ["Dato", "Sendt"],
            .subject: ["Emne"],
            .replyTo: ["Svar til"],
            .other: ["Vedhæftede filer", "Prioritet"],
        ],
        months: [
            "januar jan", "februar feb", "marts mar", "april apr", "maj", "juni jun", "juli jul",
            "august aug", "september sep", "oktober okt", "november nov", "december dec",
        ],
        footers: ["Sendt fra min", "Sendt fra", "Hent Outlook til", "Sendt med"]
    )
}
