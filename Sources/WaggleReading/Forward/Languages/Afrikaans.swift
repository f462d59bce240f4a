extension ForwardLanguage {
    static let afrikaans = ForwardLanguage(
        code: "af",
        subjectPrefixes: [
            "AS",
            "Aangestuur",
            "FW",
        ],
        replyPrefixes: ["Antw"],
        openings: [
            "Aangestuurde boodskap",  // Gmail
            "Begin aangestuurde boodskap",
            "Aangestuurde e-pos",
            "Begin van aangestuurde boodskap",
            "Aangestuurde pos",
        ],
        originals: [
            "Oorspronklike boodskap",  // Outlook
            "Oorspronklike e-pos",
        ],
        wrote: ["het geskryf", "geskryf", "skryf"],
        labels: [
            .other: ["Aanhegsels", "Belangrikheid"],
            .replyTo: ["Antwoord aan"],
            .from: ["Van", "Afsender"],
            .to: ["Aan", "Ontvanger"],
            .cc: ["Afskrif", "Kopie"],
            .date: ["Datum", "Gestuur", "Gestuur op"],
            .subject: ["Onderwerp"],
        ],
        months: [
            "januarie jan",
            "februarie feb",
            "maart mrt",
            "april apr",
            "mei",
            "junie jun",
            "julie jul",
            "augustus aug",
            "september sep sept",
            "oktober okt",
            "november nov",
            "desember des",
        ],
        footers: ["Gestuur vanaf"]
    )
}
