import Foundation
import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral

@Suite("Forwards")
struct ForwardTests {
    @Test("finds who wrote the mail that was passed on", arguments: ForwardRow.all)
    func finds(_ row: ForwardRow) throws {
        let reading = ReadingFixture.read(row.text, subject: row.subject)
        let original = try #require(reading.forward.original, "\(row.because)")
        #expect(original.from?.name == row.name, "\(row.because)")
        #expect(original.from?.address == row.address, "\(row.because)")
        if let about = row.about { #expect(original.subject == about, "\(row.because)") }
        #expect(original.body.contains(row.body), "\(row.because)")
        if let note = row.note { #expect(reading.reply?.words == note, "\(row.because)") }
        if let day = row.day { #expect(original.date.map { isoDay($0) } == day, "\(row.because)") }
    }

    @Test("a mail that was answered is no forward", arguments: AnsweredRow.all)
    func answered(_ row: AnsweredRow) {
        #expect(ReadingFixture.read(row.text, subject: row.subject).forward == .none, "\(row.because)")
    }

    @Test("an attached mail is a forward, with its own bytes")
    func attached() throws {
        let inner = MailMessage(
            subject: "CCTV for warehouse",
            from: [Mailbox(name: "Nisha Kale", address: "nisha@kalefoods.example")],
            parts: [ReadingFixture.part(.text("We need 12 cameras at Chakan."), "text/plain")]
        )
        var mail = ReadingFixture.mail("Please see attached, she wants a call.", subject: "lead")
        mail.parts.append(
            ReadingFixture.part(.message(AttachedMessage(message: inner, bytes: .init([1, 2, 3]))), "message/rfc822")
        )
        let reading = ReadingFixture.reader.read(mail, in: ReadingFixture.context())
        guard case .attached(let original, let bytes) = reading.forward else {
            Issue.record("not recognised: \(reading.forward)")
            return
        }
        #expect(original.from?.address == "nisha@kalefoods.example")
        #expect(bytes == .init([1, 2, 3]))
        #expect(reading.kind == .lead)
    }

    @Test("a colleague's attached forward leads on to the customer inside it")
    func attachedByColleague() throws {
        let inner = MailMessage(
            subject: "Fwd: printers",
            from: [Mailbox(name: "Anil", address: "anil@partner.example")],
            parts: [
                ReadingFixture.part(
                    .text(
                        "---------- Forwarded message ---------\nFrom: Hema Joshi <hema@joshi.example>\nDate: Wed, Nov 18, 2026 at 9:31 AM\nSubject: printers\nTo: <anil@partner.example>\n\nTwo printers please."
                    ),
                    "text/plain"
                )
            ]
        )
        var mail = ReadingFixture.mail("", subject: "Fwd: printers")
        mail.parts.append(
            ReadingFixture.part(.message(AttachedMessage(message: inner, bytes: .init([9]))), "message/rfc822")
        )
        #expect(
            ReadingFixture.reader.read(mail, in: ReadingFixture.context()).forward.original?.from?.address
                == "hema@joshi.example"
        )
    }

    private func isoDay(_ date: StatedDate) -> String {
        let number = Int((date.date.timeIntervalSince1970 + Double(date.offsetSeconds ?? 0)) / 86_400)
        return CalendarDayText.text(number)
    }
}

struct ForwardRow: Sendable {
    var because: String
    var subject: String
    var text: String
    var name: String?
    var address: String?
    var about: String?
    var body: String
    var note: String?
    var day: String?

    init(
        _ because: String,
        _ subject: String,
        _ text: String,
        _ name: String?,
        _ address: String?,
        about: String? = nil,
        body: String,
        note: String? = nil,
        day: String? = nil
    ) {
        self.because = because
        self.subject = subject
        self.text = text
        self.name = name
        self.address = address
        self.about = about
        self.body = body
        self.note = note
        self.day = day
    }

    /// A block of header lines in one language, as New Outlook and Thunderbird write it.
    static func block(
        _ because: String,
        _ subject: String,
        opening: String,
        from: String,
        date: String,
        subjectLabel: String,
        to: String,
        day: String? = nil
    ) -> ForwardRow {
        ForwardRow(
            because,
            subject,
            "\(opening)\n\(from) Meera Iyer <meera@iyer.example>\n\(date)\n\(subjectLabel) Laptops for Vashi\n\(to) Sachin Rao <sachin@partner.example>\n\nTwenty laptops, please.",
            "Meera Iyer",
            "meera@iyer.example",
            about: "Laptops for Vashi",
            body: "Twenty laptops, please.",
            day: day
        )
    }

    static let all: [ForwardRow] = [
        ForwardRow(
            "Gmail in English with a covering note",
            "Fwd: Laptops",
            "Please take this one, good customer.\n\nSachin\n\n---------- Forwarded message ---------\nFrom: Meera Iyer <meera@iyer.example>\nDate: Thu, Nov 19, 2026 at 9:31 AM\nSubject: Laptops\nTo: <sachin@partner.example>\n\n\nWe need 25 laptops.\n",
            "Meera Iyer",
            "meera@iyer.example",
            about: "Laptops",
            body: "We need 25 laptops.",
            note: "Please take this one, good customer.\n\nSachin",
            day: "2026-11-19"
        ),
        ForwardRow(
            "Gmail on a Russian account: the date line stays English",
            "Fwd: Принтеры",
            "---------- Forwarded message ---------\nОт: Олег Титов <titov@zavod.example>\nDate: ср, 18 нояб. 2026 г. в 09:31\nSubject: Принтеры\nTo: <sachin@partner.example>\n\nНужны два МФУ.",
            "Олег Титов",
            "titov@zavod.example",
            about: "Принтеры",
            body: "Нужны два МФУ.",
            day: "2026-11-18"
        ),
        ForwardRow(
            "Apple Mail quotes the forwarded mail",
            "Fwd: Wi-Fi",
            "FYI below\n\n> Begin forwarded message:\n>\n> From: Tom Reed <tom@reedhotel.example>\n> Subject: Wi-Fi\n> Date: 18 November 2026 at 11:17:21 GMT\n> To: sachin@partner.example\n>\n> Thirty rooms without Wi-Fi.\n> Can you help?\n\nCall him please",
            "Tom Reed",
            "tom@reedhotel.example",
            about: "Wi-Fi",
            body: "Thirty rooms without Wi-Fi.\nCan you help?",
            note: "FYI below\n\nCall him please",
            day: "2026-11-18"
        ),
        ForwardRow(
            "iPhone: header lines quoted, opening not",
            "Fwd: UPS",
            "Begin forwarded message:\n\n> From: Ravi Menon <ravi@menon.example>\n> Date: 18 November 2026 at 8:00:00 AM IST\n> To: Sachin Rao <sachin@partner.example>\n> Subject: UPS\n> \n> Need a 10 kVA UPS.",
            "Ravi Menon",
            "ravi@menon.example",
            about: "UPS",
            body: "Need a 10 kVA UPS.",
            day: "2026-11-18"
        ),
        ForwardRow(
            "Outlook on the web: a line of underscores",
            "Fw: Firewall",
            "Not for us.\n________________________________\nFrom: Jane Holt <jane@holt.example>\nSent: Wednesday, November 18, 2026 15:14\nTo: sachin@partner.example <sachin@partner.example>\nCc: Bo Lind <bo@holt.example>; Al <al@holt.example>\nSubject: Firewall\n\nOur firewall is old.",
            "Jane Holt",
            "jane@holt.example",
            about: "Firewall",
            body: "Our firewall is old.",
            note: "Not for us.",
            day: "2026-11-18"
        ),
        ForwardRow(
            "New Outlook: no separator and no empty line before the text",
            "FW: Monitors",
            "From: Jane Holt <jane@holt.example>\nDate: Wednesday, 18 November 2026 at 12:46\nTo: sachin@partner.example <sachin@partner.example>\nSubject: Monitors\nTen monitors for Leeds.\nThanks, Jane",
            "Jane Holt",
            "jane@holt.example",
            about: "Monitors",
            body: "Ten monitors for Leeds.\nThanks, Jane"
        ),
        ForwardRow(
            "Outlook 2019 on a Mac quotes a forward like an answer; the subject tells",
            "FW: Toner",
            "\u{FEFF}Am 18.11.2026, 12:46 schrieb \"Jana Vogt\" <vogt@kanzlei.example>:\n\n    Wir brauchen Toner.\n",
            "Jana Vogt",
            "vogt@kanzlei.example",
            about: "Toner",
            body: "Wir brauchen Toner.",
            day: "2026-11-18"
        ),
        ForwardRow(
            "old Outlook writes \"Original Message\" over forwards too",
            "FW: Cabling",
            "see below\n\n-----Original Message-----\nFrom: Lee Wong [mailto:lee@wong.example]\nSent: Wednesday, November 18, 2026 9:00 AM\nTo: Sachin\nSubject: Cabling\n\nFloor 3 needs cabling.",
            "Lee Wong",
            "lee@wong.example",
            about: "Cabling",
            body: "Floor 3 needs cabling.",
            note: "see below"
        ),
        ForwardRow(
            "Thunderbird lists the subject first and aligns with tabs",
            "Fwd: NAS",
            "\n-------- Forwarded Message --------\nSubject: \tNAS for the\nstudio in Bonn\nDate: \tWed, 18 Nov 2026 10:00:00 +0100\nFrom: \tUwe Kern <kern@studio.example>\nTo: \tsachin@partner.example\n\n\n\nEin NAS mit 40 TB.",
            "Uwe Kern",
            "kern@studio.example",
            about: "NAS for the studio in Bonn",
            body: "Ein NAS mit 40 TB.",
            day: "2026-11-18"
        ),
        ForwardRow(
            "Yandex writes one line of date and sender, and an end",
            "Fwd: Камеры",
            "Возьмите, пожалуйста.\n\n-------- Пересылаемое сообщение --------\n18.11.2026, 20:45, \"Ирина Белова\" <belova@sklad.example>:\n\nНужно 8 камер на склад.\n\n-------- Конец пересылаемого сообщения --------\n",
            "Ирина Белова",
            "belova@sklad.example",
            body: "Нужно 8 камер на склад.",
            note: "Возьмите, пожалуйста.",
            day: "2026-11-18"
        ),
        ForwardRow(
            "Mail.ru: header lines in Russian under the separator",
            "Fwd: Сервер",
            "-------- Пересылаемое сообщение --------\nОт кого: Павел Орлов <orlov@verf.example>\nКому: sachin@partner.example\nДата: Среда, 18 ноября 2026, 12:00 +05:00\nТема: Сервер\n\nНужен сервер для 1С.",
            "Павел Орлов",
            "orlov@verf.example",
            about: "Сервер",
            body: "Нужен сервер для 1С."
        ),
        ForwardRow(
            "Zoho repeats its separator below the header lines",
            "Fwd: Phones",
            "============ Forwarded message ============\nFrom : Uma Pai <uma@pai.example>\nTo : <sachin@partner.example>\nDate : Wed, 18 Nov 2026 04:27:02 +0530\nSubject : Phones\n============ Forwarded message ============\n\nNine IP phones.",
            "Uma Pai",
            "uma@pai.example",
            about: "Phones",
            body: "Nine IP phones."
        ),
        ForwardRow(
            "an address without a name is no name",
            "Fwd: x",
            "---------- Forwarded message ---------\nFrom: <stores@mill.example>\nDate: Wed, Nov 18, 2026 at 9:31 AM\nSubject: x\nTo: <sachin@partner.example>\n\nPrinter dead.",
            nil,
            "stores@mill.example",
            body: "Printer dead."
        ),
        ForwardRow(
            "the address twice is no name either",
            "Fw: x",
            "From: stores@mill.example <stores@mill.example>\nSent: 18 November 2026 11:07\nTo: Sachin\nSubject: x\n\nPrinter dead.",
            nil,
            "stores@mill.example",
            body: "Printer dead."
        ),
        ForwardRow(
            "bold labels come through as stars",
            "FW: x",
            "*From:* Dev Nair <dev@nair.example>\n*Sent:* 18 November 2026 11:07\n*To:* Sachin Rao\n*Subject:* x\n\nThree scanners.",
            "Dev Nair",
            "dev@nair.example",
            about: "x",
            body: "Three scanners."
        ),
        ForwardRow(
            "empty lines between the header lines",
            "Fwd: x",
            "-----Original Message-----\nFrom: \"Dev Nair\" <dev@nair.example>\n\nDate: Wed, 18 Nov 2026 12:16:06\nTo:<sachin@partner.example>\n\n\nSubject: x\n\n\nThree scanners.",
            "Dev Nair",
            "dev@nair.example",
            about: "x",
            body: "Three scanners."
        ),
        ForwardRow(
            "a forward in a forward: the colleague is not the customer",
            "Fwd: Fwd: AMC",
            "over to you\n\n---------- Forwarded message ---------\nFrom: Anil Rao <anil@partner.example>\nDate: Thu, Nov 19, 2026 at 9:31 AM\nSubject: Fwd: AMC\nTo: Sachin <sachin@partner.example>\n\nplease pass on\n\n---------- Forwarded message ---------\nFrom: Gita Sen <gita@sen.example>\nDate: Wed, Nov 18, 2026 at 9:31 AM\nSubject: AMC\nTo: Anil Rao <anil@partner.example>\n\nAMC for 40 PCs.",
            "Gita Sen",
            "gita@sen.example",
            about: "AMC",
            body: "AMC for 40 PCs.",
            note: "over to you\n\nplease pass on"
        ),
        ForwardRow(
            "the colleague answered the customer: the customer is in the quote below",
            "Fwd: AMC",
            "---------- Forwarded message ---------\nFrom: Anil Rao <anil@partner.example>\nDate: Thu, Nov 19, 2026 at 9:31 AM\nSubject: Re: AMC\nTo: Gita Sen <gita@sen.example>\n\nWe will pass it on.\n\nOn Wed, Nov 18, 2026 at 5:00 PM Gita Sen <gita@sen.example> wrote:\n\n> AMC for 40 PCs.",
            "Gita Sen",
            "gita@sen.example",
            body: "AMC for 40 PCs."
        ),
        ForwardRow(
            "the customer answered the partner: the partner's quoted words are not the customer's mail",
            "Fwd: Re: AMC",
            "---------- Forwarded message ---------\nFrom: Gita Sen <gita@sen.example>\nDate: Thu, Nov 19, 2026 at 9:31 AM\nSubject: Re: AMC\nTo: Sachin Rao <sachin@partner.example>\n\n45 PCs now.\n\nOn Wed, Nov 18, 2026 at 5:00 PM Sachin Rao <sachin@partner.example> wrote:\n\n> How many?",
            "Gita Sen",
            "gita@sen.example",
            about: "Re: AMC",
            body: "45 PCs now."
        ),
        ForwardRow(
            "nothing but \"Begin forwarded message\": the text is there, the sender is not",
            "Fwd: x",
            "Begin forwarded message:\n\nNeed a quote for ten PCs.",
            nil,
            nil,
            about: "x",
            body: "Need a quote for ten PCs."
        ),
        ForwardRow(
            "the writer on behalf of another keeps the address",
            "FW: x",
            "From: desk@mill.example [mailto:desk@mill.example] On Behalf Of Michael\nSent: dimanche 22 novembre 2026 06:33\nTo: sachin@partner.example\nSubject: x\n\nTen PCs.",
            nil,
            "desk@mill.example",
            body: "Ten PCs."
        ),
        .block(
            "German, Thunderbird",
            "Fwd: Laptops",
            opening: "-------- Weitergeleitete Nachricht --------",
            from: "Von:",
            date: "Datum: Mi, 18 Nov 2026 10:00:00 +0100",
            subjectLabel: "Betreff:",
            to: "An:",
            day: "2026-11-18"
        ),
        .block(
            "German, New Outlook",
            "WG: Laptops",
            opening: "",
            from: "Von:",
            date: "Datum: Mittwoch, 18. November 2026 um 12:46",
            subjectLabel: "Betreff:",
            to: "An:",
            day: "2026-11-18"
        ),
        .block(
            "French with spaces before the colons",
            "TR: Laptops",
            opening: "",
            from: "De :",
            date: "Envoyé : mercredi 18 novembre 2026 18:26",
            subjectLabel: "Objet :",
            to: "À :",
            day: "2026-11-18"
        ),
        .block(
            "French iPhone",
            "Fwd: Laptops",
            opening: "Début du message transféré :",
            from: "De:",
            date: "Date: 18 novembre 2026 à 09:06:24 UTC+1",
            subjectLabel: "Objet:",
            to: "À:",
            day: "2026-11-18"
        ),
        .block(
            "Spanish",
            "RV: Laptops",
            opening: "",
            from: "De:",
            date: "Fecha: miércoles, 18 de noviembre de 2026, 12:46",
            subjectLabel: "Asunto:",
            to: "Para:",
            day: "2026-11-18"
        ),
        .block(
            "Portuguese of Brazil",
            "ENC: Laptops",
            opening: "---------- Mensagem encaminhada ----------",
            from: "De:",
            date: "Data: quarta-feira, 18 de novembro de 2026",
            subjectLabel: "Assunto:",
            to: "Para:",
            day: "2026-11-18"
        ),
        .block(
            "Italian",
            "I: Laptops",
            opening: "----- Messaggio inoltrato -----",
            from: "Da:",
            date: "Inviato: mercoledì 18 novembre 2026 12:46",
            subjectLabel: "Oggetto:",
            to: "A:",
            day: "2026-11-18"
        ),
        .block(
            "Dutch",
            "Doorst: Laptops",
            opening: "Begin doorgestuurd bericht:",
            from: "Van:",
            date: "Datum: 18 november 2026 om 14:25:08 CET",
            subjectLabel: "Onderwerp:",
            to: "Aan:",
            day: "2026-11-18"
        ),
        .block(
            "Danish",
            "VS: Laptops",
            opening: "",
            from: "Fra:",
            date: "Sendt: 18. november 2026 12:46",
            subjectLabel: "Emne:",
            to: "Til:",
            day: "2026-11-18"
        ),
        .block(
            "Swedish",
            "VB: Laptops",
            opening: "",
            from: "Från:",
            date: "Datum: onsdag, 18 november 2026 12:46",
            subjectLabel: "Ämne:",
            to: "Till:",
            day: "2026-11-18"
        ),
        .block(
            "Norwegian",
            "VS: Laptops",
            opening: "Videresendt melding:",
            from: "Fra:",
            date: "Dato: 18. november 2026 kl. 14:25:08 CET",
            subjectLabel: "Emne:",
            to: "Til:",
            day: "2026-11-18"
        ),
        .block(
            "Finnish",
            "VL: Laptops",
            opening: "",
            from: "Lähettäjä:",
            date: "Päivämäärä: keskiviikko 18. marraskuuta 2026 klo 12.46",
            subjectLabel: "Aihe:",
            to: "Vastaanottaja:",
            day: "2026-11-18"
        ),
        .block(
            "Polish",
            "PD: Laptops",
            opening: "-------- Przekazana wiadomość --------",
            from: "Od:",
            date: "Data: Wed, 18 Nov 2026 10:00:00 +0100",
            subjectLabel: "Temat:",
            to: "Do:",
            day: "2026-11-18"
        ),
        .block(
            "Czech",
            "Fwd: Laptops",
            opening: "Začátek přeposílané zprávy:",
            from: "Od:",
            date: "Datum: 18. listopadu 2026 14:25:08 SEČ",
            subjectLabel: "Předmět:",
            to: "Komu:"
        ),
        .block(
            "Ukrainian",
            "Fwd: Laptops",
            opening: "Початок листа, що пересилається:",
            from: "Від:",
            date: "Дата: 18 листопада 2026 р. о 14:25:08",
            subjectLabel: "Тема:",
            to: "Кому:"
        ),
        .block(
            "Turkish",
            "İLT: Laptops",
            opening: "",
            from: "Kimden:",
            date: "Tarih: Çarşamba, 18 Kasım 2026 12:46",
            subjectLabel: "Konu:",
            to: "Kime:",
            day: "2026-11-18"
        ),
        .block(
            "Hungarian",
            "Fwd: Laptops",
            opening: "Továbbított levél kezdete:",
            from: "Feladó:",
            date: "Dátum: 2026. november 18. 14:25:08",
            subjectLabel: "Tárgy:",
            to: "Címzett:",
            day: "2026-11-18"
        ),
        .block(
            "Romanian",
            "Fwd: Laptops",
            opening: "---------- Mesaj redirecționat ----------",
            from: "De la:",
            date: "Data: miercuri, 18 noiembrie 2026",
            subjectLabel: "Subiect:",
            to: "Către:",
            day: "2026-11-18"
        ),
        .block(
            "Hindi",
            "Fwd: Laptops",
            opening: "---------- अग्रेषित संदेश ---------",
            from: "प्रेषक:",
            date: "दिनांक: 18 नवंबर 2026, 10:12",
            subjectLabel: "विषय:",
            to: "प्रति:",
            day: "2026-11-18"
        ),
        .block(
            "Arabic, from right to left",
            "Fwd: Laptops",
            opening: "---------- رسالة معاد توجيهها ---------",
            from: "من:",
            date: "التاريخ: 18 نوفمبر 2026",
            subjectLabel: "الموضوع:",
            to: "إلى:",
            day: "2026-11-18"
        ),
        .block(
            "Hebrew, from right to left",
            "Fwd: Laptops",
            opening: "---------- הודעה שהועברה ---------",
            from: "מאת:",
            date: "תאריך: 18 בנובמבר 2026",
            subjectLabel: "נושא:",
            to: "אל:",
            day: "2026-11-18"
        ),
        .block(
            "Japanese with wide colons",
            "Fwd: Laptops",
            opening: "---------- メッセージを転送 ---------",
            from: "送信元：",
            date: "日付：2026年11月18日水曜日 17:55:44 +0900",
            subjectLabel: "件名：",
            to: "送信先：",
            day: "2026-11-18"
        ),
        .block(
            "Chinese",
            "转发: Laptops",
            opening: "---------- 转发的邮件 ---------",
            from: "发件人：",
            date: "日期：2026年11月18日 10:12",
            subjectLabel: "主题：",
            to: "收件人：",
            day: "2026-11-18"
        ),
        .block(
            "Korean",
            "Fwd: Laptops",
            opening: "---------- 전달된 메시지 ---------",
            from: "보낸 사람:",
            date: "날짜: 2026년 11월 18일 수요일",
            subjectLabel: "제목:",
            to: "받는 사람:",
            day: "2026-11-18"
        ),
    ]
}

struct AnsweredRow: Sendable {
    var because: String
    var subject: String
    var text: String

    init(_ because: String, _ subject: String, _ text: String) {
        self.because = because
        self.subject = subject
        self.text = text
    }

    static let all: [AnsweredRow] = [
        AnsweredRow(
            "Gmail's attribution over a quote",
            "Re: x",
            "Fine.\n\nOn Wed, Nov 18, 2026 at 9:31 AM Jane <jane@holt.example> wrote:\n> hello"
        ),
        AnsweredRow(
            "Outlook's header lines under an answer",
            "RE: x",
            "Fine.\n\nFrom: Jane Holt <jane@holt.example>\nSent: 18 November 2026 11:07\nTo: Sachin\nSubject: x\n\nhello"
        ),
        AnsweredRow(
            "German Outlook",
            "AW: x",
            "Passt.\n\nVon: Jana <jana@vogt.example>\nGesendet: Mittwoch, 18. November 2026 11:00\nAn: Sachin\nBetreff: x\n\nHallo"
        ),
        AnsweredRow(
            "old Outlook",
            "Re: x",
            "Fine.\n\n-----Original Message-----\nFrom: Jane <jane@holt.example>\nSent: 18 November 2026\nTo: Sachin\nSubject: x\n\nhello"
        ),
        AnsweredRow(
            "our own note below a question is not a customer's mail",
            "Fwd: An offer",
            "what is this?\n\nFrom: Waggle <leads@exchange.example>\nSent: 18 November 2026\nTo: Sachin\nSubject: An offer\n\n20 laptops"
        ),
        AnsweredRow(
            "a forward that stands in the quote of an answer",
            "Re: x",
            "Fine.\n\nOn Wed, Nov 18, 2026 at 9:31 AM Jane <jane@holt.example> wrote:\n> ---------- Forwarded message ---------\n> From: Al <al@al.example>\n> Date: Tue, Nov 17, 2026\n> Subject: x\n> To: Jane\n>\n> hello"
        ),
        AnsweredRow("no quote at all", "laptops", "Need 20 laptops in Vashi."),
        AnsweredRow(
            "a form has labels, and no sender among them",
            "New enquiry",
            "Name: Asha\nDate: 20 Nov\nSubject: printers\nPhone: 020 1234"
        ),
        AnsweredRow("words that look like labels", "note", "From: Pune to Mumbai\nsomething\nTo: do"),
        AnsweredRow(
            "who is answered is among the recipients, and the subject was changed",
            "printers",
            "Fine.\n\nFrom: Waggle <leads@exchange.example>\nSent: 18 November 2026\nTo: Sachin\nSubject: x\n\nhello"
        ),
    ]
}
