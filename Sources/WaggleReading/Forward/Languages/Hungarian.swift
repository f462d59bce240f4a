extension ForwardLanguage {
    static let hungarian = ForwardLanguage(
        code: "hu",
        subjectPrefixes: [
            "TVS", "Továbbítva", "TOV",
            "Továbbítás",
            "FW",
        ],
        replyPrefixes: ["VÁ", "Vá"],
        openings: [
            "Továbbított levél kezdete",  // Apple Mail
            "Továbbított üzenet",  // Thunderbird, Yahoo
            "Továbbított levél",
            "Továbbított e-mail",
            "A továbbított üzenet kezdete",
            "Továbbított üzenet kezdete",
            "Eredeti üzenet továbbítása",
        ],
        forwarders: ["Továbbította"],
        originals: [
            "Eredeti üzenet",  // Outlook
            "Eredeti levél",
        ],
        wrote: ["írta", "ezt írta", "a következőt írta", "időpontban ezt írta"],
        labels: [
            .from: ["Feladó", "Küldő"],
            .to: ["Címzett", "Címzettek", "Kapja"],
            .cc: ["Másolat", "Másolatot kap", "Másolatot kapja", "Tudomásul"],
            .bcc: ["Titkos másolat", "Rejtett másolat"],
            .date: [
                "Dátum", "Küldve", "Elküldve", "Küldés dátuma", "Küldés ideje", "Elküldés dátuma", "Időpont", "Kelt",
            ],
            .subject: ["Tárgy", "Téma"],
            .replyTo: ["Válaszcím", "Válasz"],
            .other: ["Mellékletek", "Melléklet", "Fontosság", "Prioritás"],
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
