extension ForwardLanguage {
    static let lithuanian = ForwardLanguage(
        code: "lt",
        subjectPrefixes: [
            "PER",
            "Persiųsta",
            "FW",
        ],
        replyPrefixes: ["ATS"],
        openings: [
            "Persiųstas laiškas",  // Thunderbird
            "Persiųsta žinutė",  // Gmail
            "Persiųstas pranešimas",
            "Persiunčiamas laiškas",
            "Persiųsto laiško pradžia",
            "Persiųsto pranešimo pradžia",
            "Persiunčiama žinutė",
            "Pradėti persiunčiamą laišką",
        ],
        originals: [
            "Originalus laiškas",  // Outlook
            "Pradinis laiškas",
            "Originalus pranešimas",
            "Pirminis laiškas",
        ],
        wrote: ["rašė", "parašė", "rašo"],
        labels: [
            .other: ["Priedai", "Svarba"],
            .replyTo: ["Atsakyti", "Atsakymas"],
            .from: ["Nuo", "Siuntėjas"],
            .to: ["Kam", "Gavėjas", "Adresatas"],
            .cc: ["Kopija", "Kopijos", "Cc"],
            .date: ["Data", "Išsiųsta", "Išsiuntimo data"],
            .subject: ["Tema"],
        ],
        months: [
            "sausio saus sausis",
            "vasario vas vasaris",
            "kovo kov kovas",
            "balandžio bal balandis",
            "gegužės geg gegužė",
            "birželio birž birželis",
            "liepos liep liepa",
            "rugpjūčio rugp rugpjūtis",
            "rugsėjo rugs rugsėjis",
            "spalio spal spalis",
            "lapkričio lapkr lapkritis",
            "gruodžio gruod gruodis",
        ],
        footers: ["Išsiųsta iš"]
    )
}
