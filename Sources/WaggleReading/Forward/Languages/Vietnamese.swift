extension ForwardLanguage {
    static let vietnamese = ForwardLanguage(
        code: "vi",
        subjectPrefixes: [
            "Chuyển tiếp"
        ],
        replyPrefixes: ["Trả lời"],
        openings: [
            "Thư chuyển tiếp",  // Thunderbird, Yahoo
            "Tin nhắn được chuyển tiếp",
            "Bắt đầu thư được chuyển tiếp",  // Apple Mail
        ],
        originals: [
            "Thư gốc",  // Outlook
            "Tin nhắn gốc",
        ],
        wrote: ["đã viết", "viết"],
        labels: [
            .from: ["Từ", "Người gửi"],
            .to: ["Đến", "Tới", "Người nhận"],
            .cc: ["Đồng gửi"],
            .date: ["Ngày", "Đã gửi", "Gửi", "Vào"],
            .subject: ["Chủ đề", "Tiêu đề"],
            .replyTo: ["Trả lời"],
        ],
        footers: ["Được gửi từ", "Gửi từ"]
    )
}
