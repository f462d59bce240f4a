import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral

@Suite("What answers mean")
struct ReplyIntentTests {
    // Fault 95.
    @Test("as their writers meant it", arguments: ReplyCase.all)
    func intent(_ row: ReplyCase) {
        let reading = ReadingFixture.read(
            row.words,
            subject: "Re: 20 laptops, Vashi",
            row.isReport ? .reportOnLead : .answerToOffer
        )
        #expect(reading.reply.map { IntentRow.name($0.intent) } == row.intent, "\(row.words): \(row.because)")
    }

    @Test("without knowing what was asked, no accept is read where there is none", arguments: ReplyCase.all)
    func noFalseAccept(_ row: ReplyCase) {
        guard row.intent != "accept" else { return }
        let reading = ReadingFixture.read(row.words, subject: "Re: 20 laptops, Vashi")
        #expect(reading.reply?.intent != .accept, "\(row.words): \(row.because)")
    }

    @Test("a yes in what is quoted, cited or perhaps not his own decides nothing", arguments: QuotedYes.all)
    func quoted(_ text: String) {
        #expect(ReadingFixture.read(text, subject: "Re: x", .answerToOffer).reply?.intent != .accept)
    }
}

enum QuotedYes {
    static let all: [String] = [
        // Outlook marks nothing: an empty answer above our own words.
        "\n\nFrom: Waggle <leads@exchange.example>\nSent: Thursday, November 19, 2026 10:00 AM\nTo: Sachin\nSubject: x\n\nACCEPT takes it.\nyes",
        "From: Asha <asha@cust.example>\nSent: Thursday, November 19, 2026 10:00 AM\nTo: Sachin\nSubject: x\n\nWe'll take it.",
        "On Thu, Nov 19, 2026 at 9:00 AM Asha <asha@cust.example> wrote:\n\nYes, we accept.",
        "Hm.\n> yes, we'll take it\nThat is what he wrote.\n\nOn Thu, Nov 19, 2026 at 9:00 AM W <w@x.example> wrote:\n> Hi",
        "?\n\n-- \nYes Computers, we take it",
        "---- Waggle wrote ----\nReply ACCEPT to take it.",
        "?\n\n-----Original Message-----\nFrom: Waggle\n\nAccept",
    ]
}
