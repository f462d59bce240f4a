public import Foundation

/// One withheld field that left, to whom, when, and on whose authority.
public struct Disclosure: Hashable, Codable, Sendable {
    public var field: Field
    public var to: PartnerKey
    public var at: Date
    /// The offer whose acceptance allowed it.
    public var authority: Identifier<Offer>

    public enum Field: String, Hashable, Codable, Sendable, CaseIterable {
        case name
        case company
        case emails
        case phones
        case address
        case words
        case originalMail = "original_mail"

        var part: LeadPart {
            switch self {
            case .name: .name
            case .company: .company
            case .emails: .emails
            case .phones: .phones
            case .address: .address
            case .words: .words
            case .originalMail: .originalMail
            }
        }
    }

    public init(field: Field, to: PartnerKey, at: Date, authority: Identifier<Offer>) {
        self.field = field
        self.to = to
        self.at = at
        self.authority = authority
    }
}
