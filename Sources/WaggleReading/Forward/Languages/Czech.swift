extension ForwardLanguage {
    static let czech = ForwardLanguage(
        code: "cs",
        subjectPrefixes: [
            "Přeposláno", "FW",
        ],
        replyPrefixes: ["Odp"],
        openings: [
            "Začátek přeposílané zprávy",  // Apple Mail
            "Přeposlaná zpráva",  // Yahoo, Thunderbird
            "Předávaná zpráva",  // Seznam
            "Forwarded message",  // Gmail
        ],
        originals: [
            "Původní zpráva",  // Outlook
            "Původní e-mail",  // Seznam
        ],
        wrote: ["napsal", "napsala", "napsal(a)"],
        labels: [
            .from: ["Od", "Odesílatel"],
            .to: ["Komu", "Pro"],
            .cc: ["Kopie"],
            .bcc: ["Skrytá"],
            .date: ["Datum", "Odesláno"],
            .subject: ["Předmět"],
            .replyTo: ["Odpověď na", "Odpovědět"],
            .other: ["Přílohy", "Důležitost"],
        ],
        months: [
            "ledna leden led", "února únor úno", "března březen bře", "dubna duben dub",
            "května květen kvě", "června červen čvn", "července červenec čvc", "srpna srpen srp",
            "září zář", "října říjen říj", "listopadu listopad lis", "prosince prosinec pro",
        ],
        footers: ["Odesláno z", "Odesláno pomocí", "Získat Outlook pro", "Odesláno ze"]
    )
}
