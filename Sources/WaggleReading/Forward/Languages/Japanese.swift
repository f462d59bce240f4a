extension ForwardLanguage {
    static let japanese = ForwardLanguage(
        code: "ja",
        subjectPrefixes: [
            "転送"
        ],
        replyPrefixes: ["返信"],
        openings: [
            "メッセージを転送",  // HubSpot
            "転送されたメッセージ",  // Apple Mail, Gmail
            "Forwarded Message",  // Thunderbird
            "転送メッセージ",  // Yahoo
            "転送元のメッセージ",
        ],
        originals: [
            "元のメッセージ",  // Outlook
            "オリジナルメッセージ",
        ],
        wrote: ["書きました", "が書きました", "のメール", "は書きました", "wrote"],
        labels: [
            .from: ["送信元", "差出人", "送信者", "From"],
            .to: ["送信先", "宛先"],
            .cc: ["写し"],
            .date: ["日付", "送信日時", "日時", "送信日"],
            .subject: ["件名"],
            .replyTo: ["返信先"],
            .other: ["添付ファイル"],
        ],
        footers: ["iPhoneから送信", "Androidから送信", "Outlook for", "私のiPhoneから送信"]
    )
}
