import Foundation
import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleTransport

/// A yes that is not the writer's own, in every place where one can stand. None of them may be taken for his.
@Suite("Another's yes")
struct ForeignYesTests {
    @Test("below the mark of every program, with and without marked lines", arguments: ForeignYes.attributions)
    func attribution(_ line: String) {
        for yes in ForeignYes.yeses {
            for text in ["\n\n\(line)\n\n\(yes)\n", "Hello,\n\n\(line)\n\n\(yes)\n", "\(line)\n\n> \(yes)\n> accept\n"]
            {
                #expect(!accepts(text: text), "\(text)")
            }
        }
        #expect(!accepts(text: "?\n\n\(line)\n\n\(ForeignYes.offer)"))
        #expect(accepts(text: "accept\n\n\(line)\n\n\(ForeignYes.offer)"), "his own yes above it counts")
    }

    @Test("behind marks of other kinds", arguments: ForeignYes.marks)
    func marks(_ mark: String) {
        let quoted = ["Hello Sachin,", "Yes, we take it.", "accept"].map { mark + $0 }.joined(separator: "\n")
        #expect(!accepts(text: "Hello\n\n" + quoted))
        #expect(!accepts(text: "Hello\n\nOn Thu, Nov 19, 2026 Waggle <leads@exchange.example> wrote:\n" + quoted))
    }

    // Fault 93.
    @Test("in the words of our own notes", arguments: ForeignYes.notes + [ForeignYes.offer])
    func notes(_ words: String) {
        #expect(!accepts(text: words))
        #expect(!accepts(text: "What is this?\n\n" + words))
    }

    @Test("in a signature", arguments: ForeignYes.signatures)
    func signatures(_ words: String) {
        #expect(!accepts(text: words))
        #expect(!accepts(text: "Noted.\n\n" + words))
    }

    @Test("in words that say something else", arguments: ForeignYes.others)
    func others(_ words: String) { #expect(!accepts(text: words)) }

    // Fault 62.
    @Test("in HTML that nobody can see, alone and beside a plain yes", arguments: ForeignYes.hidden)
    func hidden(_ source: String) {
        #expect(!accepts(html: "<html><body><p>Hello,</p>\(source)</body></html>"))
        #expect(!accepts(parts: [("text/plain", "accept"), ("text/html", "<p>Hello,</p>\(source)")]))
    }

    @Test("in HTML that is marked as a quote or a signature", arguments: ForeignYes.quotedHTML)
    func quotedHTML(_ source: String) {
        #expect(!accepts(html: "<html><body><p>Hello,</p>\(source)</body></html>"))
        #expect(!accepts(html: "<html><body>\(source)</body></html>"))
    }

    @Test("where plain text and HTML disagree", arguments: ForeignYes.disagreeing)
    func disagreeing(_ pair: [String]) {
        #expect(!accepts(parts: [("text/plain", pair[0]), ("text/html", pair[1])]))
    }

    @Test(
        "in an attachment",
        arguments: [
            "text/plain; name=yes.txt\nContent-Disposition: attachment; filename=yes.txt",
            "text/plain; name=answer.txt\nContent-Disposition: inline; filename=answer.txt",
            "text/plain; name=answer.txt",
            "text/html; name=a.html\nContent-Disposition: attachment; filename=a.html", "text/csv", "message/rfc822",
            "application/octet-stream; name=r.ics\nContent-Disposition: attachment; filename=r.ics",
        ]
    )
    func attached(_ type: String) {
        let content = type.hasPrefix("message") ? "From: asha@cust.example\nSubject: yes\n\naccept" : "accept"
        #expect(!accepts(parts: [("text/plain", "See attachment."), (type, content)], kind: "mixed"))
    }

    // Fault 65.
    @Test(
        "to a meeting",
        arguments: [
            "Accepted: Lead call", "Zugesagt: Termin", "Accepté : rendez-vous", "Aceptada: reunión", "Aceito: reunião",
            "Принято: встреча", "Accettato: riunione", "Geaccepteerd: overleg", "Tentatively Accepted: call",
            "Read: Lead L-4F7K", "Gelesen: Lead", "Lu : Lead",
        ]
    )
    func meeting(_ subject: String) {
        for words in ["Accepted", "Yes", "Sachin Rao has accepted this invitation."] {
            #expect(!accepts(text: words, subject: subject))
            #expect(
                !accepts(
                    parts: [
                        ("text/plain", words), ("application/ics; name=invite.ics", "BEGIN:VCALENDAR\nMETHOD:REPLY"),
                    ],
                    kind: "mixed",
                    subject: subject
                )
            )
        }
    }

    @Test("broken off from a quoted line by a program that wraps", arguments: ForeignYes.wrapped)
    func wrapped(_ text: String) { #expect(!accepts(text: text)) }

    @Test("his own yes is heard beside all that", arguments: ForeignYes.own)
    func own(_ words: String) { #expect(accepts(text: words)) }

    // Fault 94.
    @Test("his own yes between quoted lines, and below them")
    func between() {
        let head = "On Thu, Nov 19, 2026 at 9:00 AM Waggle <leads@exchange.example> wrote:\n\n"
        let asked = "> Can you take this lead in Vashi with 20 laptops and one printer by Friday please?\n"
        #expect(accepts(text: head + asked + "Yes, we take it.\n> Budget is 12 lakh\n"))
        #expect(accepts(text: head + asked + "\nYes, we take it.\n"))
        let html =
            "<div class=gmail_quote><div class=gmail_attr>On Thu, Nov 19, 2026 at 9:00 AM Waggle &lt;leads@exchange.example&gt; wrote:</div>"
        #expect(accepts(html: html + "<blockquote>Can you?</blockquote><div>Yes, we take it.</div></div>"))
    }

    // MARK: Reading as the mail comes in

    private func accepts(text: String, subject: String = "Re: Lead L-4F7K: 20 laptops") -> Bool {
        accepts(content: ("text/plain", text), subject: subject)
    }

    private func accepts(html: String) -> Bool { accepts(content: ("text/html", html)) }

    private func accepts(
        parts: [(String, String)],
        kind: String = "alternative",
        subject: String = "Re: Lead L-4F7K: 20 laptops"
    ) -> Bool {
        let body = parts.map { "--b1\n\(head($0.0))\n\n\($0.1)\n" }.joined() + "--b1--\n"
        return accepts(content: ("multipart/\(kind); boundary=b1", body), subject: subject)
    }

    private func head(_ type: String) -> String {
        var lines = type.split(separator: "\n").map(String.init)
        if lines[0].hasPrefix("text/") { lines[0] += "; charset=utf-8" }
        return "Content-Type: " + lines.joined(separator: "\n")
    }

    /// Whatever was asked: an accept is none in any of the places where one is looked for.
    private func accepts(content: (type: String, text: String), subject: String = "Re: Lead L-4F7K: 20 laptops") -> Bool
    {
        let raw =
            "From: Sachin Rao <sachin@partner.example>\nTo: Waggle <leads@exchange.example>\nSubject: \(subject)\n"
            + "Date: Thu, 19 Nov 2026 10:12:00 +0530\nMIME-Version: 1.0\n\(head(content.type))\n\n\(content.text)"
        let message = MailMessage(decoding: Data(raw.utf8))
        return [ReadingContext.Expectation.answerToOffer, .anything].contains { expecting in
            let reading = ReadingFixture.reader.read(message, in: ReadingFixture.context(expecting))
            if case .accept? = reading.reply?.intent { return true }
            return false
        }
    }
}

enum ForeignYes {
    static let offer = """
        Hello Sachin,

        A customer 12 km from you is looking for help, and you are the first choice for it now. Lead L-4F7K:

        - Need: laptops × 20
        - Where: Vashi, 12 km from you
        - Budget: up to 12 lakh
        - Referred by: Asha

        Please answer by Thu 19 Nov, 18:00. Just reply to this mail:
        - To take it, write "accept". You get the customer's name and contact at once.
        - To pass, write "decline" and why in a few words ("too far", "no time this week").
        - A question is welcome too: write it, and I pass it on.

        Who the customer is stays closed until you accept: name, company, phone, mail, exact address, own words and attachments.

        Waggle
        """

    static let yeses: [String] = [
        "Yes, we'll take it. Please send the contact.",
        "Ja, nehmen wir gerne.",
        "Oui, je prends.",
        "Sí, lo tomamos.",
        "Sim, aceito.",
        "Да, берём.",
        "हाँ, भेज दीजिए",
        "haan bhej do",
        "accept",
    ]

    /// Heads of quoted mails as programs write them.
    static let attributions: [String] = [
        "On Thu, Nov 19, 2026 at 9:00 AM Waggle <leads@exchange.example> wrote:",
        "On Thu, Nov 19, 2026 at 9:00 AM Waggle Lead Exchange of Maharashtra\n<leads@exchange.example> wrote:",
        "On Thu, 19 Nov, 2026, 9:00 am Waggle, wrote:",
        "On 19 Nov 2026, at 9:00 AM, Waggle <leads@exchange.example> wrote:",
        "Am 19.11.26 um 09:00 schrieb Waggle:",
        "Am Do., 19. Nov. 2026 um 09:00 Uhr schrieb Waggle <leads@exchange.example>:",
        "Le jeu. 19 nov. 2026 à 09:00, Waggle <leads@exchange.example> a écrit :",
        "El jue, 19 nov 2026 a las 9:00, Waggle (<leads@exchange.example>) escribió:",
        "Em qui., 19 de nov. de 2026 às 09:00, Waggle <leads@exchange.example> escreveu:",
        "Il giorno gio 19 nov 2026 alle ore 09:00 Waggle <leads@exchange.example> ha scritto:",
        "Op do 19 nov 2026 om 09:00 schreef Waggle <leads@exchange.example>:",
        "чт, 19 нояб. 2026 г. в 09:00, Waggle <leads@exchange.example>:",
        "Четверг, 19 ноября 2026, 9:00 +03:00 от Waggle <leads@exchange.example>:",
        "गुरु, 19 नव॰ 2026 को 9:00 am बजे को Waggle <leads@exchange.example> ने लिखा:",
        "czw., 19 lis 2026 o 09:00 Waggle <leads@exchange.example> napisał(a):",
        "Den tors 19 nov. 2026 kl 09:00 skrev Waggle <leads@exchange.example>:",
        "Den tor. 19. nov. 2026 kl. 09.00 skrev Waggle <leads@exchange.example>:",
        "tor. 19. nov. 2026 kl. 09:00 skrev Waggle <leads@exchange.example>:",
        "to 19. marrask. 2026 klo 9.00 Waggle (leads@exchange.example) kirjoitti:",
        "čt 19. 11. 2026 v 9:00 odesílatel Waggle <leads@exchange.example> napsal:",
        "Waggle <leads@exchange.example> ezt írta (időpont: 2026. nov. 19., Cs, 9:00):",
        "În joi, 19 nov. 2026 la 09:00, Waggle <leads@exchange.example> a scris:",
        "Waggle <leads@exchange.example>, 19 Kas 2026 Per, 09:00 tarihinde şunu yazdı:",
        "Στις Πέμ 19 Νοε 2026 στις 9:00 π.μ., ο χρήστης Waggle <leads@exchange.example> έγραψε:",
        "בתאריך יום ה׳, 19 בנוב׳ 2026 ב-9:00 מאת Waggle <leads@exchange.example>:",
        "في الخميس، 19 نوفمبر 2026 9:00 ص Waggle <leads@exchange.example> كتب:",
        "2026年11月19日(木) 9:00 Waggle <leads@exchange.example>:",
        "Waggle <leads@exchange.example> 于2026年11月19日周四 09:00写道：",
        "2026년 11월 19일 (목) 오전 9:00, Waggle <leads@exchange.example>님이 작성:",
        "Vào Th 5, 19 thg 11, 2026 vào lúc 09:00 Waggle <leads@exchange.example> đã viết:",
        "чт, 19 лист. 2026 р. о 09:00 Waggle <leads@exchange.example> пише:",
        "---- On Thu, 19 Nov 2026 09:00:00 +0530 Waggle <leads@exchange.example> wrote ----",
        "    On Thursday, November 19, 2026 at 09:00:00 AM GMT+5:30, Waggle <leads@exchange.example> wrote:  ",
        "On Thursday, 19 November 2026 at 09:00, Waggle <leads@exchange.example> wrote:",
        "From:   Waggle <leads@exchange.example>\nTo:     Sachin Rao/PUN/Partner\nDate:   11/19/2026 09:00 AM\nSubject:        Lead L-4F7K",
        "-------- Original message --------\nFrom: Waggle <leads@exchange.example>\nDate: 19/11/2026 09:00 (GMT+05:30)\nTo: Sachin Rao <sachin@partner.example>\nSubject: Lead L-4F7K",
        "-------- Original Message --------\nFrom: Waggle <leads@exchange.example>\nSent: 19 November 2026 09:00:00 IST",
        "From: Waggle <leads@exchange.example>\nSent: Thu, 19 Nov 2026 09:00:00\nTo: sachin@partner.example\nSubject: Lead L-4F7K",
        "From: Waggle <leads@exchange.example>\nSent: Thursday, November 19, 2026 9:00 AM\nTo: Sachin Rao <sachin@partner.example>\nSubject: Lead L-4F7K",
        "Von: Waggle <leads@exchange.example>\nGesendet: Donnerstag, 19. November 2026 09:00\nAn: Sachin Rao\nBetreff: Lead L-4F7K",
        "De : Waggle <leads@exchange.example>\nEnvoyé : jeudi 19 novembre 2026 09:00\nÀ : Sachin Rao\nObjet : Lead L-4F7K",
        "De: Waggle <leads@exchange.example>\nEnviado el: jueves, 19 de noviembre de 2026 9:00\nPara: Sachin Rao\nAsunto: Lead L-4F7K",
        "De: Waggle <leads@exchange.example>\nEnviada em: quinta-feira, 19 de novembro de 2026 09:00\nPara: Sachin Rao\nAssunto: Lead L-4F7K",
        "От: Waggle <leads@exchange.example>\nОтправлено: 19 ноября 2026 г. 9:00\nКому: Sachin Rao\nТема: Lead L-4F7K",
        "Da: Waggle <leads@exchange.example>\nInviato: giovedì 19 novembre 2026 09:00\nA: Sachin Rao\nOggetto: Lead L-4F7K",
        "Van: Waggle <leads@exchange.example>\nVerzonden: donderdag 19 november 2026 09:00\nAan: Sachin Rao\nOnderwerp: Lead L-4F7K",
        "发件人: Waggle <leads@exchange.example>\n发送时间: 2026年11月19日 9:00\n收件人: Sachin Rao\n主题: Lead L-4F7K",
        "差出人: Waggle <leads@exchange.example>\n送信日時: 2026年11月19日 9:00\n宛先: Sachin Rao\n件名: Lead L-4F7K",
        "من: Waggle <leads@exchange.example>\nتم الإرسال: 19 نوفمبر 2026 09:00\nإلى: Sachin Rao\nالموضوع: Lead L-4F7K",
        "------------------ Original ------------------\nFrom:  \"Waggle\"<leads@exchange.example>;\nDate:  Thu, Nov 19, 2026 09:00 AM\nTo:  \"Sachin\"<sachin@partner.example>;\nSubject:  Lead L-4F7K",
        "At 2026-11-19 09:00:00, \"Waggle\" <leads@exchange.example> wrote:",
        "在 2026-11-19 09:00:00，\"Waggle\" <leads@exchange.example> 写道：",
        "Waggle <leads@exchange.example> wrote on 19.11.2026 09:00:00:",
        "* Waggle <leads@exchange.example> [2026-11-19 09:00]:",
        "Quoting Waggle <leads@exchange.example>:",
        "On Thu, November 19, 2026 9:00 am, Waggle wrote:",
        "On 2026-11-19 09:00, Waggle wrote:",
        "Am 2026-11-19 09:00, schrieb Waggle:",
        "----- Original Message -----\nFrom: \"Waggle\" <leads@exchange.example>\nTo: \"sachin\" <sachin@partner.example>\nSent: Thursday, November 19, 2026 9:00:00 AM\nSubject: Lead L-4F7K",
        "----- On 19 Nov, 2026, at 09:00, Waggle leads@exchange.example wrote:",
        "On 19 Nov 2026, 9:00 AM +0530, Waggle <leads@exchange.example>, wrote:",
        "On Nov 19, 2026, at 09:00, Waggle <leads@exchange.example> wrote:",
        "On November 19, 2026 at 9:00 AM GMT+5:30 leads@exchange.example wrote:",
        "19.11.2026, 09:00, \"Waggle\" <leads@exchange.example>:",
        "Gesendet: Donnerstag, 19. November 2026 um 09:00 Uhr\nVon: \"Waggle\" <leads@exchange.example>\nAn: sachin@partner.example\nBetreff: Lead L-4F7K",
        "-----Ursprüngliche Nachricht-----\nVon: Waggle [mailto:leads@exchange.example]\nGesendet: Donnerstag, 19. November 2026 09:00\nAn: Sachin\nBetreff: Lead",
        "-----Message d'origine-----\nDe : Waggle [mailto:leads@exchange.example]\nEnvoyé : jeudi 19 novembre 2026 09:00\nÀ : Sachin\nObjet : Lead",
        "در پنجشنبه ۱۹ نوامبر ۲۰۲۶،\u{200F} ۹:۰۰ Waggle <leads@exchange.example> نوشت:",
        "เมื่อ พฤ. 19 พ.ย. 2026 เวลา 09:00 Waggle <leads@exchange.example> เขียนว่า:",
        "Pada tanggal Kam, 19 Nov 2026 pukul 09.00 Waggle <leads@exchange.example> menulis:",
        "На чт, 19.11.2026 г. в 9:00 Waggle <leads@exchange.example> написа:",
        "čet, 19. stu 2026. u 09:00 Waggle <leads@exchange.example> napisao je:",
        "чет, 19. нов 2026. у 09:00 Waggle <leads@exchange.example> је написао/ла:",
        "2026-11-19, kt, 09:00 Waggle <leads@exchange.example> rašė:",
        "ceturtd., 2026. g. 19. nov., plkst. 09:00 — lietotājs Waggle (<leads@exchange.example>) rakstīja:",
        "Kuupäev N, 19. november 2026 kell 09:00 kirjutas Waggle <leads@exchange.example>:",
        "št 19. 11. 2026 o 9:00 Waggle <leads@exchange.example> napísal(a):",
        "V V čet., 19. nov. 2026 ob 09:00 je oseba Waggle <leads@exchange.example> napisala:",
        "Missatge de Waggle <leads@exchange.example> del dia dj., 19 de nov. 2026 a les 9:00:",
        "Op Do. 19 Nov. 2026 om 09:00 het Waggle <leads@exchange.example> geskryf:",
    ]

    /// What some programs put before quoted lines.
    static let marks: [String] = [
        "| ",
        "» ",
        "＞ ",
        ": ",
        "WG> ",
        "WG > ",
        "&gt; ",
        "] ",
        "\u{A0}> ",
        "\u{200B}> ",
        "|> ",
        "┃ ",
        "›",
        "▶ ",
    ]

    static let notes: [String] = [
        "To take it, write \"accept\". You get the customer's name and contact at once.",
        "- To take it, write \"accept\".",
        "Reply ACCEPT to take it.",
        "Reply ACCEPT to take it or DECLINE to pass.",
        "You get the name and the number as soon as you accept.",
        "Answer in your own words - \"yes, I'll take it\", \"no\", \"later\", or ask us anything.",
        "If you ACCEPT, please call the customer within 4 working hours.",
        "Accept Decline",
        "Accept\nDecline",
        "[Accept] [Decline]",
        "To take the lead, write \"accept\"; to pass, write \"decline\" and why.",
        "Please write \"accept\" as the first line of your reply, or \"decline\" and why in a few words.",
        "Ответьте БЕРУ (ACCEPT), если берёте",
        "Antworten Sie ANNEHMEN (ACCEPT), wenn Sie ihn nehmen.",
        "Al aceptar recibes el nombre y el teléfono.",
        "Responde ACEPTO (ACCEPT) o NO (DECLINE).",
        "Who the customer is stays closed until you accept",
        "Nobody learns who a customer is before accepting.",
        "After accept you get the customer’s name and contact at once.",
        "Click here to accept",
        "हाँ लिखें (ACCEPT) अगर आप लेना चाहते हैं",
        "Répondez ACCEPTER pour le prendre.",
        "Responda ACEITO para ficar com ele.",
    ]

    static let signatures: [String] = [
        "-- \nYes Computers\nWe accept all cards",
        "--\nAccept IT Ltd",
        "Regards,\nSachin Rao\nDone Deal Computers\n+91 98200 12345",
        "Thanks\nSachin\nSure IT Solutions",
        "Sachin Rao\nYes IT Services\n98200 12345\nsachin@partner.example",
        "__\nWe take it Pvt Ltd",
        "Best\nSachin | Accept Systems | www.partner.example",
        "We accept UPI, cards and net banking.",
        "We are happy to help! - Team Partner",
        "Happy to help,\nSachin Rao",
        "Always happy to help you,\nSachin",
        "P.S. we accept all major credit cards",
        "Mit freundlichen Grüßen\nJa Systems GmbH",
        "С уважением,\nООО Беру",
        "Sent from my OK phone",
        "Looking forward to serve you.\nSachin",
        "Sachin Rao\nInterested in cloud? Call us",
    ]

    static let others: [String] = [
        "Беру паузу до понедельника",
        "Беру паузу",
        "Take a break",
        "We take a day off on Friday",
        "I take leave tomorrow",
        "We take no new customers",
        "Wir nehmen keine neuen Kunden",
        "Wir nehmen das zur Kenntnis",
        "Je prends note",
        "Je prends des vacances",
        "Tomo nota",
        "Принимаем к сведению",
        "Берём тайм-аут",
        "Aceito suas desculpas",
        "Acepto tus disculpas",
        "Ich nehme an, dass Sie ein Roboter sind",
        "We'll take it under advisement",
        "I'll take it up with my boss",
        "Wir übernehmen keine Haftung",
        "J'accepte vos excuses",
        "Ок, прочитал",
        "हम लेते हैं छुट्टी",
        "Sachin Rao reacted to your message:\n\n👍",
        "👍 Sachin Rao reacted via Gmail",
        "Liked “Lead L-4F7K: 20 laptops”",
        "Your message\n\nTo: Sachin\nSubject: Lead\nwas read on 19 November",
        "Thank you for your email. We accept new orders from Monday to Friday.",
        "We have received your mail. Yes, we are open.",
        "FYI, the customer writes: yes, we take it",
        "Our director says we take it, I am not sure",
        "Asha wrote: \"Yes, we take it\"",
        "My colleague said yes",
        "> accept",
        ">accept",
        "> > accept\n> ok",
        " > accept",
        "| accept",
        "What does \"accept\" mean?",
        "Should I write accept?",
        "I have not said yes",
        "I never said yes, we take it",
        "We take it that you are a bot",
        "I take it you are joking",
        "I take it back",
        "We take it seriously",
        "Accept my apologies",
        "Please accept my apologies for the delay",
        "Please accept our thanks",
        "Yes Bank account details attached",
        "OK Google",
        "Okay so what is this",
        "sure?",
        "Interested?",
        "Are you interested?",
        "yes/no",
        "yes or no",
        "Yes - no",
        "ok not ok",
        "accept / decline",
        "Accept: no",
        "accept? no",
        "accept = no",
        "Take it: N",
        "[ ] accept\n[x] decline",
        "( ) yes (x) no",
        "☐ accept ☑ decline",
        "1. accept\n2. decline",
        "accept\naccept\ndecline",
        "Auto-reply: yes, we got your mail",
        "Ticket #4711 has been accepted",
        "Your request was accepted by our helpdesk",
        "Your mail has been accepted for delivery",
        "Message accepted for delivery",
        "250 2.0.0 Ok: queued",
        "The customer accepted our other quote",
        "We accept if the price is right",
        "accept, subject to advance",
        "ACCEPT (test)",
        "test accept",
        "This is a test: accept",
        "just testing, accept",
        "accept lol just kidding",
        "accept ;-) no really, no",
        "accept!!! NOT",
        "not accept",
        "dont accept",
        "do not accept this",
        "cannot accept",
        "unable to accept",
        "no accept",
        "non accept",
        "accept not",
        "accept? ",
        "accept…?",
        "Ja? ",
        "ja nein",
        "jein",
        "jain",
        "Ja, aber nein",
        "да нет",
        "да нет наверное",
        "ага, щас",
        "ну да, конечно",
        "si no",
        "sí, pero no",
        "oui mais non",
        "oui et non",
        "sim e não",
        "haan nahi",
        "हाँ नहीं",
        "ok bye",
        "ok stop",
        "ok unsubscribe",
        "yes unsubscribe me",
        "ok remove me",
        "ok no more mails",
        "accept my unsubscription",
        "To unsubscribe reply yes",
        "yes, stop",
        "yes I want to stop these mails",
    ]

    static let hidden: [String] = [
        "<span style=\"display:none\">accept</span>",
        "<span style=\"DISPLAY : NONE\">accept</span>",
        "<div style=\"visibility:hidden\">accept</div>",
        "<font color=\"#ffffff\">accept</font>",
        "<font color=white>accept</font>",
        "<span style=\"color:#fff\">accept</span>",
        "<span style=\"color:#fefefe\">accept</span>",
        "<span style=\"color:rgb(255,255,255)\">accept</span>",
        "<span style=\"color:hsl(0,0%,100%)\">accept</span>",
        "<span style=\"color:azure\">accept</span>",
        "<span style=\"color:transparent\">accept</span>",
        "<span style=\"color:rgba(0,0,0,0)\">accept</span>",
        "<span style=\"color:rgba(0,0,0,0.01)\">accept</span>",
        "<span style=\"color:#00000000\">accept</span>",
        "<span style=\"color:#0000\">accept</span>",
        "<span style=\"font-size:0\">accept</span>",
        "<span style=\"font-size:0px\">accept</span>",
        "<span style=\"font-size:.1px\">accept</span>",
        "<span style=\"font-size:0.01em\">accept</span>",
        "<span style=\"font-size:1%\">accept</span>",
        "<span style=\"font:0/0 a\">accept</span>",
        "<span style=\"font:1px Arial\">accept</span>",
        "<font size=\"0\" style=\"font-size:0pt\">accept</font>",
        "<span hidden>accept</span>",
        "<div aria-hidden=\"true\" style=\"height:0;overflow:hidden\">accept</div>",
        "<div style=\"max-height:0px;overflow:hidden;mso-hide:all\">accept</div>",
        "<div style=\"opacity:0\">accept</div>",
        "<div style=\"opacity:0.01\">accept</div>",
        "<div style=\"opacity:0%\">accept</div>",
        "<div style=\"filter:alpha(opacity=0)\">accept</div>",
        "<div style=\"filter:opacity(0)\">accept</div>",
        "<div style=\"position:absolute;left:-9999px\">accept</div>",
        "<div style=\"position:absolute;left:-100em\">accept</div>",
        "<div style=\"margin-left:-9999px\">accept</div>",
        "<div style=\"text-indent:-9999px\">accept</div>",
        "<div style=\"transform:scale(0)\">accept</div>",
        "<div style=\"clip-path:inset(100%)\">accept</div>",
        "<div style=\"position:absolute;clip:rect(0 0 0 0)\">accept</div>",
        "<div style=\"line-height:0;overflow:hidden;height:1px\">accept</div>",
        "<div style=\"width:1px;height:1px;overflow:hidden\">accept</div>",
        "<template>accept</template>",
        "<textarea>accept</textarea>",
        "<select><option>accept</option></select>",
        "<title>accept</title>",
        "<script>accept</script>",
        "<style>accept</style>",
        "<!-- accept -->",
        "<object>accept</object>",
        "<svg><text>accept</text></svg>",
        "<svg><title>accept</title></svg>",
        "<details><summary>more</summary>accept</details>",
        "<iframe>accept</iframe>",
        "<noframes>accept</noframes>",
        "<noembed>accept</noembed>",
        "<audio>accept</audio>",
        "<video>accept</video>",
        "<canvas>accept</canvas>",
        "<datalist><option value=\"x\">accept</option></datalist>",
        "<s>accept</s>",
        "<del>accept</del>",
        "<strike>accept</strike>",
        "<span style=\"text-decoration:line-through\">accept</span>",
        "<input type=\"hidden\" value=\"accept\">",
        "<input value=\"accept\">",
        "<button>Accept</button>",
        "<img alt=\"accept\">",
        "<a href=\"mailto:leads@exchange.example?body=accept\">Accept</a> <a href=\"x\">Decline</a>",
        "<table bgcolor=\"#000000\"><tr><td style=\"color:#000\">accept</td></tr></table>",
        "<div style=\"background:#123456;color:#123456\">accept</div>",
        "<div style=\"background-color:black\"><font color=black>accept</font></div>",
        "<body bgcolor=black text=black>accept</body>",
        "<div style=\"zoom:0\">accept</div>",
        "<div style=\"display:none !important\">accept</div>",
        "<div class=\"x\">accept</div><style>.x{display:none}</style>",
        "<style>div.x,p{display:none}</style><div class=\"x\">accept</div>",
        "<style>@media all{.x{display:none}}</style><div class=x>accept</div>",
        "<ruby>?<rp>accept</rp></ruby>",
        "<math><annotation>accept</annotation></math>",
        "<span style=\"color:#FFFFFE;font-size:2px\">accept</span>",
        "<p style=\"content-visibility:hidden\">accept</p>",
        "<p style=\"visibility:collapse\">accept</p>",
        "<p style=\"color:WHITE\">accept</p>",
        "<p style=\"color:#ffffff!important\">accept</p>",
        "<p style=\"-webkit-text-fill-color:transparent\">accept</p>",
        "<p style=\"display:&#110;one\">accept</p>",
    ]

    static let quotedHTML: [String] = [
        "<blockquote>accept</blockquote>",
        "<blockquote type=\"cite\">accept</blockquote>",
        "<div class=\"gmail_quote\">accept</div>",
        "<div class=\"gmail_quote gmail_quote_container\"><div class=\"gmail_attr\">On Thu, Nov 19, 2026 Waggle wrote:</div>accept</div>",
        "<div class=\"gmail_extra\"><div class=\"gmail_quote\"><blockquote>accept</blockquote></div></div>",
        "<div id=\"divRplyFwdMsg\"><b>From:</b> Waggle<br><b>Sent:</b> x<br><b>To:</b> y<br><b>Subject:</b> z</div><div>accept</div>",
        "<div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><font><b>From:</b> Waggle &lt;leads@exchange.example&gt;</font></div><div>accept</div>",
        "<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in\"><p><b>From:</b> Waggle<br><b>Sent:</b> Thursday<br></p></div><p>accept</p>",
        "<div class=\"yahoo_quoted\"><div>On Thursday, Waggle wrote:</div><div>accept</div></div>",
        "<div class=\"protonmail_quote\">accept</div>",
        "<div class=\"moz-cite-prefix\">On 19/11/26 Waggle wrote:</div><blockquote type=\"cite\">accept</blockquote>",
        "<div class=\"zmail_extra\">---- On Thu wrote ----<blockquote>accept</blockquote></div>",
        "<div name=\"quote\" style=\"margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;\">accept</div>",
        "<div style=\"border-left:2px solid #ccc;padding-left:8px\">accept</div>",
        "<div class=\"tutanota_quote\"><blockquote>accept</blockquote></div>",
        "<div class=\"ms-outlook-mobile-reference-message skipProofing\">accept</div>",
        "<div id=\"mail-editor-reference-message-container\">accept</div>",
        "<div class=\"AppleOriginalContents\">accept</div>",
        "<div class=\"hq_gmail_quote\">accept</div>",
        "<div class=\"mail_quote_wrapper\">accept</div>",
        "<div class=\"WordSection1\"><p>Hello</p></div><hr tabindex=\"-1\" style=\"display:inline-block;width:98%\"><div dir=\"ltr\"><font face=\"Calibri\"><b>From:</b> Waggle<br><b>Sent:</b> Thursday<br><b>To:</b> S<br><b>Subject:</b> Re</font></div><p>accept</p>",
        "<div class=\"mailru-blockquote\">accept</div><div class=\"js-helper js-readmsg-msg\">accept</div>",
        "<div id=\"yandex_quote\"><div>19.11.2026, 09:00, \"Waggle\" &lt;leads@exchange.example&gt;:</div><blockquote>accept</blockquote></div>",
        "<div id=\"isReplyContent\">accept</div>",
        "<blockquote id=\"isReplyContent\" style=\"PADDING-LEFT: 1ex; MARGIN: 0px 0px 0px 0.8ex; BORDER-LEFT: #ccc 1px solid\">accept</blockquote>",
        "<div class=\"gmail_signature\">accept</div>",
        "<div class=\"gmail_signature\" data-smartmail=\"gmail_signature\">Yes Computers<br>We take it</div>",
        "<div id=\"Signature\">accept</div>",
        "<div class=\"moz-signature\">-- <br>accept</div>",
        "<div id=\"ms-outlook-mobile-signature\">accept</div>",
        "<div class=\"elided-text\">accept</div>",
        "<span class=\"qtdSeparateBR\"><br></span><div class=\"yahoo_quoted\">accept</div>",
        "<div id=\"reply-intro\">On 2026-11-19 09:00, Waggle wrote:</div><blockquote>accept</blockquote>",
        "<div class=\"cm_quote\">accept</div>",
    ]

    static let disagreeing: [[String]] = [
        ["No, we decline.", "<p>accept</p>"],
        ["accept", "<p>No, we decline</p>"],
        ["accept", "<p></p>"],
        ["accept", "<p style=\"display:none\">accept</p>"],
        ["", "<p style=\"display:none\">accept</p><p>hm</p>"],
        ["No, we decline this html job", "<p>accept</p>"],
        ["See the html part, we decline", "<p>We take it.</p>"],
        ["accept", "<img src=\"cid:1\">"],
        ["accept", "<blockquote>accept</blockquote>"],
        ["accept", "<p>What is the budget?</p>"],
        ["accept", "<p>accept if they pay in advance</p>"],
        ["hm", "<p>accept</p>"],
        ["On Thu, Nov 19, 2026 at 9:00 AM Waggle <leads@exchange.example> wrote:\n\n> accept", "<p>accept</p>"],
        ["accept", "<p>noted</p><div class=\"gmail_quote\">accept</div>"],
    ]

    static let wrapped: [String] = [
        "On Thu, Nov 19, 2026 at 9:00 AM Waggle <leads@exchange.example> wrote:\n\n> You get the name and the number as soon as you accept. The offer stays open. Reply\nACCEPT to take it.\n> reply STOP.\n",
        "Hm.\n\nOn Thu, Nov 19, 2026 at 9:00 AM Waggle <leads@exchange.example> wrote:\n\n> You get the name and the number as soon as you accept. The offer stays open. Reply\nACCEPT\n> to take it.\n",
        "Hm.\n\nOn Thu, Nov 19, 2026 at 9:00 AM Waggle <leads@exchange.example> wrote:\n\n> Answer in your own words, for example by writing the four words Yes we take\nit\n> or no.\n",
        "Hm.\n\nOn Thu, Nov 19, 2026 at 9:00 AM Waggle <leads@exchange.example> wrote:\n\n> Answer in your own words, for example by writing the four words as here: \"Yes,\nI'll take it\"\n> or no.\n",
        "Hm.\n\nOn Thu, Nov 19, 2026 at 9:00 AM Waggle <leads@exchange.example> wrote:\n\n> Answer in your own words, for example by writing the four words as here: \"Yes,\nI'll take it\"\n",
    ]

    static let own: [String] = [
        "\"accept\"",
        "“accept”",
        "«accept»",
        "Yes Sir",
        "Ok Sir, Send Details",
        "Yes Please",
        "Yes Asha, we will take it",
        "YES SEND DETAILS",
        "We accept all the terms",
        "Thank you\nYes",
        "Yes. Our office: sachin@partner.example",
        "Great, we will take it from here",
        "Yes, We Accept",
        "Ok Will Do",
        "Hi Waggle,\n\nYes, we take it.\n\nThanks & Regards,\nSachin Rao\nPartner Systems\nTel: 020 1234567\nEmail: sachin@partner.example",
        "We take it: please send name and number",
        "Answer: yes",
        "Our answer: we accept",
        "Re your lead: accepted",
        "L-4F7K: accept",
        "Decision: accept",
        "accept",
        "Yes, we take it",
    ]
}
