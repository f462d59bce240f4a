extension ForwardLanguage {
    static let polish = ForwardLanguage(
        code: "pl",
        subjectPrefixes: [
            "PD",  // Outlook
            "Przek",
        ],
        replyPrefixes: ["Odp", "ODP"],
        openings: [
            "Początek przekazywanej wiadomości",  // Apple Mail
            "Przekazana wiadomość",  // Thunderbird
            "Wiadomość przekazana",  // Yahoo
            "Przekazywana wiadomość",
            "Wiadomość przekazana dalej",
        ],
        originals: [
            "Wiadomość oryginalna",  // Outlook
            "Oryginalna wiadomość",
            "Treść przekazanej wiadomości",  // Onet
        ],
        wrote: ["napisał", "napisała", "napisał(a)", "pisze"],
        labels: [
            .from: ["Od", "Nadawca"],
            .to: ["Do", "Adresat"],
            .cc: ["DW", "Kopia", "Do wiadomości"],
            .bcc: ["UDW"],
            .date: ["Data", "Wysłano", "Wysłane"],
            .subject: ["Temat"],
            .replyTo: ["Odpowiedz do", "Odpowiedź-do"],
            .other: ["Załączniki", "Ważność"],
        ],
        months: [
            "stycznia styczeń sty", "lutego luty lut", "marca marzec mar", "kwietnia kwiecień kwi",
            "maja maj", "czerwca czerwiec cze", "lipca lipiec lip", "sierpnia sierpień sie",
            "września wrzesień wrz", "października październik paź", "listopada listopad lis",
            "grudnia grudzień gru",
        ],
        footers: ["Wysłano z", "Wysłane z", "Pobierz aplikację Outlook", "Wysłano mojego", "Wysłane za pomocą"]
    )
}
