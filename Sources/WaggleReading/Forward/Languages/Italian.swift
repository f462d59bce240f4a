extension ForwardLanguage {
    static let italian = ForwardLanguage(
        code: "it",
        subjectPrefixes: [
            "I",  // Outlook
            "Inoltro",
            "Inolt",
        ],
        replyPrefixes: ["R", "RE", "Ris", "Rif"],
        openings: [
            "Messaggio inoltrato",  // Thunderbird, Yahoo
            "Inizio messaggio inoltrato",  // Apple Mail
            "Messaggio Inoltrato",
        ],
        originals: [
            "Messaggio originale",  // Outlook
            "Messaggio Originale",
        ],
        endings: ["Fine messaggio inoltrato"],
        wrote: ["ha scritto", "scrisse", "scrive"],
        labels: [
            .from: ["Da", "Mittente"],
            .to: ["A", "Destinatario"],
            .cc: ["Cc", "Copia"],
            .bcc: ["Ccn"],
            .date: ["Data", "Inviato", "Inviato il"],
            .subject: ["Oggetto"],
            .replyTo: ["Rispondi a"],
            .other: ["Priorità", "Allegati"],
        ],
        months: [
            "gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu",
            "luglio lug", "agosto ago", "settembre set", "ottobre ott", "novembre nov", "dicembre dic",
        ],
        footers: ["Inviato da", "Inviato dal", "Ottieni Outlook per", "Scarica Outlook"]
    )
}
