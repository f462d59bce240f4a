extension ForwardLanguage {
    static let czech = ForwardLanguage(
        code: "cs",
        subjectPrefixes: [
            "Přeposláno", "FW",
            "PŘ",
            "Předání",
        ],
        replyPrefixes: ["Odp"],
        openings: [
            "Začátek přeposílané zprávy",  // Apple Mail
            "Přeposlaná zpráva",  // Yahoo, Thunderbird
            "Předávaná zpráva",  // Seznam
            "Forwarded message",  // Gmail
            "Začátek přeposlané zprávy",
            "Přeposlaný e-mail",
            "Přeposlaná e-mailová zpráva",
            "Předaná zpráva",
            "Přeposílaná zpráva",
        ],
        forwarders: ["Předal", "Přeposlal"],
        originals: [
            "Původní zpráva",  // Outlook
            "Původní e-mail",  // Seznam
        ],
        wrote: ["napsal", "napsala", "napsal(a)"],
        labels: [
            .from: ["Od", "Odesílatel", "Odesilatel"],
            .to: ["Komu", "Pro", "Příjemce", "Adresát"],
            .cc: ["Kopie", "Kopie komu", "Na vědomí"],
            .bcc: ["Skrytá"],
            .date: ["Datum", "Odesláno", "Odesláno dne", "Datum odeslání"],
            .subject: ["Předmět"],
            .replyTo: ["Odpověď na", "Odpovědět", "Odpovědět komu", "Odpověď"],
            .other: ["Přílohy", "Důležitost", "Příloha", "Priorita"],
        ],
        months: [
            "ledna leden led", "února únor úno", "března březen bře", "dubna duben dub",
            "května květen kvě", "června červen čvn", "července červenec čvc", "srpna srpen srp",
            "září zář", "října říjen říj", "listopadu listopad lis", "prosince prosinec pro",
        ],
        footers: ["Odesláno z", "Odesláno pomocí", "Získat Outlook pro", "Odesláno ze"]
    )
}
