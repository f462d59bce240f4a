extension ForwardLanguage {
    static let swedish = ForwardLanguage(
        code: "sv",
        subjectPrefixes: [
            "VB",  // Outlook
            "Vidarebefordrat",
        ],
        replyPrefixes: ["SV", "Sv"],
        openings: [
            "Vidarebefordrat mejl",  // Apple Mail
            "Vidarebefordrat meddelande",  // Yahoo, Thunderbird
            "Vidarebefordrat brev",  // Apple Mail
            "Vidarebefordrad meddelande",
        ],
        originals: [
            "Ursprungligt meddelande",  // Outlook
            "Originalmeddelande",
        ],
        wrote: ["skrev", "skrev följande", "skriver"],
        labels: [
            .from: ["Från"],
            .to: ["Till"],
            .cc: ["Kopia", "Cc"],
            .bcc: ["Hemlig kopia"],
            .date: ["Datum", "Skickat"],
            .subject: ["Ämne"],
            .replyTo: ["Svara till"],
            .other: ["Prioritet", "Bilagor"],
        ],
        months: [
            "januari jan", "februari feb", "mars mar", "april apr", "maj", "juni jun", "juli jul",
            "augusti aug", "september sep sept", "oktober okt", "november nov", "december dec",
        ],
        footers: ["Skickat från", "Skickades från", "Skaffa Outlook för", "Hämta Outlook för", "Skickat med"]
    )
}
