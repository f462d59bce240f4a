extension ForwardLanguage {
    static let estonian = ForwardLanguage(
        code: "et",
        subjectPrefixes: [
            "Edasi"
        ],
        replyPrefixes: ["Vs", "Vastus"],
        openings: [
            "Edastatud kiri",  // Gmail
            "Edastatud sõnum",  // Thunderbird
        ],
        originals: [
            "Algne sõnum",  // Outlook
            "Algne kiri",
        ],
        wrote: ["kirjutas"],
        labels: [
            .from: ["Saatja", "Kellelt"],
            .to: ["Saaja", "Kellele", "Adressaat"],
            .cc: ["Koopia"],
            .date: ["Kuupäev", "Saadetud"],
            .subject: ["Teema"],
        ],
        months: [
            "jaanuar", "veebruar", "märts", "aprill", "mai", "juuni", "juuli", "august", "september",
            "oktoober", "november", "detsember",
        ],
        footers: ["Saadetud minu", "Saadetud"]
    )
}
