extension ForwardLanguage {
    static let chinese = ForwardLanguage(
        code: "zh",
        subjectPrefixes: [
            "转发",
            "轉寄",  // Outlook zh-TW
            "轉發",
        ],
        replyPrefixes: ["回复", "答复", "回覆", "答覆"],
        openings: [
            "转发的邮件",  // Gmail
            "转发邮件信息",  // NetEase
            "以下是转发的邮件",  // Apple Mail
            "转发邮件",
            "轉寄的郵件",
            "已转发邮件",
            "轉寄郵件",
            "開始轉寄郵件",
            "下面是被转发邮件的开头",  // Apple Mail
        ],
        originals: [
            "原始邮件",  // Foxmail, QQ
            "邮件原件",  // Outlook
            "原始郵件",  // Outlook zh-TW
            "原始信件",
        ],
        wrote: ["写道", "寫道", "写信"],
        labels: [
            .from: ["发件人", "寄件者", "寄件人", "發件人", "发送人"],
            .to: ["收件人", "收件者"],
            .cc: ["抄送", "副本", "抄送人"],
            .bcc: ["密送"],
            .date: ["日期", "发送时间", "寄件日期", "发送日期", "时间", "傳送時間", "發送時間", "日付"],
            .subject: ["主题", "主旨", "主題"],
            .replyTo: ["回复"],
            .other: ["附件", "重要性"],
        ],
        footers: ["发自我的", "从我的", "發自我的", "从 Outlook", "获取", "從我的", "来自我的", "发送自", "寄自"]
    )
}
