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
            "Treść przekazanej wiadomości",
            "Wiadomość przesłana dalej",
            "Przesłana wiadomość",
            "Przekierowana wiadomość",
            "Początek przesyłanej dalej wiadomości",
            "Początek przekazanej wiadomości",
            "Przesyłana dalej wiadomość",
        ],
        forwarders: ["Przekazane przez", "Przesłane przez"],
        originals: [
            "Wiadomość oryginalna",  // Outlook
            "Oryginalna wiadomość",
            "Pierwotna wiadomość",
            "Wiadomość pierwotna",
            "Treść oryginalnej wiadomości",
            "Oryginalna wiadomość e-mail",
        ],
        wrote: ["napisał", "napisała", "napisał(a)", "pisze"],
        labels: [
            .from: ["Od", "Nadawca"],
            .to: ["Do", "Adresat", "Odbiorca"],
            .cc: ["DW", "Kopia", "Do wiadomości", "Kopia do", "Dw do wiadomości"],
            .bcc: ["UDW"],
            .date: ["Data", "Wysłano", "Wysłane", "Data wysłania", "Wysłana"],
            .subject: ["Temat", "Tytuł"],
            .replyTo: ["Odpowiedz do", "Odpowiedź-do", "Odpowiedź do"],
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
