import Foundation
import Testing
import WaggleMIME
import WaggleTransport

@Suite("AuthenticationResults")
struct AuthenticationResultsTests {
    private let sachin = MailAddress("sachin@partner.example")!

    // Fault 72.
    @Test(
        "follows the grammar to its end or not at all",
        arguments: [
            Row(
                "mx.x.example; dmarc=pass header.from=p.example",
                "mx.x.example dmarc=pass[header.from=p.example]",
                because: "the usual form"
            ),
            Row("MX.x.example 1; none", "mx.x.example", because: "a version, and nothing was checked"),
            Row(
                "mx; dkim=pass (good; really) header.d=p.example;",
                "mx dkim=pass[header.d=p.example]",
                because: "a semicolon in a comment"
            ),
            Row(
                "mx; dkim=pass (a (b \\) c) d) header.d=p.example",
                "mx dkim=pass[header.d=p.example]",
                because: "comments in comments"
            ),
            Row(
                "mx; spf=pass smtp.mailfrom=\"a;dmarc=pass\"@p.example",
                "mx spf=pass[smtp.mailfrom=a;dmarc=pass@p.example]",
                because: "a quoted local part"
            ),
            Row("mx; spf=fail reason=\"dmarc=pass; x\"", "mx spf=fail[]", because: "a reason is no clause"),
            Row(
                "mx; dkim/1 = pass header.d = p.example",
                "mx dkim=pass[header.d=p.example]",
                because: "a method's version and spaces"
            ),
            Row(
                "mx; dkim=pass header.b=ab+/c==; spf=none",
                "mx dkim=pass[header.b=ab+/c==] spf=none[]",
                because: "base64 in a value"
            ),
            Row(
                "mx; dkim=temperror; spf=hardfail; x=ok",
                "mx dkim=temporaryError[] spf=fail[] x=unknown[]",
                because: "other words"
            ),
            Row("mx; dmarc=pass (open", "refused", because: "an open comment"),
            Row("mx; dmarc=pass) header.from=p.example", "refused", because: "a comment that was never opened"),
            Row("mx; dmarc=pass header.from=\"p.example", "refused", because: "an open quote"),
            Row("mx; dmarc", "refused", because: "no result"),
            Row("mx dmarc=pass", "refused", because: "no semicolon"),
            Row("", "refused", because: "nothing"),
        ]
    )
    func grammar(_ row: Row) {
        let results = AuthenticationResults(row.given)
        let clauses = results?.clauses.map { clause in
            "\(clause.method)=\(clause.verdict)[\(clause.properties.map { "\($0.name)=\($0.value)" }.joined(separator: ","))]"
        }
        let seen = results.map { ([$0.authservID] + (clauses ?? [])).joined(separator: " ") }
        #expect(seen ?? "refused" == row.expected)
    }

    // Fault 73.
    @Test(
        "proves a domain only by what is aligned with it",
        arguments: [
            Row("dmarc=pass header.from=partner.example", "proven", because: "DMARC for the domain"),
            Row("dmarc=pass header.from=PARTNER.example", "proven", because: "domains have no case"),
            Row("dmarc=pass header.from=other.example", "unproven", because: "DMARC for another domain"),
            Row("dmarc=pass", "unproven", because: "DMARC for nobody knows whom"),
            Row(
                "dmarc=fail header.from=partner.example; dmarc=pass header.from=partner.example",
                "unproven",
                because: "the worst counts"
            ),
            Row("dkim=pass header.d=partner.example", "proven", because: "DKIM of the domain"),
            Row("dkim=pass header.i=@partner.example", "proven", because: "by its identity"),
            Row("dkim=pass header.d=other.example", "unproven", because: "signed by somebody else"),
            Row("dkim=pass header.d=example", "unproven", because: "a top-level domain is nobody's"),
            Row("dkim=pass header.d=mail.partner.example", "unproven", because: "a part does not speak for the whole"),
            Row(
                "dkim=fail header.d=partner.example; dkim=pass header.d=partner.example",
                "unproven",
                because: "one of two failed"
            ),
            Row("dkim=fail; dkim=pass header.d=partner.example", "unproven", because: "a failure of nobody knows whom"),
            Row(
                "dkim=fail header.d=list.example; dkim=pass header.d=partner.example",
                "proven",
                because: "another signer's failure"
            ),
            Row(
                "dkim=pass header.d=partner.example; dmarc=fail header.from=partner.example",
                "unproven",
                because: "DMARC failed"
            ),
            Row(
                "dkim=pass header.d=partner.example; dmarc=none header.from=partner.example",
                "proven",
                because: "no DMARC record"
            ),
            Row("dkim=neutral header.d=partner.example", "unproven", because: "not a pass"),
            Row("dkim=pass; spf=pass header.d=partner.example", "unproven", because: "a property of another clause"),
            Row("spf=pass smtp.mailfrom=sachin@partner.example", "unproven", because: "SPF speaks of the envelope"),
            Row("dkim=pass reason=\"header.d=partner.example\"", "unproven", because: "words in a reason"),
            Row("dkim=pass header.d=partner.example.evil.example", "unproven", because: "a longer domain"),
        ]
    )
    func proof(_ row: Row) {
        let results = AuthenticationResults("mx.waggle.example; " + row.given)
        #expect(results?.provenDomain(for: sachin) == (row.expected == "proven"))
    }

    @Test(
        "knows an organisation above a host, and what is nobody's",
        arguments: [
            Row("in.partner.example", "partner.example", because: "yes"),
            Row("partner.co.in", "co.in", because: "no"),
            Row("partner.com.au", "com.au", because: "no"),
            Row("mail.partner.co.in", "partner.co.in", because: "yes"),
            Row("evilpartner.example", "partner.example", because: "no"),
            Row("partner.co.uk", "evil.co.uk", because: "no"),
            Row("partner.de.com", "evil.de.com", because: "no"),
            Row("partner.com.br", "mail.partner.com.br", because: "no"),
        ]
    )
    func alignment(_ row: Row) {
        let results = AuthenticationResults("mx; dkim=pass header.d=\(row.expected)")
        #expect(results?.provenDomain(for: MailAddress("bo@\(row.given)")!) == (row.because == "yes"))
    }

    // Fault 70.
    @Test(
        "trusts only what our border wrote above everything else",
        arguments: [
            Row("A\nR1\nR2", "proven", because: "above our Received"),
            Row("R1\nA\nR2", "proven", because: "directly below it"),
            Row("R1\nR2\nA", "unknown", because: "below somebody else's Received: the sender wrote it"),
            Row("A-evil\nR1\nR2", "unknown", because: "another host's word"),
            Row("R1\nR2", "unknown", because: "nothing was checked"),
            Row("F\nA\nR1\nR2", "unproven", because: "two instances of ours: the worst counts"),
            Row("A-host\nR1\nR2", "proven", because: "a host under a domain of ours"),
        ]
    )
    func trust(_ row: Row) {
        let lines = [
            "A": "Authentication-Results: mx.waggle.example; dmarc=pass header.from=partner.example",
            "F": "Authentication-Results: MX.waggle.example; dmarc=fail header.from=partner.example",
            "A-evil": "Authentication-Results: mx.evil.example; dmarc=pass header.from=partner.example",
            "A-host": "Authentication-Results: in-7.border.example; dmarc=pass header.from=partner.example",
            "R1": "Received: from mx.partner.example by mx.waggle.example; Thu, 19 Nov 2026 10:12:00 +0530",
            "R2": "Received: from pc.partner.example by mx.partner.example; Thu, 19 Nov 2026 10:11:59 +0530",
        ]
        let mail = row.given.split(separator: "\n").compactMap { lines[String($0)] }.joined(separator: "\n") + "\n\nx"
        let results = AuthenticationResults.trusted(
            in: MailMessage(text: mail),
            authservIDs: ["mx.waggle.example", ".border.example"]
        )
        #expect((results?.provenDomain(for: sachin)).map { $0 ? "proven" : "unproven" } ?? "unknown" == row.expected)
    }
}
