import Foundation
import WaggleTransport

/// The answer of an endpoint, decoded (`docs/webhooks.md`).
struct WebhookPayload: Hashable, Sendable {
    /// In the order of the answer, an id at most once.
    var arrivals: [Arrival] = []
    var cursor: String
    /// Whether the endpoint can keep a question until something happens.
    var offersWait = false
    /// One sentence about each event that was passed over or cut. Names ids, never persons.
    var remarks: [String] = []

    /// - Parameter now: A moment that an event states later than this counts as this.
    init(_ body: Data, from endpoint: SourceName, at now: Date) throws(WebhookProblem) {
        let answer = try Self.decode(body)
        guard !answer.events.isTooLong else { throw .tooManyEvents }
        guard (1...WebhookLimits.cursorCharacters).contains(answer.cursor.count) else { throw .cursor }
        cursor = answer.cursor
        offersWait = answer.wait ?? false
        var seen: Set<String> = []
        for (index, event) in answer.events.list.enumerated() {
            let name = event.id.map { "\"\($0)\"" } ?? "number \(index + 1) of the answer"
            do {
                let (arrival, isCut) = try event.arrival(from: endpoint, at: now)
                guard seen.insert(arrival.position.key).inserted else { continue }
                arrivals.append(arrival)
                if isCut { remarks.append("Event \(name) of \(endpoint) was longer than allowed; it was cut.") }
            } catch {
                remarks.append("Event \(name) of \(endpoint) was passed over: \(error.sentence)")
            }
        }
    }

    private static func decode(_ body: Data) throws(WebhookProblem) -> Answer {
        guard let mended = try? MendedJSON(body) else { throw .tooDeep }
        do {
            return try JSONDecoder().decode(Answer.self, from: mended.bytes)
        } catch let DecodingError.keyNotFound(key, _) {
            throw .missing(key.stringValue)
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            throw .wrongType(context.codingPath.map(\.stringValue).joined(separator: "."))
        } catch {
            throw .notJSON
        }
    }

    private struct Answer: Decodable {
        var events: Events
        var cursor: String
        var wait: Bool?
    }

    /// Stops where there are too many: millions of empty events fit into an answer.
    private struct Events: Decodable {
        var list: [WebhookEvent] = []
        let isTooLong: Bool

        init(from decoder: any Decoder) throws {
            var box = try decoder.unkeyedContainer()
            while !box.isAtEnd, list.count < WebhookLimits.events { list.append(try box.decode(WebhookEvent.self)) }
            isTooLong = !box.isAtEnd
        }
    }
}

/// Why an answer as a whole cannot be used.
enum WebhookProblem: Error, Hashable, Sendable {
    case notJSON
    case tooDeep
    case missing(String)
    case wrongType(String)
    case cursor
    case tooManyEvents

    var sentence: String {
        switch self {
        case .notJSON: "The answer is not the JSON that docs/webhooks.md describes."
        case .tooDeep: "The answer nests brackets more than \(WebhookLimits.depth) deep."
        case .missing(let key): "The answer has no \"\(key)\"."
        case .wrongType(let path) where path.isEmpty: "The answer is not a JSON object."
        case .wrongType(let path): "In the answer, \"\(path)\" is of the wrong kind."
        case .cursor: "The answer's \"cursor\" must have 1 to \(WebhookLimits.cursorCharacters) characters."
        case .tooManyEvents:
            "The answer holds more than \(WebhookLimits.events) events; hand out fewer at a time."
        }
    }
}
