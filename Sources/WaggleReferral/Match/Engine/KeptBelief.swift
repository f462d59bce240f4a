/// What is believed of a partner's word, from the promises that fell due.
///
/// Two kinds of firms: most keep nearly all, a few keep little. One broken promise makes a firm that kept twenty hardly
/// less trusted, and a firm that kept none much less; a rate alone would treat both alike.
struct KeptBelief {
    private var evidence = FadingShare()
    /// ln of how much more the evidence speaks for the unreliable kind; fades with the rest.
    private var suspicion = FadingShare()

    /// What is known of all firms.
    struct Prior {
        /// Share of promises kept by the reliable ones, and the promises that this counts as.
        var reliable: Double
        var strength: Double
        var unreliable: Double
        /// Of the firms.
        var unreliableShare: Double
        /// Days.
        var halfLife: Double

        static let unreliableStrength = 3.0
    }

    /// Chance that the next promise is kept, the chance that the firm is of the unreliable kind, and broken promises,
    /// faded.
    @inline(__always)
    func chance(at now: Double, _ prior: Prior) -> (kept: Double, unreliable: Double, broken: Double) {
        let (kept, all) = evidence.faded(at: now, halfLife: prior.halfLife)
        guard all > 0 else {
            let share = prior.unreliableShare
            return ((1 - share) * prior.reliable + share * prior.unreliable, share, 0)
        }
        let odds =
            prior.unreliableShare / (1 - prior.unreliableShare)
            * PortableMath.exp(min(30, max(-30, suspicion.faded(at: now, halfLife: prior.halfLife).part)))
        let unreliable = odds / (1 + odds)
        let (good, bad) = chances(kept, all, prior)
        return ((1 - unreliable) * good + unreliable * bad, unreliable, all - kept)
    }

    private func chances(_ kept: Double, _ all: Double, _ prior: Prior) -> (reliable: Double, unreliable: Double) {
        (
            (prior.strength * prior.reliable + kept) / (prior.strength + all),
            (Prior.unreliableStrength * prior.unreliable + kept) / (Prior.unreliableStrength + all)
        )
    }

    /// Promises kept, all, and the suspicion as they were `age` hours ago; both are learned at the same moments.
    @inline(__always)
    func unfaded(at now: Double) -> (kept: Double, all: Double, suspicion: Double, age: Double) {
        let (kept, all, age) = evidence.unfaded(at: now)
        return (kept, all, suspicion.unfaded(at: now).part, age)
    }

    /// - Parameter weight: Promises that this counts as; a dispute counts as two.
    mutating func learn(kept: Bool, weight: Double = 1, at now: Double, _ prior: Prior) {
        let before = evidence.faded(at: now, halfLife: prior.halfLife)
        let (good, bad) = chances(before.part, before.whole, prior)
        let ratio = kept ? bad / good : (1 - bad) / max(1e-3, 1 - good)
        suspicion.add(weight * PortableMath.log(ratio), of: weight, at: now, halfLife: prior.halfLife)
        evidence.add(kept ? weight : 0, of: weight, at: now, halfLife: prior.halfLife)
    }
}
