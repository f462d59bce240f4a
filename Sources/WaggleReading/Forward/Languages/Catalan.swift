extension ForwardLanguage {
    static let catalan = ForwardLanguage(
        code: "ca",
        subjectPrefixes: [
            "Reenv"
        ],
        replyPrefixes: ["RE"],
        openings: [
            "Missatge reenviat",  // Thunderbird, Gmail
            "Inici del missatge reenviat",  // Apple Mail
        ],
        originals: [
            "Missatge original"  // Outlook
        ],
        wrote: ["va escriure", "ha escrit"],
        labels: [
            .from: ["De", "Remitent"],
            .to: ["Per a", "A"],
            .cc: ["Còpia", "A/c"],
            .date: ["Data", "Enviat", "Enviat el"],
            .subject: ["Assumpte", "Tema"],
            .replyTo: ["Respon a"],
        ],
        months: [
            "gener gen", "febrer febr", "març", "abril", "maig", "juny", "juliol jul", "agost ag",
            "setembre set", "octubre", "novembre", "desembre des",
        ],
        footers: ["Enviat des de", "Enviat del meu"]
    )
}
