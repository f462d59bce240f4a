extension ForwardLanguage {
    static let indonesian = ForwardLanguage(
        code: "id",
        subjectPrefixes: [
            "Trs",  // Outlook
            "Terusan",
        ],
        replyPrefixes: ["Bls"],
        openings: [
            "Pesan terusan",  // Yahoo, Gmail
            "Pesan yang diteruskan",  // Thunderbird
            "Awal pesan yang diteruskan",  // Apple Mail
            "Pesan Terusan",
        ],
        originals: [
            "Pesan Asli"  // Outlook
        ],
        wrote: ["menulis"],
        labels: [
            .from: ["Dari"],
            .to: ["Kepada", "Untuk", "Ke"],
            .cc: ["Tembusan"],
            .date: ["Tanggal", "Dikirim", "Terkirim"],
            .subject: ["Perihal", "Judul", "Subjek"],
            .replyTo: ["Balas ke"],
        ],
        months: [
            "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus agt", "september",
            "oktober", "november", "desember",
        ],
        footers: ["Dikirim dari"]
    )
}
