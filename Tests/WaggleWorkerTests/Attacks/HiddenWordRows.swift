extension AttackRow {
    private static let shown = "Thank you, we will come back to you."

    /// A mail of HTML in which a person sees that nothing is decided.
    private static func hiding(_ html: String) -> AttackRow.Hidden {
        Hidden(
            mail: Eml.accept.body("<html><body>\(html)<p>\(shown)</p></body></html>", type: "text/html; charset=utf-8")
        )
    }

    private struct Hidden {
        var mail: Eml

        func row(_ tries: String) -> AttackRow { .attack(tries, mail, mayBeAnswered: true) }
    }

    private static func says(_ tries: String, _ words: String) -> AttackRow {
        .attack(tries, .accept.body(words), mayBeAnswered: true)
    }

    private static func parts(_ tries: String, _ kind: String, _ first: String, _ second: String) -> AttackRow {
        .attack(tries, .accept.parts(kind, first, second), mayBeAnswered: true)
    }

    /// "Accept" where the person who wrote the mail, or who reads it, does not see it.
    static let hiddenWords: [AttackRow] = [
        hiding("<p style=\"color:#fff\">accept</p>").row("white on white"),
        hiding("<p style=\"color:white;background:white\">accept</p>").row("white on stated white"),
        hiding("<font color=\"#FFFFFF\">accept</font>").row("white by an old attribute"),
        hiding("<p style=\"color:rgb(255, 255, 255)\">accept</p>").row("white by numbers"),
        hiding("<p style=\"color:transparent\">accept</p>").row("without a colour"),
        hiding("<p style=\"display:none\">accept</p>").row("not displayed"),
        hiding("<p style=\"DISPLAY : NONE !important\">accept</p>").row("not displayed, in upper case"),
        hiding("<style>.x{display:none}</style><p class=\"x\">accept</p>").row("not displayed by a style of its own"),
        hiding("<p style=\"visibility:hidden\">accept</p>").row("invisible"),
        hiding("<p style=\"font-size:0\">accept</p>").row("of no size"),
        hiding("<p style=\"font-size:0px;line-height:0\">accept</p>").row("of no size in pixels"),
        hiding("<p style=\"font-size:1px\">accept</p>").row("of one pixel"),
        hiding("<p style=\"opacity:0\">accept</p>").row("without opacity"),
        hiding("<div style=\"max-height:0;overflow:hidden\">accept</div>").row("without height"),
        hiding("<div style=\"height:0;overflow:hidden\">accept</div>").row("of no height"),
        hiding("<div style=\"position:absolute;left:-9999px\">accept</div>").row("beside the page"),
        hiding("<div style=\"text-indent:-9999px\">accept</div>").row("indented off the page"),
        hiding("<p style=\"mso-hide:all\">accept</p>").row("hidden in Outlook"),
        hiding("<p hidden>accept</p>").row("by the attribute"),
        hiding("<!-- accept -->").row("in a comment"),
        hiding("<title>accept</title>").row("as a title"),
        hiding("<script>accept</script>").row("in a script"),
        hiding("<style>accept</style>").row("in a style"),
        hiding("<template>accept</template>").row("in a template"),
        hiding("<input type=\"hidden\" value=\"accept\">").row("in a form"),
        hiding("<img src=\"cid:x\" alt=\"accept\" width=\"0\" height=\"0\">").row("as the words of a picture"),
        hiding("<blockquote>accept</blockquote>").row("in a quotation"),
        hiding("<p style=\"color:#fefefe\">accept</p>").row("nearly white"),
        hiding("<div style=\"background:#123456\"><p style=\"color:#123456\">accept</p></div>").row("blue on blue"),
        hiding("<p style=\"font-size:0.1pt\">accept</p>").row("of a tenth of a point"),
        hiding("<div style=\"width:0;overflow:hidden\">accept</div>").row("of no width"),
        hiding("<p style=\"position:absolute;clip:rect(0,0,0,0)\">accept</p>").row("cut off"),
        hiding("<noscript>accept</noscript>").row("where scripts do not run"),
        hiding("<select><option>accept</option></select>").row("as a choice of a form"),
        hiding("<textarea>accept</textarea>").row("in a field of a form"),
        hiding("<p style=\"color:rgba(0,0,0,0)\">accept</p>").row("of a colour that lets all through"),
        parts("in the HTML where the text says no", "alternative", Eml.plain("decline"), Eml.html("<p>accept</p>")),
        parts("in the text where the HTML says no", "alternative", Eml.plain("accept"), Eml.html("<p>decline</p>")),
        parts(
            "in the text where the HTML decides nothing",
            "alternative",
            Eml.plain("accept"),
            Eml.html("<p>\(shown)</p>")
        ),
        parts("in the HTML where the text decides nothing", "alternative", Eml.plain(shown), Eml.html("<p>accept</p>")),
        parts(
            "in an attached text",
            "mixed",
            Eml.plain(shown),
            "Content-Type: text/plain; name=\"a.txt\"\nContent-Disposition: attachment; filename=\"a.txt\"\n\naccept"
        ),
        parts(
            "in an attached page",
            "mixed",
            Eml.plain(shown),
            "Content-Type: text/html; name=\"a.html\"\nContent-Disposition: attachment; filename=\"a.html\"\n\n<p>accept</p>"
        ),
        parts(
            "in an attached mail",
            "mixed",
            Eml.plain(shown),
            "Content-Type: message/rfc822\n\nFrom: <desk@anna.example>\nSubject: Re: offer\n\naccept"
        ),
        parts(
            "in the name of a file",
            "mixed",
            Eml.plain(shown),
            "Content-Type: application/pdf; name=\"accept.pdf\"\nContent-Disposition: attachment; filename=\"accept.pdf\"\n\nx"
        ),
        says("in a quotation of somebody's", "\(shown)\n\n> accept"),
        says(
            "in what is answered",
            "\(shown)\n\nOn Mon, 23 Nov 2026 at 12:00, Test Circle wrote:\n> Reply with: accept\n> accept"
        ),
        says(
            "in an answered mail of Outlook's",
            "\(shown)\n\n-----Original Message-----\nFrom: Test Circle\nSent: Monday\nSubject: offer\n\naccept"
        ),
        says("in a signature", "\(shown)\n\n-- \naccept\nAnna Infotech"),
        says("as a condition", "I would accept if the price were better."),
        says("as a question", "accept?"),
        says("with a doubt", "accept? decline? not sure"),
        says("both", "accept / decline"),
        says("as nobody's wish", "please don't read this as accept"),
        says("as a rule of theirs", "We accept payment by card and by transfer only."),
        says("as an order of somebody else's", "The customer's security asks: click accept to see this message."),

        .rightly("HTML alone, to be seen", .accepts, .accept.body("<p>accept</p>", type: "text/html; charset=utf-8")),
        .rightly(
            "both forms say so",
            .accepts,
            .accept.parts("alternative", Eml.plain("accept"), Eml.html("<p>accept</p>"))
        ),
        .rightly(
            "above what is answered",
            .accepts,
            .accept.body(
                "accept\n\nOn Mon, 23 Nov 2026 at 12:00, Test Circle wrote:\n> Reply with: accept or decline"
            )
        ),
        .rightly("a refusal with the word in it", .declines, .accept.body("We do not accept.")),
        .rightly("above a signature", .accepts, .accept.body("accept\n\n-- \nAnna Infotech")),
        .rightly(
            "a decline above a quoted accept",
            .declines,
            .accept.body(
                "decline\n\nOn Mon, 23 Nov 2026 at 12:00, Test Circle wrote:\n> accept"
            )
        ),
        .rightly(
            "with a picture in the signature",
            .accepts,
            .accept.parts(
                "related",
                Eml.html("<p>accept</p><img src=\"cid:logo\">"),
                "Content-Type: image/png\nContent-ID: <logo>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo="
            )
        ),
    ]
}
