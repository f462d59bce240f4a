extension ForwardLanguage {
    static let hungarian = ForwardLanguage(
        code: "hu",
        subjectPrefixes: [
            "TVS", "Továbbítva", "TOV",
        ],
        replyPrefixes: ["VÁ", "Vá"],
        openings: [
            "Továbbított levél kezdete",  // Apple Mail
            "Továbbított üzenet",  // Thunderbird, Yahoo
            "Továbbított levél",
        ],
        originals: [
            "Eredeti üzenet",  // Outlook
            "Eredeti levél",
        ],
        wrote: ["írta", "ezt írta", "a következőt írta", "időpontban ezt írta"],
        labels: [
            .from: ["Feladó", "Küldő"],
            .to: ["Címzett"],
            .cc: ["Másolat", "Másolatot kap"],
            .bcc: ["Titkos másolat"],
            .date: ["Dátum", "Küldve", "Elküldve", "Küldés dátuma"],
            .subject: ["Tárgy"],
            .replyTo: ["Válaszcím"],
            .other: ["Mellékletek"],
        ],
        months: [
            "január jan", "február febr feb", "március márc", "április ápr", "május máj", "június jún",
            "július júl", "augusztus aug", "szeptember szept", "október okt", "november nov",
            "december dec",
        ],
        footers: [
            "Küldve az", "Az Outlook beszerzése", "Elküldve az", "iPhone-ról küldve",
            "iPhone-omról küldve",
        ]
    )
}
