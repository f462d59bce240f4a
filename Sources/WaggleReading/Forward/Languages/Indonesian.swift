extension ForwardLanguage {
    static let indonesian = ForwardLanguage(
        code: "id",
        subjectPrefixes: [
            "Trs",  // Outlook
            "Terusan",
            "Diteruskan",
            "FW",
        ],
        replyPrefixes: ["Bls"],
        openings: [
            "Pesan terusan",  // Yahoo, Gmail
            "Pesan yang diteruskan",  // Thunderbird
            "Awal pesan yang diteruskan",  // Apple Mail
            "Pesan Terusan",
            "Pesan diteruskan",
            "Email terusan",
            "Email yang diteruskan",
            "Mulai meneruskan pesan",
            "Mulai pesan terusan",
            "Begin forwarded message",
        ],
        originals: [
            "Pesan Asli",  // Outlook
            "Pesan asli",
            "Email asli",
        ],
        wrote: ["menulis", "telah menulis", "menulis sebagai berikut"],
        labels: [
            .other: ["Lampiran"],
            .from: ["Dari", "Pengirim"],
            .to: ["Kepada", "Untuk", "Ke", "Penerima", "Buat"],
            .cc: ["Tembusan", "Salinan"],
            .date: ["Tanggal", "Dikirim", "Terkirim", "Tgl", "Dikirim pada", "Tanggal kirim"],
            .subject: ["Perihal", "Judul", "Subjek"],
            .replyTo: ["Balas ke", "Balas Ke", "Balas kepada"],
        ],
        months: [
            "januari jan",
            "februari feb",
            "maret mar",
            "april apr",
            "mei",
            "juni jun",
            "juli jul",
            "agustus agt agu ags",
            "september sep",
            "oktober okt",
            "november nov",
            "desember des",
        ],
        footers: ["Dikirim dari"]
    )
}
