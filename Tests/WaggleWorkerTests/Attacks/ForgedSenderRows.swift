extension AttackRow {
    private static let inAnnasName = "desk@anna.example"

    private static func accept(_ clauses: String) -> Eml { .accept.vouched(Eml.results(clauses)) }
    private static func lead(_ clauses: String) -> Eml { .lead.vouched(Eml.results(clauses)) }

    /// The From field names a partner, and somebody else wrote the mail.
    static let forgedSenders: [AttackRow] = [
        .attack("a border that says nothing", .accept.trace(Eml.received(from: "evil.example"))),
        .attack("DMARC failed", .accept.vouched(Eml.fail("anna.example"))),
        .attack("SPF passed for the forger", accept("spf=pass smtp.mailfrom=eve@evil.example")),
        .attack(
            "SPF passed for the partner's own domain, at a house that both use",
            accept(
                "spf=pass smtp.mailfrom=desk@anna.example"
            )
        ),
        .attack("DKIM of the forger", accept("dkim=pass header.d=evil.example")),
        .attack(
            "DKIM and DMARC of the forger",
            accept(
                "dkim=pass header.d=evil.example; dmarc=pass header.from=evil.example"
            )
        ),
        .attack(
            "DKIM of a domain that only begins like the partner's",
            accept(
                "dkim=pass header.d=anna.example.evil.example"
            )
        ),
        .attack("DKIM of a domain that only ends like the partner's", accept("dkim=pass header.d=na.example")),
        .attack("DKIM of the top-level domain", accept("dkim=pass header.d=example")),
        .attack("DKIM of an empty domain", accept("dkim=pass header.d=")),
        .attack("DKIM of a host below the partner's domain", accept("dkim=pass header.d=shop.anna.example")),
        .attack("DKIM that failed", accept("dkim=fail header.d=anna.example")),
        .attack(
            "DKIM and DMARC that could not be checked",
            accept(
                "dkim=temperror header.d=anna.example; dmarc=temperror header.from=anna.example"
            )
        ),
        .attack("DKIM that a policy refused", accept("dkim=policy header.d=anna.example")),
        .attack("DKIM that is neutral", accept("dkim=neutral header.d=anna.example")),
        .attack(
            "one of two signatures of the domain failed",
            accept(
                "dkim=pass header.d=anna.example; dkim=fail header.d=anna.example"
            )
        ),
        .attack("DMARC guessed", accept("dmarc=bestguesspass header.from=anna.example")),
        .attack(
            "DMARC failed and DKIM passed",
            accept(
                "dkim=pass header.d=anna.example; dmarc=fail header.from=anna.example"
            )
        ),
        .attack(
            "an identity of the partner's under a signature of the forger's",
            accept(
                "dkim=pass header.i=@anna.example header.d=evil.example"
            )
        ),
        .attack("the partner's domain as a selector", accept("dkim=pass header.s=anna.example")),
        .attack("DMARC that names nobody", accept("dmarc=pass")),
        .attack("DMARC for a part of the domain", accept("dmarc=pass header.from=shop.anna.example")),
        .attack(
            "a pass of another method",
            accept("iprev=pass policy.iprev=192.0.2.1; auth=pass smtp.auth=anna.example")
        ),
        .attack("BIMI passed", accept("bimi=pass header.d=anna.example")),
        .attack("no mail house wrote anything, the sender did", .accept.trace().adding(Eml.pass("anna.example"))),
        .attack(
            "the word of a mail house on the way",
            .accept.trace(Eml.received(from: "relay.example")).adding(
                Eml.received(from: "anna.example", by: "relay.example"),
                Eml.pass("anna.example")
            )
        ),
        .attack(
            "a Received-SPF field",
            .accept.vouched(Eml.fail("anna.example")).adding(
                "Received-SPF: pass (mx.circle.example: domain of desk@anna.example designates 192.0.2.1)"
            )
        ),
        .attack(
            "a signature that nobody checked",
            .accept.trace(Eml.received(from: "evil.example")).adding(
                "DKIM-Signature: v=1; a=rsa-sha256; d=anna.example; s=x; h=from; bh=YWJj; b=YWJj"
            )
        ),
        .attack(
            "an ARC seal of somebody who is not listed",
            accept("arc=pass header.oldest-pass=0; dmarc=fail header.from=anna.example").adding(
                "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=evil.example; s=x; b=YWJj",
                "ARC-Message-Signature: i=1; a=rsa-sha256; d=evil.example; s=x; h=from; bh=YWJj; b=YWJj",
                "ARC-Authentication-Results: i=1; mx.circle.example; dmarc=pass header.from=anna.example"
            )
        ),
        .attack(
            "ARC results in our border's name",
            .accept.trace(Eml.received(from: "evil.example")).adding(
                "ARC-Authentication-Results: i=1; mx.circle.example; dmarc=pass header.from=anna.example"
            )
        ),
        .attack(
            "a list that wrote its own address into From",
            Eml.accept
                .from("Anna via Resellers <resellers@lists.example>").vouched(Eml.pass("lists.example")).adding(
                    "Reply-To: <desk@anna.example>",
                    "X-Original-From: <desk@anna.example>",
                    "List-Id: <resellers.lists.example>"
                )
        ),
        .attack(
            "a list that broke the signature",
            accept(
                "dkim=fail header.d=anna.example; dkim=pass header.d=lists.example; dmarc=fail header.from=anna.example"
            )
        ),
        .attack("a new lead in a partner's name", .lead.vouched(Eml.fail("giver.example"))),
        .attack("a new lead of which the border says nothing", .lead.trace(Eml.received(from: "evil.example"))),
        .attack(
            "a withdrawal in a partner's name",
            Eml.lead
                .subject("withdraw {{ref}}").body("").vouched(Eml.fail("giver.example"))
        ),
        .attack(
            "a question for the status in a partner's name",
            Eml.lead
                .subject("status {{ref}}").body("").vouched(Eml.fail("giver.example"))
        ),
        .attack(
            "a cry for help in a partner's name",
            .lead.subject("help").body("").vouched(Eml.fail("giver.example"))
        ),
        .attack(
            "an answer to our question in a partner's name",
            Eml.lead.to("{{question}}")
                .subject("Re: lead").body("Vashi").vouched(Eml.fail("giver.example"))
        ),
        .attack("a decline in a partner's name", .accept.body("decline").vouched(Eml.fail("anna.example"))),
        .attack(
            "a stop of all offers in a partner's name",
            Eml.accept.body("unsubscribe")
                .vouched(Eml.fail("anna.example"))
        ),
        .attack("a mail of our own", Eml.lead.from("<leads@circle.example>").vouched(Eml.pass("circle.example"))),
        .attack("a mail of our own to a token", Eml.accept.from("<{{offer}}>").vouched(Eml.pass("circle.example"))),
        .attack("a mail of our operator", Eml.accept.from("<ops@circle.example>").vouched(Eml.pass("circle.example"))),
        .attack(
            "an echo in our own shape",
            Eml.accept.from("<leads@circle.example>")
                .head("Message-ID", "<{{offerID}}>").vouched(Eml.fail("circle.example"))
        ),
        .attack(
            "a stranger in good order who has a lead",
            .stranger(to: "leads@circle.example", body: Eml.customer(3))
        ),

        .rightly("by DKIM alone", .accepts, accept("dkim=pass header.d=anna.example")),
        .rightly("by DMARC alone", .accepts, accept("dmarc=pass header.from=anna.example")),
        .rightly(
            "DKIM passed and the domain has no DMARC",
            .accepts,
            accept(
                "dkim=pass header.i=desk@anna.example; dmarc=none header.from=anna.example"
            )
        ),
        .rightly(
            "a list's signature failed and the partner's holds",
            .accepts,
            accept(
                "dkim=fail header.d=lists.example; dkim=pass header.d=anna.example"
            )
        ),
        .rightly("a lead by DMARC", .opens, lead("dmarc=pass header.from=giver.example").id("new")),
        .rightly("a withdrawal by who gave it", .withdraws, .lead.subject("withdraw {{ref}}").body("")),
        .rightly("a question for the status", .tells, .lead.subject("status {{ref}}").body("")),
        .rightly("an answer to our question", .completes, .lead.to("{{question}}").subject("Re: lead").body("Vashi")),
        .rightly("a decline", .declines, .accept.body("decline")),
    ]
}
