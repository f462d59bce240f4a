extension ForwardLanguage {
    static let afrikaans = ForwardLanguage(
        code: "af",
        subjectPrefixes: [
            "AS"
        ],
        replyPrefixes: ["Antw"],
        openings: [
            "Aangestuurde boodskap",  // Gmail
            "Begin aangestuurde boodskap",
        ],
        originals: [
            "Oorspronklike boodskap"  // Outlook
        ],
        wrote: ["het geskryf", "geskryf"],
        labels: [
            .from: ["Van"],
            .to: ["Aan"],
            .cc: ["Afskrif"],
            .date: ["Datum", "Gestuur"],
            .subject: ["Onderwerp"],
        ],
        months: [
            "januarie", "februarie", "maart", "april", "mei", "junie", "julie", "augustus", "september",
            "oktober", "november", "desember",
        ],
        footers: ["Gestuur vanaf"]
    )
}
