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
        ],
        originals: [
            "Izvorna poruka"  // Outlook
        ],
        wrote: ["napisao je", "napisala je", "je napisao", "je napisala", "napisao/la"],
        labels: [
            .from: ["Od", "Šalje", "Pošiljatelj"],
            .to: ["Prima", "Za", "Kome"],
            .cc: ["Kopija", "Kopiju"],
            .bcc: ["Skrivena kopija"],
            .date: ["Datum", "Poslano"],
            .subject: ["Predmet", "Naslov"],
            .replyTo: ["Odgovor na"],
            .other: ["Privici"],
        ],
        months: [
            "siječnja siječanj sij", "veljače veljača velj", "ožujka ožujak ožu", "travnja travanj tra",
            "svibnja svibanj svi", "lipnja lipanj lip", "srpnja srpanj", "kolovoza kolovoz kol",
            "rujna rujan ruj", "listopada", "studenog studenoga studeni stu", "prosinca prosinac",
        ],
        footers: ["Poslano s", "Nabavite Outlook za", "Dohvati Outlook za"]
    )
}
