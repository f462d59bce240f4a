extension ForwardLanguage {
    static let french = ForwardLanguage(
        code: "fr",
        subjectPrefixes: [
            "TR",  // Outlook
            "Tr",
            "Transf",
            "Fwd",
        ],
        replyPrefixes: ["RE", "Rép"],
        openings: [
            "Message transféré",  // Thunderbird, Yahoo, Gmail
            "Début du message transféré",  // iCloud, iPhone
            "Début du message réexpédié",  // Apple Mail
            "Mail transféré",  // Orange
            "Message transmis",
            "Début du message transmis",
            "Mail transmis",
            "Message réexpédié",
            "E-mail transféré",
            "Courriel transféré",
        ],
        forwarders: ["Réacheminé par", "Transféré par", "Transmis par", "Transmis le"],
        originals: [
            "Message d'origine",  // Outlook
            "Message original",
            "Message initial",
            "Mail original",
            "E-mail original",
            "Courriel original",
        ],
        endings: ["Fin du message transféré"],
        wrote: ["a écrit", "écrivait"],
        labels: [
            .from: ["De", "Expéditeur", "Émetteur", "Expédié par"],
            .to: ["À", "A", "Pour", "Destinataire", "À l’attention de", "Destinataires"],
            .cc: ["Cc", "Copie à", "Copie", "Copie (CC)"],
            .bcc: ["Cci"],
            .date: ["Date", "Envoyé", "Envoyé le", "Envoyé à", "Date d’envoi", "Envoyée", "Reçu"],
            .subject: ["Objet", "Sujet"],
            .replyTo: ["Répondre à"],
            .other: ["Importance", "Pièces jointes", "Pièce jointe", "Priorité", "PJ"],
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
