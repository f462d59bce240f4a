extension ForwardLanguage {
    static let lithuanian = ForwardLanguage(
        code: "lt",
        subjectPrefixes: [
            "PER"
        ],
        replyPrefixes: ["ATS"],
        openings: [
            "Persiųstas laiškas",  // Thunderbird
            "Persiųsta žinutė",  // Gmail
        ],
        originals: [
            "Originalus laiškas",  // Outlook
            "Pradinis laiškas",
        ],
        wrote: ["rašė", "parašė"],
        labels: [
            .from: ["Nuo", "Siuntėjas"],
            .to: ["Kam", "Gavėjas"],
            .cc: ["Kopija"],
            .date: ["Data", "Išsiųsta"],
            .subject: ["Tema"],
        ],
        months: [
            "sausio", "vasario", "kovo", "balandžio", "gegužės", "birželio", "liepos", "rugpjūčio",
            "rugsėjo", "spalio", "lapkričio", "gruodžio",
        ],
        footers: ["Išsiųsta iš"]
    )
}
