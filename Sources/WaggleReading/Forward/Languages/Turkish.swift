extension ForwardLanguage {
    static let turkish = ForwardLanguage(
        code: "tr",
        subjectPrefixes: [
            "İLT",  // Outlook
            "ILT",
            "İLETİ",
        ],
        replyPrefixes: ["YNT", "Ynt"],
        openings: [
            "İleti başlangıcı",  // Apple Mail
            "İletilmiş Mesaj",  // Thunderbird
            "İletilen mesaj",  // Yahoo
            "Yönlendirilmiş ileti",
        ],
        originals: [
            "Özgün İleti",  // Outlook
            "Orijinal mesaj",
            "Orjinal Mesaj",
        ],
        wrote: ["şunu yazdı", "yazdı", "şunları yazdı", "tarihinde şunu yazdı"],
        labels: [
            .from: ["Kimden", "Gönderen"],
            .to: ["Kime", "Alıcı"],
            .cc: ["Bilgi", "Cc"],
            .bcc: ["Gizli"],
            .date: ["Tarih", "Gönderildi", "Gönderilme Tarihi", "Gönderme Tarihi"],
            .subject: ["Konu"],
            .replyTo: ["Yanıtla", "Cevap adresi"],
            .other: ["Ekler"],
        ],
        months: [
            "ocak oca", "şubat şub", "mart mar", "nisan nis", "mayıs may", "haziran haz", "temmuz tem",
            "ağustos ağu", "eylül eyl", "ekim eki", "kasım kas", "aralık ara",
        ],
        footers: [
            "iPhone'umdan gönderildi", "iPhone umdan gönderildi", "Android için Outlook",
            "iOS için Outlook", "Samsung cihazımdan gönderildi",
        ]
    )
}
