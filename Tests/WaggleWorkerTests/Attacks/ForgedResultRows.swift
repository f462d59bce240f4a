extension AttackRow {
    private static let received = Eml.received(from: "evil.example")
    private static let pass = Eml.pass("anna.example")

    /// What the sender wrote himself, below what the border wrote.
    private static func written(_ field: String, below trace: [String] = [Eml.fail("anna.example"), received]) -> Eml {
        var mail = Eml.accept.adding(field)
        mail.trace = trace
        return mail
    }

    /// What a border says that looks at DKIM alone.
    private static let unsigned = [Eml.results("dkim=none"), received]

    private static func says(_ clauses: String) -> Eml { .accept.vouched(Eml.results(clauses)) }
    private static func by(_ id: String) -> Eml {
        .accept.vouched("Authentication-Results: \(id) dmarc=pass header.from=anna.example")
    }

    /// Authentication-Results that nobody trustworthy wrote, or that say something else than they seem to (RFC 8601).
    static let forgedResults: [AttackRow] = [
        .attack("results of the sender's, and the border's own say fail", written(pass)),
        .attack("results of the sender's, and the border looks at DKIM only", written(pass, below: unsigned)),
        .attack(
            "the same in upper case",
            written(
                "AUTHENTICATION-RESULTS: MX.CIRCLE.EXAMPLE; DMARC=PASS HEADER.FROM=ANNA.EXAMPLE",
                below: unsigned
            )
        ),
        .attack(
            "the same over several lines",
            written(
                "Authentication-Results:\n mx.circle.example;\n\tdmarc=pass\n header.from=anna.example",
                below: unsigned
            )
        ),
        .attack(
            "the same with a space before the colon",
            written(
                "Authentication-Results : mx.circle.example; dmarc=pass header.from=anna.example",
                below: unsigned
            )
        ),
        .attack(
            "the same with a version",
            written(
                "Authentication-Results: mx.circle.example 1; dmarc=pass header.from=anna.example",
                below: unsigned
            )
        ),
        .attack(
            "our id in quotes, which no rule strips",
            written(
                "Authentication-Results: \"mx.circle.example\"; dmarc=pass header.from=anna.example",
                below: [received]
            )
        ),
        .attack(
            "our id with a quoted letter, which no rule strips",
            written(
                "Authentication-Results: \"mx.ci\\rcle.example\"; dmarc=pass header.from=anna.example",
                below: [received]
            )
        ),
        .attack(
            "our id behind a comment, which no rule strips",
            written(
                "Authentication-Results: (x) mx.circle.example; dmarc=pass header.from=anna.example",
                below: [received]
            )
        ),
        .attack(
            "results below a second Received",
            written(
                "\(Eml.received(from: "pc.example", by: "mail.anna.example"))\n\(pass)",
                below: [received]
            )
        ),
        .attack(
            "results between two Received of our border's name",
            written(
                "\(Eml.received(from: "x.example"))\n\(pass)\n\(Eml.received(from: "y.example"))",
                below: [received]
            )
        ),
        .attack(
            "results behind the lines of a Received",
            written(
                "Received: from evil.example by x.example\n Authentication-Results: mx.circle.example; dmarc=pass header.from=anna.example",
                below: [received]
            )
        ),
        .attack(
            "results behind a bare carriage return",
            written(
                "X-Note: a\rAuthentication-Results: mx.circle.example; dmarc=pass header.from=anna.example",
                below: [received]
            )
        ),
        .attack(
            "the border's fail above six hundred fields of the sender's",
            written(
                (Array(repeating: "Authentication-Results: mx.else.example; dmarc=pass", count: 600) + [pass])
                    .joined(separator: "\n"),
                below: [Eml.fail("anna.example"), received]
            )
        ),
        .attack("results in the body", .accept.trace(received).body("\(pass)\n\naccept")),
        .attack(
            "results in an attached mail",
            Eml.accept.trace(received).parts(
                "mixed",
                Eml.plain("accept"),
                "Content-Type: message/rfc822\n\n\(pass)\nFrom: <desk@anna.example>\n\naccept"
            )
        ),
        .attack(
            "results in an optional field",
            written(
                "X-Authentication-Results: mx.circle.example; dmarc=pass header.from=anna.example",
                below: [received]
            )
        ),
        .attack(
            "results kept by another house",
            written(
                "Authentication-Results-Original: mx.circle.example; dmarc=pass header.from=anna.example",
                below: [received]
            )
        ),
        .attack("another house's word", by("mx.evil.example;")),
        .attack("a longer id", by("mx.circle.example.evil.example;")),
        .attack("a host below ours", by("evil.mx.circle.example;")),
        .attack("an id with a hyphen", by("mx-circle.example;")),
        .attack("an id with a digit for a letter", by("mx.circ1e.example;")),
        .attack("an id with a Cyrillic letter", by("m\u{445}.circle.example;")),
        .attack("an id with a dot behind it", by("mx.circle.example.;")),
        .attack("an id of a later version", by("mx.circle.example 2;")),
        .attack("two ids", by("mx.circle.example mx.evil.example;")),
        .attack("an id in two pieces", by("mx.circle (x) .example;")),
        .attack("no id", by("")),
        .attack("an empty id", by(";")),
        .attack("an id of nothing in quotes", by("\"\";")),
        .attack("our id in a comment", by("mx.evil.example (mx.circle.example);")),
        .attack(
            "fail and pass in one",
            says("dmarc=fail header.from=anna.example; dmarc=pass header.from=anna.example")
        ),
        .attack(
            "pass and fail in one",
            says("dmarc=pass header.from=anna.example; dmarc=fail header.from=anna.example")
        ),
        .attack("pass and nonsense in one", says("dmarc=pass header.from=anna.example; dmarc=certainly")),
        .attack(
            "pass for two domains",
            says("dmarc=pass header.from=evil.example; dmarc=pass header.from=anna.example")
        ),
        .attack("fail and pass in two", Eml.accept.trace(Eml.fail("anna.example"), pass, received)),
        .attack("pass and fail in two", Eml.accept.trace(pass, Eml.fail("anna.example"), received)),
        .attack("fail below our Received", Eml.accept.trace(pass, received, Eml.fail("anna.example"))),
        .attack(
            "a pass in a comment",
            says("dmarc=fail (dmarc=pass header.from=anna.example) header.from=anna.example")
        ),
        .attack(
            "a pass behind a comment in a comment",
            says(
                "dmarc=fail (a (b) ; dmarc=pass header.from=anna.example) header.from=anna.example"
            )
        ),
        .attack(
            "a comment that closes in a quoted local part",
            says(
                "spf=pass smtp.mailfrom=\"a) ; dmarc=pass header.from=anna.example (\"@evil.example"
            )
        ),
        .attack(
            "a clause in a quoted local part",
            says(
                "spf=pass smtp.mailfrom=\"a; dmarc=pass header.from=anna.example; x=\"@evil.example"
            )
        ),
        .attack(
            "a quote in a quoted local part",
            says(
                "spf=pass smtp.mailfrom=\"a\\\"; dmarc=pass header.from=anna.example; \\\"\"@evil.example"
            )
        ),
        .attack(
            "a pass in a reason",
            says("dkim=fail reason=\"x; dkim=pass header.d=anna.example\" header.d=anna.example")
        ),
        .attack("a domain in a reason", says("dkim=pass reason=\"header.d=anna.example\"")),
        .attack("a comment that never closes", says("dmarc=pass header.from=anna.example (")),
        .attack("a quote that never closes", says("dmarc=pass header.from=anna.example \"")),
        .attack("a comment that never opened", says("dmarc=pass header.from=anna.example )")),
        .attack("a property of another clause", says("dkim=pass; spf=pass header.d=anna.example")),
        .attack("a domain of another clause", says("dmarc=pass; spf=pass header.from=anna.example")),
        .attack("a property before its clause", says("header.d=anna.example; dkim=pass")),
        .attack(
            "a property that stands twice",
            says(
                "dkim=pass header.s=x header.d=anna.example header.d=evil.example"
            )
        ),
        .attack("a domain that stands twice", says("dmarc=pass header.from=anna.example header.from=evil.example")),
        .attack("the partner's domain as a local part", says("dmarc=pass header.from=\"anna.example\"@evil.example")),
        .attack(
            "the partner's domain with a letter that only looks so",
            says("dmarc=pass header.from=ann\u{430}.example")
        ),
        .attack("a method with a letter that only looks so", says("dm\u{430}rc=pass header.from=anna.example")),
        .attack("a domain with NUL behind it", says("dmarc=pass header.from=anna.example\0.evil.example")),
        .attack("a domain with a space within", says("dmarc=pass header.from=evil.example anna.example")),
        .attack("a verdict in two words", says("dmarc=pass fail header.from=anna.example")),
        .attack("a verdict in quotes with more in it", says("dmarc=\"pass; dmarc=pass\" header.from=anna.example")),

        .rightly(
            "results below our Received, as milters write them",
            .accepts,
            .accept.trace(
                Eml.received(from: "anna.example"),
                pass
            )
        ),
        .rightly(
            "results in several fields",
            .accepts,
            .accept.trace(
                Eml.results("spf=fail smtp.mailfrom=bounce@anna.example"),
                Eml.results("dkim=pass header.d=anna.example"),
                Eml.results("dmarc=pass header.from=anna.example"),
                Eml.received(from: "anna.example")
            )
        ),
        .rightly(
            "a version, comments and folding",
            .accepts,
            .accept.vouched(
                "Authentication-Results: mx.circle.example (border 7) 1;\n\tdkim/1 = pass (2048 bits; ok) header.d=anna.example;\n"
                    + " dmarc=pass (p=reject (sp=none)) header.from=anna.example"
            )
        ),
        .rightly(
            "results in upper case",
            .accepts,
            .accept.vouched(
                "authentication-results: MX.Circle.Example; DMARC=Pass Header.From=Anna.Example"
            )
        ),
        .rightly(
            "a quoted local part beside it",
            .accepts,
            says(
                "spf=pass smtp.mailfrom=\"a;b (c\"@anna.example; dmarc=pass header.from=anna.example"
            )
        ),
        .rightly(
            "another house's bad word further down",
            .accepts,
            .accept.adding(
                "Authentication-Results: mx.else.example; dmarc=fail header.from=anna.example"
            )
        ),
        .rightly(
            "delivery into the mailbox wrote one more Received",
            .accepts,
            .accept.trace(
                Eml.received(from: "circle.example", by: "store.circle.example"),
                pass,
                Eml.received(from: "anna.example")
            )
        ),
    ]
}
