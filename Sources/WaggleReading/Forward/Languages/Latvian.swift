extension ForwardLanguage {
    static let latvian = ForwardLanguage(
        code: "lv",
        subjectPrefixes: [
            "Pārs"
        ],
        replyPrefixes: ["Atb"],
        openings: [
            "Pārsūtīta ziņa",  // Gmail
            "Pārsūtītais ziņojums",  // Thunderbird
        ],
        originals: [
            "Sākotnējais ziņojums"  // Outlook
        ],
        wrote: ["rakstīja"],
        labels: [
            .from: ["No", "Sūtītājs"],
            .to: ["Kam", "Saņēmējs"],
            .cc: ["Kopija"],
            .date: ["Datums", "Nosūtīts"],
            .subject: ["Tēma", "Temats"],
        ],
        months: [
            "janvāris janvārī", "februāris februārī", "marts martā", "aprīlis aprīlī", "maijs maijā",
            "jūnijs jūnijā", "jūlijs jūlijā", "augusts augustā", "septembris septembrī",
            "oktobris oktobrī", "novembris novembrī", "decembris decembrī",
        ],
        footers: ["Nosūtīts no"]
    )
}
