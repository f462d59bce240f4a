/// What is believed of all partners together: the two probit models without their partners' own weights, and means.
struct SharedBeliefs: Sendable {
    var acceptBase: Belief
    var winBase: Belief
    /// By ``Bins/travel(isRemote:radiusClass:distance:)``.
    var acceptTravel: [Belief]
    var winTravel: [Belief]
    var acceptSize: [Belief]
    var winSize: [Belief]
    var acceptLoad: [Belief]
    var winLoad: [Belief]
    var acceptUrgency: [Belief]
    /// By competence.
    var winTrade: [Belief] = []
    /// Level 1 to 3 without a certificate, then with one.
    var winLevel: [Belief]
    /// Sum and count.
    var kept: (part: Double, whole: Double)
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
        winTravel = travel.map { Belief($0, spread: 0.2) }
        acceptTravel = travel.map { Belief(0.3 * $0, spread: 0.2) }
        winSize = [-0.4, -0.25, -0.1, 0, -0.1, -0.25, -0.4].map { Belief($0, spread: 0.15) }
        acceptSize = Array(repeating: Belief(0, spread: 0.2), count: 7)
        winLoad = [0, 0, -0.1, -0.25].map { Belief($0, spread: 0.2) }
        acceptLoad = [0, 0, -0.1, -0.4].map { Belief($0, spread: 0.2) }
        acceptUrgency = Array(repeating: Belief(0, spread: policy.sharedSpread), count: 3)
        winLevel = [-0.25, 0, 0.25, -0.05, 0.2, 0.45].map { Belief($0, spread: policy.sharedSpread) }
        kept = (15 * policy.keptBase, 15)
        answerTimes = (15 * PortableMath.log(policy.answerMinutes), 15)
        leadValues = (policy.leadValue, 1)
        busyHours = (20 * 24 * policy.busyDays, 20)
    }

    private static let baseSpread = 0.05.squareRoot()

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

    static let distances = [4.0, 10, 20, 40, 100, 300].map(Direction.chord(ofKilometres:))
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
