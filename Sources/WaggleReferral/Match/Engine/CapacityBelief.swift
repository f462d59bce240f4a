/// What is believed of how many leads a partner can really hold, as shares of what he states.
///
/// People state more than they can hold. His answers tell: who says "busy" with three leads in hand cannot hold four,
/// who takes a fourth without a word probably can.
struct CapacityBelief {
    /// How well the answers fit each of ``shares``, the best 1.
    private var likelihoods = SIMD8<Float>(repeating: 1)
    /// Hours.
    private var at: Float = 0

    static let shares = SIMD8<Float>(0.2, 0.35, 0.5, 0.65, 0.8, 1, 1.3, 1.7)

    /// Before anything is known: normal in the logarithm around a share.
    static func prior(around believed: Double, spread: Double) -> SIMD8<Float> {
        var weights = SIMD8<Float>()
        for index in 0..<8 {
            let distance = PortableMath.log(Double(shares[index]) / believed) / spread
            weights[index] = Float(PortableMath.exp(-0.5 * distance * distance))
        }
        return weights / weights.sum()
    }

    /// Whole leads for each share, at least one.
    @inline(__always)
    private static func leads(of places: Double) -> SIMD8<Float> {
        (shares * Float(places)).rounded(.toNearestOrAwayFromZero).clamped(lowerBound: one, upperBound: most)
    }

    private static let one = SIMD8<Float>(repeating: 1)
    private static let most = SIMD8<Float>(repeating: 10_000)

    @inline(__always)
    private func weights(_ prior: SIMD8<Float>) -> SIMD8<Float> {
        let weights = likelihoods * prior
        return weights / weights.sum()
    }

    /// Leads he can hold, the share of a further lead that he would do justice to, and the chance that it is too much.
    @inline(__always)
    func expectation(places: Double, inHand: Int, _ prior: SIMD8<Float>) -> (leads: Double, fit: Double, over: Double) {
        let weights = weights(prior)
        let can = Self.leads(of: places)
        let next = SIMD8<Float>(repeating: Float(inHand + 1))
        let leads = (weights * can.replacing(with: Float(places), where: can .> Float(places))).sum()
        guard inHand > 0 else { return (Double(leads), 1, 0) }
        let fit = (weights * (can / next).replacing(with: 1, where: can .>= next)).sum()
        let over = weights.replacing(with: 0, where: can .>= next).sum()
        return (Double(leads), Double(fit), Double(over))
    }

    /// - Parameters:
    ///   - open: Leads he held when he answered.
    ///   - days: After which a silent partner is as unknown as a new one.
    /// - Returns: What is believed now, for the network's own prior.
    mutating func learn(
        _ sign: Sign,
        places: Double,
        open: Int,
        at now: Double,
        days: Double,
        _ prior: SIMD8<Float>
    ) -> SIMD8<Float> {
        let forgotten = Float(min(1, 0.02 + max(0, now - Double(at)) / (24 * days)))
        likelihoods = likelihoods * (1 - forgotten) + forgotten
        at = Float(now)
        let can = Self.leads(of: places)
        for index in 0..<8 {
            let over = max(0, Double(open + 1) / Double(can[index]) - 1)
            likelihoods[index] *= Float(sign.likelihood(over: over))
        }
        likelihoods /= max(1e-20, likelihoods.max())
        return weights(prior)
    }

    enum Sign {
        case accepted
        case saidBusy
        case declinedOtherwise

        /// How likely the answer is when it would be so much too much, as a share of his capacity.
        func likelihood(over: Double) -> Double {
            switch self {
            case .accepted: over == 0 ? 1 : max(0.15, 1 - over)
            // "Busy" is also what people say who do not want to say why.
            case .saidBusy: over == 0 ? 0.1 : 0.7
            case .declinedOtherwise: over == 0 ? 1 : 0.4
            }
        }
    }
}
