extension ForwardLanguage {
    static let korean = ForwardLanguage(
        code: "ko",
        subjectPrefixes: [
            "전달"
        ],
        replyPrefixes: ["답장", "회신"],
        openings: [
            "전달된 메시지",  // Gmail
            "전달된 메일",
            "전달받은 메시지 시작",  // Apple Mail
            "전달 메시지",  // Yahoo
            "아래 메시지를 전달합니다",
        ],
        originals: [
            "원본 메시지",  // Outlook
            "원본 메일",  // Naver
            "Original Message",  // Naver
        ],
        wrote: ["작성", "님이 작성", "님이 다음과 같이 썼습니다", "님이 작성한 메일", "썼습니다"],
        labels: [
            .from: ["보낸 사람", "보낸사람", "발신", "발신자"],
            .to: ["받는 사람", "받는사람", "수신", "수신자"],
            .cc: ["참조"],
            .date: ["날짜", "보낸 날짜", "보낸날짜", "일시", "보냄", "발송일"],
            .subject: ["제목"],
            .other: ["첨부"],
        ],
        footers: ["iPhone에서 보냄", "나의 iPhone에서 보냄", "Android에서 보냄", "내 Galaxy에서"]
    )
}
