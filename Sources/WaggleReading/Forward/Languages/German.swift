extension ForwardLanguage {
    static let german = ForwardLanguage(
        code: "de",
        subjectPrefixes: [
            "WG",  // Outlook
            "Wtr",
            "Weitergeleitet",
            "Weiterl",
            "Fwd",
            "WTL",
        ],
        replyPrefixes: ["AW", "Antw", "Antwort"],
        openings: [
            "Weitergeleitete Nachricht",  // Thunderbird, Yahoo, HubSpot, GMX
            "Anfang der weitergeleiteten Nachricht",  // Apple Mail
            "Weitergeleitete E-Mail",
            "Anfang der weitergeleiteten E-Mail",  // Apple Mail
            "Weitergeleitete Mail",
            "Weitergeleitete E-Mail-Nachricht",
            "Anfang weitergeleitete Nachricht",
            "Beginn der weitergeleiteten Nachricht",
            "Beginn der weitergeleiteten E-Mail",
        ],
        forwarders: ["Weitergeleitet von", "Weitergeleitet durch"],
        originals: [
            "Ursprüngliche Nachricht",  // Outlook, Samsung
            "Originalnachricht",  // Outlook, Telekom
            "Original-Nachricht",  // GMX
            "Ursprüngliche E-Mail",
            "Original Nachricht",
            "Originale Nachricht",
            "Urspr Nachricht",
            "Original Mail",
            "Ursprüngliche Mail",
        ],
        endings: ["Ende der weitergeleiteten Nachricht"],
        wrote: ["schrieb", "geschrieben", "hat geschrieben"],
        labels: [
            .from: ["Von", "Absender"],
            .to: ["An", "Empfänger"],
            .cc: ["Cc", "Kopie", "Kopie (CC)", "Kopie an", "Kopie an (CC)"],
            .bcc: ["Bcc", "Blindkopie", "Blindkopie (BCC)"],
            .date: [
                "Datum", "Gesendet", "Gesendet am", "Gesendet um", "Gesendete", "Sendedatum", "Versandt", "Versendet",
                "Empfangen", "Geschickt", "Datum/Uhrzeit",
            ],
            .subject: ["Betreff", "Thema", "Betr"],
            .replyTo: ["Antwort an", "Antworten an", "Antwortadresse", "Antwort-An"],
            .other: [
                "Wichtigkeit", "Anlagen", "Anhänge", "Organisation", "Priorität", "Anlage", "Anhang", "Kategorien",
                "Vertraulichkeit",
            ],
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
