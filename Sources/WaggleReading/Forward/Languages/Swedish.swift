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
            "Vidarebefordrad e-post",
            "Början på vidarebefordrat brev",
            "Början på vidarebefordrat meddelande",
            "Börja vidarebefordrat meddelande",
            "Vidarebefordrat mail",
            "Vidarebefordrat e-postmeddelande",
        ],
        forwarders: ["Vidarebefordrat av"],
        originals: [
            "Ursprungligt meddelande",  // Outlook
            "Originalmeddelande",
        ],
        wrote: ["skrev", "skrev följande", "skriver"],
        labels: [
            .from: ["Från", "Avsändare"],
            .to: ["Till", "Mottagare"],
            .cc: ["Kopia", "Cc", "Kopia till"],
            .bcc: ["Hemlig kopia", "Dold kopia"],
            .date: ["Datum", "Skickat"],
            .subject: ["Ämne", "Rubrik"],
            .replyTo: ["Svara till", "Svar till"],
            .other: ["Prioritet", "Bilagor", "Vikt", "Bifogade filer"],
        ],
        months: [
            "januari jan", "februari feb", "mars mar", "april apr", "maj", "juni jun", "juli jul",
            "augusti aug", "september sep sept", "oktober okt", "november nov", "december dec",
        ],
        footers: ["Skickat från", "Skickades från", "Skaffa Outlook för", "Hämta Outlook för", "Skickat med"]
    )
}
