/// What is believed of all partners together: the two probit models without their partners' own weights, and means.
struct SharedBeliefs: Sendable {
    var acceptBase: Belief
    var winBase: Belief
    /// By ``Bins/travel(isRemote:radiusClass:chord:_:)``.
    var acceptTravel: InlineArray<48, Belief>
    var winTravel: InlineArray<48, Belief>
    var acceptSize: InlineArray<7, Belief>
    var winSize: InlineArray<7, Belief>
    var acceptLoad: InlineArray<4, Belief>
    var winLoad: InlineArray<4, Belief>
    var acceptUrgency: InlineArray<3, Belief>
    /// By competence.
    var winTrade: [Belief] = []
    /// Level 1 to 3 without a certificate, then with one.
    var winLevel: InlineArray<6, Belief>
    /// Sum and count.
    var kept: (part: Double, whole: Double)
    var unreliable: (part: Double, whole: Double)
    /// Weights of ``CapacityBelief/shares``, in partners.
    var capacity: SIMD8<Float>
    var answerTimes: (part: Double, whole: Double)
    var leadValues: (part: Double, whole: Double)
    var busyHours: (part: Double, whole: Double)
    /// Of ``EngineEvent/valued(lead:row:share:)``.
    var valuedShares: (part: Double, whole: Double)
    /// ln of what leads are worth, of each offer.
    var sizes: (part: Double, whole: Double)

    init(_ policy: EnginePolicy) {
        acceptBase = Belief(PortableMath.normalQuantile(policy.acceptBase), spread: Self.baseSpread)
        winBase = Belief(PortableMath.normalQuantile(policy.winBase), spread: Self.baseSpread)
        // A lead d km away is won exp(−(d − 8)⁺ / 0.8·radius) as often, work from afar the fifth root of that.
        let travel = Bins.travelMiddles.map { middle in
            let share = PortableMath.exp(
                -max(0, middle.distance - 8) / (0.8 * middle.radius) * (middle.isRemote ? 0.2 : 1)
            )
            return PortableMath.normalQuantile(min(0.9, max(0.01, 0.33 * share))) - PortableMath.normalQuantile(0.33)
        }
        winTravel = InlineArray { Belief(travel[$0], spread: 0.2) }
        acceptTravel = InlineArray { Belief(0.3 * travel[$0], spread: 0.2) }
        winSize = Self.beliefs([-0.4, -0.25, -0.1, 0, -0.1, -0.25, -0.4], spread: 0.15)
        acceptSize = InlineArray(repeating: Belief(0, spread: 0.2))
        winLoad = Self.beliefs([0, 0, -0.1, -0.25], spread: 0.2)
        acceptLoad = Self.beliefs([0, 0, -0.1, -0.4], spread: 0.2)
        acceptUrgency = InlineArray(repeating: Belief(0, spread: policy.sharedSpread))
        winLevel = Self.beliefs([-0.25, 0, 0.25, -0.05, 0.2, 0.45], spread: policy.sharedSpread)
        kept = (15 * policy.keptBase, 15)
        unreliable = (25 * policy.unreliableShare, 25)
        capacity = 40 * CapacityBelief.prior(around: policy.capacityBelieved, spread: policy.capacitySpread)
        answerTimes = (15 * PortableMath.log(policy.answerMinutes), 15)
        leadValues = (policy.leadValue, 1)
        busyHours = (20 * 24 * policy.busyDays, 20)
        valuedShares = (8 * 0.9, 8)
        sizes = (15 * PortableMath.log(policy.leadValue), 15)
    }

    private static func beliefs<let count: Int>(
        _ means: InlineArray<count, Double>,
        spread: Double
    ) -> InlineArray<count, Belief> {
        InlineArray { Belief(means[$0], spread: spread) }
    }

    private static let baseSpread = 0.05.squareRoot()

    /// ln of a lead's worth over what is usual, −1.5…1.5.
    func size(ofLogBudget logBudget: Double) -> Double { min(1.5, max(-1.5, logBudget - sizes.part / sizes.whole)) }

    func keptPrior(_ policy: EnginePolicy) -> KeptBelief.Prior {
        KeptBelief.Prior(
            reliable: kept.part / kept.whole,
            strength: policy.keptStrength,
            unreliable: policy.unreliableKept,
            unreliableShare: min(0.5, unreliable.part / unreliable.whole),
            halfLife: policy.keptHalfLife
        )
    }

    /// One silent day: the bases become as uncertain as they were within a year.
    mutating func forgetADay() {
        acceptBase.variance = min(0.05, acceptBase.variance + 0.05 / 365)
        winBase.variance = min(0.05, winBase.variance + 0.05 / 365)
    }
}

/// Which weights take part for a partner and a lead.
struct Bins {
    var travel: Between
    var size: Between
    var load: Int
    var level: Int

    /// Kilometres at which there is a weight for the distance, in each class of radius.
    private static let kilometres: InlineArray<8, Double> = [2, 7, 15, 30, 65, 180, 600, 1_800]
    private static let radii = [26.0, 220, 900]
    /// ``kilometres`` as chords.
    static let distances: InlineArray<8, Double> = InlineArray { Direction.chord(ofKilometres: kilometres[$0]) }

    static let travelMiddles = [false, true].flatMap { isRemote in
        radii.flatMap { radius in
            kilometres.indices.map { (isRemote: isRemote, radius: radius, distance: kilometres[$0]) }
        }
    }

    /// 0 travels in his city, 1 in his region, 2 beyond.
    static func radiusClass(_ kilometres: Double) -> UInt8 { kilometres <= 60 ? 0 : kilometres <= 800 ? 1 : 2 }

    /// - Parameter distances: ``distances``, from where they are at hand.
    @inline(__always)
    static func travel(
        isRemote: Bool,
        radiusClass: UInt8,
        chord: Double,
        _ distances: InlineArray<8, Double>
    ) -> Between {
        let place = between(chord, distances)
        return Between(index: (isRemote ? 24 : 0) + Int(radiusClass) * 8 + place.index, share: place.share)
    }

    /// ln of the lead's budget over the partner's usual deal, at which there is a weight for the size.
    private static let sizes: InlineArray<7, Double> = [-2.45, -1.75, -1.05, 0, 1.05, 1.75, 2.45]

    /// - Parameter logRatio: ln of the lead's budget over the partner's usual deal.
    @inline(__always)
    static func size(_ logRatio: Double) -> Between { between(logRatio, sizes) }

    /// Beyond the ends it is as at the ends.
    @inline(__always)
    private static func between<let count: Int>(_ number: Double, _ knots: InlineArray<count, Double>) -> Between {
        var index = 0
        for knot in 1..<count - 1 { index += number >= knots[knot] ? 1 : 0 }
        let share = (number - knots[index]) / (knots[index + 1] - knots[index])
        return Between(index: index, share: min(1, max(0, share)))
    }

    @inline(__always)
    static func load(inHand: Int, places: Int) -> Int {
        if inHand == 0 { return 0 }
        return inHand * 2 < places ? 1 : inHand * 5 < places * 4 ? 2 : 3
    }
}
