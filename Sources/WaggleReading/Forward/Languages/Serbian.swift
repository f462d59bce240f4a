extension ForwardLanguage {
    static let serbian = ForwardLanguage(
        code: "sr",
        subjectPrefixes: [
            "Prosleđeno", "Прослеђено",
        ],
        replyPrefixes: ["Odg", "Одг"],
        openings: [
            "Prosleđena poruka",
            "Прослеђена порука",  // Gmail, Thunderbird
            "Početak prosleđene poruke",
        ],
        originals: [
            "Originalna poruka",  // Outlook
            "Оригинална порука",
        ],
        wrote: ["je napisao/la", "је написао/ла", "је написао", "је написала", "пише"],
        labels: [
            .from: ["Od", "Од", "Pošiljalac", "Пошиљалац"],
            .to: ["Za", "За", "Kome", "Коме", "Прима"],
            .cc: ["Копија"],
            .date: ["Датум", "Poslato", "Послато"],
            .subject: ["Naslov", "Наслов", "Тема", "Предмет"],
        ],
        months: [
            "januara januar јануар*", "februara februar фебруар*", "marta март*", "aprila април*",
            "maja мај", "juna јун*", "jula јул*", "avgusta avgust август*", "septembra септембар*",
            "oktobra октобар*", "novembra новембар*", "decembra децембар*",
        ],
        footers: ["Poslato sa", "Послато са"]
    )
}
