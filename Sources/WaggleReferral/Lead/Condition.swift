/// Something the customer or the referrer attached to the lead.
public struct Condition: Hashable, Codable, Sendable {
    public var kind: Kind
    public var text: String

    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case brand
        case excludePartner = "exclude_partner"
        case language
        case noPoach = "no_poach"
        case contactTime = "contact_time"
        case contactVia = "contact_via"
        case consent
        case certification
        case terms
        case local
        case confidential
        case technical
    }

    public init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
    }
}
