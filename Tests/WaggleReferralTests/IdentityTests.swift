import Foundation
import Testing
import WaggleTransport

@testable import WaggleReferral

@Suite("References and tokens (P11)")
struct IdentityTests {
    @Test("no two leads share a reference, and none can be misread")
    func references() {
        let all = (0..<50_000).map { LeadReference(sequence: $0, salt: 7).rawValue }
        #expect(Set(all).count == all.count)
        #expect(all.allSatisfy { LeadReference(rawValue: $0) != nil })
        #expect(all.allSatisfy { !$0.dropFirst(2).contains { "01OI".contains($0) } })
    }

    @Test("beyond a million leads references grow instead of repeating")
    func manyReferences() {
        #expect(LeadReference(sequence: 1 << 20, salt: 7).rawValue.count == 8)
    }

    @Test("references are found in running text, whatever their case")
    func mentioned() {
        #expect(LeadReference.mentioned(in: "re: l-4f7k, and L-9XYZ.").map(\.rawValue) == ["L-4F7K", "L-9XYZ"])
        #expect(LeadReference.mentioned(in: "L-40OI is none, nor is XL-4F7KK99").isEmpty)
    }

    @Test("no two conversations share a selector")
    func selectors() {
        let all = (0..<5_000).flatMap { lead in (0..<6).map { ConversationKey.selector(sequence: lead, party: $0) } }
        #expect(Set(all).count == all.count)
        #expect(all.allSatisfy { $0.count == 8 })
    }

    let key = ConversationKey(secret: Data("a secret of 16 bytes or more".utf8))!
    let referral = Referral.fresh.id
    let address = MailAddress("Desk@anna.example")!

    @Test("a token proves its conversation and its recipient, and survives a change of case")
    func token() throws {
        let token = key.token(selector: "abcdefgh", referral: referral, address: address)
        let mangled = try #require(ConversationToken(token.description.uppercased()))
        #expect(key.proves(mangled, for: referral, address: MailAddress("desk@ANNA.example")!))
        #expect(address.tagged(token.description) != nil, "it fits into a local part")
    }

    // Fault 78.
    @Test("a token proves nothing for another recipient, lead, conversation or exchange")
    func foreignToken() throws {
        let token = key.token(selector: "abcdefgh", referral: referral, address: address)
        let other = Identifier<Referral>(rawValue: UUID())
        let moved = try #require(ConversationToken("abcdefgi-\(token.code)"))
        #expect(!key.proves(token, for: referral, address: MailAddress("desk@bo.example")!))
        #expect(!key.proves(token, for: other, address: address))
        #expect(!key.proves(moved, for: referral, address: address))
        #expect(
            !ConversationKey(secret: Data("another secret of length".utf8))!.proves(
                token,
                for: referral,
                address: address
            )
        )
    }

    // Fault 78.
    @Test("a token with any one letter changed proves nothing, nor one with any two")
    func changedToken() throws {
        let token = key.token(selector: "abcdefgh", referral: referral, address: address)
        let code = Array(token.code)
        for first in code.indices {
            for second in code.indices.suffix(from: first) {
                for digit in Array("abcdefghijklmnopqrstuvwxyz234567") where digit != code[first] {
                    var changed = code
                    changed[first] = digit
                    if second != first { changed[second] = code[second] == "a" ? "b" : "a" }
                    let forged = try #require(ConversationToken("abcdefgh-\(String(changed))"))
                    #expect(!key.proves(forged, for: referral, address: address), "letters \(first) and \(second)")
                }
            }
        }
    }

    // Fault 45.
    @Test("a token for answers is none for bounces, and the other way round")
    func purposes() {
        let answer = key.token(selector: "abcdefgh", referral: referral, address: address)
        let bounce = key.token(for: .bounce, selector: "abcdefgh", referral: referral, address: address)
        #expect(!key.proves(answer, of: .bounce, for: referral, address: address))
        #expect(!key.proves(bounce, of: .answer, for: referral, address: address))
        #expect(key.proves(bounce, of: .bounce, for: referral, address: address))
    }

    @Test("a new key signs, and what the old one signed holds until it is taken away")
    func rotation() {
        let old = Data("0123456789abcdef".utf8)
        let new = Data("fedcba9876543210".utf8)
        let before = ConversationKey(secret: old)!
        let both = ConversationKey(secret: new, older: [old])!
        let after = ConversationKey(secret: new)!
        func token(_ key: ConversationKey) -> ConversationToken {
            key.token(selector: "abcdefgh", referral: referral, address: address)
        }
        #expect(both.proves(token(before), for: referral, address: address))
        #expect(token(both) == token(after))
        #expect(both.proves(token(after), for: referral, address: address))
        #expect(!after.proves(token(before), for: referral, address: address))
        #expect(ConversationKey(secret: new, older: [Data("short".utf8)]) == nil)
    }

    @Test("a short secret is refused")
    func shortSecret() {
        #expect(ConversationKey(secret: Data("short".utf8)) == nil)
    }
}

@Suite("Working hours")
struct WorkingHoursTests {
    let hours = WorkingHours(timeZone: TimeZone(identifier: "Europe/Berlin")!)

    private func berlin(_ text: String) -> Date {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "Europe/Berlin")
        formatter.dateFormat = "yyyy-MM-dd HH:mm"
        return formatter.date(from: text)!
    }

    @Test(
        "counts only open hours",
        arguments: [
            ("2026-11-23 10:00", 4.0, "2026-11-23 14:00", "within one day"),
            ("2026-11-23 16:00", 4.0, "2026-11-24 11:00", "over night"),
            ("2026-11-20 16:00", 4.0, "2026-11-23 11:00", "over the weekend"),
            ("2026-11-21 12:00", 4.0, "2026-11-23 13:00", "asked on a Saturday"),
            ("2026-11-23 04:00", 4.0, "2026-11-23 13:00", "asked before opening"),
            ("2026-03-27 17:00", 2.0, "2026-03-30 10:00", "clocks go forward in between"),
            ("2026-10-23 17:00", 2.0, "2026-10-26 10:00", "clocks go back in between"),
        ]
    )
    func window(_ row: (start: String, hours: Double, end: String, because: String)) {
        #expect(hours.moment(after: row.hours * 3_600, from: berlin(row.start)) == berlin(row.end), "\(row.because)")
    }

    // Fault 112.
    @Test(
        "an hour that the clock jumps over, or shows twice",
        arguments: [
            // Opens at 02:30, which is not there on 29 March (02:00 becomes 03:00).
            ("2026-03-29 00:00", 1.0, "2026-03-29 04:30", "opens half an hour after the jump"),
            // On 25 October 02:30 comes at two moments, an hour apart: 00:30 and 01:30 UTC.
            ("2026-10-25 00:00", 3.0, "2026-10-25 04:30", "opens at the first of them"),
        ]
    )
    func clockChange(_ row: (start: String, hours: Double, end: String, because: String)) {
        let hours = WorkingHours(
            timeZone: TimeZone(identifier: "Europe/Berlin")!,
            opens: 150,
            closes: 600,
            weekdays: [1, 2, 3, 4, 5, 6, 7]
        )
        #expect(hours.moment(after: row.hours * 3_600, from: berlin(row.start)) == berlin(row.end), "\(row.because)")
    }

    @Test("a holiday does not count")
    func holiday() {
        var hours = hours
        hours.holidays = [CalendarDay(year: 2026, month: 11, day: 24)]
        #expect(hours.moment(after: 4 * 3_600, from: berlin("2026-11-23 16:00")) == berlin("2026-11-25 11:00"))
    }

    @Test("a firm that never opens still gets an end of its window")
    func neverOpen() {
        var hours = hours
        hours.weekdays = []
        #expect(hours.moment(after: 3_600, from: .noon) == .noon + .hours(1))
    }
}
