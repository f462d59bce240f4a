extension ForwardLanguage {
    static let slovenian = ForwardLanguage(
        code: "sl",
        subjectPrefixes: [
            "Posredovano",  // Outlook
            "PD",
        ],
        replyPrefixes: ["Odg"],
        openings: [
            "Posredovano sporočilo",  // Gmail, Thunderbird, Yahoo
            "Začetek posredovanega sporočila",  // Apple Mail
            "Začetek posredovanega e-poštnega sporočila",
        ],
        originals: [
            "Izvirno sporočilo",  // Outlook
            "Prvotno sporočilo",
        ],
        wrote: ["je napisal", "je napisala", "je napisal/a", "je napisal(a)", "napisal", "piše"],
        labels: [
            .from: ["Od", "Pošiljatelj"],
            .to: ["Za", "Komu", "Prejemnik"],
            .cc: ["Kp", "Kopija", "V vednost"],
            .bcc: ["Skp"],
            .date: ["Datum", "Poslano", "Poslano dne"],
            .subject: ["Zadeva"],
            .replyTo: ["Odgovor za", "Odgovori"],
            .other: ["Priloge", "Pomembnost"],
        ],
        months: [
            "januar januarja jan", "februar februarja feb", "marec marca mar", "april aprila apr", "maj maja",
            "junij junija jun", "julij julija jul", "avgust avgusta avg", "september septembra sep sept",
            "oktober oktobra okt", "november novembra nov", "december decembra dec",
        ],
        footers: ["Poslano iz", "Poslano z", "Pridobite Outlook za"]
    )
}
