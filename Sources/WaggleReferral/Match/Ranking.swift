/// The partners who could serve a lead, best first, and why the others could not.
public struct Ranking: Hashable, Codable, Sendable {
    /// The version of the policy under which it was made.
    public var policy: String
    /// Best first; at most ``Circle/kept`` of them.
    public var matches: [Match]
    /// Who was the natural first choice, before prices and nudges; nil when nobody can be asked.
    public var wanted: Wanted?
    /// How many partners failed each hard constraint, most frequent first.
    public var lacking: [Outcome.Lack]

    /// The demand for a partner's places, from which their price follows.
    public struct Wanted: Hashable, Codable, Sendable {
        public var partner: PartnerKey
        /// House money: how much more the lead is worth with him than with the next one.
        public var gain: Double

        public init(partner: PartnerKey, gain: Double) {
            self.partner = partner
            self.gain = gain
        }
    }

    public init(policy: String, matches: [Match], wanted: Wanted? = nil, lacking: [Outcome.Lack]) {
        self.policy = policy
        self.matches = matches
        self.wanted = wanted
        self.lacking = lacking
    }
}
