extension AttackRow {
    /// A report that a mail of ours could not be delivered.
    private static func report(
        to address: String,
        action: String = "failed",
        status: String = "5.1.1",
        recipient: String = "desk@anna.example",
        id: String = "{{offerID}}",
        from: String = "MAILER-DAEMON@anna.example"
    ) -> Eml {
        var mail = Eml(from: from, to: address, subject: "Undelivered Mail Returned to Sender", body: "")
        mail.trace = [Eml.received(from: "anna.example")]
        mail.head.append("Return-Path: <>")
        return mail.body(
            """
            --cut
            Content-Type: text/plain

            The mail could not be delivered.
            --cut
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.anna.example

            Final-Recipient: rfc822; \(recipient)
            Action: \(action)
            Status: \(status)
            Diagnostic-Code: smtp; 550 no such user

            --cut
            Content-Type: text/rfc822-headers

            Message-ID: <\(id)>
            --cut--
            """,
            type: "multipart/report; report-type=delivery-status; boundary=\"cut\""
        )
    }

    private static func receipt(_ words: String) -> Eml {
        Eml.accept.parts(
            "report",
            Eml.plain(words),
            "Content-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; desk@anna.example\n"
                + "Disposition: manual-action/MDN-sent-manually; displayed"
        )
    }

    private static func calendar(_ kind: String) -> Eml {
        Eml.accept.subject("Accepted: offer").parts(
            "alternative",
            Eml.plain("accept"),
            "Content-Type: text/calendar; method=\(kind)\n\nBEGIN:VCALENDAR\nMETHOD:\(kind)\nBEGIN:VEVENT\n"
                + "ATTENDEE;PARTSTAT=ACCEPTED:mailto:desk@anna.example\nEND:VEVENT\nEND:VCALENDAR"
        )
    }

    /// Mail that no person wrote, and mail that only says so.
    static let robots: [AttackRow] = [
        .attack("an absence note", Eml.accept.adding("Auto-Submitted: auto-replied")),
        .attack("an absence note with a comment", Eml.accept.adding("Auto-Submitted: auto-replied (vacation)")),
        .attack("a machine's mail", Eml.accept.adding("Auto-Submitted: auto-generated")),
        .attack("an absence note of an older program", Eml.accept.adding("X-Autoreply: yes")),
        .attack("an absence note by its subject", .accept.subject("Automatic reply: an offer")),
        .attack("an absence note in German", .accept.subject("Automatische Antwort: an offer")),
        .attack(
            "an absence note by its words",
            .accept.body(
                "I am out of office until Monday with limited access to email. I accept that this is slow. accept"
            )
        ),
        .attack(
            "an absence note in French",
            .accept.body(
                "Je suis absent du bureau jusqu'au 30 novembre. Réponse automatique. accept"
            )
        ),
        .attack(
            "an absence note that asks to accept",
            Eml.accept.adding("Auto-Submitted: auto-replied").body("accept\naccept")
        ),
        .attack("nobody in the envelope", Eml.accept.adding("Return-Path: <>")),
        .attack(
            "a rule of a mail server",
            Eml.accept.adding("X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent")
        ),
        .attack("a receipt for reading", receipt("accept")),
        .attack("a meeting that was accepted", calendar("REPLY")),
        .attack("a meeting that is asked for", calendar("REQUEST")),
        .attack(
            "a thumbs-up",
            .accept.parts(
                "alternative",
                Eml.plain("accept"),
                "Content-Type: text/vnd.google.email-reaction+json\n\n{\"emoji\":\"x\"}"
            )
        ),
        .attack(
            "a complaint about our mail",
            .accept.parts(
                "report",
                Eml.plain("accept"),
                "Content-Type: message/feedback-report\n\nFeedback-Type: abuse"
            )
        ),
        .attack(
            "a ticket system's receipt",
            Eml.accept.adding("Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All")
                .body("We accept your request. Ticket 4711.")
        ),
        .attack(
            "a link scanner that answers",
            Eml(
                from: "noreply@scanner.example",
                to: "{{offer}}",
                body: "The links of this message were opened: accept"
            )
        ),
        .attack("a bounce that names no conversation", report(to: "leads@circle.example", id: "x@circle.example")),
        .attack(
            "a bounce with the Message-ID of an offer, and no token where bounces go",
            report(to: "leads@circle.example")
        ),
        .attack("a bounce with a wrong token", report(to: "{{flipped}}", id: "x@circle.example")),
        .attack("a bounce to the address for answers", report(to: "{{offer}}")),
        .attack(
            "a bounce to the address for answers, by a stranger",
            report(
                to: "{{offer}}",
                from: "eve@evil.example"
            )
        ),
        .attack("a bounce to the address for answers, by a rival", report(to: "{{offer}}", from: "desk@bo.example")),
        .attack(
            "a bounce in words only",
            Eml(
                from: "MAILER-DAEMON@anna.example",
                to: "{{offer}}",
                subject: "Undelivered Mail Returned to Sender",
                body: "<desk@anna.example>: 550 5.1.1 no such user"
            ).trace(Eml.received(from: "anna.example"))
        ),
        .attack("a bounce of another's mail", report(to: "{{offerBounce}}", id: "x@evil.example")),
        .attack("a delay", report(to: "{{offerBounce}}", action: "delayed", status: "4.4.1")),
        .attack("a full mailbox", report(to: "{{offerBounce}}", status: "4.2.2")),
        .attack("a delivery", report(to: "{{offerBounce}}", action: "delivered", status: "2.0.0")),
        .attack("a relay", report(to: "{{offerBounce}}", action: "relayed", status: "2.0.0")),
        .attack("an acceptance to the address where bounces go", .accept.to("{{offerBounce}}"), mayBeAnswered: true),
        .attack("a bounce of what was declined", report(to: "{{declinedBounce}}", id: "{{declinedID}}")),
        .attack(
            "our own mail, sent back by a rule of theirs",
            Eml.accept.from("Test Circle <leads@circle.example>").adding(
                "X-Loop: leads@circle.example",
                "Auto-Submitted: auto-generated"
            ).vouched(Eml.pass("circle.example"))
        ),
        .attack("our own mail with their address on it", Eml.accept.adding("X-Loop: leads@circle.example")),
        .attack("a mail that has gone round and round", loop(of: .accept)),

        .rightly("a bounce of the offer", .movesOn, report(to: "{{offerBounce}}")),
        .rightly("a bounce without the mail it is about", .movesOn, report(to: "{{offerBounce}}", id: "")),
        .rightly(
            "a bounce of the house behind the partner's",
            .movesOn,
            report(
                to: "{{offerBounce}}",
                recipient: "anna@house.example"
            )
        ),
        .rightly("a bounce in upper case", .movesOn, report(to: "{{offerBounce}}", recipient: "DESK@Anna.Example")),
        .rightly(
            "a person's mail that says it is none of a machine",
            .accepts,
            Eml.accept.adding("Auto-Submitted: no")
        ),
        .rightly(
            "a person's mail that wants no machine's answer",
            .accepts,
            Eml.accept.adding(
                "X-Auto-Response-Suppress: All",
                "Precedence: bulk"
            )
        ),
        .rightly("a mail that came a long way", .accepts, hops(8, .accept)),
    ]

    private static func hops(_ count: Int, _ mail: Eml) -> Eml {
        var mail = mail
        for hop in 0..<count {
            mail.head.insert(Eml.received(from: "h\(hop).example", by: "h\(hop + 1).example"), at: 0)
        }
        return mail
    }

    private static func loop(of mail: Eml) -> Eml { hops(40, mail) }
}
