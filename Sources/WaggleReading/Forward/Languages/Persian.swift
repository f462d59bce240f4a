extension ForwardLanguage {
    static let persian = ForwardLanguage(
        code: "fa",
        replyPrefixes: ["پاسخ"],
        openings: [
            "پیام ارسال شده",
            "پیام هدایت شده",  // Gmail
        ],
        originals: [
            "پیام اصلی"  // Outlook
        ],
        wrote: ["نوشت"],
        labels: [
            .from: ["از", "فرستنده"],
            .to: ["به", "گیرنده"],
            .cc: ["رونوشت"],
            .date: ["تاریخ"],
            .subject: ["موضوع"],
        ],
        footers: ["ارسال شده از"]
    )
}
