extension ForwardLanguage {
    static let latvian = ForwardLanguage(
        code: "lv",
        subjectPrefixes: [
            "Pārs",
            "Pārsūtīts",
            "FW",
        ],
        replyPrefixes: ["Atb"],
        openings: [
            "Pārsūtīta ziņa",  // Gmail
            "Pārsūtītais ziņojums",  // Thunderbird
            "Pārsūtīts ziņojums",
            "Pārsūtīta vēstule",
            "Pārsūtītās ziņas sākums",
            "Sākt pārsūtīto ziņojumu",
            "Pārsūtītais e-pasts",
            "Pārsūtītā ziņa",
        ],
        originals: [
            "Sākotnējais ziņojums",  // Outlook
            "Oriģinālais ziņojums",
            "Sākotnējā ziņa",
            "Oriģinālā ziņa",
        ],
        wrote: ["rakstīja", "raksta"],
        labels: [
            .other: ["Pielikumi"],
            .replyTo: ["Atbildēt", "Atbilde"],
            .from: ["No", "Sūtītājs", "Nosūtītājs"],
            .to: ["Kam", "Saņēmējs", "Adresāts"],
            .cc: ["Kopija", "Cc"],
            .date: ["Datums", "Nosūtīts", "Nosūtīta", "Nosūtīšanas datums", "Sūtīts"],
            .subject: ["Tēma", "Temats"],
        ],
        months: [
            "janvāris janvārī janv",
            "februāris februārī febr",
            "marts martā mar",
            "aprīlis aprīlī apr",
            "maijs maijā",
            "jūnijs jūnijā jūn",
            "jūlijs jūlijā jūl",
            "augusts augustā aug",
            "septembris septembrī sept",
            "oktobris oktobrī okt",
            "novembris novembrī nov",
            "decembris decembrī dec",
        ],
        footers: ["Nosūtīts no"]
    )
}
