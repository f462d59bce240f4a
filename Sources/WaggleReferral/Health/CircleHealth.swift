public import Foundation

/// The five scores of a circle, of each firm in it and of each pair, with the leads that moved them.
///
/// A firm is judged with all others together as the other side: to give to one and take from another is no worse than
/// to do both with the same. The circle's scores are the means of its firms', each counted by its evidence; a circle of
/// two is therefore as its pair.
public struct CircleHealth: Sendable {
    /// Nil while nothing is known of anybody.
    public let circle: PartnershipHealth?
    public let firms: [PartnerKey: PartnershipHealth]
    public let pairs: [PartnerPair: PartnershipHealth]

    /// House money: what a lead that passed was expected to bring, on average.
    private let meanWorth: Double
    /// Each lead's part in each pair.
    private let parts: [PartnerPair: [Part]]
    private let sides: [PartnerPair: Sides]
    private let ofFirms: [PartnerKey: Sides]
    private let means: Means

    /// How one lead moved a score.
    public struct Move: Hashable, Codable, Sendable {
        public var lead: LeadReference
        /// Points: the score less what it would be without this lead.
        public var points: Double
    }

    /// Moves that are told of each score.
    public static let movesTold = 3
    /// Points: what moved a score by less is not seen in it.
    public static let leastMove = 0.05

    public init(_ dealings: [Dealing], at now: Date, under policy: Policy) {
        let expected = dealings.compactMap(\.passing?.expected)
        let mean = expected.isEmpty ? 0 : expected.reduce(0, +) / Double(expected.count)
        let meanWorth = mean > 0 ? mean : policy.engine.leadValue * policy.engine.winBase
        var parts: [PartnerPair: [Part]] = [:]
        var sides: [PartnerPair: Sides] = [:]
        var ofFirms: [PartnerKey: Sides] = [:]
        for dealing in dealings where dealing.answer != .void {
            let part = Part(dealing, at: now)
            parts[part.pair, default: []].append(part)
            sides[part.pair, default: Sides()] += part.sides
            ofFirms[part.pair.first, default: Sides()] += part.sides
            ofFirms[part.pair.second, default: Sides()] += part.sides.turned
        }
        self.meanWorth = meanWorth
        self.parts = parts
        self.sides = sides
        self.ofFirms = ofFirms
        pairs = sides.mapValues { $0.health(meanWorth) }
        let firms = ofFirms.mapValues { $0.health(meanWorth) }
        // In the order of their keys: sums of Doubles hang on it.
        means = firms.sorted { $0.key < $1.key }.reduce(into: Means()) { $0.add($1.value, times: 1) }
        circle = means.health
        self.firms = firms
    }

    /// The leads that moved each score of a pair most, the strongest first.
    public func moves(of pair: PartnerPair) -> [MutualTrait: [Move]] {
        guard let whole = sides[pair] else { return [:] }
        return moves(of: parts[pair] ?? [], from: pairs[pair]) { lead in
            var rest = whole
            for part in lead { rest -= part.sides }
            return rest.health(meanWorth)
        }
    }

    /// The leads that moved each score of a firm most, the strongest first.
    public func moves(of firm: PartnerKey) -> [MutualTrait: [Move]] {
        guard let whole = ofFirms[firm] else { return [:] }
        let own = parts.filter { $0.key.first == firm || $0.key.second == firm }
        return moves(of: own.sorted { $0.key < $1.key }.flatMap(\.value), from: firms[firm]) { lead in
            var rest = whole
            for part in lead { rest -= part.pair.first == firm ? part.sides : part.sides.turned }
            return rest.health(meanWorth)
        }
    }

    /// The leads that moved each score of the circle most, the strongest first.
    public func movesOfCircle() -> [MutualTrait: [Move]] {
        let all = parts.sorted { $0.key < $1.key }.flatMap(\.value)
        return moves(of: all, from: circle) { lead in
            var rest: [PartnerKey: Sides] = [:]
            for part in lead {
                for (firm, sides) in [(part.pair.first, part.sides), (part.pair.second, part.sides.turned)] {
                    rest[firm, default: ofFirms[firm] ?? Sides()] -= sides
                }
            }
            var means = means
            for (firm, sides) in rest.sorted(by: { $0.key < $1.key }) {
                if let before = firms[firm] { means.add(before, times: -1) }
                means.add(sides.health(meanWorth), times: 1)
            }
            return means.health
        }
    }

    private func moves(
        of parts: [Part],
        from score: PartnershipHealth?,
        without: ([Part]) -> PartnershipHealth?
    ) -> [MutualTrait: [Move]] {
        guard let score else { return [:] }
        var moves: [MutualTrait: [Move]] = [:]
        for (lead, parts) in Dictionary(grouping: parts, by: \.lead) {
            guard let rest = without(parts) else { continue }
            for (trait, points) in score.scores {
                guard let other = rest.scores[trait], (points - other).magnitude >= Self.leastMove else { continue }
                moves[trait, default: []].append(Move(lead: lead, points: points - other))
            }
        }
        return moves.mapValues { moves in
            let sorted = moves.sorted { left, right in
                (right.points.magnitude, left.lead.rawValue) < (left.points.magnitude, right.lead.rawValue)
            }
            return Array(sorted.prefix(Self.movesTold))
        }
    }
}

/// What both sides of a pair did; the first is the pair's first firm.
private struct Sides: Sendable {
    var ours = ConductSums()
    var theirs = ConductSums()

    var turned: Sides { Sides(ours: theirs, theirs: ours) }

    func health(_ meanWorth: Double) -> PartnershipHealth { PartnershipHealth(ours, theirs, meanWorth: meanWorth) }

    static func += (left: inout Sides, right: Sides) {
        left.ours += right.ours
        left.theirs += right.theirs
    }

    static func -= (left: inout Sides, right: Sides) {
        left.ours -= right.ours
        left.theirs -= right.theirs
    }
}

/// What one dealing adds to its pair.
private struct Part: Sendable {
    let lead: LeadReference
    let pair: PartnerPair
    let sides: Sides

    init(_ dealing: Dealing, at now: Date) {
        lead = dealing.lead
        pair = PartnerPair(dealing.giver, dealing.asked)
        let sides = Sides(
            ours: ConductSums(dealing.conductOfGiver(at: now)),
            theirs: ConductSums(dealing.conductOfAsked(at: now))
        )
        self.sides = pair.first == dealing.giver ? sides : sides.turned
    }
}

/// The firms' scores, each counted by its evidence.
private struct Means: Sendable {
    private var scores: [MutualTrait: Double] = [:]
    private var weights: [MutualTrait: Double] = [:]
    private var evidence = 0.0

    mutating func add(_ firm: PartnershipHealth, times: Double) {
        for (trait, score) in firm.scores {
            scores[trait, default: 0] += times * score * firm.evidence
            weights[trait, default: 0] += times * firm.evidence
        }
        evidence += times * firm.evidence
    }

    /// Nil without evidence; what is left of it by rounding, when all was taken out, is none.
    var health: PartnershipHealth? {
        guard evidence > 1e-9 else { return nil }
        // Each piece was counted for the firm whose conduct it is, and for the one towards which.
        return PartnershipHealth(
            scores.reduce(into: [:]) { $0[$1.key] = $1.value / (weights[$1.key] ?? 1) },
            evidence: evidence / 2
        )
    }
}
