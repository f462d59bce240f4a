public import Foundation

/// One line of the ledger: a lead given by one firm and taken by another, or what became of it.
///
/// Rows are only added; a mistake is corrected by a second entry that names the first.
public struct LedgerEntry: Hashable, Codable, Sendable {
    public var giver: PartnerKey
    public var taker: PartnerKey
    public var kind: Kind
    public var at: Date

    public enum Kind: Hashable, Codable, Sendable {
        /// The lead passed from giver to taker.
        case handedOff
        case won(Money?)
        case lost
        /// Given back: takes away the credit of the handoff.
        case returned
    }

    public init(giver: PartnerKey, taker: PartnerKey, kind: Kind, at: Date) {
        self.giver = giver
        self.taker = taker
        self.kind = kind
        self.at = at
    }
}
