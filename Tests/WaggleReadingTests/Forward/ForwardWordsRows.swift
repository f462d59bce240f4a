/// The header lines that one program writes over a forwarded mail in one language.
struct ForwardWords: Sendable {
    var language: String
    var program: String
    /// The line above; empty where the program writes none.
    var opening: String
    /// The labels of sender, moment, recipient, copy and subject, with their colons.
    var labels: [String]
    var name: String
    /// The moment as the program writes it: always 18 November 2026, but for the months that are easy to mistake.
    var moment: String
    var day: String

    init(
        _ language: String,
        _ program: String,
        _ opening: String,
        _ labels: [String],
        _ name: String,
        _ moment: String,
        day: String = "2026-11-18"
    ) {
        self.language = language
        self.program = program
        self.opening = opening
        self.labels = labels
        self.name = name
        self.moment = moment
        self.day = day
    }

    static let all: [ForwardWords] = [
        ForwardWords(
            "af",
            "Gmail",
            "---------- Forwarded message ---------",
            ["Van:", "Date:", "To:", "Cc:", "Subject:"],
            "Pieter Botha",
            "Wo. 18 Nov. 2026 om 09:31"
        ),
        ForwardWords(
            "af",
            "Outlook",
            "________________________________",
            ["Van:", "Gestuur:", "Aan:", "Cc:", "Onderwerp:"],
            "Pieter Botha",
            "Woensdag 18 November 2026 09:31"
        ),
        ForwardWords(
            "ar",
            "Apple Mail",
            "بدء الرسالة المُعاد توجيهها:",
            ["من:", "التاريخ:", "إلى:", "نسخة:", "الموضوع:"],
            "سامر حداد",
            "18 نوفمبر 2026 في 9:31:00 ص غرينتش+3"
        ),
        ForwardWords(
            "ar",
            "Outlook",
            "",
            ["من:", "تم الإرسال:", "إلى:", "نسخة:", "الموضوع:"],
            "سامر حداد",
            "18 نوفمبر 2026 09:31"
        ),
        ForwardWords(
            "ar",
            "Gmail",
            "---------- Forwarded message ---------",
            ["من:", "Date:", "To:", "Cc:", "Subject:"],
            "سامر حداد",
            "الأربعاء، 18 نوفمبر 2026 في 9:31 ص"
        ),
        ForwardWords(
            "bg",
            "Gmail",
            "---------- Forwarded message ---------",
            ["От:", "Date:", "To:", "Cc:", "Subject:"],
            "Иван Петров",
            "ср, 18.11.2026 г. в 9:31"
        ),
        ForwardWords(
            "bg",
            "Outlook",
            "",
            ["От:", "Изпратено:", "До:", "Копие:", "Относно:"],
            "Иван Петров",
            "сряда, 18 ноември 2026 г. 09:31"
        ),
        ForwardWords(
            "bg",
            "Thunderbird",
            "-------- Препратено съобщение --------",
            ["От:", "Дата:", "До:", "Копие:", "Относно:"],
            "Иван Петров",
            "Wed, 18 Nov 2026 09:31:00 +0200"
        ),
        ForwardWords(
            "ca",
            "Gmail",
            "---------- Forwarded message ---------",
            ["De:", "Date:", "To:", "Cc:", "Subject:"],
            "Jordi Puig",
            "dc., 18 de nov. 2026 a les 9:31"
        ),
        ForwardWords(
            "ca",
            "Outlook",
            "",
            ["De:", "Enviat el:", "Per a:", "A/c:", "Tema:"],
            "Jordi Puig",
            "dimecres, 18 de novembre de 2026 9:31"
        ),
        ForwardWords(
            "cs",
            "Apple Mail",
            "Začátek přeposílané zprávy:",
            ["Od:", "Datum:", "Komu:", "Kopie:", "Předmět:"],
            "Jiří Dvořák",
            "18. listopadu 2026 9:31:00 SEČ"
        ),
        ForwardWords(
            "cs",
            "Outlook",
            "",
            ["Od:", "Odesláno:", "Komu:", "Kopie:", "Předmět:"],
            "Jiří Dvořák",
            "středa 18. listopadu 2026 9:31"
        ),
        ForwardWords(
            "cs",
            "Gmail",
            "---------- Forwarded message ---------",
            ["Od:", "Date:", "To:", "Cc:", "Subject:"],
            "Jiří Dvořák",
            "st 18. 11. 2026 v 9:31 odesílatel"
        ),
        ForwardWords(
            "da",
            "New Outlook",
            "",
            ["Fra:", "Dato:", "Til:", "Cc:", "Emne:"],
            "Søren Bech",
            "onsdag, 18. november 2026 kl. 09.31"
        ),
        ForwardWords(
            "da",
            "Apple Mail",
            "Start på videresendt besked:",
            ["Fra:", "Dato:", "Til:", "Cc:", "Emne:"],
            "Søren Bech",
            "18. november 2026 kl. 09.31.00 CET"
        ),
        ForwardWords(
            "da",
            "Yahoo",
            "----- Videresendt meddelelse -----",
            ["Fra:", "Sendt:", "Til:", "Cc:", "Emne:"],
            "Søren Bech",
            "onsdag den 18. november 2026 09.31.00 CET"
        ),
        ForwardWords(
            "de",
            "Outlook",
            "",
            ["Von:", "Gesendet:", "An:", "Cc:", "Betreff:"],
            "Jürgen Groß",
            "Mittwoch, 18. November 2026 09:31"
        ),
        ForwardWords(
            "de",
            "Thunderbird",
            "-------- Weitergeleitete Nachricht --------",
            ["Von:", "Datum:", "An:", "Kopie (CC):", "Betreff:"],
            "Jürgen Groß",
            "Wed, 18 Nov 2026 09:31:00 +0100"
        ),
        ForwardWords(
            "de",
            "GMX",
            "",
            ["Von:", "Gesendet:", "An:", "Cc:", "Betreff:"],
            "Jürgen Groß",
            "Mittwoch, 18. November 2026 um 09:31 Uhr"
        ),
        ForwardWords(
            "de",
            "Apple Mail",
            "Anfang der weitergeleiteten Nachricht:",
            ["Von:", "Datum:", "An:", "Kopie:", "Betreff:"],
            "Jürgen Groß",
            "18. November 2026 um 09:31:00 MEZ"
        ),
        ForwardWords(
            "el",
            "Gmail",
            "---------- Forwarded message ---------",
            ["Από:", "Date:", "To:", "Cc:", "Subject:"],
            "Νίκος Παππάς",
            "Τετ 18 Νοε 2026 στις 9:31 π.μ."
        ),
        ForwardWords(
            "el",
            "Outlook",
            "",
            ["Από:", "Στάλθηκε:", "Προς:", "Κοιν.:", "Θέμα:"],
            "Νίκος Παππάς",
            "Τετάρτη, 18 Νοεμβρίου 2026 09:31"
        ),
        ForwardWords(
            "en",
            "Gmail",
            "---------- Forwarded message ---------",
            ["From:", "Date:", "To:", "Cc:", "Subject:"],
            "Jane Holt",
            "Wed, Nov 18, 2026 at 9:31 AM"
        ),
        ForwardWords(
            "en",
            "Outlook",
            "________________________________",
            ["From:", "Sent:", "To:", "Cc:", "Subject:"],
            "Jane Holt",
            "Wednesday, November 18, 2026 9:31 AM"
        ),
        ForwardWords(
            "en",
            "Missive",
            "---------- Forwarded message ----------",
            ["From:", "Date:", "To:", "Cc:", "Subject:"],
            "Jane Holt",
            "Nov 18, 2026, 9:31 AM"
        ),
        ForwardWords(
            "en",
            "IONOS",
            "---------- Original Message ----------",
            ["From:", "Date:", "To:", "Cc:", "Subject:"],
            "Jane Holt",
            "11/18/2026 9:31 AM EST"
        ),
        ForwardWords(
            "en",
            "Proton",
            "------- Forwarded Message -------",
            ["From:", "Date:", "To:", "Cc:", "Subject:"],
            "Jane Holt",
            "On Wednesday, November 18th, 2026 at 9:31 AM"
        ),
        ForwardWords(
            "es",
            "Outlook",
            "",
            ["De:", "Enviado el:", "Para:", "CC:", "Asunto:"],
            "Íñigo Peña",
            "miércoles, 18 de noviembre de 2026 9:31"
        ),
        ForwardWords(
            "es",
            "Apple Mail",
            "Inicio del mensaje reenviado:",
            ["De:", "Fecha:", "Para:", "Cc:", "Asunto:"],
            "Íñigo Peña",
            "18 de noviembre de 2026, 9:31:00 CET"
        ),
        ForwardWords(
            "es",
            "Yahoo",
            "----- Mensaje reenviado -----",
            ["De:", "Enviado:", "Para:", "CC:", "Asunto:"],
            "Íñigo Peña",
            "miércoles, 18 de noviembre de 2026 09:31:00 CET"
        ),
        ForwardWords(
            "et",
            "Gmail",
            "---------- Forwarded message ---------",
            ["Saatja:", "Date:", "To:", "Cc:", "Subject:"],
            "Ülle Tamm",
            "K, 18. november 2026 kell 09:31"
        ),
        ForwardWords(
            "et",
            "Outlook",
            "",
            ["Saatja:", "Saadetud:", "Adressaat:", "Koopia:", "Teema:"],
            "Ülle Tamm",
            "kolmapäev, 18. november 2026 09:31"
        ),
        ForwardWords(
            "fi",
            "Thunderbird",
            "-------- Välitetty viesti / Fwd.Msg --------",
            ["Lähettäjä:", "Päiväys:", "Vastaanottaja:", "Kopio:", "Aihe:"],
            "Päivi Mäkelä",
            "Wed, 18 Nov 2026 09:31:00 +0200"
        ),
        ForwardWords(
            "fi",
            "Outlook",
            "",
            ["Lähettäjä:", "Lähetetty:", "Vastaanottaja:", "Kopio:", "Aihe:"],
            "Päivi Mäkelä",
            "keskiviikko 18. marraskuuta 2026 9.31"
        ),
        ForwardWords(
            "fi",
            "Apple Mail",
            "Välitetty viesti alkaa:",
            ["Lähettäjä:", "Päivämäärä:", "Vastaanottaja:", "Kopio:", "Aihe:"],
            "Päivi Mäkelä",
            "18. marraskuuta 2026 klo 9.31.00 UTC+2"
        ),
        ForwardWords(
            "fr",
            "Outlook",
            "",
            ["De :", "Envoyé :", "À :", "Cc :", "Objet :"],
            "Éloïse Lefèvre",
            "mercredi 18 novembre 2026 09:31"
        ),
        ForwardWords(
            "fr",
            "Thunderbird",
            "-------- Message transféré --------",
            ["De :", "Date :", "Pour :", "Copie à :", "Sujet :"],
            "Éloïse Lefèvre",
            "Wed, 18 Nov 2026 09:31:00 +0100"
        ),
        ForwardWords(
            "fr",
            "iPhone",
            "Début du message transféré :",
            ["De:", "Date:", "À:", "Cc:", "Objet:"],
            "Éloïse Lefèvre",
            "18 novembre 2026 à 09:31:00 UTC+1"
        ),
        ForwardWords(
            "fr",
            "Yahoo",
            "----- Message transmis -----",
            ["De :", "Envoyé :", "À :", "Cc :", "Objet :"],
            "Éloïse Lefèvre",
            "mercredi 18 novembre 2026 à 09:31:00 UTC+1"
        ),
        ForwardWords(
            "he",
            "Gmail",
            "---------- Forwarded message ---------",
            ["מאת:", "Date:", "To:", "Cc:", "Subject:"],
            "דנה לוי",
            "יום ד׳, 18 בנוב׳ 2026 ב-9:31"
        ),
        ForwardWords(
            "he",
            "Outlook",
            "",
            ["מאת:", "נשלח:", "אל:", "עותק:", "נושא:"],
            "דנה לוי",
            "יום רביעי 18 נובמבר 2026 09:31"
        ),
        ForwardWords(
            "he",
            "Apple Mail",
            "התחלת ההודעה שהועברה:",
            ["מאת:", "תאריך:", "אל:", "עותק:", "נושא:"],
            "דנה לוי",
            "18 בנובמבר 2026 בשעה 9:31:00 GMT+2"
        ),
        ForwardWords(
            "hi",
            "Gmail",
            "---------- Forwarded message ---------",
            ["द्वारा:", "Date:", "To:", "Cc:", "Subject:"],
            "अनिल शर्मा",
            "बुध, 18 नव॰ 2026 को 9:31 am बजे"
        ),
        ForwardWords("hi", "Outlook", "", ["प्रेषक:", "भेजा गया:", "प्रति:", "प्रतिलिपि:", "विषय:"], "अनिल शर्मा", "18 नवंबर 2026 09:31"),
        ForwardWords(
            "hr",
            "Gmail",
            "---------- Forwarded message ---------",
            ["Šalje:", "Date:", "To:", "Cc:", "Subject:"],
            "Željko Horvat",
            "sri, 21. lis 2026. u 09:31",
            day: "2026-10-21"
        ),
        ForwardWords(
            "hr",
            "Thunderbird",
            "-------- Proslijeđena poruka --------",
            ["Šalje:", "Datum:", "Prima:", "CC:", "Naslov:"],
            "Željko Horvat",
            "Wed, 18 Nov 2026 09:31:00 +0100"
        ),
        ForwardWords(
            "hr",
            "Apple Mail",
            "Započni proslijeđenu poruku:",
            ["Šalje:", "Datum:", "Prima:", "Cc:", "Predmet:"],
            "Željko Horvat",
            "18. studenoga 2026. u 09:31:00 CET"
        ),
        ForwardWords(
            "hu",
            "Outlook",
            "",
            ["Feladó:", "Elküldve:", "Címzett:", "Másolatot kap:", "Tárgy:"],
            "Gábor Szűcs",
            "2026. november 18., szerda 9:31"
        ),
        ForwardWords(
            "hu",
            "Gmail",
            "---------- Forwarded message ---------",
            ["Feladó:", "Date:", "To:", "Cc:", "Subject:"],
            "Gábor Szűcs",
            "2026. nov. 18., Sze, 9:31"
        ),
        ForwardWords(
            "hu",
            "Thunderbird",
            "-------- Továbbított üzenet --------",
            ["Feladó:", "Dátum:", "Címzett:", "CC:", "Tárgy:"],
            "Gábor Szűcs",
            "Wed, 18 Nov 2026 09:31:00 +0100"
        ),
        ForwardWords(
            "id",
            "Gmail",
            "---------- Forwarded message ---------",
            ["Dari:", "Date:", "To:", "Cc:", "Subject:"],
            "Budi Santoso",
            "Rab, 18 Nov 2026 pukul 09.31"
        ),
        ForwardWords(
            "id",
            "Yahoo",
            "----- Pesan yang Diteruskan -----",
            ["Dari:", "Dikirim:", "Kepada:", "Cc:", "Judul:"],
            "Budi Santoso",
            "Rabu, 18 November 2026 09.31.00 WIB"
        ),
        ForwardWords(
            "it",
            "Outlook",
            "",
            ["Da:", "Inviato:", "A:", "Cc:", "Oggetto:"],
            "Niccolò Rossi",
            "mercoledì 18 novembre 2026 09:31"
        ),
        ForwardWords(
            "it",
            "Thunderbird",
            "-------- Messaggio Inoltrato --------",
            ["Mittente:", "Data:", "A:", "CC:", "Oggetto:"],
            "Niccolò Rossi",
            "Wed, 18 Nov 2026 09:31:00 +0100"
        ),
        ForwardWords("ja", "Outlook", "", ["差出人:", "送信日時:", "宛先:", "CC:", "件名:"], "田中太郎", "2026年11月18日 9:31"),
        ForwardWords(
            "ja",
            "HubSpot",
            "---------- メッセージを転送 ----------",
            ["送信元：", "日付：", "送信先：", "CC：", "件名："],
            "田中太郎",
            "2026年11月18日水曜日 9:31:00 +0900"
        ),
        ForwardWords(
            "ja",
            "Gmail",
            "---------- Forwarded message ---------",
            ["From:", "Date:", "To:", "Cc:", "Subject:"],
            "田中太郎",
            "2026年11月18日(水) 9:31"
        ),
        ForwardWords(
            "ko",
            "Outlook",
            "",
            ["보낸 사람:", "보낸 날짜:", "받는 사람:", "참조:", "제목:"],
            "김민수",
            "2026년 11월 18일 수요일 오전 9:31"
        ),
        ForwardWords(
            "ko",
            "Gmail",
            "---------- Forwarded message ---------",
            ["보낸사람:", "Date:", "To:", "Cc:", "Subject:"],
            "김민수",
            "2026년 11월 18일 (수) 오전 9:31"
        ),
        ForwardWords(
            "lt",
            "Gmail",
            "---------- Forwarded message ---------",
            ["Nuo:", "Date:", "To:", "Cc:", "Subject:"],
            "Žydrūnas Kazlauskas",
            "2026-11-18, tr, 09:31"
        ),
        ForwardWords(
            "lt",
            "Outlook",
            "",
            ["Nuo:", "Išsiųsta:", "Kam:", "Kopija:", "Tema:"],
            "Žydrūnas Kazlauskas",
            "2026 m. lapkričio 18 d., trečiadienis 09:31"
        ),
        ForwardWords(
            "lv",
            "Gmail",
            "---------- Forwarded message ---------",
            ["No:", "Date:", "To:", "Cc:", "Subject:"],
            "Jānis Bērziņš",
            "trešd., 2026. g. 18. nov., plkst. 09:31"
        ),
        ForwardWords(
            "lv",
            "Outlook",
            "",
            ["No:", "Nosūtīts:", "Kam:", "Kopija:", "Tēma:"],
            "Jānis Bērziņš",
            "trešdiena, 2026. gada 18. novembris 09:31"
        ),
        ForwardWords(
            "nl",
            "Outlook",
            "",
            ["Van:", "Verzonden:", "Aan:", "CC:", "Onderwerp:"],
            "Daniël van Dijk",
            "woensdag 18 november 2026 09:31"
        ),
        ForwardWords(
            "nl",
            "Apple Mail",
            "Begin doorgestuurd bericht:",
            ["Van:", "Datum:", "Aan:", "Kopie:", "Onderwerp:"],
            "Daniël van Dijk",
            "18 november 2026 om 09:31:00 CET"
        ),
        ForwardWords(
            "nl",
            "Thunderbird",
            "-------- Doorgestuurd bericht --------",
            ["Van:", "Datum:", "Aan:", "CC:", "Onderwerp:"],
            "Daniël van Dijk",
            "Wed, 18 Nov 2026 09:31:00 +0100"
        ),
        ForwardWords(
            "no",
            "Apple Mail",
            "Videresendt melding:",
            ["Fra:", "Dato:", "Til:", "Kopi:", "Emne:"],
            "Åse Bjørnstad",
            "18. november 2026 kl. 09:31:00 CET"
        ),
        ForwardWords(
            "no",
            "Outlook",
            "",
            ["Fra:", "Sendt:", "Til:", "Kopi:", "Emne:"],
            "Åse Bjørnstad",
            "onsdag 18. november 2026 09:31"
        ),
        ForwardWords(
            "pl",
            "Outlook",
            "",
            ["Od:", "Wysłano:", "Do:", "DW:", "Temat:"],
            "Michał Żak",
            "środa, 18 listopada 2026 09:31"
        ),
        ForwardWords(
            "pl",
            "Gmail",
            "---------- Forwarded message ---------",
            ["Od:", "Date:", "To:", "Cc:", "Subject:"],
            "Michał Żak",
            "śr., 18 lis 2026 o 09:31"
        ),
        ForwardWords(
            "pl",
            "Thunderbird",
            "--- Treść przekazanej wiadomości ---",
            ["Nadawca:", "Data:", "Adresat:", "Kopia:", "Temat:"],
            "Michał Żak",
            "Wed, 18 Nov 2026 09:31:00 +0100"
        ),
        ForwardWords(
            "pl",
            "HubSpot",
            "---------- Wiadomość przesłana dalej ----------",
            ["Od:", "Data:", "Do:", "DW:", "Temat:"],
            "Michał Żak",
            "środa, 18 listopada 2026 09:31:00 +0100"
        ),
        ForwardWords(
            "pt",
            "Outlook",
            "",
            ["De:", "Enviado:", "Para:", "Cc:", "Assunto:"],
            "João Conceição",
            "18 de novembro de 2026 09:31"
        ),
        ForwardWords(
            "pt",
            "Apple Mail",
            "Início da mensagem reencaminhada:",
            ["De:", "Data:", "Para:", "Cc:", "Assunto:"],
            "João Conceição",
            "18 de novembro de 2026, 09:31:00 WET"
        ),
        ForwardWords(
            "pt-BR",
            "Gmail",
            "---------- Forwarded message ---------",
            ["De:", "Date:", "To:", "Cc:", "Subject:"],
            "João Conceição",
            "qua., 18 de nov. de 2026 às 09:31"
        ),
        ForwardWords(
            "pt-BR",
            "Outlook",
            "",
            ["De:", "Enviada em:", "Para:", "Cc:", "Assunto:"],
            "João Conceição",
            "quarta-feira, 18 de novembro de 2026 09:31"
        ),
        ForwardWords(
            "ro",
            "Apple Mail",
            "Începe mesajul redirecționat:",
            ["Expeditorul:", "Dată:", "Destinatarul:", "Cc:", "Subiectul:"],
            "Ștefan Ionescu",
            "18 noiembrie 2026 la 09:31:00 EET"
        ),
        ForwardWords(
            "ro",
            "Outlook",
            "",
            ["De la:", "Trimis:", "Către:", "Cc:", "Subiect:"],
            "Ștefan Ionescu",
            "miercuri, 18 noiembrie 2026 09:31"
        ),
        ForwardWords(
            "ru",
            "Outlook",
            "",
            ["От:", "Отправлено:", "Кому:", "Копия:", "Тема:"],
            "Олег Титов",
            "среда, 18 ноября 2026 г. 9:31"
        ),
        ForwardWords(
            "ru",
            "Apple Mail",
            "Начало переадресованного сообщения:",
            ["Отправитель:", "Дата:", "Кому:", "Копия:", "Тема:"],
            "Олег Титов",
            "18 ноября 2026 г., 9:31:00 GMT+3"
        ),
        ForwardWords(
            "ru",
            "Thunderbird",
            "-------- Перенаправленное сообщение --------",
            ["От:", "Дата:", "Кому:", "Копия:", "Тема:"],
            "Олег Титов",
            "Wed, 18 Nov 2026 09:31:00 +0300"
        ),
        ForwardWords(
            "ru",
            "Mail.ru",
            "-------- Пересылаемое сообщение --------",
            ["От кого:", "Дата:", "Кому:", "Копия:", "Тема:"],
            "Олег Титов",
            "Среда, 18 ноября 2026, 9:31 +03:00"
        ),
        ForwardWords(
            "sk",
            "Thunderbird",
            "-------- Preposlaná správa --- Forwarded Message --------",
            ["Od:", "Dátum:", "Pre:", "Kópia:", "Predmet:"],
            "Ľubomír Kováč",
            "Wed, 18 Nov 2026 09:31:00 +0100"
        ),
        ForwardWords(
            "sk",
            "Outlook",
            "",
            ["Od:", "Odoslané:", "Komu:", "Kópia:", "Predmet:"],
            "Ľubomír Kováč",
            "streda 18. novembra 2026 9:31"
        ),
        ForwardWords(
            "sl",
            "Outlook",
            "",
            ["Od:", "Poslano:", "Za:", "Kp:", "Zadeva:"],
            "Matjaž Kranjc",
            "sreda, 18. november 2026 09:31"
        ),
        ForwardWords(
            "sl",
            "Thunderbird",
            "-------- Posredovano sporočilo --------",
            ["Od:", "Datum:", "Za:", "Kp:", "Zadeva:"],
            "Matjaž Kranjc",
            "Wed, 18 Nov 2026 09:31:00 +0100"
        ),
        ForwardWords(
            "sr",
            "Gmail",
            "---------- Forwarded message ---------",
            ["Од:", "Date:", "To:", "Cc:", "Subject:"],
            "Милан Јовић",
            "сре, 18. нов 2026. у 09:31"
        ),
        ForwardWords(
            "sr",
            "Thunderbird",
            "-------- Прослеђена порука --------",
            ["Од:", "Датум:", "За:", "Копија:", "Наслов:"],
            "Милан Јовић",
            "Wed, 18 Nov 2026 09:31:00 +0100"
        ),
        ForwardWords(
            "sr",
            "Outlook",
            "",
            ["Od:", "Poslato:", "Za:", "Cc:", "Naslov:"],
            "Milan Jović",
            "sreda, 18. novembar 2026. 09:31"
        ),
        ForwardWords(
            "sv",
            "Apple Mail",
            "Vidarebefordrat mejl:",
            ["Från:", "Datum:", "Till:", "Kopia:", "Ämne:"],
            "Åke Öberg",
            "18 november 2026 09:31:00 CET"
        ),
        ForwardWords(
            "sv",
            "Outlook",
            "",
            ["Från:", "Skickat:", "Till:", "Kopia:", "Ämne:"],
            "Åke Öberg",
            "den 18 november 2026 09:31"
        ),
        ForwardWords(
            "th",
            "Outlook",
            "",
            ["จาก:", "ส่ง:", "ถึง:", "สำเนา:", "เรื่อง:"],
            "สมชาย ใจดี",
            "วันพุธที่ 18 พฤศจิกายน 2569 09:31"
        ),
        ForwardWords(
            "th",
            "Gmail",
            "---------- Forwarded message ---------",
            ["จาก:", "Date:", "To:", "Cc:", "Subject:"],
            "สมชาย ใจดี",
            "พ. 18 พ.ย. 2026 เวลา 09:31"
        ),
        ForwardWords(
            "tr",
            "Thunderbird",
            "-------- İletilen İleti --------",
            ["Kimden:", "Tarih:", "Kime:", "CC:", "Konu:"],
            "Işıl Çağlar",
            "Wed, 18 Nov 2026 09:31:00 +0300"
        ),
        ForwardWords(
            "tr",
            "Gmail",
            "---------- Forwarded message ---------",
            ["Gönderen:", "Date:", "To:", "Cc:", "Subject:"],
            "Işıl Çağlar",
            "18 Kas 2026 Çar, 09:31"
        ),
        ForwardWords(
            "tr",
            "Outlook",
            "",
            ["Kimden:", "Gönderildi:", "Kime:", "Bilgi:", "Konu:"],
            "Işıl Çağlar",
            "18 Kasım 2026 Çarşamba 09:31"
        ),
        ForwardWords(
            "uk",
            "Apple Mail",
            "Початок листа, що пересилається:",
            ["Від кого:", "Дата:", "Кому:", "Копія:", "Тема:"],
            "Олена Гриць",
            "18 листопада 2026 р. о 09:31:00 GMT+2"
        ),
        ForwardWords(
            "uk",
            "Thunderbird",
            "-------- Переслане повідомлення --------",
            ["Від:", "Дата:", "Кому:", "Копія:", "Тема:"],
            "Олена Гриць",
            "Wed, 18 Nov 2026 09:31:00 +0200"
        ),
        ForwardWords(
            "uk",
            "Gmail",
            "---------- Forwarded message ---------",
            ["Від:", "Date:", "To:", "Cc:", "Subject:"],
            "Олена Гриць",
            "ср, 18 лист. 2026 р. о 09:31"
        ),
        ForwardWords(
            "vi",
            "Gmail",
            "---------- Forwarded message ---------",
            ["Từ:", "Date:", "To:", "Cc:", "Subject:"],
            "Nguyễn Văn An",
            "Vào Th 4, 18 thg 11, 2026 vào lúc 09:31"
        ),
        ForwardWords(
            "vi",
            "Outlook",
            "",
            ["Từ:", "Đã gửi:", "Đến:", "Cc:", "Chủ đề:"],
            "Nguyễn Văn An",
            "Ngày 18 tháng 11 năm 2026 09:31"
        ),
        ForwardWords("zh", "Outlook", "", ["发件人:", "发送时间:", "收件人:", "抄送:", "主题:"], "王伟", "2026年11月18日 9:31"),
        ForwardWords("zh", "Foxmail", "", ["发件人：", "日期：", "收件人：", "抄送：", "主题："], "王伟", "2026-11-18 09:31"),
        ForwardWords(
            "zh",
            "NetEase",
            "-------- 转发邮件信息 --------",
            ["发件人：", "发送日期：", "收件人：", "抄送人：", "主题："],
            "王伟",
            "2026-11-18 09:31:00"
        ),
        ForwardWords("zh-TW", "Outlook", "", ["寄件者:", "寄件日期:", "收件者:", "副本:", "主旨:"], "陳美玲", "2026年11月18日 上午 09:31"),
    ]
}
