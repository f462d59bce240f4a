public import Foundation

/// The house rules of an exchange: windows, limits and weights, with the version that decisions name.
public struct Policy: Hashable, Codable, Sendable {
    public var version: String
    /// How long a partner has to answer, in his working time.
    public var window: Window
    /// Partners asked before a lead is given up.
    public var partnersAsked: Int
    /// Days after the handoff at which the receiver is asked how it went, ascending.
    public var outcomeAskedAfterDays: [Int]
    public var weights: Weights
    /// Values read with less confidence than this are shown to the referrer as a guess. 0…1.
    public var sureEnough: Double

    /// Seconds of working time, by urgency of the lead.
    public struct Window: Hashable, Codable, Sendable {
        public var asap: TimeInterval
        public var normal: TimeInterval

        public init(asap: TimeInterval, normal: TimeInterval) {
            self.asap = asap
            self.normal = normal
        }
    }

    /// What each factor of the ranking counts for; they need not add up to one.
    public struct Weights: Hashable, Codable, Sendable {
        public var distance: Double
        public var competence: Double
        public var openWork: Double
        public var turn: Double

        public init(distance: Double, competence: Double, openWork: Double, turn: Double) {
            self.distance = distance
            self.competence = competence
            self.openWork = openWork
            self.turn = turn
        }
    }

    public init(
        version: String,
        window: Window,
        partnersAsked: Int,
        outcomeAskedAfterDays: [Int],
        weights: Weights,
        sureEnough: Double
    ) {
        self.version = version
        self.window = window
        self.partnersAsked = partnersAsked
        self.outcomeAskedAfterDays = outcomeAskedAfterDays
        self.weights = weights
        self.sureEnough = sureEnough
    }

    /// The rules that hold where `policy.yaml` says nothing.
    public static let house = Policy(
        version: "house-1",
        window: Window(asap: 3_600, normal: 4 * 3_600),
        partnersAsked: 5,
        outcomeAskedAfterDays: [7, 21],
        weights: Weights(distance: 0.45, competence: 0.25, openWork: 0.15, turn: 0.15),
        sureEnough: 0.6
    )
}
