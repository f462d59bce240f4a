import Foundation
import WaggleTransport

/// One event of an answer, as far as it could be decoded: a fault in one never spoils the others.
struct WebhookEvent: Decodable {
    /// nil when it is missing or not fit to be a name.
    let id: String?
    private let statement: Result<Statement, WebhookEventProblem>

    private struct Statement {
        var id: String
        var at: Date
        var content: Content
    }

    private enum Content {
        case lead(from: String, fields: [WebhookField], text: String)
        case mail(raw: String)
        case chat(from: String, text: String)
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case at
        case type
        case from
        case fields
        case text
        case raw
    }

    init(from decoder: any Decoder) throws {
        let box = try? decoder.container(keyedBy: CodingKeys.self)
        statement = Result { () throws(WebhookEventProblem) in
            guard let box else { throw .notAnObject }
            let id = try box.required(.id)
            guard Self.isID(id) else { throw .badID }
            guard let at = Self.moment(try box.required(.at)) else { throw .notAMoment }
            return Statement(id: id, at: at, content: try Self.content(of: box))
        }
        id = (try? box?.required(.id)).flatMap { Self.isID($0) ? $0 : nil }
    }

    private static func content(
        of box: KeyedDecodingContainer<CodingKeys>
    ) throws(WebhookEventProblem) -> Content {
        switch try box.required(.type) {
        case "lead":
            let fields = try WebhookField.all(of: box, at: .fields)
            return .lead(from: try box.required(.from), fields: fields, text: try box.optional(.text) ?? "")
        case "mail":
            return .mail(raw: try box.required(.raw))
        case "chat":
            return .chat(from: try box.required(.from), text: try box.required(.text))
        case let other:
            // A kind is a word of the endpoint's program; a long one is something else.
            throw .unknownType(String(other.prefix(20)))
        }
    }

    /// - Parameter now: A moment later than this counts as this.
    /// - Returns: The arrival, and whether something in it was cut to its limit.
    func arrival(
        from endpoint: SourceName,
        at now: Date
    ) throws(WebhookEventProblem) -> (arrival: Arrival, isCut: Bool) {
        let statement = try statement.get()
        var isCut = false
        let arrival = Arrival(
            position: .endpoint(EndpointPosition(endpoint: endpoint, event: statement.id)),
            receivedAt: min(statement.at, now),
            content: try Self.arrivalContent(statement.content, isCut: &isCut)
        )
        return (arrival, isCut)
    }

    private static func arrivalContent(
        _ content: Content,
        isCut: inout Bool
    ) throws(WebhookEventProblem) -> Arrival.Content {
        switch content {
        case .mail(let raw):
            guard let bytes = Data(base64Encoded: raw, options: .ignoreUnknownCharacters), !bytes.isEmpty else {
                throw .notBase64
            }
            return .mail(bytes)
        case .chat(let from, let text):
            return try event(from: from, fields: [], text: text, isCut: &isCut)
        case .lead(let from, let fields, let text):
            return try event(from: from, fields: fields, text: text, isCut: &isCut)
        }
    }

    private static func event(
        from: String,
        fields: [WebhookField],
        text: String,
        isCut: inout Bool
    ) throws(WebhookEventProblem) -> Arrival.Content {
        guard let address = MailAddress(from) else { throw .noAddress }
        isCut = isCut || fields.count > WebhookLimits.fields
        let kept = fields.prefix(WebhookLimits.fields).map { field in
            EndpointEvent.Field(
                label: field.label.printable(atMost: WebhookLimits.labelCharacters, isCut: &isCut),
                value: field.value.printable(atMost: WebhookLimits.valueCharacters, isCut: &isCut)
            )
        }
        let text = text.printable(atMost: WebhookLimits.textCharacters, isCut: &isCut)
        guard !text.isEmpty || kept.contains(where: { !$0.value.isEmpty }) else { throw .empty }
        return .event(EndpointEvent(from: address, fields: kept, text: text))
    }

    /// Printable and short: ids are keys of the store and stand in remarks.
    private static func isID(_ text: String) -> Bool {
        (1...WebhookLimits.idCharacters).contains(text.count)
            && text.unicodeScalars.allSatisfy { $0.value > 0x20 && !(0x7F...0x9F).contains($0.value) }
    }

    /// RFC 3339 §5.6, with or without parts of a second.
    private static func moment(_ text: String) -> Date? {
        let whole = Date.ISO8601FormatStyle()
        let parts = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        return (try? whole.parse(text)) ?? (try? parts.parse(text))
    }
}

/// Why one event was passed over.
enum WebhookEventProblem: Error, Hashable, Sendable {
    case notAnObject
    case badID
    case missing(String)
    case wrongType(String)
    case unknownType(String)
    case notAMoment
    case noAddress
    case notBase64
    case empty

    var sentence: String {
        switch self {
        case .notAnObject: "it is not a JSON object."
        case .badID: "its \"id\" must have 1 to \(WebhookLimits.idCharacters) characters, none of them a space."
        case .missing(let key): "it has no \"\(key)\"."
        case .wrongType(let key): "its \"\(key)\" is of the wrong kind."
        case .unknownType(let type): "there is no type \"\(type)\". Known: lead, mail, chat."
        case .notAMoment: "its \"at\" is not a moment of RFC 3339, such as 2026-11-21T09:30:00Z."
        case .noAddress: "its \"from\" is not one mail address."
        case .notBase64: "its \"raw\" is not a message in base64."
        case .empty: "it says nothing: \"text\" and all fields are empty."
        }
    }
}

extension KeyedDecodingContainer {
    fileprivate func optional(_ key: Key) throws(WebhookEventProblem) -> String? {
        do {
            return try decodeIfPresent(String.self, forKey: key)
        } catch {
            throw .wrongType(key.stringValue)
        }
    }

    fileprivate func required(_ key: Key) throws(WebhookEventProblem) -> String {
        guard let text = try optional(key) else { throw .missing(key.stringValue) }
        return text
    }
}

extension String {
    /// Without control characters other than tab and line feed, every line end as a line feed.
    fileprivate func printable(atMost limit: Int, isCut: inout Bool) -> String {
        let lines = replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let scalars = lines.unicodeScalars.filter { scalar in
            scalar == "\n" || scalar == "\t" || scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
        }
        let clean = String(String.UnicodeScalarView(scalars)).trimmingCharacters(in: .whitespacesAndNewlines)
        guard clean.count > limit else { return clean }
        isCut = true
        return String(clean.prefix(limit))
    }
}
