extension AttackRow {
    /// A lead of somebody who has his mail where Chan has his, and could write it in good order.
    private static func neighbour(_ from: String, _ fields: String...) -> Eml {
        var mail = Eml.lead.from(from).vouched(Eml.pass("postbox.example"))
        mail.head += fields
        return mail
    }

    /// A lead that names its author in a way that different programs read differently (RFC 5322 §3.4, RFC 2047 §5).
    static let addresses: [AttackRow] = [
        .attack("another person of the same mail house", neighbour("Eve <eve@postbox.example>")),
        .attack("the partner's address as a name", neighbour("\"chan@postbox.example\" <eve@postbox.example>")),
        .attack("the partner's address as a bare name", neighbour("chan@postbox.example <eve@postbox.example>")),
        .attack(
            "the partner's address in brackets in a name",
            neighbour(
                "\"Chan <chan@postbox.example>\" <eve@postbox.example>"
            )
        ),
        .attack(
            "the partner's address as an encoded name",
            neighbour(
                "=?utf-8?q?chan=40postbox.example?= <eve@postbox.example>"
            )
        ),
        .attack(
            "brackets in an encoded name",
            neighbour(
                "=?utf-8?q?=3Cchan=40postbox.example=3E?= <eve@postbox.example>"
            )
        ),
        .attack("the partner's address in a comment", neighbour("eve@postbox.example (chan@postbox.example)")),
        .attack("two authors", neighbour("<eve@postbox.example>, <chan@postbox.example>")),
        .attack("two authors, the partner first", neighbour("<chan@postbox.example>, <eve@postbox.example>")),
        .attack("two authors and a semicolon", neighbour("chan@postbox.example; eve@postbox.example")),
        .attack("two pairs of brackets", neighbour("<chan@postbox.example> <eve@postbox.example>")),
        .attack("brackets in brackets", neighbour("<<chan@postbox.example>>")),
        .attack("a bracket that never closes", neighbour("Chan <chan@postbox.example")),
        .attack("a group of one", neighbour("Partners: chan@postbox.example;")),
        .attack("a group that never ends", neighbour("Partners: chan@postbox.example")),
        .attack("a group of two", neighbour("Partners: eve@postbox.example, chan@postbox.example;")),
        .attack("an empty group before it", neighbour("Undisclosed:;, chan@postbox.example")),
        .attack("a route", neighbour("<@evil.example:chan@postbox.example>")),
        .attack("a route of two", neighbour("<@a.example,@b.example:chan@postbox.example>")),
        .attack("two From fields", neighbour("<chan@postbox.example>", "From: <eve@postbox.example>")),
        .attack(
            "two From fields, the partner behind",
            neighbour("<eve@postbox.example>", "From: <chan@postbox.example>")
        ),
        .attack(
            "two From fields that are the same",
            neighbour("<chan@postbox.example>", "FROM: <chan@postbox.example>")
        ),
        .attack(
            "a second From with a space before its colon",
            neighbour(
                "<chan@postbox.example>",
                "From : <eve@postbox.example>"
            )
        ),
        .attack("no From field", neighbour("x").without("From")),
        .attack("an empty From field", neighbour("")),
        .attack("an empty address", neighbour("<>")),
        .attack("a name and no address", neighbour("Chan")),
        .attack("the partner as Sender", neighbour("<eve@postbox.example>", "Sender: <chan@postbox.example>")),
        .attack("the partner in Reply-To", neighbour("<eve@postbox.example>", "Reply-To: <chan@postbox.example>")),
        .attack(
            "the partner in Resent-From",
            neighbour("<eve@postbox.example>", "Resent-From: <chan@postbox.example>")
        ),
        .attack(
            "the partner in other fields",
            neighbour(
                "<eve@postbox.example>",
                "X-Original-From: <chan@postbox.example>",
                "X-Sender: <chan@postbox.example>",
                "Return-Path: <chan@postbox.example>",
                "Delivered-To: <chan@postbox.example>"
            )
        ),
        .attack("NUL within the address", neighbour("<chan@postbox.example\0@evil.example>")),
        .attack("NUL within the local part", neighbour("<ch\0an@postbox.example>")),
        .attack("a tag behind the partner's name", neighbour("<chan+eve@postbox.example>")),
        .attack("a dot behind the domain", neighbour("<chan@postbox.example.>")),
        .attack("an address literal", neighbour("<chan@[192.0.2.1]>")),
        .attack("a quoted local part", neighbour("<\"chan\"@postbox.example>")),
        .attack("the partner's address as a local part", neighbour("<\"chan@postbox.example\"@postbox.example>")),
        .attack("two at signs", neighbour("<eve@chan@postbox.example>")),
        .attack("a percent for an at sign", neighbour("<chan%postbox.example@postbox.example>")),
        .attack("a space within the local part", neighbour("<ch an@postbox.example>")),
        .attack("a comment within the local part", neighbour("<chan(eve)@postbox.example>")),
        .attack("a comment within the domain", neighbour("<chan@(eve@postbox.example)postbox.example>")),
        .attack("an encoded local part", neighbour("<=?utf-8?q?chan?=@postbox.example>")),
        .attack("an encoded address", neighbour("=?utf-8?q?chan=40postbox.example?=")),
        .attack("an encoded address in brackets", neighbour("<=?utf-8?b?Y2hhbkBwb3N0Ym94LmV4YW1wbGU=?=>")),
        .attack("wide letters in the local part", neighbour("<\u{FF43}han@postbox.example>")),
        .attack("wide letters in the domain", neighbour("<chan@\u{FF50}ostbox.example>")),
        .attack("a space of no width", neighbour("<ch\u{200B}an@postbox.example>")),
        .attack("a soft hyphen in the domain", neighbour("<chan@post\u{AD}box.example>")),
        .attack("a wide dot in the domain", neighbour("<chan@postbox\u{3002}example>")),
        .attack("letters that turn the direction of writing", neighbour("<\u{202E}chan@postbox.example>")),
        .attack(
            "a Cyrillic letter in the domain",
            Eml.accept.from("<desk@\u{430}nna.example>")
                .vouched(Eml.pass("xn--nna-5cd.example"))
        ),
        .attack(
            "the A-label of such a domain",
            Eml.accept.from("<desk@xn--nna-5cd.example>")
                .vouched(Eml.pass("xn--nna-5cd.example"))
        ),
        .attack("a domain that looks alike", Eml.accept.from("<desk@arma.example>").vouched(Eml.pass("arma.example"))),
        .attack(
            "a longer domain",
            Eml.accept.from("<desk@anna.example.evil.example>")
                .vouched(Eml.pass("anna.example.evil.example"))
        ),
        .attack(
            "a host below the partner's domain",
            Eml.accept.from("<desk@shop.anna.example>")
                .vouched(Eml.pass("shop.anna.example"))
        ),
        .attack(
            "the partner's name under another ending",
            Eml.accept.from("<desk@anna.test.example>")
                .vouched(Eml.pass("anna.test.example"))
        ),
        .attack("a long s in the local part", Eml.lead.from("<de\u{17F}k@giver.example>")),
        .attack("a Kelvin sign in the local part", Eml.lead.from("<des\u{212A}@giver.example>")),
        .attack(
            "a long s in the domain",
            neighbour("<chan@po\u{17F}tbox.example>")
        ),
        .attack("a colleague's lead, whom nobody listed", Eml.lead.from("<eve@giver.example>")),

        .rightly("Chan's own lead", .opens, neighbour("<chan@postbox.example>")),
        .rightly("without brackets", .opens, neighbour("chan@postbox.example")),
        .rightly(
            "a name with a comma in quotes",
            .opens,
            neighbour("\"Chan, Infotech: sales\" <chan@postbox.example>")
        ),
        .rightly("an encoded name", .opens, neighbour("=?utf-8?q?Ch=C3=A1n?= <chan@postbox.example>")),
        .rightly("an unencoded name beyond ASCII", .opens, neighbour("Ch\u{E1}n <chan@postbox.example>")),
        .rightly("a name as a comment", .opens, neighbour("chan@postbox.example (Chan (Infotech))")),
        .rightly("upper case", .opens, neighbour("Chan <CHAN@PostBox.Example>")),
        .rightly("over two lines", .opens, neighbour("Chan\n <chan@postbox.example>")),
        .rightly(
            "a name with an address of his own in it",
            .opens,
            neighbour(
                "\"chan@postbox.example\" <chan@postbox.example>"
            )
        ),
    ]
}
