extension AttackRow {
    private static let proven = "dkim=pass header.d=anna.example; dmarc=pass header.from=anna.example"

    /// One instance of a chain.
    private static func seal(_ number: Int, by domain: String, _ clauses: String = proven) -> [String] {
        [
            "ARC-Seal: i=\(number); a=rsa-sha256; cv=\(number == 1 ? "none" : "pass"); d=\(domain); s=x; b=YWJj",
            "ARC-Message-Signature: i=\(number); a=rsa-sha256; c=relaxed/relaxed; d=\(domain); s=x; h=from; bh=YWJj; b=YWJj",
            "ARC-Authentication-Results: i=\(number); mx.\(domain); \(clauses)",
        ]
    }

    /// A mail of Anna's that a list wrote its name into, as the border sees it.
    private static func changed(_ chain: [String], arc: String = "pass") -> Eml {
        var mail = Eml.accept.vouched(
            Eml.results("dkim=fail header.d=anna.example; arc=\(arc); dmarc=fail header.from=anna.example")
        )
        mail.head = chain + mail.head
        return mail
    }

    /// Mail that lost its signature on the way; the list at lists.example is trusted, and nobody else (RFC 8617).
    static let seals: [AttackRow] = [
        .attack("sealed by nobody who is listed", changed(seal(1, by: "evil.example"))),
        .attack("sealed by a host of the listed one", changed(seal(1, by: "evil.lists.example"))),
        .attack("sealed by one that looks alike", changed(seal(1, by: "l\u{456}sts.example"))),
        .attack(
            "sealed by the listed one, and the border says that it does not hold",
            changed(
                seal(1, by: "lists.example"),
                arc: "fail"
            )
        ),
        .attack(
            "sealed by the listed one, and the border says nothing of it",
            changed(
                seal(1, by: "lists.example"),
                arc: "none"
            )
        ),
        .attack(
            "the listed one sealed that it was not proven",
            changed(
                seal(1, by: "lists.example", "dkim=none; dmarc=fail header.from=anna.example")
            )
        ),
        .attack(
            "the listed one sealed another's domain",
            changed(
                seal(1, by: "lists.example", "dkim=pass header.d=evil.example; dmarc=pass header.from=evil.example")
            )
        ),
        .attack(
            "the listed one sealed, and somebody after it",
            changed(
                seal(2, by: "evil.example") + seal(1, by: "lists.example")
            )
        ),
        .attack(
            "somebody sealed it before, and the listed one did not find so",
            changed(
                seal(2, by: "lists.example", "dmarc=fail header.from=anna.example") + seal(1, by: "evil.example")
            )
        ),
        .attack("two seals of one number", changed(seal(1, by: "evil.example") + seal(1, by: "lists.example"))),
        .attack("a number that is missing", changed(seal(3, by: "lists.example") + seal(1, by: "lists.example"))),
        .attack("results without a seal", changed([seal(1, by: "lists.example")[2]])),
        .attack(
            "a seal without a signature",
            changed([seal(1, by: "lists.example")[0], seal(1, by: "lists.example")[2]])
        ),
        .attack(
            "a seal that names two domains",
            changed(
                seal(1, by: "lists.example").map {
                    $0.replacing("d=lists.example;", with: "d=lists.example; d=evil.example;")
                }
            )
        ),
        .attack(
            "a chain that the sender says is good",
            Eml.accept.trace(
                Eml.fail("anna.example"),
                Eml.received(from: "evil.example"),
                Eml.results("arc=pass")
            ).adding(
                seal(1, by: "lists.example").joined(separator: "\n")
            )
        ),

        .rightly("through the listed one", .accepts, changed(seal(1, by: "lists.example"))),
        .rightly(
            "through a house of the partner's and the listed one",
            .accepts,
            changed(
                seal(2, by: "lists.example") + seal(1, by: "house.example", "dkim=none; dmarc=none")
            )
        ),
        .rightly(
            "through the listed one twice",
            .accepts,
            changed(
                seal(2, by: "lists.example", "dkim=fail header.d=anna.example; dmarc=fail")
                    + seal(1, by: "lists.example")
            )
        ),
    ]
}
