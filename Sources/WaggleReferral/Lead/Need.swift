/// What is to be bought.
public struct Need: Hashable, Codable, Sendable {
    public var competence: Competence
    /// The customer's words for it, without names of people and firms where they could be told apart.
    public var text: String
    public var quantity: Quantity?
    public var brand: String?

    public init(competence: Competence, text: String, quantity: Quantity? = nil, brand: String? = nil) {
        self.competence = competence
        self.text = text
        self.quantity = quantity
        self.brand = brand
    }
}

/// How many.
public enum Quantity: Hashable, Codable, Sendable {
    case exactly(Int)
    /// Both ends included.
    case between(Int, Int)

    public var largest: Int {
        switch self {
        case .exactly(let number): number
        case .between(_, let high): high
        }
    }
}

/// A trade, by its code in the vocabulary: `hardware.laptops`.
public struct Competence: RawRepresentable, Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public var description: String { rawValue }

    public static func < (left: Competence, right: Competence) -> Bool { left.rawValue < right.rawValue }

    /// Work that needs nobody on the spot: clouds, software, backup and support can be delivered from afar.
    public var isRemote: Bool {
        let area = rawValue.prefix { $0 != "." }
        return ["cloud", "software", "data"].contains(area) || rawValue == "services.managed"
            || rawValue == "security.endpoint" || rawValue == "security.audit"
    }
}
