extension ForwardLanguage {
    static let italian = ForwardLanguage(
        code: "it",
        subjectPrefixes: [
            "I",  // Outlook
            "Inoltro",
            "Inolt",
            "Inoltra",
            "Fwd",
            "FW",
        ],
        replyPrefixes: ["R", "RE", "Ris", "Rif"],
        openings: [
            "Messaggio inoltrato",  // Thunderbird, Yahoo
            "Inizio messaggio inoltrato",  // Apple Mail
            "Messaggio Inoltrato",
            "Inizio del messaggio inoltrato",
            "E-mail inoltrata",
            "Mail inoltrata",
        ],
        forwarders: ["Inoltrato da"],
        originals: [
            "Messaggio originale",  // Outlook
            "Messaggio Originale",
        ],
        endings: ["Fine messaggio inoltrato"],
        wrote: ["ha scritto", "scrisse", "scrive"],
        labels: [
            .from: ["Da", "Mittente"],
            .to: ["A", "Destinatario", "Per", "Destinatari"],
            .cc: ["Cc", "Copia", "Per conoscenza", "Copia conoscenza", "CC"],
            .bcc: ["Ccn"],
            .date: ["Data", "Inviato", "Inviato il", "Inviata", "Data invio", "Inviato in data"],
            .subject: ["Oggetto"],
            .replyTo: ["Rispondi a", "Risposta a"],
            .other: ["Priorità", "Allegati", "Importanza", "Allegato"],
        ],
        months: [
            "gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu",
            "luglio lug", "agosto ago", "settembre set", "ottobre ott", "novembre nov", "dicembre dic",
        ],
        footers: ["Inviato da", "Inviato dal", "Ottieni Outlook per", "Scarica Outlook"]
    )
}
