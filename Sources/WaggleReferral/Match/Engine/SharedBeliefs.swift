/// What is believed of all partners together: the two probit models without their partners' own weights, and means.
struct SharedBeliefs: Sendable {
    var acceptBase: Belief
    var winBase: Belief
    /// By ``Bins/travel(isRemote:radiusClass:distance:)``.
    var acceptTravel: InlineArray<42, Belief>
    var winTravel: InlineArray<42, Belief>
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
    }

    private static func beliefs<let count: Int>(
        _ means: InlineArray<count, Double>,
        spread: Double
    ) -> InlineArray<count, Belief> {
        InlineArray { Belief(means[$0], spread: spread) }
    }

    private static let baseSpread = 0.05.squareRoot()

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
    var travel: Int
    var size: Int
    var load: Int
    var level: Int

    /// Chords of the borders between the distances: 4, 10, 20, 40, 100 and 300 km.
    static let distances: InlineArray<6, Double> = [
        Direction.chord(ofKilometres: 4), Direction.chord(ofKilometres: 10), Direction.chord(ofKilometres: 20),
        Direction.chord(ofKilometres: 40), Direction.chord(ofKilometres: 100), Direction.chord(ofKilometres: 300),
    ]
    private static let middles = [2.0, 7, 15, 30, 65, 180, 600]
    private static let radii = [26.0, 220, 900]

    static let travelMiddles = [false, true].flatMap { isRemote in
        radii.flatMap { radius in middles.map { (isRemote: isRemote, radius: radius, distance: $0) } }
    }

    /// 0 travels in his city, 1 in his region, 2 beyond.
    static func radiusClass(_ kilometres: Double) -> UInt8 { kilometres <= 60 ? 0 : kilometres <= 800 ? 1 : 2 }

    @inline(__always)
    static func travel(isRemote: Bool, radiusClass: UInt8, distance: Int) -> Int {
        (isRemote ? 21 : 0) + Int(radiusClass) * 7 + distance
    }

    /// - Parameter logRatio: ln of the lead's budget over the partner's usual deal.
    @inline(__always)
    static func size(_ logRatio: Double) -> Int {
        if logRatio <= -0.7 { return logRatio <= -2.1 ? 0 : logRatio <= -1.4 ? 1 : 2 }
        return logRatio <= 0.7 ? 3 : logRatio <= 1.4 ? 4 : logRatio <= 2.1 ? 5 : 6
    }

    @inline(__always)
    static func load(inHand: Int, places: Int) -> Int {
        if inHand == 0 { return 0 }
        return inHand * 2 < places ? 1 : inHand * 5 < places * 4 ? 2 : 3
    }
}
