import Foundation
import Testing
import WaggleMIME

@Suite("AutomaticOrigin")
struct AutomaticOriginTests {
    struct OriginRow: CustomTestStringConvertible, Sendable {
        var headers: String
        var origin: AutomaticOrigin
        var because: String
        var testDescription: String { because }

        init(_ headers: String, _ origin: AutomaticOrigin, because: String) {
            self.headers = headers
            self.origin = origin
            self.because = because
        }
    }

    // Faults 84, 86.
    @Test(
        "tells machines from people",
        arguments: [
            OriginRow("Subject: laptops", .person, because: "nothing says otherwise"),
            OriginRow("Auto-Submitted: no", .person, because: "RFC 3834: a person"),
            OriginRow("Auto-Submitted: No (by hand)", .person, because: "with a comment"),
            OriginRow("Auto-Submitted: auto-replied", .automatic(.reply), because: "RFC 3834"),
            OriginRow(
                "Auto-Submitted: auto-replied; owner-email=\"bo@x.example\"",
                .automatic(.reply),
                because: "with a parameter"
            ),
            OriginRow("Auto-Submitted: auto-generated", .automatic(.generated), because: "RFC 3834"),
            OriginRow(
                "Auto-Submitted: auto-notified; owner-email=bo@x.example",
                .automatic(.generated),
                because: "RFC 5436"
            ),
            OriginRow("X-Auto-Response-Suppress: All", .person, because: "it only asks us not to answer"),
            OriginRow("Precedence: bulk", .person, because: "it only asks us not to answer"),
            OriginRow("Precedence: list\nList-Id: <it.x.example>", .person, because: "people write to lists"),
            OriginRow("Precedence: auto_reply", .automatic(.reply), because: "an old absence notice"),
            OriginRow("X-Autoreply: yes", .automatic(.reply), because: "an old absence notice"),
            OriginRow("X-Autoreply: no", .person, because: "it says no"),
            OriginRow("X-Autorespond: Thanks", .automatic(.reply), because: "a web host's responder"),
            OriginRow("Return-Path: <>", .automatic(.nullReturnPath), because: "no envelope sender and no report"),
            OriginRow("Return-Path: <bo@x.example>", .person, because: "an envelope sender"),
            OriginRow("From: MAILER-DAEMON@x.example", .bounce, because: "a mail house speaks"),
            OriginRow(
                "Subject: Automatic reply: laptops",
                .automatic(.absenceSubject),
                because: "Exchange, without its header"
            ),
            OriginRow("Subject: Абонент отсутствует", .person, because: "no beginning that programs write"),
            OriginRow("Subject: Re: Automatic reply: laptops", .person, because: "a person answers a notice"),
            OriginRow("Subject: Автоответ: ноутбуки", .automatic(.absenceSubject), because: "Russian"),
            OriginRow("Content-Type: message/disposition-notification", .automatic(.readReceipt), because: "RFC 8098"),
            OriginRow("Content-Type: text/calendar; method=REPLY", .automatic(.calendar), because: "RFC 6047"),
            OriginRow("Content-Type: message/feedback-report", .automatic(.complaint), because: "RFC 5965"),
            OriginRow(
                "Content-Type: text/vnd.google.email-reaction+json",
                .automatic(.reaction),
                because: "a thumbs-up"
            ),
        ]
    )
    func origin(_ row: OriginRow) {
        #expect(AutomaticOrigin(of: MailMessage(text: row.headers + "\n\nI accept.\n")) == row.origin)
    }

    // Faults 65, 90.
    @Test(
        "recognises whole mails",
        arguments: [
            ("bounce_postfix", AutomaticOrigin.bounce), ("absence_exchange", .automatic(.generated)),
            ("gmail_alternative", .person),
        ]
    )
    func mails(_ name: String, _ origin: AutomaticOrigin) throws {
        #expect(AutomaticOrigin(of: MailMessage(decoding: try fixture(name))) == origin)
    }

    // Fault 87.
    @Test("hears who must not be answered by machine")
    func restraints() {
        #expect(MailMessage(text: "Precedence: Bulk\n\nx").restraints == [.bulk])
        #expect(
            MailMessage(text: "List-Id: <a.b>\nX-Auto-Response-Suppress: DR, OOF\n\nx").restraints == [
                .list, .suppressed,
            ]
        )
        #expect(MailMessage(text: "X-Auto-Response-Suppress: DR\nPrecedence: first-class\n\nx").restraints.isEmpty)
    }
}
