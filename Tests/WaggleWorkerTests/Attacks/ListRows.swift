extension AttackRow {
    private static let list = "circle@groups.example"
    private static let lead = Eml.lead.id("through-a-list")

    /// A mail as the listed list sends it on in its own name, with the fields that it set or passed on.
    private static func sentOn(
        _ mail: Eml,
        name: String = "Desk via Circle",
        by list: String = list,
        _ fields: [String]
    )
        -> Eml
    {
        let domain = String(list.split(separator: "@")[1])
        var sent = mail.from("\"\(name)\" <\(list)>").trace(Eml.pass(domain), Eml.received(from: domain))
        sent.head +=
            fields + [
                "Precedence: list", "List-Id: Circle <circle.\(domain)>",
                "List-Unsubscribe: <mailto:circle-leave@\(domain)>",
            ]
        return sent
    }

    private static func mailman(_ mail: Eml, replyTo: String...) -> Eml {
        var mail = mail
        mail.text += """

            _______________________________________________
            Circle mailing list -- \(list)
            To unsubscribe send an email to circle-leave@groups.example
            """
        return sentOn(mail, replyTo.map { "Reply-To: \($0)" } + ["X-Mailman-Version: 3.3.8"])
    }

    /// - Parameter found: What the group's border found out about the author.
    private static func googleGroup(
        _ mail: Eml,
        sender: String,
        from: String? = nil,
        replyTo: String,
        found: String
    ) -> Eml {
        var mail = mail
        mail.text += """

            --\(" ")
            You received this message because you are subscribed to the Google Groups "Circle" group.
            To unsubscribe from this group and stop receiving emails from it, send an email to
            circle+unsubscribe@groups.example.
            """
        return sentOn(
            mail,
            name: "'Desk' via Circle",
            [
                "X-Original-Sender: \(sender)", "X-Original-Authentication-Results: mx.groups.example; \(found)",
                "X-Original-From: Desk <\(from ?? sender)>", "Reply-To: Desk <\(replyTo)>",
            ]
        )
    }

    private static func found(_ domain: String, _ verdict: String = "pass") -> String {
        "dkim=\(verdict) header.i=@\(domain); spf=pass smtp.mailfrom=\(domain); "
            + "dmarc=\(verdict) (p=REJECT sp=REJECT dis=NONE) header.from=\(domain)"
    }

    private static let giver = "desk@giver.example"
    private static let eve = "eve@evil.example"

    /// Mail through lists that write themselves into From; circle@groups.example is trusted, and no other.
    static let lists: [AttackRow] = [
        .attack(
            "through a list of the same house that is not listed",
            sentOn(lead, by: "other@groups.example", ["Reply-To: <\(giver)>"])
        ),
        .attack("through a list with a tag", sentOn(lead, by: "circle+x@groups.example", ["Reply-To: <\(giver)>"])),
        .attack(
            "through a list of that name elsewhere",
            sentOn(lead, by: "circle@groups.evil.example", ["Reply-To: <\(giver)>"])
        ),
        .attack(
            "not through the list, in its name",
            mailman(lead, replyTo: "<\(giver)>").vouched(Eml.fail("groups.example"))
        ),
        .attack(
            "not through the list, signed by the sender himself",
            mailman(lead, replyTo: "<\(giver)>").vouched(
                Eml.results("dkim=pass header.d=evil.example; dmarc=fail header.from=groups.example")
            )
        ),
        .attack(
            "all that a list writes, but its address",
            googleGroup(lead, sender: giver, replyTo: giver, found: found("giver.example"))
                .from("Desk via Circle <\(eve)>").vouched(Eml.pass("evil.example"))
        ),
        .attack(
            "a member who writes X-Original-From",
            mailman(lead, replyTo: "Eve <\(eve)>").adding("X-Original-From: Desk <\(giver)>")
        ),
        .attack(
            "a member who writes all of Google's fields",
            mailman(lead, replyTo: "Eve <\(eve)>").adding(
                "X-Original-From: Desk <\(giver)>",
                "X-Original-Sender: \(giver)",
                "X-Original-Authentication-Results: mx.groups.example; \(found("giver.example"))"
            )
        ),
        .attack(
            "a member who writes X-Original-From, where answers go to the list",
            mailman(lead, replyTo: "Circle <\(list)>").adding("X-Original-From: Desk <\(giver)>")
        ),
        .attack("a member who writes X-Original-From alone", sentOn(lead, ["X-Original-From: Desk <\(giver)>"])),
        .attack("a member who writes Cc", sentOn(lead, ["Cc: Desk <\(giver)>"])),
        .attack(
            "a member who writes Reply-To, and the list adds him",
            mailman(lead, replyTo: "Desk <\(giver)>, Eve <\(eve)>")
        ),
        .attack("the same in two fields", mailman(lead, replyTo: "Desk <\(giver)>", "Eve <\(eve)>")),
        .attack("the author twice", mailman(lead, replyTo: "Desk <\(giver)>", "Desk <\(giver)>")),
        .attack("the author in a group", mailman(lead, replyTo: "Partners: \(giver);")),
        .attack("the author as a name", mailman(lead, replyTo: "\"\(giver)\" <\(eve)>")),
        .attack("the author in an encoded word", mailman(lead, replyTo: "=?utf-8?q?desk=40giver.example?=")),
        .attack("a domain that looks alike as the author", mailman(lead, replyTo: "<desk@giv\u{435}r.example>")),
        .attack(
            "a Reply-To that a group passes on",
            googleGroup(lead, sender: eve, replyTo: giver, found: found("evil.example"))
        ),
        .attack(
            "a sender and an author who are not the same",
            googleGroup(lead, sender: eve, from: giver, replyTo: giver, found: found("evil.example"))
        ),
        .attack(
            "an author of whom the group's border found no proof",
            googleGroup(lead, sender: giver, replyTo: giver, found: found("giver.example", "fail"))
        ),
        .attack(
            "an author of whom the group's border found another's proof",
            googleGroup(lead, sender: giver, replyTo: giver, found: found("evil.example"))
        ),
        .attack(
            "an original author of the sender's and one of the group's",
            googleGroup(lead, sender: giver, replyTo: giver, found: found("giver.example"))
                .adding("X-Original-From: Eve <\(eve)>")
        ),
        .attack(
            "results of the sender's and of the group's",
            googleGroup(lead, sender: giver, replyTo: giver, found: found("giver.example", "fail"))
                .adding("X-Original-Authentication-Results: mx.groups.example; \(found("giver.example"))")
        ),
        .attack(
            "accepting through the list without a token",
            mailman(Eml.accept.to("leads@circle.example"), replyTo: "<desk@anna.example>"),
            mayBeAnswered: true
        ),
        .attack("accepting through the list with another's token", mailman(Eml.accept, replyTo: "<desk@bo.example>")),
        .attack("a stranger through the list with a right token", mailman(Eml.accept, replyTo: "<\(eve)>")),

        .rightly("through the list, as Mailman sends it on", .opens, mailman(lead, replyTo: "Desk <\(giver)>")),
        .rightly(
            "through the list, as a Google Group sends it on",
            .opens,
            googleGroup(lead, sender: giver, replyTo: giver, found: found("giver.example"))
        ),
        .rightly(
            "through the list, as Sympa sends it on",
            .opens,
            sentOn(lead, ["X-Original-From: Desk <\(giver)>", "Reply-To: Desk <\(giver)>"])
        ),
        .rightly(
            "through the list, whose house only a seal proves",
            .opens,
            mailman(lead, replyTo: "<\(giver)>")
                .vouched(
                    Eml.results("dkim=fail header.d=groups.example; arc=pass; dmarc=fail header.from=groups.example")
                )
                .adding(
                    "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=lists.example; s=x; b=YWJj",
                    "ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=lists.example; s=x; h=from; bh=YWJj; b=YWJj",
                    "ARC-Authentication-Results: i=1; mx.lists.example; dmarc=pass header.from=groups.example"
                )
        ),
        .rightly(
            "accepting through the list with the token",
            .accepts,
            mailman(Eml.accept, replyTo: "Anna <desk@anna.example>")
        ),
    ]
}
