import Testing
import WaggleMIME
import WaggleReading
import WaggleTransport

@Suite("Bounces in words")
struct ReplyBounceTests {
    // Fault 44.
    @Test("are known, with the address that failed and whether for good", arguments: BounceRow.all)
    func bounce(_ row: BounceRow) {
        let mail = ReadingFixture.mail(row.text, subject: row.subject, from: Mailbox(name: row.name, address: row.from))
        for expecting in [ReadingContext.Expectation.anything, .answerToOffer] {
            let reading = ReadingFixture.reader.read(mail, in: ReadingFixture.context(expecting))
            #expect(reading.kind == .bounce, "\(row.program)")
            #expect(reading.bounce?.failed?.description == "meera@cust.example", "\(row.program)")
            #expect(reading.bounce?.isPermanent == row.isPermanent, "\(row.program)")
        }
    }

    @Test(
        "a person who tells of a bounce is none",
        arguments: [
            "My mail to the customer came back: 550 5.1.1 user unknown. Have you another address?",
            "FYI, I got this:\n\nThis is the mail system at host mx.cust.example.\n\n<meera@cust.example>: mailbox full",
            "Ihre Nachricht konnte nicht zugestellt werden, sagt der Server. Haben Sie eine andere Adresse?",
        ]
    )
    func person(_ text: String) {
        #expect(ReadingFixture.read(text, subject: "Re: Lead", .answerToOffer).kind != .bounce)
    }
}

struct BounceRow: Sendable {
    var program: String
    var from = "MAILER-DAEMON@mx.example"
    var name: String?
    var subject = "failure notice"
    var isPermanent = true
    var text: String

    static let all: [BounceRow] = [
        BounceRow(
            program: "qmail",
            text:
                "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<meera@cust.example>:\n203.0.113.7 does not like recipient.\nRemote host said: 550 no such user\nGiving up on 203.0.113.7.\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <leads@exchange.example>\nTo: sachin@partner.example\nSubject: Lead\n\naccept"
        ),
        BounceRow(
            program: "qmail, full mailbox",
            isPermanent: false,
            text:
                "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<meera@cust.example>:\nThe user's mailbox is full. 4.2.2 over quota\n"
        ),
        BounceRow(
            program: "Postfix",
            subject: "Undelivered Mail Returned to Sender",
            text:
                "This is the mail system at host mx.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\nFor further assistance, please send mail to postmaster.\n\n                   The mail system\n\n<meera@cust.example>: host mx.cust.example[203.0.113.7] said: 550 5.1.1\n    <meera@cust.example>: Recipient address rejected: User unknown (in reply to\n    RCPT TO command)\n"
        ),
        BounceRow(
            program: "Postfix, delayed",
            subject: "Delayed Mail (still being retried)",
            isPermanent: false,
            text:
                "This is the mail system at host mx.example.\n\n####################################################################\n# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #\n####################################################################\n\nYour message could not be delivered for more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.\n\n<meera@cust.example>: connect to mx.cust.example[203.0.113.7]:25: Connection timed out\n"
        ),
        BounceRow(
            program: "Exim",
            name: "Mail Delivery System",
            subject: "Mail delivery failed: returning message to sender",
            text:
                "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  meera@cust.example\n    host mx.cust.example [203.0.113.7]\n    SMTP error from remote mail server after RCPT TO:<meera@cust.example>:\n    550 5.1.1 No such user\n\n------ This is a copy of the message, including all the headers. ------\n\nReturn-path: <leads@exchange.example>\n"
        ),
        BounceRow(
            program: "Exim, delayed",
            name: "Mail Delivery System",
            subject: "Warning: message 1abCDe-0001Fg-2H delayed 24 hours",
            isPermanent: false,
            text:
                "This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on mx.example.\n\nThe address to which the message has not yet been delivered is:\n\n  meera@cust.example\n    host mx.cust.example [203.0.113.7]\n    Delay reason: SMTP error: 451 4.7.1 Greylisted\n\nNo action is required on your part. Delivery attempts will continue for some time.\n"
        ),
        BounceRow(
            program: "Gmail",
            from: "mailer-daemon@googlemail.example",
            name: "Mail Delivery Subsystem",
            subject: "Delivery Status Notification (Failure)",
            text:
                "** Address not found **\n\nYour message wasn't delivered to meera@cust.example because the address couldn't be found, or is unable to receive mail.\n\nThe response from the remote server was:\n550 5.1.1 The email account that you tried to reach does not exist.\n"
        ),
        BounceRow(
            program: "Gmail of old",
            from: "mailer-daemon@googlemail.example",
            name: "Mail Delivery Subsystem",
            subject: "Delivery Status Notification (Failure)",
            text:
                "Delivery to the following recipient failed permanently:\n\n     meera@cust.example\n\nTechnical details of permanent failure:\nGoogle tried to deliver your message, but it was rejected by the server for the recipient domain cust.example by mx.cust.example. [203.0.113.7].\n\nThe error that the other server returned was:\n550 5.1.1 User unknown\n\n----- Original message -----\n\nTo: meera@cust.example\n"
        ),
        BounceRow(
            program: "Gmail, incomplete",
            from: "mailer-daemon@googlemail.example",
            name: "Mail Delivery Subsystem",
            subject: "Delivery Status Notification (Delay)",
            isPermanent: false,
            text:
                "** Delivery incomplete **\n\nThere was a temporary problem delivering your message to meera@cust.example. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.\n"
        ),
        BounceRow(
            program: "Exchange",
            from: "postmaster@corp.example",
            name: "Microsoft Outlook",
            subject: "Undeliverable: Lead L-4F7K",
            text:
                "Delivery has failed to these recipients or groups:\n\nmeera@cust.example<mailto:meera@cust.example>\nThe email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.\n\nDiagnostic information for administrators:\n\nGenerating server: EX01.corp.example\n\nmeera@cust.example\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'\n"
        ),
        BounceRow(
            program: "Exchange 2003",
            from: "postmaster@corp.example",
            name: "System Administrator",
            subject: "Undeliverable: Lead L-4F7K",
            text:
                "Your message did not reach some or all of the intended recipients.\n\n      Subject:\tLead L-4F7K\n      Sent:\t19/11/2026 09:00\n\nThe following recipient(s) could not be reached:\n\n      meera@cust.example on 19/11/2026 09:01\n            The e-mail account does not exist at the organization this message was sent to.\n            <mx.corp.example #5.1.1>\n"
        ),
        BounceRow(
            program: "Exchange in German",
            from: "postmaster@corp.example",
            subject: "Unzustellbar: Lead L-4F7K",
            text:
                "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\nmeera@cust.example\nDie von Ihnen eingegebene E-Mail-Adresse konnte nicht gefunden werden.\n\nRemote Server returned '550 5.1.1 User unknown'\n"
        ),
        BounceRow(
            program: "Exchange in French",
            from: "postmaster@corp.example",
            subject: "Non remis : Lead L-4F7K",
            text:
                "Échec de la remise pour ces destinataires ou groupes :\n\nmeera@cust.example\nL'adresse de messagerie entrée est introuvable.\n\n550 5.1.1 User unknown\n"
        ),
        BounceRow(
            program: "Office 365",
            from: "postmaster@corp.example",
            name: "Microsoft Outlook",
            subject: "Undeliverable: Lead L-4F7K",
            text:
                "[https://images.example/o365logo.png]\nYour message to meera@cust.example couldn't be delivered.\nmeera wasn't found at cust.example.\nleads        Office 365        meera\nAction Required                Recipient\nUnknown To address\n\nHow to Fix It\nThe address may be misspelled or may not exist.\n\nReported error: 550 5.1.1 RESOLVER.ADR.RecipNotFound\n"
        ),
        BounceRow(
            program: "Office 365, full mailbox",
            from: "postmaster@corp.example",
            subject: "Undeliverable: Lead L-4F7K",
            isPermanent: false,
            text:
                "Your message to meera@cust.example couldn't be delivered.\n\nThe recipient's mailbox is full and can't accept messages now. Please try resending your message later.\n"
        ),
        BounceRow(
            program: "mail.ru",
            from: "mailer-daemon@corp.mailru.example",
            subject: "Mail failure.",
            text:
                "Это письмо создано автоматически сервером Mail.Ru, отвечать на него не нужно.\n\nК сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:\n\n**********************\n\nmeera@cust.example\nSMTP error from remote mail server after RCPT TO: 550 user not found. Пользователь не найден\n\n**********************\n\nThis message was created automatically by mail delivery software.\n"
        ),
        BounceRow(
            program: "mail.ru, full mailbox",
            from: "mailer-daemon@corp.mailru.example",
            subject: "Mail failure.",
            isPermanent: false,
            text:
                "Это письмо создано автоматически сервером Mail.Ru.\n\nК сожалению, Ваше письмо не может быть доставлено:\n\nmeera@cust.example\nmailbox is full: ящик получателя переполнен\n"
        ),
        BounceRow(
            program: "Yandex",
            from: "mailer-daemon@yandex.example",
            subject: "Недоставленное сообщение",
            text:
                "Это письмо отправлено почтовым сервером yandex.example.\n\nК сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может\nбыть отправлено одному или нескольким адресатам. Технические подробности можно найти ниже.\n\n<meera@cust.example>: host mx.cust.example[203.0.113.7] said: 550 5.7.1 No such user! (in reply to RCPT TO command)\n"
        ),
        BounceRow(
            program: "163",
            from: "Postmaster@mail163.example",
            subject: "系统退信",
            text:
                "抱歉，您的邮件被退回来了……\n\n原邮件信息：\n时   间：2026-11-19 09:00:00\n主   题：Lead L-4F7K\n收件人：meera@cust.example\n\n退信原因：\n收件人邮件地址（meera@cust.example）不存在，邮件无法送达。\nSMTP error, RCPT TO: 550 User not found: meera@cust.example\n"
        ),
        BounceRow(
            program: "163 in English",
            from: "Postmaster@mail163.example",
            subject: "Undelivered Mail",
            text:
                "Sorry, your mail could not be delivered.\n\nReason:\nThe address meera@cust.example does not exist.\nmeera@cust.example\n550 User not found\n"
        ),
        BounceRow(
            program: "QQ",
            from: "PostMaster@qq.example",
            subject: "系统退信/System bounce",
            text:
                "系统退信\n\n很抱歉您发送的邮件被退回，以下是该邮件的相关信息：\n\n被退回邮件\n主 题：Lead L-4F7K\n时 间：2026-11-19 09:00:00\n\n无法发送到 meera@cust.example\n\n退信原因\n收件人邮箱不存在 550 Mailbox not found\n"
        ),
        BounceRow(
            program: "Lotus Domino",
            from: "postmaster@corp.example",
            subject: "DELIVERY FAILURE: User meera (meera@cust.example) not listed in Domino Directory",
            text:
                "Your message\n\n  Subject: Lead L-4F7K\n\nwas not delivered to:\n\n  meera@cust.example\n\nbecause:\n\n  User meera (meera@cust.example) not listed in Domino Directory\n"
        ),
        BounceRow(
            program: "Lotus Domino, waiting",
            from: "postmaster@corp.example",
            subject: "DELIVERY DELAYED: Lead",
            isPermanent: false,
            text:
                "Your message\n\n  Subject: Lead L-4F7K\n\nhas been delayed and has not yet been delivered to:\n\n  meera@cust.example\n\nbecause the router could not connect; delivery will be retried.\n"
        ),
        BounceRow(
            program: "Sendmail",
            name: "Mail Delivery Subsystem",
            subject: "Returned mail: see transcript for details",
            text:
                "The original message was received at Thu, 19 Nov 2026 09:00:00 +0530\nfrom mail.exchange.example [198.51.100.4]\n\n   ----- The following addresses had permanent fatal errors -----\n<meera@cust.example>\n    (reason: 550 5.1.1 User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mx.cust.example.:\n>>> DATA\n<<< 550 5.1.1 User unknown\n550 5.1.1 <meera@cust.example>... User unknown\n"
        ),
        BounceRow(
            program: "Yahoo",
            from: "mailer-daemon@yahoo.example",
            subject: "Failure Notice",
            text:
                "Sorry, we were unable to deliver your message to the following address.\n\n<meera@cust.example>:\n550: 5.1.1 <meera@cust.example> User unknown\n\n--- Below this line is a copy of the message.\n"
        ),
        BounceRow(
            program: "Zoho",
            from: "mailer-daemon@mail.zoho.example",
            subject: "Undelivered Mail Returned to Sender",
            text:
                "This message was created automatically by mail delivery software.\n A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\n\nmeera@cust.example, ERROR_CODE :550, ERROR_CODE :5.1.1 user does not exist\n"
        ),
        BounceRow(
            program: "GMX",
            from: "mailer-daemon@gmx.example",
            name: "GMX Mailer Daemon",
            subject: "Mail delivery failed: returning message to sender",
            text:
                "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address\nfailed:\n\n\"meera@cust.example\":\nSMTP error from remote server for RCPT TO command, host: mx.cust.example (203.0.113.7) reason: 550 5.1.1 unknown\n"
        ),
        BounceRow(
            program: "MDaemon",
            from: "MDaemon@corp.example",
            name: "Mail Delivery System",
            subject: "Permanent Delivery Failure",
            text:
                "The attached message had PERMANENT fatal delivery errors!\n\nAfter one or more unsuccessful delivery attempts the attached message has\nbeen removed from the mail queue on this server.\n\nFailed address: meera@cust.example\n\n550 5.1.1 Recipient unknown\n"
        ),
        BounceRow(
            program: "Portuguese mail house",
            from: "mailer-daemon@provedor.example",
            subject: "Mensagem não entregue",
            text:
                "Sua mensagem não pôde ser entregue ao destinatário abaixo:\n\n<meera@cust.example>\n550 5.1.1 usuário desconhecido\n"
        ),
        BounceRow(
            program: "Spanish mail house",
            from: "postmaster@proveedor.example",
            subject: "No se puede entregar: Lead",
            text:
                "No se pudo entregar el mensaje a estos destinatarios:\n\nmeera@cust.example\n550 5.1.1 usuario desconocido\n"
        ),
        BounceRow(
            program: "without a status, but in words",
            subject: "Returned mail",
            text:
                "Your message could not be delivered to the following address:\n\nmeera@cust.example\n\nNo such mailbox here.\n"
        ),
        BounceRow(
            program: "refused for the time being",
            subject: "Undelivered Mail Returned to Sender",
            isPermanent: false,
            text:
                "This is the mail system at host mx.example.\n\n<meera@cust.example>: host mx.cust.example[203.0.113.7] said: 452 4.2.2 The email account\n    that you tried to reach is over quota\n"
        ),
    ]
}
