import Foundation
import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral

/// Whole mails, each read as if nothing were known of its writer but his address.
@Suite("Letters of partners")
struct LetterTests {
    @Test("says what stands in it", arguments: LetterRow.all)
    func read(_ row: LetterRow) throws {
        var mail = ReadingFixture.mail(row.text, subject: row.subject, from: row.from)
        mail.date = try row.date
        let reading = ReadingFixture.reader.read(mail, in: ReadingContext())
        let found = row.expected.keys.sorted().map { "\($0) \(MailRow.value($0, of: reading))" }
        let expected = row.expected.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        #expect(found == expected, "\(row.subject)")
    }
}

struct LetterRow: Sendable, CustomTestStringConvertible {
    var from: Mailbox
    /// As in `2026-11-23`; the mail is written at 10:15.
    var day: String
    /// Seconds from UTC, which tell a part of the country.
    var offset: Int
    var subject: String
    var text: String
    /// By the keys of ``MailRow``.
    var expected: [String: String]

    init(from: Mailbox, day: String, offset: Int, subject: String, text: String, _ expected: [String: String]) {
        self.from = from
        self.day = day
        self.offset = offset
        self.subject = subject
        self.text = text
        self.expected = expected
    }

    var testDescription: String { subject }

    var date: StatedDate {
        get throws {
            let moment = try Date("\(day)T10:15:00Z", strategy: .iso8601).addingTimeInterval(-Double(offset))
            return StatedDate(date: moment, offsetSeconds: offset)
        }
    }
}
