extension ForwardLanguage {
    static let turkish = ForwardLanguage(
        code: "tr",
        subjectPrefixes: [
            "İLT",  // Outlook
            "ILT",
            "İLETİ",
            "Yön",
            "İlet",
            "FW",
        ],
        replyPrefixes: ["YNT", "Ynt"],
        openings: [
            "İleti başlangıcı",  // Apple Mail
            "İletilmiş Mesaj",  // Thunderbird
            "İletilen mesaj",  // Yahoo
            "Yönlendirilmiş ileti",
            "İletilen İleti",
            "İletilen e-posta",
            "Yönlendirilen mesaj",
            "Yönlendirilen ileti",
            "İletilmiş ileti",
            "Yönlendirilmiş mesaj",
            "İletilen iletinin başlangıcı",
            "İletilen mesaj başlangıcı",
        ],
        forwarders: ["İleten"],
        originals: [
            "Özgün İleti",  // Outlook
            "Orijinal mesaj",
            "Orjinal Mesaj",
            "Orijinal ileti",
            "Asıl ileti",
            "Özgün mesaj",
        ],
        wrote: ["şunu yazdı", "yazdı", "şunları yazdı", "tarihinde şunu yazdı"],
        labels: [
            .from: ["Kimden", "Gönderen"],
            .to: ["Kime", "Alıcı", "Alıcılar"],
            .cc: ["Bilgi", "Cc", "Karbon kopya", "Kopya"],
            .bcc: ["Gizli"],
            .date: [
                "Tarih", "Gönderildi", "Gönderilme Tarihi", "Gönderme Tarihi", "Gönderilen", "Gönderim Tarihi",
                "Gönderildiği tarih",
            ],
            .subject: ["Konu"],
            .replyTo: ["Yanıtla", "Cevap adresi", "Yanıt Adresi", "Yanıtlama Adresi"],
            .other: ["Ekler", "Önem", "Öncelik", "Ek"],
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
