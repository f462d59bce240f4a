extension AttackRow {
    private static func to(_ address: String) -> Eml { .accept.to(address) }
    private static func bo(_ address: String, _ words: String = "accept") -> Eml {
        Eml(from: "desk@bo.example", to: address, body: words)
    }

    /// A token in the wrong hand, of something else, or none at all.
    static let tokens: [AttackRow] = [
        .attack("a stranger with a forwarded offer", .stranger()),
        .attack("a stranger with a forwarded offer, who declines", .stranger(body: "decline")),
        .attack(
            "a stranger who answers in the thread",
            Eml.stranger(to: "leads@circle.example").adding(
                "In-Reply-To: <{{offerID}}>",
                "References: <{{offerID}}>"
            )
        ),
        .attack("a rival with somebody's offer", bo("{{offer}}")),
        .attack("a rival who declines somebody's offer", bo("{{offer}}", "decline")),
        .attack("a rival who asks in somebody's thread", bo("{{offer}}", "Which Windows edition do they need?")),
        .attack(
            "a rival's colleague with somebody's offer",
            Eml(
                from: "sam@bo.example",
                to: "{{offer}}",
                body: "accept"
            )
        ),
        .attack("a rival with two tokens, his own behind", bo("{{offer}}").adding("In-Reply-To: <{{bosOfferID}}>")),
        .attack(
            "a partner without a lead with somebody's offer",
            Eml(
                from: "chan@postbox.example",
                to: "{{offer}}",
                body: "accept"
            )
        ),
        .attack("the referrer accepts his own lead", Eml(from: "desk@giver.example", to: "{{offer}}", body: "accept")),
        .attack("a partner answers the referrer's question", to("{{question}}").body("Vashi")),
        .attack("a partner writes to the referrer's receipt", to("{{receipt}}").body("withdraw")),
        .attack("a partner takes what is offered to another", to("{{bosOffer}}")),
        .attack("a partner who declined accepts after all", to("{{declined}}"), mayBeAnswered: true),
        .attack("a partner accepts what was withdrawn", to("{{withdrawn}}"), mayBeAnswered: true),
        .attack("a partner accepts once more", to("{{taken}}"), mayBeAnswered: true),
        .attack("a partner declines what he took", to("{{taken}}").body("decline"), mayBeAnswered: true),
        .attack("a stranger with the token of what was taken", .stranger(to: "{{taken}}", body: "won 4.5 lakh")),
        .attack("a rival reports on what another took", bo("{{taken}}", "won 4.5 lakh")),
        .attack("a token with one letter changed", to("{{flipped}}"), mayBeAnswered: true),
        .attack("a token with its first letter changed", to("{{flippedFirst}}"), mayBeAnswered: true),
        .attack("a token cut short", to("{{short}}"), mayBeAnswered: true),
        .attack("a token with one more letter", to("{{long}}"), mayBeAnswered: true),
        .attack("a token of nothing but its selector", to("{{selector}}"), mayBeAnswered: true),
        .attack("the selector of one and the code of another", to("{{crossed}}"), mayBeAnswered: true),
        .attack("the code before the selector", to("{{turned}}"), mayBeAnswered: true),
        .attack(
            "a token of all the same letters",
            to("leads+aaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaa@circle.example"),
            mayBeAnswered: true
        ),
        .attack("a token at another domain", to("leads+{{offerToken}}@evil.example"), mayBeAnswered: true),
        .attack(
            "a token at another mailbox of the domain",
            to("info+{{offerToken}}@circle.example"),
            mayBeAnswered: true
        ),
        .attack("a token behind another tag", to("leads+x+{{offerToken}}@circle.example"), mayBeAnswered: true),
        .attack(
            "a token as a name",
            Eml.accept.head("To", "\"{{offer}}\" <leads@circle.example>"),
            mayBeAnswered: true
        ),
        .attack(
            "a token in the subject",
            to("leads@circle.example").subject("Re: {{offerToken}}"),
            mayBeAnswered: true
        ),
        .attack("a token in the body", to("leads@circle.example").body("accept {{offer}}"), mayBeAnswered: true),
        .attack(
            "a Message-ID of another domain",
            to("leads@circle.example").adding(
                "In-Reply-To: <x.{{offerToken}}@evil.example>"
            ),
            mayBeAnswered: true
        ),
        .attack(
            "a Message-ID with a letter changed",
            to("leads@circle.example").adding(
                "In-Reply-To: <x.{{flippedToken}}@circle.example>"
            ),
            mayBeAnswered: true
        ),
        .attack(
            "a Message-ID without its token",
            to("leads@circle.example").adding(
                "In-Reply-To: <x@circle.example>"
            ),
            mayBeAnswered: true
        ),
        .attack(
            "magic fields",
            to("leads@circle.example").adding(
                "X-Waggle-Decision: accept",
                "X-Waggle-Token: {{offerToken}}",
                "X-Waggle-Conversation: {{offer}}",
                "X-Waggle-Referral: {{ref}}",
                "X-Waggle-Partner: anna",
                "X-Waggle-Proof: pass"
            ),
            mayBeAnswered: true
        ),
        .attack(
            "magic fields of a stranger",
            Eml.stranger(to: "leads@circle.example").adding(
                "X-Waggle-Decision: accept",
                "X-Waggle-Token: {{offerToken}}",
                "X-Waggle-Partner: anna",
                "X-Waggle-Proof: pass",
                "X-Waggle-Trusted: yes",
                "X-Loop: leads@circle.example"
            )
        ),
        .attack("a reference as an answer", to("leads@circle.example").body("accept {{ref}}"), mayBeAnswered: true),
        .attack(
            "a reference as an answer in the subject",
            to("leads@circle.example").subject("accept {{ref}}").body(""),
            mayBeAnswered: true
        ),
        .attack(
            "the status of a lead in which one has no part",
            bo("leads@circle.example", "status {{ref}}"),
            mayBeAnswered: true
        ),
        .attack(
            "the status of a lead that there is not",
            bo("leads@circle.example", "status L-2222"),
            mayBeAnswered: true
        ),
        .attack(
            "the status of another's lead, within one's own thread",
            bo("{{bosOffer}}", "status {{ref}}"),
            mayBeAnswered: true
        ),
        .attack(
            "the status of what one declined",
            Eml.accept.to("leads@circle.example").body("status {{declinedRef}}"),
            mayBeAnswered: true
        ),
        .attack(
            "a proof of a lead in which one has no part",
            bo("leads@circle.example", "proof {{ref}}"),
            mayBeAnswered: true
        ),
        .attack(
            "why, of a lead for which one was in no ranking",
            Eml(from: "chan@postbox.example", to: "leads@circle.example", body: "why {{withdrawnRef}}"),
            mayBeAnswered: true
        ),
        .attack("a stranger asks for a proof", .stranger(to: "leads@circle.example", body: "proof {{ref}}")),
        .attack("a stranger asks why", .stranger(to: "leads@circle.example", body: "why {{ref}}")),
        .attack(
            "a proof in a partner's name",
            Eml.accept.to("leads@circle.example").body("proof {{takenRef}}").vouched(Eml.fail("anna.example"))
        ),
        .attack(
            "a list of customers in a partner's name",
            Eml.accept.to("leads@circle.example").subject("our customers")
                .body("our customers\n+91 98200 12345\niyer-exports.example").vouched(Eml.fail("anna.example"))
        ),
        .attack(
            "the end of a list of customers in a partner's name",
            Eml.accept.to("leads@circle.example").body("remove our customers").vouched(Eml.fail("anna.example"))
        ),
        .attack(
            "a stranger's list of customers",
            .stranger(to: "leads@circle.example", body: "our customers\n+91 98200 12345")
        ),
        .attack("a lead that was signed once, sent again with a field added", .lead.adding("X-Note: once more")),
        .attack(
            "a lead that was signed once, sent again with words added",
            .lead.body(Eml.customer(25) + "\n\nP.S. Call soon.")
        ),
        .attack(
            "an acceptance that was signed once, sent again for another lead's thread",
            Eml.accept.to("{{taken}}").head("Message-ID", "<t1@giver.example>").adding("In-Reply-To: <{{offerID}}>"),
            mayBeAnswered: true
        ),
        .attack("a stranger asks for the status", .stranger(to: "leads@circle.example", body: "status {{ref}}")),
        .attack("a partner withdraws what he is offered", to("{{offer}}").body("withdraw"), mayBeAnswered: true),
        .attack(
            "a partner withdraws what he is offered, by its reference",
            to("leads@circle.example").body("withdraw {{ref}}"),
            mayBeAnswered: true
        ),
        .attack(
            "a rival withdraws another's lead",
            bo("leads@circle.example", "withdraw {{questionRef}}"),
            mayBeAnswered: true
        ),
        .attack(
            "a receiver withdraws the lead he has",
            to("leads@circle.example").body("withdraw {{takenRef}}"),
            mayBeAnswered: true
        ),
        .attack("a right token and no proof", .accept.trace(Eml.received(from: "evil.example"))),
        .attack(
            "a right token and the word of another house",
            Eml.accept.vouched(
                "Authentication-Results: mx.evil.example; dmarc=pass header.from=anna.example"
            )
        ),

        .rightly("by the address", .accepts, .accept),
        .rightly("by the thread alone", .accepts, to("leads@circle.example").adding("In-Reply-To: <{{offerID}}>")),
        .rightly("in upper case", .accepts, to("{{upper}}")),
        .rightly(
            "by the address it was delivered to",
            .accepts,
            to("leads@circle.example").adding(
                "Delivered-To: {{offer}}"
            )
        ),
        .rightly("a colleague of the firm", .accepts, Eml(from: "sam@anna.example", to: "{{offer}}", body: "accept")),
        .rightly("the status by whom it is offered to", .tells, to("{{offer}}").body("status")),
        .rightly("by its reference", .withdraws, .lead.body("withdraw {{ref}}")),
        .rightly("in the thread", .withdraws, .lead.to("{{receipt}}").subject("Re: lead").body("withdraw")),
    ]
}
