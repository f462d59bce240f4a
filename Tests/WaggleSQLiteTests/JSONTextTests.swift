import Foundation
import Testing

@testable import WaggleReferral
@testable import WaggleSQLite

@Suite("JSON of stored values")
struct JSONTextTests {
    private struct Odd: Codable, Equatable {
        var text: String
        var number = 1e-300
        var numbers: [Double] = [0.1, -0.0, 1e300, .greatestFiniteMagnitude, .leastNonzeroMagnitude, .infinity]
        var whole: [Int64] = [.min, .max]
        var natural: UInt64 = .max
        var truth = [true, false]
        var nothing: Int?
        var nested: [[String: [Int?]]] = [["a": [1, nil, 3], "ü\n": []], [:]]
        var data = Data([0, 255, 3])
        var moment = Date(timeIntervalSinceReferenceDate: 812_345_678.123_456_7)
        var levels: [Competence: PartnerProfile.Level] = [Competence(rawValue: "cloud"): .practised]
        var choice: [Choice] = [.plain, .one("x"), .two(left: 1, right: ["y": 2])]

        enum Choice: Codable, Equatable {
            case plain
            case one(String)
            case two(left: Int, right: [String: Int])
        }
    }

    @Test(
        "what is written is read back, whatever the text",
        arguments: ["", "\u{0}\u{1}\u{1F}\u{7F}", "\"\\/\r\n\t\u{8}", "é\u{301} नमस्ते 🐝\u{2028}\u{FEFF}", "a\u{0}"]
    )
    func roundTrip(_ text: String) throws {
        let value = Odd(text: text)
        #expect(try StoredJSON.value(Odd.self, from: StoredJSON.text(of: value)) == value)
        #expect(try StoredJSON.value([String].self, from: StoredJSON.text(of: [text])) == [text])
        #expect(try StoredJSON.value(String.self, from: StoredJSON.text(of: text)) == text)
    }

    @Test("it says the same as Foundation's encoder")
    func sameAsFoundation() throws {
        var story = Story()
        _ = story.asks(.bo)
        _ = story.asks(.chitra)
        _ = story.isAccepted()
        _ = story.isWon()
        let ours = try JSONSerialization.jsonObject(with: Data(StoredJSON.text(of: story.referral).utf8))
        let theirs = try JSONSerialization.jsonObject(with: JSONEncoder().encode(story.referral))
        #expect(ours as? NSDictionary == theirs as? NSDictionary)
    }

    @Test("a score that is not a number does not stop a lead")
    func notANumber() throws {
        let read = try StoredJSON.value([Double].self, from: StoredJSON.text(of: [Double.nan, -.infinity]))
        #expect(read[0].isNaN && read[1] == -.infinity)
    }
}
