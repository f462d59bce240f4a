public import WaggleTransport

/// What mail houses on the way found out before they changed a mail, sealed one over the other (RFC 8617).
///
/// Whether the seals hold is the border's to check, as it does signatures: it says `arc=pass`. Whether a sealer tells
/// the truth nobody can check, so only those count that somebody decided to trust.
public struct ARCChain: Hashable, Sendable {
    /// The newest first.
    public var sets: [Set]

    public struct Set: Hashable, Sendable {
        /// The domain that sealed, in lower case.
        public var sealer: String
        public var results: AuthenticationResults
    }

    /// RFC 8617 §5.1.1.1.
    private static let longest = 50

    /// - Returns: nil when there is no chain, or one with a field too few or too many: the border may then have looked
    ///   at another field than we do.
    public init?(of message: MailMessage) {
        guard let seals = Self.numbered(message.values(of: "ARC-Seal")),
            let results = Self.numbered(message.values(of: "ARC-Authentication-Results")),
            let signatures = Self.numbered(message.values(of: "ARC-Message-Signature")),
            (1...Self.longest).contains(seals.count), results.count == seals.count, signatures.count == seals.count
        else { return nil }
        sets = []
        for number in (1...seals.count).reversed() {
            guard let seal = seals[number], signatures[number] != nil, let sealer = Self.domain(in: seal),
                let value = results[number], let found = AuthenticationResults(value)
            else { return nil }
            sets.append(Set(sealer: sealer, results: found))
        }
    }

    /// Whether one of the listed sealers, with only listed ones after it, found the domain of a From address proven.
    public func provesDomain(for from: MailAddress, sealers: Swift.Set<String>) -> Bool {
        sets.prefix { sealers.contains($0.sealer) }.contains { $0.results.provenDomain(for: from) }
    }

    /// Values by their instance number, without it.
    ///
    /// - Returns: nil when one has none, or two have the same.
    private static func numbered(_ values: [String]) -> [Int: String]? {
        var found: [Int: String] = [:]
        for value in values {
            let parts = value.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
            let tag = parts[0].filter { !$0.isWhitespace }
            guard parts.count == 2, tag.hasPrefix("i="), let number = Int(tag.dropFirst(2)), found[number] == nil else {
                return nil
            }
            found[number] = String(parts[1])
        }
        return found
    }

    /// The tag `d` of a seal (RFC 6376 §3.2); nil when it stands twice.
    private static func domain(in seal: String) -> String? {
        let tags = seal.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
        let domains = tags.filter { $0.hasPrefix("d=") }
        guard domains.count == 1, let domain = domains.first?.dropFirst(2), domain.utf8.allSatisfy({ $0 < 0x80 }) else {
            return nil
        }
        return domain.lowercased()
    }
}
