import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleTransport
import WaggleWriting

/// Every value of every kind of letter, one after the other, holds what somebody hopes to get into a header, into another
/// recipient's mail or into markup (P12, fault 37).
@Suite("Injection through every value (P12)")
struct TemplateInjectionTests {
    static let poisons = [
        "a\r\nBcc: eve@evil.example\r\n\r\nx", "a\nBcc: eve@evil.example", "a\rX-Evil: 1",
        "a\u{85}Bcc: eve@evil.example\u{2028}X-Evil: 1\u{2029}", "=?utf-8?q?a=0D=0ABcc:_eve@evil.example?=", "a\0b",
        "</p><script>alert(1)</script><img src=\"http://evil.example/x\">", "\" onload=\"x\" '<!--", "]]><x/>",
        "{{#lead}}{{{contact}}}{{/lead}}{{>customer.text}}{{=<% %>=}}<% customer %>",
        "\r\n.\r\nMAIL FROM:<eve@evil.example>\r\n", String(repeating: "b", count: 2_000),
    ]

    @Test(
        "no letter gets a field, a recipient, a line end or markup that nobody meant",
        arguments: Samples.languages,
        Samples.notes.map(\.name)
    )
    func everyValue(_ language: String, _ name: String) throws {
        let note = try #require(Samples.notes.first { $0.name == name }).note
        let json = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(note))
        for (index, place) in Self.places(of: json).enumerated() {
            // Templates of all languages take the same values: all poisons in one, and each value poisoned in all.
            let turn = [Self.poisons[(index + name.count) % Self.poisons.count]]
            for poison in language == "en" ? Self.poisons : turn {
                let changed = Self.replacing(json, at: place[...], with: poison)
                // References, days and numbers take no text: they cannot be poisoned.
                guard let bytes = try? JSONSerialization.data(withJSONObject: changed),
                    let poisoned = try? JSONDecoder().decode(Note.self, from: bytes)
                else { continue }
                try expectClean(
                    poisoned,
                    in: language,
                    "\(language), \(name): \(place.map(\.description).joined(separator: "."))"
                )
            }
        }
    }

    @Test("most kinds of letter have values that take any text")
    func reach() throws {
        var reached = 0
        for (_, note) in Samples.notes {
            let json = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(note))
            reached += Self.places(of: json).count { place in
                let changed = Self.replacing(json, at: place[...], with: "any text")
                guard let bytes = try? JSONSerialization.data(withJSONObject: changed) else { return false }
                return (try? JSONDecoder().decode(Note.self, from: bytes)) != nil
            }
        }
        print("injection: \(reached) values, \(Self.poisons.count) poisons each")
        #expect(reached > 300)
    }

    private func expectClean(_ note: Note, in language: String, _ place: String) throws {
        let letter = Samples.letter(note, in: language)
        let message = OutgoingMessage(
            from: Mailbox(name: "Hive Exchange", address: "leads@hive.example"),
            to: Mailbox(name: "Asha Pillai", address: "asha@northline.example"),
            replyTo: Mailbox(name: "Hive Exchange", address: Samples.replyAddress.description),
            subject: letter.subject,
            date: Samples.noon,
            messageID: "1@hive.example",
            autoSubmitted: .generated,
            loopMark: "leads@hive.example",
            text: letter.text,
            html: letter.html,
            attachments: letter.attachments.map { .file($0.data, contentType: $0.mediaType, name: $0.fileName) }
        )
        // What cannot be composed does not leave.
        guard let bytes = try? message.bytes() else { return }
        let read = MailMessage(decoding: bytes)
        let fields = read.headers.map { $0.name.lowercased() }
        #expect(Set(fields).count == fields.count && Set(fields).isSubset(of: Self.fields), "\(place): \(fields)")
        #expect(read.to.map(\.address) == ["asha@northline.example"], "\(place)")
        #expect(zip(bytes, bytes.dropFirst()).allSatisfy { ($0 == 0x0D) == ($1 == 0x0A) }, "\(place): a bare CR or LF")
        #expect(!bytes.contains(0), "\(place): a NUL")
        #expect(!letter.html.contains("<script") && !letter.html.contains("<img") && !letter.html.contains("<x/>"))
        #expect(!letter.html.contains("\" onload="), "\(place): an attribute")
        for attachment in letter.attachments {
            #expect(!attachment.fileName.contains { $0.isNewline || $0 == "/" }, "\(place)")
            let lines = String(decoding: attachment.data, as: UTF8.self).split(whereSeparator: \.isNewline)
            #expect(
                !lines.contains { $0.hasPrefix("Bcc") || $0.hasPrefix("X-Evil") || $0.hasPrefix("MAIL") },
                "\(place)"
            )
        }
    }

    private static let fields: Set<String> = [
        "date", "from", "to", "reply-to", "subject", "message-id", "auto-submitted", "x-auto-response-suppress",
        "x-loop",
        "mime-version", "content-type", "content-transfer-encoding",
    ]

    // MARK: Values by their places

    private enum Step: CustomStringConvertible {
        case key(String)
        case index(Int)

        var description: String {
            switch self {
            case .key(let key): key
            case .index(let index): "\(index)"
            }
        }
    }

    /// Where texts stand in a JSON value.
    private static func places(of json: Any) -> [[Step]] {
        switch json {
        case is String: [[]]
        case let object as [String: Any]:
            object.sorted { $0.key < $1.key }.flatMap { key, value in places(of: value).map { [.key(key)] + $0 } }
        case let array as [Any]:
            array.enumerated().flatMap { index, value in places(of: value).map { [.index(index)] + $0 } }
        default: []
        }
    }

    private static func replacing(_ json: Any, at place: ArraySlice<Step>, with text: String) -> Any {
        guard let step = place.first else { return text }
        switch (step, json) {
        case (.key(let key), var object as [String: Any]):
            object[key] = object[key].map { replacing($0, at: place.dropFirst(), with: text) }
            return object
        case (.index(let index), var array as [Any]):
            array[index] = replacing(array[index], at: place.dropFirst(), with: text)
            return array
        default: return json
        }
    }
}
