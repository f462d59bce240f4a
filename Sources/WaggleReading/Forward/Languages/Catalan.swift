extension ForwardLanguage {
    static let catalan = ForwardLanguage(
        code: "ca",
        subjectPrefixes: [
            "Reenv",
            "RV",
            "Reenviat",
            "FW",
        ],
        replyPrefixes: ["RE"],
        openings: [
            "Missatge reenviat",  // Thunderbird, Gmail
            "Inici del missatge reenviat",  // Apple Mail
            "Comença el missatge reenviat",
            "Correu reenviat",
        ],
        originals: [
            "Missatge original",  // Outlook
            "Correu original",
        ],
        wrote: ["va escriure", "ha escrit", "escrigué", "va escriure el següent", "escriu"],
        labels: [
            .other: ["Adjuncions", "Importància"],
            .from: ["De", "Remitent"],
            .to: ["Per a", "A", "Per", "Destinatari"],
            .cc: ["Còpia", "A/c", "Còpia a", "Cc"],
            .date: ["Data", "Enviat", "Enviat el", "Data d’enviament", "Enviat a"],
            .subject: ["Assumpte", "Tema", "Títol"],
            .replyTo: ["Respon a", "Respon-a", "Respondre a"],
        ],
        months: [
            "gener gen",
            "febrer febr",
            "març mar",
            "abril abr",
            "maig",
            "juny",
            "juliol jul",
            "agost ag",
            "setembre set",
            "octubre oct",
            "novembre nov",
            "desembre des",
        ],
        footers: ["Enviat des de", "Enviat del meu"]
    )
}
