extension ForwardLanguage {
    static let french = ForwardLanguage(
        code: "fr",
        subjectPrefixes: [
            "TR",  // Outlook
            "Tr",
            "Transf",
        ],
        replyPrefixes: ["RE", "Rép"],
        openings: [
            "Message transféré",  // Thunderbird, Yahoo, Gmail
            "Début du message transféré",  // iCloud, iPhone
            "Début du message réexpédié",  // Apple Mail
            "Mail transféré",  // Orange
            "Message transmis",
        ],
        originals: [
            "Message d'origine",  // Outlook
            "Message original",
        ],
        endings: ["Fin du message transféré"],
        wrote: ["a écrit", "écrivait"],
        labels: [
            .from: ["De", "Expéditeur"],
            .to: ["À", "A", "Pour", "Destinataire"],
            .cc: ["Cc", "Copie à", "Copie"],
            .bcc: ["Cci"],
            .date: ["Date", "Envoyé", "Envoyé le"],
            .subject: ["Objet", "Sujet"],
            .replyTo: ["Répondre à"],
            .other: ["Importance", "Pièces jointes"],
        ],
        months: [
            "janvier janv jan", "février févr fév", "mars", "avril avr", "mai", "juin", "juillet juil",
            "août", "septembre sept", "octobre oct", "novembre nov", "décembre déc",
        ],
        footers: [
            "Envoyé de mon", "Envoyé depuis", "Envoyé à partir de", "Envoyé avec",
            "Obtenir Outlook pour", "Télécharger Outlook", "Envoyé par",
        ]
    )
}
