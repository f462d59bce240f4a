extension ForwardLanguage {
    static let slovak = ForwardLanguage(
        code: "sk",
        subjectPrefixes: [
            "Preposlané", "FW",
            "PD",
        ],
        replyPrefixes: ["Odp"],
        openings: [
            "Začiatok preposlanej správy",  // Apple Mail
            "Preposlaná správa",  // Yahoo, Thunderbird
            "Preposlaná správa",
            "Preposlaná správa --- Forwarded Message",
            "Začiatok preposlaného e-mailu",
            "Preposlaný e-mail",
            "Odoslaná ďalej",
            "Preposielaná správa",
            "Začiatok preposielanej správy",
        ],
        originals: [
            "Pôvodná správa"  // Outlook
        ],
        wrote: ["napísal", "napísala", "napísal(a)", "napísal/a", "píše"],
        labels: [
            .from: ["Od", "Odosielateľ"],
            .to: ["Komu", "Pre", "Príjemca", "Adresát"],
            .cc: ["Kópia", "Kópia komu", "Na vedomie"],
            .bcc: ["Skrytá kópia"],
            .date: ["Dátum", "Odoslané", "Odoslané dňa", "Odoslaný"],
            .subject: ["Predmet"],
            .replyTo: ["Odpovedať", "Odpovedať-Pre", "Odpovedať na", "Odpoveď pre"],
            .other: ["Prílohy", "Príloha", "Dôležitosť", "Priorita"],
        ],
        months: [
            "januára január jan",
            "februára február feb",
            "marca marec mar",
            "apríla apríl apr",
            "mája máj",
            "júna jún",
            "júla júl",
            "augusta august aug",
            "septembra september sep",
            "októbra október okt",
            "novembra november nov",
            "decembra december dec",
        ],
        footers: ["Odoslané z", "Získať Outlook pre"]
    )
}
