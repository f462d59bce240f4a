import WaggleTransport

/// All partners at one moment, found by key and by address.
///
/// Immutable: a changed profile makes a new directory.
public struct PartnerDirectory: Sendable {
    /// In the order of their keys.
    public let partners: [Partner]
    private let positions: [PartnerKey: Int]
    private let byFoldedAddress: [String: Int]
    private let byDomain: [String: Int]

    public init(_ partners: [Partner]) {
        let sorted = partners.sorted { $0.key < $1.key }
        var positions: [PartnerKey: Int] = [:]
        var byAddress: [String: Int] = [:]
        var byDomain: [String: Int] = [:]
        for (position, partner) in sorted.enumerated() {
            positions[partner.key] = position
            for address in partner.addresses { byAddress[address.folded] = position }
            for domain in partner.colleagueDomains { byDomain[domain.lowercased()] = position }
        }
        self.partners = sorted
        self.positions = positions
        byFoldedAddress = byAddress
        self.byDomain = byDomain
    }

    public subscript(key: PartnerKey) -> Partner? { position(of: key).map { partners[$0] } }

    func position(of key: PartnerKey) -> Int? { positions[key] }

    /// The partner on whose list this very address stands.
    public func partner(at address: String) -> Partner? {
        byFoldedAddress[address.lowercased()].map { partners[$0] }
    }

    /// The partner whose people have addresses in this domain, by the operator's word.
    public func partner(ofDomain domain: String) -> Partner? {
        byDomain[domain.lowercased()].map { partners[$0] }
    }
}
