extension ForwardLanguage {
    static let vietnamese = ForwardLanguage(
        code: "vi",
        subjectPrefixes: [
            "Chuyển tiếp",
            "Fwd",
        ],
        replyPrefixes: ["Trả lời", "TRL"],
        openings: [
            "Thư chuyển tiếp",  // Thunderbird, Yahoo
            "Tin nhắn được chuyển tiếp",
            "Bắt đầu thư được chuyển tiếp",  // Apple Mail
            "Thư đã chuyển tiếp",
            "Tin nhắn đã chuyển tiếp",
            "Email được chuyển tiếp",
            "Bắt đầu thư chuyển tiếp",
            "Bắt đầu tin nhắn được chuyển tiếp",
            "Thư được chuyển tiếp",
            "Nội dung chuyển tiếp",
        ],
        originals: [
            "Thư gốc",  // Outlook
            "Tin nhắn gốc",
            "Thư ban đầu",
            "Tin nhắn ban đầu",
        ],
        wrote: ["đã viết", "viết", "đã viết như sau"],
        labels: [
            .other: ["Tệp đính kèm", "Đính kèm"],
            .from: ["Từ", "Người gửi"],
            .to: ["Đến", "Tới", "Người nhận", "Gửi đến", "Gửi tới"],
            .cc: ["Đồng gửi", "Cc", "Bản sao"],
            .date: ["Ngày", "Đã gửi", "Gửi", "Vào", "Ngày gửi", "Thời gian", "Đã gửi lúc"],
            .subject: ["Chủ đề", "Tiêu đề"],
            .replyTo: ["Trả lời", "Trả lời đến"],
        ],
        footers: ["Được gửi từ", "Gửi từ"]
    )
}
