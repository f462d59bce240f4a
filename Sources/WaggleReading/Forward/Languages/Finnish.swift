extension ForwardLanguage {
    static let finnish = ForwardLanguage(
        code: "fi",
        subjectPrefixes: [
            "VL",  // Outlook
            "Edelleenlähetys",
        ],
        replyPrefixes: ["VS"],
        openings: [
            "Välitetty viesti alkaa",  // Apple Mail
            "Edelleenlähetetty viesti",  // Yahoo, HubSpot
            "Välitetty viesti",  // Thunderbird
        ],
        originals: [
            "Alkuperäinen viesti"  // Outlook
        ],
        wrote: ["kirjoitti"],
        labels: [
            .from: ["Lähettäjä"],
            .to: ["Vastaanottaja", "Saaja"],
            .cc: ["Kopio"],
            .bcc: ["Piilokopio"],
            .date: ["Päivämäärä", "Päiväys", "Lähetetty", "Pvm"],
            .subject: ["Aihe"],
            .replyTo: ["Vastaa"],
            .other: ["Liitteet"],
        ],
        months: [
            "tammi* tammik", "helmi*", "maalis*", "huhti*", "touko*", "kesä*", "heinä*", "elo*", "syys*",
            "loka*", "marras*", "joulu*",
        ],
        footers: ["Lähetetty", "Lähetetty iPhonesta", "Hanki Outlook", "Lataa Outlook"]
    )
}
