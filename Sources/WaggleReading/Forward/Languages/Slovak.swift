extension ForwardLanguage {
    static let slovak = ForwardLanguage(
        code: "sk",
        subjectPrefixes: [
            "Preposlané", "FW",
        ],
        replyPrefixes: ["Odp"],
        openings: [
            "Začiatok preposlanej správy",  // Apple Mail
            "Preposlaná správa",  // Yahoo, Thunderbird
            "Preposlaná správa",
        ],
        originals: [
            "Pôvodná správa"  // Outlook
        ],
        wrote: ["napísal", "napísala", "napísal(a)"],
        labels: [
            .from: ["Od", "Odosielateľ"],
            .to: ["Komu", "Pre"],
            .cc: ["Kópia"],
            .bcc: ["Skrytá kópia"],
            .date: ["Dátum", "Odoslané"],
            .subject: ["Predmet"],
            .replyTo: ["Odpovedať"],
            .other: ["Prílohy"],
        ],
        months: [
            "januára január jan", "februára február feb", "marca marec mar", "apríla apríl apr",
            "mája máj", "júna jún", "júla júl", "augusta august aug", "septembra september sep",
            "októbra október okt", "novembra november nov", "decembra december dec",
        ],
        footers: ["Odoslané z", "Získať Outlook pre"]
    )
}
