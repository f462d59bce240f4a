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
            "Doorgestuurde mail",
            "Doorgezonden bericht",
            "Begin van doorgestuurd bericht",
            "Begin doorgestuurde e-mail",
        ],
        forwarders: ["Doorgestuurd door", "Doorgezonden door"],
        originals: [
            "Oorspronkelijk bericht",  // Outlook
            "Origineel bericht",
            "Oorspronkelijke e-mail",
            "Origineel e-mailbericht",
            "Originele e-mail",
        ],
        endings: ["Einde doorgestuurd bericht"],
        wrote: ["schreef", "geschreven", "heeft geschreven"],
        labels: [
            .from: ["Van", "Afzender"],
            .to: ["Aan", "Ontvanger", "Naar"],
            .cc: ["CC", "Kopie", "Kopie aan"],
            .bcc: ["BCC"],
            .date: ["Datum", "Verzonden", "Verzonden op", "Verstuurd", "Verzonddatum", "Verzonden datum"],
            .subject: ["Onderwerp", "Betreft"],
            .replyTo: ["Antwoord naar", "Antwoorden aan", "Antwoord aan", "Beantwoorden aan", "Antwoord-aan"],
            .other: ["Prioriteit", "Bijlagen", "Urgentie", "Bijlage", "Belang", "Organisatie"],
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
