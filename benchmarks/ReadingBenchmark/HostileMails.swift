import Foundation

/// Mails that cost a careless reader dearly: one shape each, repeated up to a size.
enum HostileMails {
    /// Plain texts whose pieces look like what the finders look for.
    private static let texts: [(name: String, piece: String)] = [
        ("needs", "amc of 5 desktops, 3 printers and 2 servers "), ("wishes", "We need 5 laptops in Pune by Friday. "),
        ("numbers", "9 "), ("groups of digits", "123 456 "), ("joined digits", "9-"), ("money", "Rs 5 lakh to 6 lakh "),
        ("days", "by 30 Nov "), ("names", "Anna Lind "), ("telephones", "Anna 98200 12345 "),
        ("addresses", "a@b.example "), ("at signs", "@"), ("firms", "Acme Foods Ltd "), ("towns", "in Pune "),
        ("paragraphs", "a 9820011223\n\n"), ("a list", "1) a 9820011223\n"), ("a form", "Name: Anna\n"),
        ("a table", "a | 98 | b\n"), ("header blocks", "From: a@b.example\nTo: c@d.example\nSubject: x\n\n"),
        ("empty labels", "From: \n"), ("two labels", "Von: x\nGesendet: y\n"), ("quotes", "> "),
        ("quoted lines", ">>>> x\n"),
        ("attributions", "On Mon, 5 Oct 2026 Anna wrote:\n"), ("a thread", "On Mon, Anna <a@b.example> wrote:\n> hi\n"),
        ("signatures", "Regards\nAnna\n"), ("rules", "-- \n"), ("a word", "a"), ("points", "."), ("line ends", "\n"),
        ("spaces", " "), ("brackets", "[at] "), ("Cyrillic", "нужны ноутбуки 5 шт "), ("Devanagari", "लैपटॉप चाहिए "),
        ("Chinese", "電腦 "), ("nothing", "\0"),
    ]

    /// HTML that opens what it does not close, or says little with much.
    private static let pages: [(name: String, piece: String)] = [
        ("a page", "<p>We need 5 laptops</p>\n"), ("boxes in boxes", "<div>"), ("tables in tables", "<table><tr><td>"),
        ("angle brackets", "<"), ("entities", "&amp;&lt;"), ("quotes in quotes", "<blockquote>"),
    ]

    static func make(bytes: Int) -> [(name: String, mail: Data)] {
        let head = "From: a@b.example\nSubject: Fwd: lead\nDate: Mon, 23 Nov 2026 12:00:00 +0530\n"
        let text = head + "Content-Type: text/plain; charset=utf-8\n\n"
        let page = head + "Content-Type: text/html; charset=utf-8\n\n"
        return texts.map { ($0.name, filled(text, with: $0.piece, bytes)) }
            + pages.map { ($0.name, filled(page, with: $0.piece, bytes)) }
            + [
                ("headers", filled(head, with: "X-A: b\n", bytes)),
                ("a subject", filled("Subject: ", with: "a b ", bytes)),
                (
                    "boundaries",
                    filled(head + "Content-Type: multipart/mixed; boundary=b\n\n", with: "--b\n\nx\n", bytes)
                ),
                ("mails in mails", filled(head, with: "Content-Type: message/rfc822\n\n", bytes)),
                (
                    "Base64",
                    filled(
                        head + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n",
                        with: "V2UgbmVlZCA1IGxhcHRvcHMgaW4gUHVuZSBieSBGcmlkYXku\n",
                        bytes
                    )
                ),
                (
                    "quoted-printable",
                    filled(
                        head + "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n",
                        with: "=C3=A9=20a=\n",
                        bytes
                    )
                ),
            ]
    }

    private static func filled(_ head: String, with piece: String, _ bytes: Int) -> Data {
        var mail = Data(head.utf8)
        let piece = Data(piece.utf8)
        // Doubled, so that large mails are made quickly.
        var body = piece
        while body.count < bytes { body += body }
        mail += body.prefix(bytes - bytes % piece.count)
        return mail
    }
}
