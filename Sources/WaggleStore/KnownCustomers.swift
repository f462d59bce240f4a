public import WaggleReferral

/// A change of what is known of a partner's own customers. Their signs are hashed before anything is written.
public struct KnownCustomers: Hashable, Sendable {
    public var partner: PartnerKey
    public var signs: [CustomerSign]
    /// Whether what was known before is removed; with no signs, all of it is.
    public var replaces: Bool

    public init(partner: PartnerKey, signs: [CustomerSign], replaces: Bool) {
        self.partner = partner
        self.signs = signs
        self.replaces = replaces
    }
}
