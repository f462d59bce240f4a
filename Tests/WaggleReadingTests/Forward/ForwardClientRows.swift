/// What one program makes of a forwarded mail: the shapes that differ in more than words.
struct ForwardClient: Sendable {
    var program: String
    var subject: String
    var text: String
    var isHTML: Bool
    /// The forwarder's words; nil when there are none.
    var note: String?
    var name: String?
    var address: String?
    var about: String?
    var body: String

    init(
        _ program: String,
        subject: String = "Fwd: CCTV for the mill",
        text: String = "",
        html: String? = nil,
        note: String? = "Please call her.",
        name: String? = "Nisha Kale",
        address: String? = "nisha@kale.example",
        about: String? = "CCTV for the mill",
        body: String = "We need 12 cameras.\n\nNisha"
    ) {
        self.program = program
        self.subject = subject
        self.text = html ?? text
        isHTML = html != nil
        self.note = note
        self.name = name
        self.address = address
        self.about = about
        self.body = body
    }
}

extension ForwardClient {
    static let all: [ForwardClient] = plain + nested + html

    static let plain: [ForwardClient] = [
        ForwardClient(
            "Gmail",
            text: """
                Please call her.

                ---------- Forwarded message ---------
                From: Nisha Kale <nisha@kale.example>
                Date: Wed, Nov 18, 2026 at 9:31 AM
                Subject: CCTV for the mill
                To: Sachin Rao <sachin@partner.example>
                Cc: <stores@kale.example>, Arun Kale <arun@kale.example>


                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Gmail wraps long header lines",
            text: """
                Please call her.

                ---------- Forwarded message ---------
                From: Nisha Kale <
                nisha@kale.example>
                Date: Wed, Nov 18, 2026 at 9:31 AM
                Subject: CCTV
                for the mill
                To: Sachin Rao <sachin@partner.example>, Purchase Department of the whole
                group <purchase@kale.example>

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Outlook for Windows",
            subject: "FW: CCTV for the mill",
            text: """
                Please call her.

                From: Nisha Kale <nisha@kale.example>
                Sent: Wednesday, November 18, 2026 9:31 AM
                To: Sachin Rao <sachin@partner.example>; 'Arun Kale' <arun@kale.example>
                Cc: Stores <stores@kale.example>
                Subject: CCTV for the mill
                Importance: High

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Outlook 2007",
            subject: "FW: CCTV for the mill",
            text: """
                Please call her.

                -----Original Message-----
                From: Nisha Kale [mailto:nisha@kale.example]
                Sent: Wednesday, November 18, 2026 9:31 AM
                To: Sachin Rao
                Subject: CCTV for the mill

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Outlook 2003 on behalf of another",
            subject: "FW: CCTV for the mill",
            text: """
                Please call her.

                _____________________________________________
                From: nisha@kale.example [mailto:nisha@kale.example] On Behalf Of Nisha Kale
                Sent: 18 November 2026 09:31
                To: 'Sachin Rao'
                Subject: CCTV for the mill

                We need 12 cameras.

                Nisha
                """,
            name: nil
        ),
        ForwardClient(
            "Outlook mobile",
            subject: "Fw: CCTV for the mill",
            text: """
                Please call her.

                Get Outlook for Android<https://aka.ms/AAb9ysg>
                ________________________________
                From: Nisha Kale <nisha@kale.example>
                Sent: Wednesday, November 18, 2026 9:31:00 AM
                To: Sachin Rao <sachin@partner.example>
                Subject: CCTV for the mill

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Outlook on a Mac, with links left over",
            subject: "FW: CCTV for the mill",
            text: """
                Please call her.

                From: Nisha Kale <nisha@kale.example<mailto:nisha@kale.example>>
                Date: Wednesday, 18 November 2026 at 09:31
                To: Sachin Rao <sachin@partner.example<mailto:sachin@partner.example>>, Arun <arun@kale.example<mailto:arun@kale.example>>
                Subject: CCTV for the mill
                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Outlook's sender with the link before the address",
            subject: "FW: CCTV for the mill",
            text: """
                Please call her.

                *From:* Nisha Kale<mailto:nisha@kale.example> <nisha@kale.example<mailto:nisha@kale.example>>
                *Sent:* Wednesday, November 18, 2026 9:31 AM
                *To:* Sachin Rao<mailto:sachin@partner.example>
                *Subject:* CCTV for the mill

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Apple Mail",
            text: """
                Please call her.

                > Begin forwarded message:
                >\u{20}
                > From: Nisha Kale <nisha@kale.example>
                > Subject: CCTV for the mill
                > Date: 18 November 2026 at 9:31:00 AM IST
                > To: Sachin Rao <sachin@partner.example>
                > Reply-To: sales@kale.example
                >\u{20}
                > We need 12 cameras.
                >\u{20}
                > Nisha
                """
        ),
        ForwardClient(
            "iPhone, with the note's footer above",
            text: """
                Please call her.

                Sent from my iPhone

                Begin forwarded message:

                > From: Nisha Kale <nisha@kale.example>
                > Date: 18 November 2026 at 9:31:00 AM IST
                > To: Sachin Rao <sachin@partner.example>
                > Subject: CCTV for the mill
                >\u{20}
                > \u{FEFF}We need 12 cameras.
                >\u{20}
                > Nisha
                """,
            body: "\u{FEFF}We need 12 cameras.\n\nNisha"
        ),
        ForwardClient(
            "Thunderbird",
            text: """
                Please call her.

                -------- Forwarded Message --------
                Subject: \tCCTV for the mill
                Date: \tWed, 18 Nov 2026 09:31:00 +0530
                From: \tNisha Kale <nisha@kale.example>
                Reply-To: \tsales@kale.example
                Organization: \tKale Mills
                To: \tSachin Rao <sachin@partner.example>
                CC: \tArun <arun@kale.example>



                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Yahoo, header lines run together",
            text: """
                 Please call her.
                   ----- Forwarded Message ----- From: Nisha Kale <nisha@kale.example>To: "sachin@partner.example" <sachin@partner.example>Cc: Arun <arun@kale.example>Sent: Wednesday, November 18, 2026 at 09:31:00 AM GMT+5:30Subject: CCTV for the mill
                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "a table turned into one line",
            text: """
                Please call her.

                From: Nisha Kale <nisha@kale.example> Sent: Wednesday, November 18, 2026 9:31 AM To: Sachin Rao <sachin@partner.example> Subject: CCTV for the mill

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Yandex",
            text: """
                Please call her.

                -------- Пересылаемое сообщение --------
                18.11.2026, 09:31, "Nisha Kale" <nisha@kale.example>:

                We need 12 cameras.

                Nisha

                -------- Конец пересылаемого сообщения --------
                """
        ),
        ForwardClient(
            "Mail.ru, its separator without an end",
            text: """
                Please call her.

                -------- Пересылаемое сообщение --------
                От: Nisha Kale <nisha@kale.example>
                Кому: Sachin Rao <sachin@partner.example>
                Дата: Среда, 18 ноября 2026, 9:31 +05:30
                Тема: CCTV for the mill

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Zoho",
            text: """
                Please call her.


                ============ Forwarded message ============
                From: Nisha Kale <nisha@kale.example>
                To: "Sachin Rao"<sachin@partner.example>
                Date: Wed, 18 Nov 2026 09:31:00 +0530
                Subject: CCTV for the mill
                ============ Forwarded message ============


                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Rediffmail",
            text: """
                Please call her.

                Note: Forwarded message attached

                -- Original Message --

                From: "Nisha Kale" nisha@kale.example
                To: sachin@partner.example
                Subject: CCTV for the mill

                We need 12 cameras.

                Nisha
                """,
            note: "Please call her.\n\nNote: Forwarded message attached"
        ),
        ForwardClient(
            "Samsung",
            text: """
                Please call her.

                Sent from my Galaxy

                -------- Original message --------
                From: Nisha Kale <nisha@kale.example>
                Date: 18/11/2026 09:31 (GMT+05:30)
                To: Sachin Rao <sachin@partner.example>
                Subject: CCTV for the mill

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Proton",
            text: """
                Please call her.

                ------- Forwarded Message -------
                From: Nisha Kale <nisha@kale.example>
                Date: On Wednesday, November 18th, 2026 at 09:31
                Subject: CCTV for the mill
                To: Sachin Rao <sachin@partner.example>

                > We need 12 cameras.
                >
                > Nisha
                """
        ),
        ForwardClient(
            "GMX",
            text: """
                Please call her.

                Gesendet: Mittwoch, 18. November 2026 um 09:31 Uhr
                Von: "Nisha Kale" <nisha@kale.example>
                An: sachin@partner.example
                Betreff: CCTV for the mill

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "HubSpot",
            text: """
                Please call her.

                ---------- Forwarded message ----------
                From: Nisha Kale <nisha@kale.example>
                Date: Wednesday, November 18, 2026 at 9:31:00 AM +0530
                Subject: CCTV for the mill
                To: sachin@partner.example

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Missive",
            text: """
                Please call her.

                ---------- Forwarded message ----------
                From: Nisha Kale <nisha@kale.example>
                Date: November 18, 2026 at 9:31 AM
                Subject: CCTV for the mill
                To: Sachin Rao <sachin@partner.example>

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Front",
            text: """
                Please call her.

                ---------- Forwarded message ----------
                From: Nisha Kale [nisha@kale.example]
                Sent: November 18, 2026, 9:31 AM
                To: sachin@partner.example
                Subject: CCTV for the mill

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "IONOS",
            text: """
                Please call her.

                ---------- Original Message ----------
                From: Nisha Kale <nisha@kale.example>
                To: sachin@partner.example
                Date: 11/18/2026 9:31 AM IST
                Subject: CCTV for the mill


                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Lotus Notes",
            text: """
                Please call her.

                ----- Forwarded by Sachin Rao/Pune/Partner on 11/18/2026 10:12 AM -----

                From:\tNisha Kale <nisha@kale.example>
                To:\tSachin Rao/Pune/Partner@Partner
                Date:\t11/18/2026 09:31 AM
                Subject:\tCCTV for the mill


                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "Lotus Notes in German",
            text: """
                Please call her.

                ----- Weitergeleitet von Sachin Rao/Pune/Partner am 18.11.2026 10:12 -----

                Von:\tNisha Kale <nisha@kale.example>
                An:\tSachin Rao/Pune/Partner@Partner
                Datum:\t18.11.2026 09:31
                Betreff:\tCCTV for the mill

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "BlackBerry",
            subject: "Fw: CCTV for the mill",
            text: """
                Please call her.

                Sent from my BlackBerry 10 smartphone.
                  Original Message
                From: Nisha Kale <nisha@kale.example>
                Sent: Wednesday, 18 November 2026 09:31
                To: Sachin Rao
                Subject: CCTV for the mill

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "MailMate",
            text: """
                Please call her.

                Forwarded message:

                > From: Nisha Kale <nisha@kale.example>
                > To: Sachin Rao <sachin@partner.example>
                > Subject: CCTV for the mill
                > Date: Wed, 18 Nov 2026 09:31:00 +0530
                >
                > We need 12 cameras.
                >
                > Nisha
                """
        ),
        ForwardClient(
            "Outlook 2019 quotes a forward like an answer",
            subject: "FW: CCTV for the mill",
            text: """
                Please call her.

                On 18/11/2026, 09:31, "Nisha Kale" <nisha@kale.example> wrote:

                    We need 12 cameras.

                Nisha
                """,
            body: "    We need 12 cameras.\n\nNisha"
        ),
        ForwardClient(
            "a person who copied the mail by hand",
            text: """
                Please call her.

                from: nisha@kale.example
                to: sachin@partner.example
                subject: CCTV for the mill

                We need 12 cameras.

                Nisha
                """,
            name: nil
        ),
        ForwardClient(
            "the sender alone below the separator",
            text: """
                Please call her.

                ---------- Forwarded message ---------
                From: Nisha Kale <nisha@kale.example>

                We need 12 cameras.

                Nisha
                """,
            about: ""
        ),
        ForwardClient(
            "the sender's line lost",
            text: """
                Please call her.

                ---------- Forwarded message ---------
                Date: Wed, Nov 18, 2026 at 9:31 AM
                Subject: CCTV for the mill
                To: Sachin Rao <sachin@partner.example>

                We need 12 cameras.

                Nisha
                """,
            name: nil,
            address: nil
        ),
        ForwardClient(
            "a name without an address",
            subject: "FW: CCTV for the mill",
            text: """
                Please call her.

                From: Kale, Nisha
                Sent: Wednesday, November 18, 2026 9:31 AM
                To: Rao, Sachin
                Subject: CCTV for the mill

                We need 12 cameras.

                Nisha
                """,
            name: "Kale, Nisha",
            address: ""
        ),
        ForwardClient(
            "the family name first",
            subject: "FW: CCTV for the mill",
            text: """
                Please call her.

                From: Kale, Nisha (Mumbai) <nisha@kale.example>
                Sent: Wednesday, November 18, 2026 9:31 AM
                To: Rao, Sachin <sachin@partner.example>; Kale, Arun <arun@kale.example>
                Subject: CCTV for the mill

                We need 12 cameras.

                Nisha
                """,
            name: "Kale, Nisha (Mumbai)"
        ),
        ForwardClient(
            "an address of Exchange in place of one",
            subject: "FW: CCTV for the mill",
            text: """
                Please call her.

                From: Nisha Kale </O=KALE/OU=EXCHANGE/CN=RECIPIENTS/CN=NISHA>
                Sent: Wednesday, November 18, 2026 9:31 AM
                To: Sachin Rao
                Subject: CCTV for the mill

                We need 12 cameras.

                Nisha
                """,
            address: ""
        ),
        ForwardClient(
            "notes above and below a quoted mail",
            text: """
                Please call her.

                > ---------- Forwarded message ---------
                > From: Nisha Kale <nisha@kale.example>
                > Date: Wed, Nov 18, 2026 at 9:31 AM
                > Subject: CCTV for the mill
                > To: <sachin@partner.example>
                >
                > We need 12 cameras.
                >
                > Nisha

                Not before Monday.
                """,
            note: "Please call her.\n\nNot before Monday."
        ),
        ForwardClient(
            "a note below the end line",
            text: """
                Begin forwarded message:

                From: Nisha Kale <nisha@kale.example>
                Subject: CCTV for the mill
                Date: 18 November 2026

                We need 12 cameras.

                Nisha

                -----End of forwarded message-----

                Please call her.
                """
        ),
        ForwardClient(
            "the subject changed, the separator left",
            subject: "one for you",
            text: """
                Please call her.

                ---------- Forwarded message ---------
                From: Nisha Kale <nisha@kale.example>
                Date: Wed, Nov 18, 2026 at 9:31 AM
                Subject: CCTV for the mill
                To: Sachin Rao <sachin@partner.example>

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "a gateway's mark before the prefix",
            subject: "[EXTERNAL] FW: CCTV for the mill",
            text: """
                Please call her.

                From: Nisha Kale <nisha@kale.example>
                Sent: Wednesday, November 18, 2026 9:31 AM
                To: Sachin Rao <sachin@partner.example>
                Subject: [EXTERNAL] CCTV for the mill

                We need 12 cameras.

                Nisha
                """,
            about: "[EXTERNAL] CCTV for the mill"
        ),
        ForwardClient(
            "labels as Markdown",
            text: """
                Please call her.

                * * *

                **From:** Nisha Kale <nisha@kale.example>
                **Sent:** Wednesday, November 18, 2026 9:31 AM
                **To:** Sachin Rao
                **Subject:** CCTV for the mill

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "two languages in one block",
            subject: "WG: CCTV for the mill",
            text: """
                Please call her.

                Von: Nisha Kale <nisha@kale.example>
                Sent: Mittwoch, 18. November 2026 09:31
                An: Sachin Rao <sachin@partner.example>
                Subject: CCTV for the mill

                We need 12 cameras.

                Nisha
                """
        ),
    ]

    static let nested: [ForwardClient] = [
        ForwardClient(
            "a colleague in Outlook, a customer in Gmail",
            text: """
                Please call her.

                From: Anil Rao <anil@partner.example>
                Sent: Thursday, November 19, 2026 9:31 AM
                To: Sachin Rao <sachin@partner.example>
                Subject: Fwd: CCTV for the mill

                your area

                ---------- Forwarded message ---------
                From: Nisha Kale <nisha@kale.example>
                Date: Wed, Nov 18, 2026 at 9:31 AM
                Subject: CCTV for the mill
                To: <anil@partner.example>

                We need 12 cameras.

                Nisha
                """,
            note: "Please call her.\n\nyour area"
        ),
        ForwardClient(
            "three levels, each quoted once more",
            text: """
                Please call her.

                > Begin forwarded message:
                >
                > From: Anil Rao <anil@partner.example>
                > Subject: Fwd: CCTV for the mill
                > Date: 19 November 2026
                > To: sachin@partner.example
                >
                >> Begin forwarded message:
                >>
                >> From: Ravi Rao <ravi@partner.example>
                >> Subject: Fwd: CCTV for the mill
                >> Date: 18 November 2026
                >> To: anil@partner.example
                >>
                >>> Begin forwarded message:
                >>>
                >>> From: Nisha Kale <nisha@kale.example>
                >>> Subject: CCTV for the mill
                >>> Date: 18 November 2026
                >>> To: ravi@partner.example
                >>>
                >>> We need 12 cameras.
                >>>
                >>> Nisha
                """
        ),
        ForwardClient(
            "a customer's assistant who passed on her boss's mail",
            text: """
                Please call her.

                ---------- Forwarded message ---------
                From: Desk <desk@kale.example>
                Date: Thu, Nov 19, 2026 at 9:31 AM
                Subject: Fwd: CCTV for the mill
                To: Sachin Rao <sachin@partner.example>

                ---------- Forwarded message ---------
                From: Nisha Kale <nisha@kale.example>
                Date: Wed, Nov 18, 2026 at 9:31 AM
                Subject: CCTV for the mill
                To: Desk <desk@kale.example>

                We need 12 cameras.

                Nisha
                """
        ),
        ForwardClient(
            "a thread of others below the customer's own words",
            text: """
                Please call her.

                ---------- Forwarded message ---------
                From: Nisha Kale <nisha@kale.example>
                Date: Thu, Nov 19, 2026 at 9:31 AM
                Subject: CCTV for the mill
                To: Sachin Rao <sachin@partner.example>

                We need 12 cameras.

                ---------- Forwarded message ---------
                From: Guard <guard@watch.example>
                Date: Wed, Nov 18, 2026 at 9:31 AM
                Subject: thefts
                To: Nisha Kale <nisha@kale.example>

                Two again.
                """,
            body: """
                We need 12 cameras.

                ---------- Forwarded message ---------
                From: Guard <guard@watch.example>
                Date: Wed, Nov 18, 2026 at 9:31 AM
                Subject: thefts
                To: Nisha Kale <nisha@kale.example>

                Two again.
                """
        ),
        ForwardClient(
            "colleagues all the way down: the first one's mail",
            text: """
                Please call her.

                ---------- Forwarded message ---------
                From: Anil Rao <anil@partner.example>
                Date: Thu, Nov 19, 2026 at 9:31 AM
                Subject: CCTV for the mill
                To: Sachin Rao <sachin@partner.example>

                Nisha Kale wants 12 cameras.
                """,
            name: "Anil Rao",
            address: "anil@partner.example",
            body: "Nisha Kale wants 12 cameras."
        ),
    ]
}
