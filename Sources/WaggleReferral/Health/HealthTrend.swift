public import Foundation

/// The scores of circle, firms and pairs as they stood at the end of each quarter, and as they stand now.
///
/// Each is what the same formula gives for the facts that bear a date up to then, faded to then: nothing of a trend is
/// kept, so it cannot differ from the history.
public struct HealthTrend: Sendable {
    /// Oldest first; the last is the one that runs.
    private let quarters: [(quarter: Quarter, health: CircleHealth)]

    /// How things stood when a quarter ended, or stand now.
    public struct Point: Hashable, Encodable, Sendable {
        public var quarter: Quarter
        public var health: PartnershipHealth
    }

    /// Two years: older leads are forgotten.
    public static let quartersTold = 8

    public init(_ dealings: [Dealing], at now: Date, under policy: Policy) {
        let running = Quarter(of: now)
        let first = dealings.compactMap(\.answeredAt).min().map(Quarter.init(of:)) ?? running
        var quarter = max(first, running.earlier(by: Self.quartersTold - 1))
        var quarters: [(Quarter, CircleHealth)] = []
        while quarter < running {
            let end = quarter.end
            let known = dealings.compactMap { $0.known(at: end) }
            quarters.append((quarter, CircleHealth(known, at: end, under: policy)))
            quarter = quarter.next
        }
        self.quarters = quarters + [(running, CircleHealth(dealings, at: now, under: policy))]
    }

    /// As things stand now.
    public var present: CircleHealth { quarters[quarters.count - 1].health }

    /// Without the quarters in which nothing was known yet.
    public var circle: [Point] { points { $0.circle } }
    public func trend(of firm: PartnerKey) -> [Point] { points { $0.firms[firm] } }
    public func trend(of pair: PartnerPair) -> [Point] { points { $0.pairs[pair] } }

    private func points(_ health: (CircleHealth) -> PartnershipHealth?) -> [Point] {
        quarters.compactMap { quarter, circle in health(circle).map { Point(quarter: quarter, health: $0) } }
    }
}

extension Dealing {
    /// What was on record of it at a moment; nil when he had not answered.
    ///
    /// Whether the promise of a first contact was kept belongs to the day on which it was given, whenever it was settled.
    func known(at moment: Date) -> Dealing? {
        guard let answeredAt, answeredAt < moment else { return nil }
        var known = self
        if let end = passing?.end, end.at >= moment { known.passing?.end = nil }
        return known
    }
}
