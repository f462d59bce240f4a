/// The partners who could serve a lead, best first, and why the others could not.
public struct Ranking: Hashable, Codable, Sendable {
    /// The version of the policy under which it was made.
    public var policy: String
    /// Best first; at most ``Matcher/kept`` of them.
    public var matches: [Match]
    /// How many partners failed each hard constraint, most frequent first.
    public var lacking: [Outcome.Lack]

    public init(policy: String, matches: [Match], lacking: [Outcome.Lack]) {
        self.policy = policy
        self.matches = matches
        self.lacking = lacking
    }
}
