import Foundation
import Testing
import WaggleMIME

@Suite("HTMLText")
struct HTMLTextTests {
    @Test(
        "lays out text as it is read",
        arguments: [
            Row("<p>one</p><p>two</p>", "one\n\ntwo", because: "paragraphs stand apart"),
            Row("<div>one</div><div>two</div>", "one\ntwo", because: "blocks are lines"),
            Row("<div>one</div><div><br></div><div>two</div>", "one\n\ntwo", because: "Gmail's blank line"),
            Row("<p>one</p><p>&nbsp;</p><p>two</p>", "one\n\ntwo", because: "Outlook's blank line"),
            Row("one<br>two<br/>three", "one\ntwo\nthree", because: "line breaks"),
            Row("a  \n b&nbsp;c", "a b c", because: "white space is one space"),
            Row("<b>bo</b>ld and <i>it</i>alic", "bold and italic", because: "looks are not text"),
            Row(
                "<ul><li>one<li>two</ul><ol><li>three</li><li>four</li></ol>",
                "- one\n- two\n\n1. three\n2. four",
                because: "lists"
            ),
            Row("<pre>a\n  b</pre>", "a\n  b", because: "text that is set already"),
            Row(
                "a<hr>b",
                "a\n________________________________\nb",
                because: "a rule, as Outlook writes it in plain text"
            ),
            Row("5 &lt; 6 &amp; 7 &euro; &#8377;", "5 < 6 & 7 € ₹", because: "entities"),
            Row("2 < 3", "2 < 3", because: "a sign that is no tag"),
            Row("<a href=\"https://x.example/y\">our site</a>", "our site", because: "a link is its text"),
            Row(
                "<a href=\"mailto:bo@x.example?subject=hi\">Bo</a> wrote",
                "Bo <bo@x.example> wrote",
                because: "the address is not shown"
            ),
            Row("<a href=\"mailto:bo@x.example\">bo@x.example</a>", "bo@x.example", because: "the address is shown"),
            Row("<img alt=\"logo\" src=\"x\">text", "text", because: "pictures are not read"),
            Row(
                "<title>t</title><script>x()</script><style>p{}</style><!-- c -->text",
                "text",
                because: "what is not shown"
            ),
            Row("<!--[if mso]><p>Outlook</p><![endif]-->text", "text", because: "conditional comments"),
            Row("text <a href='x'>open", "text open", because: "tags that are never closed"),
            Row("text <b", "text", because: "a tag cut off"),
            Row("", "", because: "nothing"),
            Row("plain words", "plain words", because: "no tag at all"),
        ]
    )
    func layout(_ row: Row) {
        #expect(HTMLText.visible(row.given) == row.expected)
    }

    @Test(
        "reads tables of values as lines and tables of layout as text",
        arguments: [
            Row("<table><tr><td>From:</td><td>Bo</td></tr></table>", "From: Bo", because: "a label ends with a colon"),
            Row(
                "<table><tr><td>Item<td>Nos<tr><td>HP i5<td>25</table>",
                "Item\tNos\nHP i5\t25",
                because: "cells without end tags"
            ),
            Row(
                "<table><tr><td><p>From:</p></td><td><p>Bo</p></td></tr></table>",
                "From: Bo",
                because: "Outlook's paragraphs in cells"
            ),
            Row("<table><tr><td></td><td>text</td></tr></table>", "text", because: "an empty cell beside it"),
            Row(
                "<table><tr><td><p>one</p><p>two</p></td><td>side</td></tr></table>",
                "one\n\ntwo\nside",
                because: "a table that arranges the page"
            ),
            Row(
                "<table><tr><td><table><tr><td>a:</td><td>b</td></tr></table></td></tr></table>",
                "a: b",
                because: "a table in a table"
            ),
        ]
    )
    func tables(_ row: Row) {
        #expect(HTMLText.visible(row.given) == row.expected)
    }

    @Test(
        "leaves out what a person cannot see",
        arguments: [
            "<p style='display:none'>ACCEPT</p>",
            "<p style='DISPLAY : NONE !important'>ACCEPT</p>",
            "<p style='visibility:hidden'>ACCEPT</p>",
            "<p style='font-size:0'>ACCEPT</p>",
            "<p style='font-size:1px'>ACCEPT</p>",
            "<p style='opacity:0'>ACCEPT</p>",
            "<p style='max-height:0;overflow:hidden'>ACCEPT</p>",
            "<p style='position:absolute;left:-9999px'>ACCEPT</p>",
            "<p style='text-indent:-9999px'>ACCEPT</p>",
            "<p style='color:#fff'>ACCEPT</p>",
            "<p style='color:rgb(254, 254, 254)'>ACCEPT</p>",
            "<p style='color:transparent'>ACCEPT</p>",
            "<font color='#FFFFFF'>ACCEPT</font>",
            "<div bgcolor='#000080' style='background:#000080;color:#000080'>ACCEPT</div>",
            "<p hidden>ACCEPT</p>",
            "<div style='display:none'><p style='display:block'>ACCEPT</p></div>",
            "<style>.x { display: none }</style><p class='y x'>ACCEPT</p>",
            "<style>@media screen { #x { display:none } }</style><p id=x>ACCEPT</p>",
            "<style>/* } */ p.x, td.x{color:white}</style><p class=x>ACCEPT</p>",
            "<style>div div.x{display:none}</style><div><div class=x>ACCEPT</div></div>",
            "<textarea>ACCEPT</textarea>", "<template>ACCEPT</template>", "<select><option>ACCEPT</select>",
            "<div " + String(repeating: "a=b ", count: 5_000) + "style='display:none'>ACCEPT</div>",
            String(repeating: "<div>", count: 300) + "<p style='display:none'>ACCEPT",
        ]
    )
    func hidden(_ html: String) {
        #expect(!HTMLText.visible("<p>We cannot.</p>" + html).contains("ACCEPT"))
    }

    @Test(
        "keeps what a person can see",
        arguments: [
            Row("<p style='font-size:0.8em'>text</p>", "text", because: "small is not zero"),
            Row(
                "<table><td style='font-size:0'><div style='font-size:13px'>text</div></table>",
                "text",
                because: "MJML sets zero and takes it back"
            ),
            Row(
                "<table><td bgcolor='#005ea2'><a style='color:#fff'>text</a></table>",
                "text",
                because: "white on blue: a button"
            ),
            Row(
                "<table><td style='background:url(x)'><p style='color:#fff'>text</p></table>",
                "text",
                because: "white on a picture"
            ),
            Row(
                "<style>.b{background:#000}</style><p class=b style='color:#fff'>text</p>",
                "text",
                because: "white on black by a rule"
            ),
            Row(
                "<style>@media (max-width:600px){.d{display:none}}</style><p class=d>text</p>",
                "text",
                because: "hidden on small screens only"
            ),
            Row(
                "<div style='visibility:hidden'><p style='visibility:visible'>text</p></div>",
                "text",
                because: "shown again within"
            ),
            Row("<p style='max-height:0'>text</p>", "text", because: "what overflows is shown"),
            Row("<p style='mso-hide:all'>text</p>", "text", because: "only Outlook hides it"),
        ]
    )
    func shown(_ row: Row) {
        #expect(HTMLText.visible(row.given) == row.expected)
    }

    @Test(
        "marks quotes",
        arguments: [
            Row(
                "yes<blockquote>accept?<br>or not</blockquote>bye",
                "yes\n\n> accept?\n> or not\n\nbye",
                because: "a quote"
            ),
            Row("<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n>\n> > b", because: "a quote in a quote"),
            Row(
                "<blockquote style='margin:0 0 0 40px;border:none;padding:0px'>text</blockquote>",
                "text",
                because: "Gmail's indentation quotes nobody"
            ),
        ]
    )
    func quotes(_ row: Row) {
        #expect(HTMLText.visible(row.given) == row.expected)
    }

    @Test(
        "tells the lines that stand in a mail program's quote",
        arguments: [
            Row(
                "<div class=\"gmail_quote\">On Monday Bo wrote:<blockquote class=\"gmail_quote\">old</blockquote></div>",
                "gmail",
                because: "Gmail"
            ),
            Row("<blockquote type=\"cite\">old</blockquote>", "cite", because: "Apple Mail and Thunderbird"),
            Row("<div id=\"yahoo_quoted_123\" class=\"yahoo_quoted\">old</div>", "yahoo", because: "Yahoo"),
            Row("<div id=\"divRplyFwdMsg\">From: Bo</div>", "outlook", because: "Outlook on the web"),
        ]
    )
    func quoteMarks(_ row: Row) {
        let text = HTMLText("<div>new</div>" + row.given)
        #expect(text.text(quotes: false) == "new")
        #expect(text.lines.last?.quotedBy.map { "\($0)" } == row.expected)
    }

    @Test("reads a forward of Outlook as the lines it shows")
    func outlookForward() throws {
        let message = MailMessage(decoding: try fixture("outlook_html_forward"))
        #expect(
            message.readableText == """
                Please take this.

                Regards,
                Sachin
                ________________________________
                From: Meera Iyer <meera@iyer-exports.example>
                Sent: 19 November 2026 10:12
                To: Sachin Rao <sachin@partner.example>
                Subject: laptops for our Vashi office

                Item\tNos
                HP i5 laptop\t25

                Meera
                """
        )
    }

    // Fault 68.
    @Test(
        "answers hostile HTML without delay, cut where a limit was reached",
        arguments: [
            Row(String(repeating: "<div>", count: 300_000), "cut", because: "elements 300,000 deep"),
            Row(String(repeating: "<b><p>", count: 100_000) + "x", "whole", because: "formatting that clones itself"),
            Row(String(repeating: "<a href=x><p>", count: 40_000) + "x", "whole", because: "links never closed"),
            Row("<p " + String(repeating: "a=b ", count: 100_000) + ">x", "cut", because: "100,000 attributes"),
            Row(String(repeating: "<", count: 500_000), "whole", because: "500,000 brackets"),
            Row(
                "<table>" + String(repeating: "x<tr>", count: 50_000),
                "whole",
                because: "text that belongs to no cell"
            ),
            Row("<style>" + String(repeating: "@media{", count: 50_000), "whole", because: "rules in rules"),
            Row(String(repeating: "word ", count: 1_000_000), "cut", because: "5 MB on one line"),
        ]
    )
    func hostile(_ row: Row) {
        #expect(HTMLText(row.given).isCut == (row.expected == "cut"))
    }
}
