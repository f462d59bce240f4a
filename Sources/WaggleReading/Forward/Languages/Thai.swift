extension ForwardLanguage {
    static let thai = ForwardLanguage(
        code: "th",
        openings: [
            "ข้อความที่ส่งต่อ",  // Thunderbird, Gmail
            "เริ่มต้นข้อความที่ส่งต่อ",  // Apple Mail
        ],
        originals: [
            "ข้อความต้นฉบับ",  // Outlook
            "ข้อความเดิม",
        ],
        wrote: ["เขียนว่า", "เขียน"],
        labels: [
            .from: ["จาก"],
            .to: ["ถึง"],
            .cc: ["สำเนา", "สำเนาถึง"],
            .date: ["วันที่", "ส่ง", "ส่งเมื่อ"],
            .subject: ["หัวเรื่อง", "เรื่อง", "หัวข้อ"],
        ],
        footers: ["ส่งจาก"]
    )
}
