extension ForwardLanguage {
    static let estonian = ForwardLanguage(
        code: "et",
        subjectPrefixes: [
            "Edasi",
            "Edastus",
            "FW",
        ],
        replyPrefixes: ["Vs", "Vastus"],
        openings: [
            "Edastatud kiri",  // Gmail
            "Edastatud sõnum",  // Thunderbird
            "Edastatud kirja algus",
            "Edasi saadetud kiri",
            "Edastatud e-kiri",
            "Edastatud teade",
            "Algas edastatud kiri",
            "Edastatud sõnumi algus",
        ],
        originals: [
            "Algne sõnum",  // Outlook
            "Algne kiri",
            "Algteade",
            "Algkiri",
        ],
        wrote: ["kirjutas", "kirjutas järgmist", "kirjutab"],
        labels: [
            .other: ["Manused", "Tähtsus"],
            .replyTo: ["Vasta", "Vastus"],
            .from: ["Saatja", "Kellelt"],
            .to: ["Saaja", "Kellele", "Adressaat", "Saajad"],
            .cc: ["Koopia", "Koopia saaja", "Cc"],
            .date: ["Kuupäev", "Saadetud", "Saatmise aeg", "Saatmisaeg"],
            .subject: ["Teema", "Pealkiri"],
        ],
        months: [
            "jaanuar jaan",
            "veebruar veebr",
            "märts",
            "aprill apr",
            "mai",
            "juuni",
            "juuli",
            "august aug",
            "september sept",
            "oktoober okt",
            "november nov",
            "detsember dets",
        ],
        footers: ["Saadetud minu", "Saadetud"]
    )
}
