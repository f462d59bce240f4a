extension ForwardLanguage {
    static let finnish = ForwardLanguage(
        code: "fi",
        subjectPrefixes: [
            "VL",  // Outlook
            "Edelleenlähetys",
            "Välitetty",
        ],
        replyPrefixes: ["VS"],
        openings: [
            "Välitetty viesti alkaa",  // Apple Mail
            "Edelleenlähetetty viesti",  // Yahoo, HubSpot
            "Välitetty viesti",  // Thunderbird
            "Välitetty viesti / Fwd.Msg",
            "Edelleen lähetetty viesti",
            "Edelleenlähetetyn viestin alku",
            "Välitetyn viestin alku",
        ],
        forwarders: ["Lähettänyt edelleen"],
        originals: [
            "Alkuperäinen viesti"  // Outlook
        ],
        wrote: ["kirjoitti"],
        labels: [
            .from: ["Lähettäjä"],
            .to: ["Vastaanottaja", "Saaja", "Vastaanottajat"],
            .cc: ["Kopio", "Kopiot", "Tiedoksi"],
            .bcc: ["Piilokopio"],
            .date: ["Päivämäärä", "Päiväys", "Lähetetty", "Pvm"],
            .subject: ["Aihe", "Otsikko"],
            .replyTo: ["Vastaa", "Vastaus", "Vastausosoite"],
            .other: ["Liitteet", "Tärkeys", "Prioriteetti", "Liite"],
        ],
        months: [
            "tammi* tammik", "helmi*", "maalis*", "huhti*", "touko*", "kesä*", "heinä*", "elo*", "syys*",
            "loka*", "marras*", "joulu*",
        ],
        footers: ["Lähetetty", "Lähetetty iPhonesta", "Hanki Outlook", "Lataa Outlook"]
    )
}
