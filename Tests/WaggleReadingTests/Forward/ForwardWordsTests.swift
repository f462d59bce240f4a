import Foundation
import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral

/// Every language with every shape into which programs, and people, bring the same header lines.
@Suite("Forwards in their languages")
struct ForwardWordsTests {
    // Fault 102.
    @Test("finds the sender in every shape", arguments: ForwardWords.all)
    func finds(_ words: ForwardWords) {
        for shape in ForwardShape.all {
            let reading = ReadingFixture.read(shape.text(words), subject: shape.subject(words))
            let original = reading.forward.original
            let because: Comment = "\(words.language), \(words.program), \(shape.name)"
            #expect(original?.from == Mailbox(name: words.name, address: "buyer@shop.example"), because)
            #expect(original?.subject == "Two printers, one scanner", because)
            #expect(original?.to.map(\.address) == ["sachin@partner.example"], because)
            #expect(original?.cc.map(\.address) == ["desk@shop.example"], because)
            #expect(original?.body.replacing(" \n", with: "\n").trimmed == "They are for Vashi.\nThank you.", because)
            #expect(original?.date?.day == words.day, because)
            #expect(reading.reply?.words == (shape.hasNote ? "Not for us." : nil), because)
        }
    }

    @Test("the same header lines under an answer are no forward", arguments: ForwardWords.all.filter(\.opening.isEmpty))
    func answered(_ words: ForwardWords) {
        let text = "Fine.\n\n" + words.lines.joined(separator: "\n") + "\n\nThey are for Vashi."
        let because: Comment = "\(words.language), \(words.program)"
        #expect(ReadingFixture.read(text, subject: "Re: Two printers").forward == .none, because)
    }
}

/// One way in which header lines reach us.
struct ForwardShape: Sendable {
    var name: String
    var hasNote = false
    /// Without the program's own opening only the subject tells a forward.
    var needsSubject = false
    var make: @Sendable (ForwardWords) -> String

    func text(_ words: ForwardWords) -> String { make(words) }

    func subject(_ words: ForwardWords) -> String {
        words.opening.isEmpty || words.opening.hasPrefix("_") || words.opening.contains("Original") || needsSubject
            ? "Fwd: Two printers, one scanner" : "Two printers, one scanner"
    }

    static let all: [ForwardShape] = [
        ForwardShape(name: "as written") { ([$0.opening] + $0.lines + body).joined(separator: "\n") },
        ForwardShape(name: "with a note above", hasNote: true) {
            (["Not for us.", "", $0.opening] + $0.lines + body).joined(separator: "\n")
        },
        ForwardShape(name: "quoted, with a note below", hasNote: true) {
            ([$0.opening] + $0.lines + body).map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
                + "\n\nNot for us."
        },
        ForwardShape(name: "bold labels as stars", needsSubject: true) {
            (["", ""] + $0.lines(with: { "*\($0)* \($1)" }) + body).joined(separator: "\n")
        },
        ForwardShape(name: "addresses repeated as links", needsSubject: true) {
            (["________________________________"] + $0.lines.map(linked) + body).joined(separator: "\n")
        },
        ForwardShape(name: "labels and values in lines of their own", needsSubject: true) {
            ([""] + $0.lines(with: { "\($0)\n\($1)" }) + body).joined(separator: "\n")
        },
        ForwardShape(name: "run together as Yahoo does", needsSubject: true) { words in
            let lines = words.lines
            let header = [lines[0], lines[2], lines[3], lines[1] + " CET", lines[4]].joined()
            return "   ----- Forwarded Message ----- " + header + "\n" + body.dropFirst().joined(separator: "\n")
        },
        ForwardShape(name: "run together in one line of words", hasNote: true, needsSubject: true) { words in
            "Not for us.\n\n" + words.lines.joined(separator: " ") + "\n" + body.joined(separator: "\n")
        },
        ForwardShape(name: "spaces at the ends") {
            ([$0.opening] + $0.lines + body).map { $0 + " " }.joined(separator: "\n")
        },
    ]

    private static let body = ["", "They are for Vashi.", "Thank you.", ""]

    private static func linked(_ line: String) -> String {
        line.replacing("<buyer@shop.example>", with: "<buyer@shop.example<mailto:buyer@shop.example>>")
            .replacing("<sachin@partner.example>", with: "[mailto:sachin@partner.example]")
    }
}

extension ForwardWords {
    var lines: [String] { lines { "\($0) \($1)" } }

    func lines(with join: (String, String) -> String) -> [String] {
        let values = [
            "\(name) <buyer@shop.example>", moment, "Sachin Rao <sachin@partner.example>", "<desk@shop.example>",
            "Two printers, one scanner",
        ]
        return zip(labels, values).map(join)
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}

extension StatedDate {
    /// ISO 8601, by the clock of whoever stated it.
    var day: String {
        CalendarDayText.text(Int((date.timeIntervalSince1970 + Double(offsetSeconds ?? 0)) / 86_400))
    }
}
