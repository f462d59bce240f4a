import Testing
import WaggleMIME
import WaggleReading
import WaggleTransport

/// Mails that were answered, or stand for themselves: nothing in them was passed on.
@Suite("No forwards")
struct AnsweredTests {
    @Test("an answer is no forward", arguments: Answered.all)
    func answers(_ row: Answered) {
        let reading = ReadingFixture.read(row.text, subject: row.subject)
        #expect(reading.forward == .none, "\(row.because)")
    }
}

/// "Re: Fwd:" stands before both: who gets the mail tells them apart.
@Suite("Answered forwards")
struct AnsweredForwardTests {
    private let text = """
        please take it, not our area

        From: Jane Holt <jane@holt.example>
        Sent: Wednesday, November 18, 2026 9:31 AM
        To: Sachin Rao
        Subject: Fwd: printers

        two printers
        """

    @Test("an answer to a forward goes to whom it quotes", arguments: ["Re: Fwd: printers", "RE: RV: impresoras"])
    func answered(_ subject: String) {
        var mail = ReadingFixture.mail(text, subject: subject)
        mail.to = [Mailbox(name: "Jane Holt", address: "jane@holt.example")]
        mail.cc = [Mailbox(name: nil, address: ReadingFixture.bot.description)]
        #expect(ReadingFixture.reader.read(mail, in: ReadingFixture.context()).forward == .none)
    }

    @Test(
        "what goes to somebody else is passed on",
        arguments: [
            "Re: Fwd: printers", "RE: RV: impresoras", "R: I: stampanti", "AW: WG: Drucker", "RES: ENC: impressoras",
        ]
    )
    func passedOn(_ subject: String) {
        var mail = ReadingFixture.mail(text, subject: subject)
        mail.to = [Mailbox(name: nil, address: ReadingFixture.bot.description)]
        let reading = ReadingFixture.reader.read(mail, in: ReadingFixture.context())
        #expect(reading.forward.original?.from?.address == "jane@holt.example")
    }
}

struct Answered: Sendable {
    var because: String
    var subject: String
    var text: String

    init(_ because: String, _ subject: String, _ text: String) {
        self.because = because
        self.subject = subject
        self.text = text
    }

    static let all: [Answered] =
        attributions.map { Answered("an attribution, \($0.0)", "\($0.1): printers", "ok\n\n\($0.2)\n\n> two printers") }
        + attributions.map {
            Answered("an attribution over plain text, \($0.0)", "\($0.1): printers", "ok\n\n\($0.2)\ntwo printers")
        }
        + single

    /// Language, prefix of an answer, and the line above its quote.
    private static let attributions: [(String, String, String)] = [
        ("en", "Re", "On Wed, Nov 18, 2026 at 9:31 AM Jane Holt <jane@holt.example> wrote:"),
        ("de", "AW", "Am Mi., 18. Nov. 2026 um 09:31 Uhr schrieb Jana Vogt <jana@vogt.example>:"),
        ("fr", "RE", "Le mer. 18 nov. 2026 à 09:31, Éloïse Lefèvre <eloise@lefevre.example> a écrit :"),
        ("es", "RE", "El mié, 18 nov 2026 a las 9:31, Íñigo Peña (<inigo@pena.example>) escribió:"),
        ("pt-BR", "RES", "Em qua., 18 de nov. de 2026 às 09:31, João Silva <joao@silva.example> escreveu:"),
        ("it", "R", "Il giorno mer 18 nov 2026 alle ore 09:31 Niccolò Rossi <niccolo@rossi.example> ha scritto:"),
        ("nl", "Antw", "Op wo 18 nov. 2026 om 09:31 schreef Daniël van Dijk <daniel@dijk.example>:"),
        ("da", "SV", "Den ons. 18. nov. 2026 kl. 09.31 skrev Søren Bech <soren@bech.example>:"),
        ("no", "SV", "ons. 18. nov. 2026 kl. 09:31 skrev Åse Berg <aase@berg.example>:"),
        ("sv", "SV", "Den ons 18 nov. 2026 kl 09:31 skrev Åke Öberg <ake@oberg.example>:"),
        ("fi", "VS", "ke 18. marrask. 2026 klo 9.31 Päivi Mäkelä <paivi@makela.example> kirjoitti:"),
        ("et", "Vs", "Kontakt Ülle Tamm (<ylle@tamm.example>) kirjutas kuupäeval K, 18. november 2026 kell 09:31:"),
        ("pl", "Odp", "śr., 18 lis 2026 o 09:31 Michał Żak <michal@zak.example> napisał(a):"),
        ("cs", "Re", "st 18. 11. 2026 v 9:31 odesílatel Jiří Dvořák <jiri@dvorak.example> napsal:"),
        ("hu", "Re", "Gábor Szűcs <gabor@szucs.example> ezt írta (időpont: 2026. nov. 18., Sze, 9:31):"),
        ("ru", "Re", "ср, 18 нояб. 2026 г. в 09:31, Олег Титов <oleg@titov.example>:"),
        ("uk", "Re", "ср, 18 лист. 2026 р. о 09:31 Олена Гриць <olena@gryts.example> пише:"),
        ("tr", "Ynt", "Işıl Çağlar <isil@caglar.example>, 18 Kas 2026 Çar, 09:31 tarihinde şunu yazdı:"),
        ("ja", "Re", "2026年11月18日(水) 9:31 田中太郎 <tanaka@taro.example>:"),
        ("zh", "回复", "王伟 <wang@wei.example> 于2026年11月18日周三 09:31写道："),
        ("ko", "Re", "2026년 11월 18일 (수) 오전 9:31, 김민수 <kim@minsu.example>님이 작성:"),
        ("vi", "Re", "Vào Th 4, 18 thg 11, 2026 vào lúc 09:31 Nguyễn Văn An <an@nguyen.example> đã viết:"),
        ("ar", "رد", "في الأربعاء، 18 نوفمبر 2026 في 9:31 ص تمت كتابة ما يلي بواسطة سامر حداد <samer@haddad.example>:"),
        ("hi", "Re", "बुध, 18 नव॰ 2026 को 9:31 am बजे को अनिल शर्मा <anil@sharma.example> ने लिखा:"),
    ]

    private static let single: [Answered] = [
        Answered(
            "Finnish Outlook answers with the prefix that forwards in Danish",
            "VS: tulostimet",
            "Kiitos!\n\nLähettäjä: Päivi Mäkelä <paivi@makela.example>\nLähetetty: keskiviikko 18. marraskuuta 2026 9.31\nVastaanottaja: Sachin Rao <sachin@partner.example>\nAihe: tulostimet\n\nKaksi tulostinta."
        ),
        Answered(
            "Estonian Outlook does so too",
            "Vs: printerid",
            "Aitäh!\n\nSaatja: Ülle Tamm <ylle@tamm.example>\nSaadetud: kolmapäev, 18. november 2026 09:31\nAdressaat: Sachin Rao <sachin@partner.example>\nTeema: printerid\n\nKaks printerit."
        ),
        Answered(
            "a numbered answer",
            "Re[2]: printers",
            "ok\n\nFrom: Jane <jane@holt.example>\nDate: 18 Nov 2026\nTo: Sachin\n\ntwo"
        ),
        Answered(
            "an answer between the lines of an old Outlook mail",
            "RE: printers",
            "-----Original Message-----\nFrom: Jane Holt [mailto:jane@holt.example]\nSent: Wednesday, November 18, 2026 9:31 AM\nTo: Sachin\nSubject: printers\n\ntwo printers\n[Sachin] ok"
        ),
        Answered(
            "words about forwarding",
            "printers",
            "The forwarded message did not reach me. Please begin again: forwarded message or not, I need two printers."
        ),
        Answered("a question about a sender", "printers", "From: is it you?\nTo: me?"),
        Answered(
            "a web form",
            "New enquiry",
            "From: Asha Patil\nPhone: 020 2712 3456\nSubject: printers\nMessage: two printers"
        ),
        Answered("a route", "pickup", "From: Pune\nTo: Nashik\nDate: 20 Nov"),
        Answered("an agenda", "agenda", "Date: 20 Nov 2026\nSubject: review\nTo: all\n\n1. printers"),
        Answered(
            "a signature with labels",
            "printers",
            "Two printers, please.\n\n--\nAsha Patil\nTel: 020 2712 3456\nMail: asha@patil.example"
        ),
        Answered(
            "a note of the system below a rule",
            "printers",
            "Two printers.\n________________________________\nThis mail is for Sachin only."
        ),
    ]
}
