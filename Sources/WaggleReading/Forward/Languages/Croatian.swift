extension ForwardLanguage {
    static let croatian = ForwardLanguage(
        code: "hr",
        subjectPrefixes: [
            "Proslijeđeno", "FW",
        ],
        replyPrefixes: ["Odg"],
        openings: [
            "Započni proslijeđenu poruku",  // Apple Mail
            "Proslijeđena poruka",  // Thunderbird, Yahoo
            "Početak proslijeđene poruke",
            "Početak proslijeđenog e-maila",
            "Proslijeđeni e-mail",
            "Početak proslijeđene e-poruke",
        ],
        originals: [
            "Izvorna poruka",  // Outlook
            "Originalna poruka",
            "Izvorna e-poruka",
        ],
        wrote: ["napisao je", "napisala je", "je napisao", "je napisala", "napisao/la"],
        labels: [
            .from: ["Od", "Šalje", "Pošiljatelj", "Pošiljalac"],
            .to: ["Prima", "Za", "Kome", "Primatelj"],
            .cc: ["Kopija", "Kopiju", "Cc", "Kopija (CC)"],
            .bcc: ["Skrivena kopija"],
            .date: ["Datum", "Poslano", "Poslano dana"],
            .subject: ["Predmet", "Naslov", "Tema"],
            .replyTo: ["Odgovor na", "Odgovori na"],
            .other: ["Privici", "Prilozi", "Važnost", "Privitak"],
        ],
        months: [
            "siječnja siječanj sij",
            "veljače veljača velj",
            "ožujka ožujak ožu",
            "travnja travanj tra",
            "svibnja svibanj svi",
            "lipnja lipanj lip",
            "srpnja srpanj srp",
            "kolovoza kolovoz kol",
            "rujna rujan ruj",
            "listopada listopad lis",
            "studenog studenoga studeni stu",
            "prosinca prosinac pro",
        ],
        footers: ["Poslano s", "Nabavite Outlook za", "Dohvati Outlook za"]
    )
}
