extension ForwardLanguage {
    static let dutch = ForwardLanguage(
        code: "nl",
        subjectPrefixes: [
            "Doorst", "Fwd",
        ],
        replyPrefixes: ["Antw", "Betr"],
        openings: [
            "Doorgestuurd bericht",  // Thunderbird, Yahoo
            "Begin doorgestuurd bericht",  // Apple Mail
            "Doorgestuurde e-mail",
        ],
        originals: [
            "Oorspronkelijk bericht",  // Outlook
            "Origineel bericht",
        ],
        endings: ["Einde doorgestuurd bericht"],
        wrote: ["schreef", "geschreven", "heeft geschreven"],
        labels: [
            .from: ["Van", "Afzender"],
            .to: ["Aan"],
            .cc: ["CC", "Kopie"],
            .bcc: ["BCC"],
            .date: ["Datum", "Verzonden", "Verzonden op"],
            .subject: ["Onderwerp"],
            .replyTo: ["Antwoord naar", "Antwoorden aan"],
            .other: ["Prioriteit", "Bijlagen", "Urgentie"],
        ],
        months: [
            "januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul",
            "augustus aug", "september sep sept", "oktober okt", "november nov", "december dec",
        ],
        footers: [
            "Verstuurd vanaf", "Verzonden vanaf", "Verzonden met", "Verstuurd met", "Verzonden van",
            "Outlook voor", "Download Outlook voor",
        ]
    )
}
