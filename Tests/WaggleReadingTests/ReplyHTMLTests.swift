import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral

@Suite("Answers in HTML alone")
struct ReplyHTMLTests {
    @Test("keep what the writer wrote himself", arguments: HTMLRow.all)
    func trims(_ row: HTMLRow) {
        var mail = ReadingFixture.mail("", subject: "Re: x")
        mail.parts = [ReadingFixture.part(.html(row.source), "text/html")]
        let reading = ReadingFixture.reader.read(mail, in: ReadingFixture.context(.answerToOffer))
        #expect(reading.reply?.words == row.words, "\(row.because)")
    }
}

struct HTMLRow: Sendable {
    var because: String
    var source: String
    var words: String

    init(_ because: String, _ source: String, _ words: String) {
        self.because = because
        self.source = source
        self.words = words
    }

    static let all: [HTMLRow] = [
        HTMLRow(
            "a picture between two quotes answers the first, and a last quote answers nothing",
            "<div>See below:<blockquote>Which rack?</blockquote><img src=\"cid:rack\"><blockquote>Which room?</blockquote></div>",
            "See below:\n\n> Which rack?\n\n\u{FFFC}"
        ),
        HTMLRow(
            "a tracker's pixel is no picture",
            "<div>See below:<blockquote>Which rack?</blockquote><img width=\"1\" height=\"1\" src=\"x\"><blockquote>Which room?</blockquote></div>",
            "See below:"
        ),
        HTMLRow(
            "a picture in a line is part of it",
            "<p>Taken <img src=\"cid:smile\"> gladly</p><blockquote>Hello</blockquote>",
            "Taken gladly"
        ),
        HTMLRow(
            "a bare name of one who writes to the other is a signature",
            "<div>Tuesday suits us.<div>Karen<hr><b>From: </b>Bo Holm &lt;bo@x.example&gt;<br><b>To: </b>Karen Lind<br><b>Sent: </b>Friday, July 22, 2011 6:20:01 PM<br><b>Subject: </b>Hello<br><br><p>Hello</p></div></div>",
            "Tuesday suits us."
        ),
        HTMLRow(
            "under a greeting it was typed for this mail",
            "<div>Tuesday suits us.<br>Thanks,<br>Karen<hr><b>From: </b>Bo Holm &lt;bo@x.example&gt;<br><b>To: </b>Karen Lind<br><b>Sent: </b>Friday, July 22, 2011 6:20:01 PM<br><b>Subject: </b>Hello<br><br>Hello</div>",
            "Tuesday suits us.\nThanks,\nKaren"
        ),
        HTMLRow(
            "another word in that place is an answer",
            "<div>Which town?<br>Pune<hr><b>From: </b>Bo Holm &lt;bo@x.example&gt;<br><b>To: </b>Karen Lind<br><b>Sent: </b>Friday, July 22, 2011 6:20:01 PM<br><b>Subject: </b>Hello<br><br>Hello</div>",
            "Which town?\nPune"
        ),
        HTMLRow("struck-out words are taken back", "<p>Yes, <s>Monday</s> Tuesday.</p>", "Yes, Tuesday."),
    ]
}
