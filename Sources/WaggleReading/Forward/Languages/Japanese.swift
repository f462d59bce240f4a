extension ForwardLanguage {
    static let japanese = ForwardLanguage(
        code: "ja",
        subjectPrefixes: [
            "転送",
            "FW",
            "Fwd",
        ],
        replyPrefixes: ["返信"],
        openings: [
            "メッセージを転送",  // HubSpot
            "転送されたメッセージ",  // Apple Mail, Gmail
            "Forwarded Message",  // Thunderbird
            "転送メッセージ",  // Yahoo
            "転送元のメッセージ",
            "転送メール",
            "転送されたメール",
            "転送されたメッセージの始まり",
            "転送されたメッセージの冒頭",
            "Begin forwarded message",
            "転送メッセージ開始",
            "転送されたメッセージを開始",
            "以下、転送メール",
        ],
        originals: [
            "元のメッセージ",  // Outlook
            "オリジナルメッセージ",
            "オリジナル メッセージ",
            "元のメール",
            "原文",
        ],
        wrote: ["書きました", "が書きました", "のメール", "は書きました", "wrote", "さんは書きました", "のメッセージ", "さんからのメール"],
        labels: [
            .from: ["送信元", "差出人", "送信者", "From"],
            .to: ["送信先", "宛先", "受信者", "To", "送付先"],
            .cc: ["写し", "CC", "同報"],
            .date: ["日付", "送信日時", "日時", "送信日", "送信", "受信日時"],
            .subject: ["件名", "題名", "表題", "タイトル"],
            .replyTo: ["返信先"],
            .other: ["添付ファイル"],
        ],
        footers: ["iPhoneから送信", "Androidから送信", "Outlook for", "私のiPhoneから送信"]
    )
}
