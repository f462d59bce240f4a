extension ForwardLanguage {
    static let serbian = ForwardLanguage(
        code: "sr",
        subjectPrefixes: [
            "Prosleđeno", "Прослеђено",
            "Prosl",
        ],
        replyPrefixes: ["Odg", "Одг"],
        openings: [
            "Prosleđena poruka",
            "Прослеђена порука",  // Gmail, Thunderbird
            "Početak prosleđene poruke",
            "Почетак прослеђене поруке",
            "Проследјена порука",
            "Preneta poruka",
        ],
        originals: [
            "Originalna poruka",  // Outlook
            "Оригинална порука",
        ],
        wrote: [
            "je napisao/la", "је написао/ла", "је написао", "је написала", "пише", "je napisao", "je napisala",
            "је написао(ла)", "је написао/-ла", "je napisao(la)", "piše",
        ],
        labels: [
            .other: ["Прилози", "Prilozi"],
            .replyTo: ["Одговор за", "Odgovor za", "Одговори на"],
            .from: ["Od", "Од", "Pošiljalac", "Пошиљалац"],
            .to: ["Za", "За", "Kome", "Коме", "Прима", "Prima", "Прималац", "Primalac"],
            .cc: ["Копија", "Kopija", "Копија за", "Kopija za"],
            .date: ["Датум", "Poslato", "Послато", "Datum"],
            .subject: ["Naslov", "Наслов", "Тема", "Предмет", "Predmet", "Tema"],
        ],
        months: [
            "januara januar јануар* јан jan",
            "februara februar фебруар* феб feb",
            "marta март* мар mar mart",
            "aprila април* апр apr april",
            "maja мај maj",
            "juna јун* јун jun",
            "jula јул* јул jul",
            "avgusta avgust август* авг avg",
            "septembra септембар* септ сеп sep sept septembar",
            "oktobra октобар* окт okt oktobar",
            "novembra новембар* нов nov novembar",
            "decembra децембар* дец dec decembar",
        ],
        footers: ["Poslato sa", "Послато са"]
    )
}
