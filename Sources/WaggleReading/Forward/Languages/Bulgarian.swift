extension ForwardLanguage {
    static let bulgarian = ForwardLanguage(
        code: "bg",
        subjectPrefixes: [
            "Препр"
        ],
        replyPrefixes: ["Отг"],
        openings: [
            "Препратено съобщение",  // Gmail, Thunderbird
            "Начало на препратено съобщение",  // Apple Mail
        ],
        originals: [
            "Оригинално съобщение",  // Outlook
            "Оригинално писмо",  // abv.bg
            "Препратено писмо",  // abv.bg
        ],
        wrote: ["написа"],
        labels: [
            .from: ["От", "Подател"],
            .to: ["До", "Получател"],
            .cc: ["Копие"],
            .date: ["Дата", "Изпратено", "Изпратено на"],
            .subject: ["Относно", "Тема"],
            .replyTo: ["Отговор до"],
        ],
        months: [
            "януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември",
            "октомври", "ноември", "декември",
        ],
        footers: ["Изпратено от"]
    )
}
