public import Foundation
public import WaggleReferral
public import WaggleTransport

/// An arrival as it stands in the store.
public struct KeptArrival: Hashable, Sendable {
    /// Counts up in the order of keeping.
    public var id: Int64
    public var arrival: Arrival
    /// SHA-256 of the content in canonical form: the same mail fetched under another position has the same digest.
    public var digest: Data
    /// How often reading it was begun. A count that grows without an end is a poison mail.
    public var tries: Int
    /// A person has looked at it, and wants it read once more.
    public var isReleased: Bool

    public init(id: Int64, arrival: Arrival, digest: Data, tries: Int, isReleased: Bool = false) {
        self.id = id
        self.arrival = arrival
        self.digest = digest
        self.tries = tries
        self.isReleased = isReleased
    }
}

/// An arrival on its way into the store.
public struct NewArrival: Hashable, Sendable {
    public var arrival: Arrival
    public var digest: Data
    /// Whether its source is still to be told that it is kept.
    public var awaitsSettling: Bool

    public init(arrival: Arrival, digest: Data, awaitsSettling: Bool = true) {
        self.arrival = arrival
        self.digest = digest
        self.awaitsSettling = awaitsSettling
    }
}

/// What became of an arrival.
public enum ArrivalFate: Hashable, Codable, Sendable {
    /// It opened or moved this referral.
    case acted(Identifier<Referral>)
    /// Read, understood, and nothing followed from it: robots, thanks, our own mail. In a word or two.
    case noted(String)
    /// The same content was dealt with before.
    case duplicate(of: Int64)
    /// A person must look; the reason in a sentence for the operator.
    case held(String)
    /// Reading it was begun again and again and never finished; the bytes are kept.
    case quarantined(String)
}
