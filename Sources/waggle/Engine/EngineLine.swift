import Foundation
import WaggleReferral

/// One line from whoever drives the engine, as JSON: see `docs/engine.md`, "The line protocol".
enum EngineLine: Decodable {
    case hello(competences: [String])
    case partner(PartnerLine)
    case lead(LeadLine)
    case next(id: Int, tried: [Int], now: Double)
    case offer(lead: Int, partner: Int, now: Double)
    case response(ResponseLine)
    case contact(lead: Int, partner: Int, kept: Bool, now: Double)
    case outcome(OutcomeLine)
    case tick(now: Double)
    case end

    /// A firm joins, or says something new of itself.
    struct PartnerLine: Decodable {
        var now: Double
        var id: Int
        var lat: Double
        var lon: Double
        var country: String
        var radiusKm: Double
        var langs: [String]
        var comp: [String: Int]
        var certs: [String]
        var capOpen: Int
        var capWeek: Int
        var dealMin: Double
        var dealMax: Double
        /// Hours from UTC.
        var tz: Double
        /// Local opening and closing hour.
        var hours: [Double]
        /// Working days from Monday.
        var days: Int
        var paused: Bool
        var group: Int
        var noGo: [Int]
    }

    struct LeadLine: Decodable {
        var now: Double
        var id: Int
        var lat: Double
        var lon: Double
        var country: String
        var need: [String]
        var level: Int
        var budget: Double
        var urgency: String
        var lang: String
        var from: Int
        var exclude: [Int]
    }

    struct ResponseLine: Decodable {
        var now: Double
        var lead: Int
        var partner: Int
        var answer: String
        var reason: String
        var offered: Double
    }

    struct OutcomeLine: Decodable {
        var now: Double
        var lead: Int
        var partner: Int
        var won: Bool
        /// Money; 0 of a lead that was not won.
        var value: Double
        var ghost: Bool
        var dispute: Bool
        var invalid: Bool
    }

    private enum Key: String, CodingKey {
        case t, now, id, tried, lead, partner, ok, competences
    }

    init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: Key.self)
        func now() throws -> Double { try line.decode(Double.self, forKey: .now) }
        func number(_ key: Key) throws -> Int { try line.decode(Int.self, forKey: key) }
        switch try line.decode(String.self, forKey: .t) {
        case "hello": self = .hello(competences: try line.decode([String].self, forKey: .competences))
        case "partner": self = .partner(try PartnerLine(from: decoder))
        case "lead": self = .lead(try LeadLine(from: decoder))
        case "next":
            self = .next(id: try number(.id), tried: try line.decode([Int].self, forKey: .tried), now: try now())
        case "offer": self = .offer(lead: try number(.lead), partner: try number(.partner), now: try now())
        case "response": self = .response(try ResponseLine(from: decoder))
        case "contact":
            self = .contact(
                lead: try number(.lead),
                partner: try number(.partner),
                kept: try line.decode(Bool.self, forKey: .ok),
                now: try now()
            )
        case "outcome": self = .outcome(try OutcomeLine(from: decoder))
        case "tick": self = .tick(now: try now())
        case "end": self = .end
        case let other:
            throw DecodingError.dataCorruptedError(
                forKey: .t,
                in: line,
                debugDescription: "there is no line of the kind `\(other)`"
            )
        }
    }
}
