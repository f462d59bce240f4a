extension ForwardLanguage {
    static let danish = ForwardLanguage(
        code: "da",
        subjectPrefixes: [
            "VS",  // Outlook
            "Videresendt",
            "Vs",
            "Videresend",
        ],
        replyPrefixes: ["SV"],
        openings: [
            "Start på videresendt besked",  // Apple Mail
            "Videresendt meddelelse",  // Yahoo, Thunderbird
            "Videresendt besked",
            "Begyndelse på videresendt besked",
            "Start på videresendt mail",
            "Videresendt mail",
            "Videresendt e-mail",
        ],
        forwarders: ["Videresendt af"],
        originals: [
            "Oprindelig meddelelse",  // Outlook
            "Original meddelelse",
            "Oprindelig besked",
        ],
        wrote: ["skrev", "skrev følgende"],
        labels: [
            .from: ["Fra", "Afsender"],
            .to: ["Til", "Modtager"],
            .cc: ["Cc", "Kopi", "Cc til"],
            .bcc: ["Bcc"],
            .date: ["Dato", "Sendt", "Afsendt"],
            .subject: ["Emne", "Vedr"],
            .replyTo: ["Svar til"],
            .other: ["Vedhæftede filer", "Prioritet", "Vigtighed", "Vedhæftninger", "Vedhæftet"],
        ],
        months: [
            "januar jan", "februar feb", "marts mar", "april apr", "maj", "juni jun", "juli jul",
            "august aug", "september sep", "oktober okt", "november nov", "december dec",
        ],
        footers: ["Sendt fra min", "Sendt fra", "Hent Outlook til", "Sendt med"]
    )
}
