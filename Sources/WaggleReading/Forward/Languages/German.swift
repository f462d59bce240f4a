extension ForwardLanguage {
    static let german = ForwardLanguage(
        code: "de",
        subjectPrefixes: [
            "WG",  // Outlook
            "Wtr",
            "Weitergeleitet",
        ],
        replyPrefixes: ["AW", "Antw", "Antwort"],
        openings: [
            "Weitergeleitete Nachricht",  // Thunderbird, Yahoo, HubSpot, GMX
            "Anfang der weitergeleiteten Nachricht",  // Apple Mail
            "Weitergeleitete E-Mail",
            "Weitergeleitet von",  // Lotus Notes
            "Anfang der weitergeleiteten E-Mail",  // Apple Mail
        ],
        originals: [
            "Ursprüngliche Nachricht",  // Outlook, Samsung
            "Originalnachricht",  // Outlook, Telekom
            "Original-Nachricht",  // GMX
            "Ursprüngliche E-Mail",
        ],
        endings: ["Ende der weitergeleiteten Nachricht"],
        wrote: ["schrieb", "geschrieben", "hat geschrieben"],
        labels: [
            .from: ["Von", "Absender"],
            .to: ["An", "Empfänger"],
            .cc: ["Cc", "Kopie"],
            .bcc: ["Bcc", "Blindkopie"],
            .date: ["Datum", "Gesendet", "Gesendet am", "Gesendet um"],
            .subject: ["Betreff"],
            .replyTo: ["Antwort an", "Antworten an"],
            .other: ["Wichtigkeit", "Anlagen", "Anhänge", "Organisation", "Priorität"],
        ],
        months: [
            "januar jan jänner", "februar feb feber", "märz mär mrz maerz", "april apr", "mai",
            "juni jun", "juli jul", "august aug", "september sep sept", "oktober okt", "november nov",
            "dezember dez",
        ],
        footers: [
            "Von meinem iPhone", "Von meinem iPad", "Gesendet von", "Gesendet mit", "Von meinem Samsung",
            "Diese Nachricht wurde von meinem", "Holen Sie sich Outlook", "Outlook für",
            "Von unterwegs gesendet", "Mit freundlichen Grüßen von meinem",
        ]
    )
}
