public import Foundation

/// History ranked again: what another policy would have changed, and how true the predictions were.
///
/// Each lead is ranked in the circle as it stood when it came, by both policies; what happened afterwards is what
/// happened then. So a choice that is made otherwise does not change who is busy the day after: the figures say what the
/// policy prefers, not what a year under it would bring. That is for `waggle engine` and a simulation.
public struct Replay: Sendable {
    public private(set) var present: ReplayFigures
    public private(set) var other: ReplayFigures
    /// Leads whose first choice is another one, in their order.
    public private(set) var moved: [Moved] = []
    public private(set) var calibration = Calibration()

    private let since: Date
    private var circle: Circle
    private var otherCircle: Circle
    private var outlooks: [Asked: EngineFactors] = [:]
    private var interested: Set<Asked> = []

    public struct Moved: Hashable, Codable, Sendable {
        public var lead: LeadReference
        /// Nil when nobody could be asked.
        public var from: PartnerKey?
        public var to: PartnerKey?
    }

    private struct Asked: Hashable {
        var lead: Identifier<Referral>
        var partner: PartnerKey
    }

    /// - Parameters:
    ///   - leads: All there are, in any order.
    ///   - lessons: All there are, in their order.
    ///   - joined: When each firm came onto the list.
    ///   - since: Leads and predictions before it only teach.
    public init(
        _ leads: [ReplayedLead],
        _ lessons: [Lesson],
        of directory: PartnerDirectory,
        joined: [PartnerKey: Date],
        under policy: Policy,
        insteadUnder otherPolicy: Policy,
        since: Date
    ) {
        self.since = since
        circle = Circle(directory, joined: joined, under: policy)
        otherCircle = Circle(directory, joined: joined, under: otherPolicy)
        present = ReplayFigures(policy: policy.version)
        other = ReplayFigures(policy: otherPolicy.version)

        var firstLesson: [Identifier<Referral>: Date] = [:]
        for lesson in lessons where firstLesson[lesson.lead] == nil { firstLesson[lesson.lead] = lesson.at }
        // A lead is ranked when it is complete, which is when it first teaches something.
        let dated = leads.map { (lead: $0, at: firstLesson[$0.id] ?? $0.openedAt) }
        let ordered = dated.sorted { ($0.at, $0.lead.reference.rawValue) < ($1.at, $1.lead.reference.rawValue) }
        var next = ordered.startIndex
        for lesson in lessons {
            while next < ordered.endIndex, ordered[next].at <= lesson.at {
                rank(ordered[next].lead, at: ordered[next].at)
                next += 1
            }
            judge(lesson)
            circle.learn(lesson)
            otherCircle.learn(lesson)
        }
        for (lead, at) in ordered[next...] { rank(lead, at: at) }

        let newcomers = joined.filter { $0.value >= since }.keys
        present.finish(newcomers: newcomers)
        other.finish(newcomers: newcomers)
    }

    private mutating func rank(_ told: ReplayedLead, at moment: Date) {
        guard moment >= since, told.lead.missing.isEmpty else { return }
        let first = chosen(by: circle, told, at: moment)
        let second = chosen(by: otherCircle, told, at: moment)
        present.add(first)
        other.add(second)
        if first.first?.partner != second.first?.partner {
            moved.append(Moved(lead: told.reference, from: first.first?.partner, to: second.first?.partner))
        }
    }

    /// The partners who would be asked, with what the present policy believes of them: one yardstick for both.
    private func chosen(by ranker: Circle, _ told: ReplayedLead, at moment: Date) -> [Outlook] {
        ranker.rank(told.lead, from: told.referrer, asked: [], at: moment).matches
            .prefix(ranker.policy.partnersAsked)
            .compactMap { match in
                circle.outlook(for: told.lead, from: told.referrer, with: match.partner, at: moment).map {
                    Outlook(partner: match.partner, kilometres: match.distance.kilometres, factors: $0)
                }
            }
    }

    struct Outlook {
        var partner: PartnerKey
        var kilometres: Double
        var factors: EngineFactors
    }

    /// Compares what was said of an offer with what became of it.
    private mutating func judge(_ lesson: Lesson) {
        let asked = Asked(lead: lesson.lead, partner: lesson.partner)
        if case .asked(let traits) = lesson.kind {
            outlooks[asked] = circle.outlook(for: traits, with: lesson.partner, at: lesson.at)
            return
        }
        guard let outlook = outlooks[asked] else { return }
        let counts = lesson.at >= since
        switch lesson.kind {
        case .answered(.void, _): outlooks[asked] = nil
        case .answered(let answer, _):
            let isYes = answer == .accepted || answer == .interested
            // One of several who are asked says yes before it is known who gets the lead.
            if counts, !interested.contains(asked) { calibration.acceptance.add(outlook.accept, happened: isYes) }
            if answer == .interested { interested.insert(asked) }
            if !isYes { outlooks[asked] = nil }
        case .contacted(let kept):
            if counts { calibration.promises.add(outlook.kept, happened: kept) }
        case .ended(let ending):
            if counts, ending != .returned { calibration.winning.add(outlook.win, happened: ending == .won) }
            outlooks[asked] = nil
        case .wanted, .asked, .valued: break
        }
    }
}

extension ReplayFigures {
    mutating func add(_ asked: [Replay.Outlook]) {
        leads += 1
        guard let first = asked.first else { return }
        servable += 1
        placed += 1 - asked.reduce(1) { $0 * (1 - $1.factors.accept * $1.factors.kept) }
        hours.append(first.factors.gapHours + first.factors.answerMinutes / 60)
        kilometres.append(first.kilometres)
        choices[first.partner, default: 0] += 1
    }

    mutating func finish(newcomers: some Collection<PartnerKey>) {
        hours.sort()
        kilometres.sort()
        self.newcomers = newcomers.count
        newcomersServed = newcomers.count { choices[$0] != nil }
    }
}

extension Circle {
    /// What is believed of one partner for a lead; nil where he is not on the list or the lead has no place.
    func outlook(
        for lead: LeadDraft,
        from referrer: PartnerKey,
        with partner: PartnerKey,
        at moment: Date
    ) -> EngineFactors? {
        LeadTraits(lead, from: referrer, under: policy).flatMap { outlook(for: $0, with: partner, at: moment) }
    }

    func outlook(for traits: LeadTraits, with partner: PartnerKey, at moment: Date) -> EngineFactors? {
        directory.position(of: partner).map {
            engine.weighed($0, for: engineLead(traits), at: moment.engineHours)
        }
    }
}
