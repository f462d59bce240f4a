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

    static let quotedQuestions: [(words: String, offered: String, reported: String)] = [
        ("Too far for us, please give it to somebody else.", "decline", "returned"),
        ("Leider zu weit weg für uns.", "decline", "returned"),
        ("Пока ждём.", "unclear", "progress"),
        ("We'll take it.", "accept", "unclear"),
        ("Rang twice, they call back when the owner is in town.", "unclear", "progress"),
    ]

    @Test(
        "where the thread is not known, what a note asks that is quoted tells two meanings apart",
        arguments: quotedQuestions
    )
    func quotedQuestion(_ row: (words: String, offered: String, reported: String)) {
        let intent = { (question: String) in
            let quote = "On Mon, Nov 16, 2026 at 9:00 AM Circle <leads@exchange.example> wrote:\n\n> \(question)"
            let reading = ReadingFixture.read("\(row.words)\n\n\(quote)", subject: "Re: L-4F7K")
            return reading.reply.map { IntentRow.name($0.intent) }
        }
        #expect(
            intent("30 laptops in Vashi.\n>\n> Reply accept to take it, or decline.") == row.offered,
            "\(row.words)"
        )
        #expect(
            intent("You took L-4F7K.\n>\n> Reply won with the value, lost with the reason, or returned.")
                == row.reported,
            "\(row.words)"
        )
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
