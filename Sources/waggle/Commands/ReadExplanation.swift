import Foundation
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleTransport

/// A reading as a person looks at it: the mail with what was found marked where it was found, and a list below. What
/// strangers wrote in it cannot steer a terminal: their control characters are taken out.
struct ReadExplanation {
    private let reading: Reading
    private let ink: Ink

    init(_ reading: Reading, ink: Ink) {
        self.reading = reading
        self.ink = ink
    }

    /// How marks are made.
    enum Ink {
        /// `[place: Vashi]`
        case brackets
        /// ANSI colours, one for each sort of value, the same in the mail and in the list.
        case colours
    }

    /// A value and the words it came from.
    private struct Finding {
        var label: String
        var value: String
        var quote: String
        var confidence: Double
    }

    var text: String {
        let findings = reading.leads.flatMap(Self.findings)
        var blocks = [heading(findings).joined(separator: "\n")]
        let body = (reading.forward.original?.body ?? reading.text).withoutControls
        if !body.isEmpty { blocks.append(marked(body, findings).map { "  │ \($0)" }.joined(separator: "\n")) }
        for (number, lead) in reading.leads.enumerated() {
            let title = reading.leads.count > 1 ? ["lead \(number + 1) of \(reading.leads.count)"] : []
            blocks.append((title + list(Self.findings(of: lead), missing: lead.missing)).joined(separator: "\n"))
        }
        if !reading.warnings.isEmpty {
            blocks.append(reading.warnings.map { "note: \($0.withoutControls)" }.joined(separator: "\n"))
        }
        return blocks.joined(separator: "\n\n")
    }

    // MARK: What the mail is

    private func heading(_ findings: [Finding]) -> [String] {
        var lines = [ink.strong(reading.kind.words + (reading.notLeadReason.map { ": \($0.words)" } ?? ""))]
        if let from = reading.from { lines.append("from      \(from.words)") }
        lines.append("subject   \(reading.subject)")
        switch reading.forward {
        case .none: break
        case .inline(let original): lines.append("forwards  \(original.words), in the text")
        case .attached(let original, _): lines.append("forwards  \(original.words), attached")
        }
        if let bounce = reading.bounce {
            let end = bounce.isPermanent ? "for good" : "for now"
            lines.append("failed    \(bounce.failed?.description ?? "it does not say for whom"), \(end)")
        }
        lines = [lines[0]] + lines.dropFirst().map(\.withoutControls)
        if let reply = reading.reply, !reply.words.isEmpty, reading.forward != .none || reading.kind == .reply {
            let words = marked(reply.words.withoutControls, findings).joined(separator: "\n          ")
            lines.append("own words \(words)" + (reading.kind == .reply ? " (\(reply.intent.words))" : ""))
        }
        return lines
    }

    // MARK: The mail, marked

    private func marked(_ body: String, _ findings: [Finding]) -> [String] {
        var marks: [(range: Range<String.Index>, label: String)] = []
        for finding in findings where !finding.quote.isEmpty {
            guard let range = body.firstRange(of: finding.quote) else { continue }
            marks.append((range, finding.label))
        }
        // The first mark of a place, and of two that begin there the longer one.
        marks.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
        var text = ""
        var at = body.startIndex
        for mark in marks where mark.range.lowerBound >= at {
            text += body[at..<mark.range.lowerBound] + ink.mark(String(body[mark.range]), mark.label)
            at = mark.range.upperBound
        }
        text += body[at...]
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    // MARK: What was found

    private func list(_ findings: [Finding], missing: [LeadField]) -> [String] {
        let width = findings.map(\.value.count).max() ?? 0
        let rows = findings.map { finding in
            let label = finding.label.padding(toLength: 10, withPad: " ", startingAt: 0)
            let value = finding.value + String(repeating: " ", count: width - finding.value.count)
            let quote = finding.quote.isEmpty ? "" : "  “\(finding.quote.replacing("\n", with: " "))”"
            let percent = "\(Int((finding.confidence * 100).rounded())) %"
            return ink.tint(label, finding.label) + "\(value)  \(String(repeating: " ", count: 5 - percent.count))"
                + "\(percent)\(quote)"
        }
        return rows + missing.map { "missing   \($0.rawValue): Waggle would ask for it" }
    }

    private static func findings(of lead: LeadDraft) -> [Finding] {
        var findings: [Finding] = []
        func add<Value>(_ label: String, _ found: Found<Value>?, _ words: (Value) -> String) {
            guard let found else { return }
            findings.append(
                Finding(
                    label: label,
                    value: words(found.value).withoutControls,
                    quote: found.quote.withoutControls,
                    confidence: found.confidence
                )
            )
        }
        for need in lead.needs { add("need", need, \.words) }
        add("place", lead.place, \.words)
        add("budget", lead.budget, \.words)
        add("deadline", lead.neededBy, \.words)
        for condition in lead.conditions { add("condition", condition) { "\($0.kind.rawValue): \($0.text)" } }
        add("name", lead.customer.name) { $0 }
        add("company", lead.customer.company) { $0 }
        for email in lead.customer.emails { add("email", email, \.description) }
        for phone in lead.customer.phones { add("phone", phone) { $0 } }
        return findings
    }
}

extension ReadExplanation.Ink {
    fileprivate func mark(_ words: String, _ label: String) -> String {
        switch self {
        case .brackets: "[\(label): \(words)]"
        // A colour ends with its line.
        case .colours:
            words.split(separator: "\n", omittingEmptySubsequences: false)
                .map { "\u{1B}[1;4;\(Self.colour(of: label))m\($0)\u{1B}[0m" }.joined(separator: "\n")
        }
    }

    fileprivate func tint(_ words: String, _ label: String) -> String {
        switch self {
        case .brackets: words
        case .colours: "\u{1B}[1;\(Self.colour(of: label))m\(words)\u{1B}[0m"
        }
    }

    fileprivate func strong(_ words: String) -> String {
        switch self {
        case .brackets: words
        case .colours: "\u{1B}[1m\(words)\u{1B}[0m"
        }
    }

    private static func colour(of label: String) -> Int {
        switch label {
        case "need": 32
        case "place": 34
        case "budget": 33
        case "deadline": 35
        case "condition": 31
        default: 36
        }
    }
}

extension Reading.Kind {
    fileprivate var words: String {
        switch self {
        case .lead: "A lead"
        case .leads: "Several leads"
        case .reply: "An answer"
        case .command: "A command"
        case .bounce: "A mail that came back"
        case .automatic: "Written by a program"
        case .notLead: "No lead"
        case .unclear: "Unclear"
        }
    }
}

extension NotLeadReason {
    fileprivate var words: String { rawValue.replacing("_", with: " ") }
}

extension Mailbox {
    fileprivate var words: String { name.map { "\($0) <\(address)>" } ?? address }
}

extension Reading.Original {
    fileprivate var words: String { from?.words ?? "somebody it does not name" }
}

extension Reply.Intent {
    fileprivate var words: String {
        switch self {
        case .accept: "accept"
        case .decline: "decline"
        case .question: "a question"
        case .counter: "other terms"
        case .snooze: "ask later"
        case .progress: "progress"
        case .won: "won"
        case .lost: "lost"
        case .returned: "returned"
        case .unsubscribe: "no more mail"
        case .unclear: "no decision in it"
        }
    }
}

extension Need {
    fileprivate var words: String {
        let count =
            switch quantity {
            case .exactly(let number): " × \(number)"
            case .between(let low, let high): " × \(low)–\(high)"
            case nil: ""
            }
        return competence.rawValue + count + (brand.map { ", \($0)" } ?? "")
    }
}

extension Place {
    fileprivate var words: String {
        var names: [String] = []
        for name in [district, city, country] { if let name, !names.contains(name) { names.append(name) } }
        let place = names.isEmpty ? text : names.joined(separator: ", ")
        guard let point else { return "\(place) (on no map)" }
        return place + String(format: " (%.3f, %.3f)", point.latitude, point.longitude)
    }
}

extension Budget {
    fileprivate var words: String {
        let sum =
            switch (least, most) {
            case (let least?, let most?) where least == most: "about \(most)"
            case (let least?, let most?): "\(least)–\(most)"
            case (let least?, nil): "from \(least)"
            case (nil, let most?): "up to \(most)"
            case (nil, nil): "?"
            }
        return "\(currency) \(sum)" + (per.map { " per \($0.rawValue)" } ?? "")
    }
}

extension NeededBy {
    fileprivate var words: String {
        [day?.description, urgency?.rawValue].compactMap(\.self).joined(separator: ", ")
    }
}
