/// Decides in what order partners should be asked for a lead. Start here: ``rank(_:asked:at:)``.
///
/// A value: the partners with their index, and what was learned of them. It reads no clock and draws no number: the
/// same events give the same state, and the same state and lead the same ranking, on any machine.
/// Hours are counted from a Monday, 00:00 UTC.
public struct ReferralEngine: Sendable {
    public let policy: EnginePolicy
    var rows: ContiguousArray<PartnerRow> = []
    var terms: ContiguousArray<PartnerTerms> = []
    var records: ContiguousArray<PartnerRecord> = []
    var givers: ContiguousArray<GiverRecord> = []
    var skills: ContiguousArray<SkillRow> = []
    var index = CoverageIndex()
    var shared: SharedBeliefs
    /// By row; only who excludes somebody.
    private var exclusions: [Int: Set<Int>] = [:]
    /// By row; only who names some.
    private var areas: [Int: Set<UInt32>] = [:]
    /// By row: the hours of the last acceptances, oldest first.
    var acceptances: [Int: [Double]] = [:]
    /// By row: what the index needs to find him again.
    private var covers: ContiguousArray<CoverageIndex.Cover> = []
    var underway: [OfferKey: OfferUnderway] = [:]
    var pairs: [PairKey: Pair] = [:]

    /// One offer of one lead to one partner.
    struct OfferKey: Hashable {
        var lead: Int
        var row: Int
    }

    /// What was predicted when the offer was made, until it is known what became of it.
    struct OfferUnderway {
        var giver: Int?
        var budget: Double
        var competence: UInt16
        var urgency: Int
        var bins: Bins
        var win: Double
        var timeliness: Double
        /// He said that he would take it: what his answer taught is known.
        var isInterested = false
        /// Of an accepted one.
        var booked = 0.0
        var weight = 1.0
        var acceptedAt = 0.0
    }

    struct PairKey: Hashable {
        var giver: Int
        var taker: Int
    }

    /// What one giver's leads became with one taker.
    struct Pair {
        var passed = FadingShare()
        var won = 0.0
        var expected = 0.0
        var variance = 0.0

        /// Won far more often than predicted: three standard deviations, four leads or more.
        var isSuspicious: Bool { variance > 0 && won >= 4 && (won - expected) > 3 * variance.squareRoot() }
    }

    public init(policy: EnginePolicy) {
        self.policy = policy
        shared = SharedBeliefs(policy)
    }

    public var count: Int { rows.count }

    // MARK: Partners

    /// A partner on the day he came.
    public struct Joining: Sendable {
        /// A digest of the partner's key: decides between equals, whatever the order of the list.
        public var tie: UInt64
        public var profile: EngineProfile
        /// Hours.
        public var at: Double

        public init(tie: UInt64, profile: EngineProfile, at: Double) {
            self.tie = tie
            self.profile = profile
            self.at = at
        }
    }

    /// Takes many partners in at once; the index is sorted once at the end.
    public init(policy: EnginePolicy, partners: some Sequence<Joining>) {
        self.init(policy: policy)
        for partner in partners {
            add(partner.profile, tie: partner.tie, at: partner.at)
            index.append(Int32(rows.count - 1), to: keys(of: rows.count - 1))
        }
        index.sort(rows)
    }

    /// - Parameter tie: A digest of the partner's key: decides between equals, whatever the order of the list.
    /// - Returns: The partner's row.
    public mutating func join(_ profile: EngineProfile, tie: UInt64, at now: Double) -> Int {
        add(profile, tie: tie, at: now)
        let row = rows.count - 1
        index.insert(Int32(row), into: keys(of: row), rows)
        return row
    }

    /// Replaces what a partner declares; what was learned of him stays.
    public mutating func change(_ row: Int, to profile: EngineProfile) {
        let old = keys(of: row)
        index.remove(Int32(row), from: old, rows)
        let known = terms[row].skills
        let learned = Array(skills[known])
        let first: Int
        if profile.skills.count <= known.count {
            first = known.lowerBound
        } else {
            first = skills.count
            skills.append(
                contentsOf: repeatElement(learned.first ?? Self.blankSkill(policy), count: profile.skills.count)
            )
        }
        for (offset, skill) in profile.skills.enumerated() {
            var entry = learned.first { $0.competence == skill.competence } ?? Self.blankSkill(policy)
            entry.competence = skill.competence
            entry.level = skill.level
            entry.certificates = skill.certificates
            entry.isRemote = skill.isRemote
            skills[first + offset] = entry
        }
        var new = Self.row(profile, tie: rows[row].tie)
        new.open = rows[row].open
        new.pending = rows[row].pending
        new.merit = rows[row].merit
        rows[row] = new
        terms[row] = Self.terms(profile, firstSkill: first)
        declare(profile, row)
        index.insert(Int32(row), into: keys(of: row), rows)
    }

    /// Takes a partner out of all decisions, or lets him back in.
    public mutating func setActive(_ row: Int, _ isActive: Bool) {
        rows[row].marks.set(.isActive, isActive)
    }

    private mutating func add(_ profile: EngineProfile, tie: UInt64, at now: Double) {
        let first = skills.count
        for skill in profile.skills {
            var entry = Self.blankSkill(policy)
            entry.competence = skill.competence
            entry.level = skill.level
            entry.certificates = skill.certificates
            entry.isRemote = skill.isRemote
            skills.append(entry)
        }
        rows.append(Self.row(profile, tie: tie))
        terms.append(Self.terms(profile, firstSkill: first))
        let certificates = min(2, profile.skills.count { $0.certificates != 0 })
        records.append(
            PartnerRecord(
                accept: PartnerBelief(spread: policy.acceptSpread),
                win: PartnerBelief(spread: policy.winSpread),
                pace: Float(policy.newcomerPlaces + policy.certificatePlaces * Double(certificates)),
                lastOffer: now - (profile.isNewcomer ? 24 * policy.newcomerWaited : 0)
            )
        )
        givers.append(GiverRecord())
        covers.append(CoverageIndex.Cover(profile))
        declare(profile, rows.count - 1)
        rows[rows.count - 1].merit = merit(of: rows.count - 1)
    }

    private mutating func declare(_ profile: EngineProfile, _ row: Int) {
        covers[row] = CoverageIndex.Cover(profile)
        countWeek(of: row)
        areas[row] = profile.areas.isEmpty ? nil : Set(profile.areas)
        exclusions[row] = profile.excluded.isEmpty ? nil : Set(profile.excluded)
        for skill in profile.skills {
            while shared.winTrade.count <= Int(skill.competence) {
                shared.winTrade.append(Belief(0, spread: policy.sharedSpread))
            }
        }
    }

    /// Of which nothing is known.
    static func blankSkill(_ policy: EnginePolicy) -> SkillRow {
        SkillRow(
            certificates: 0,
            win: PartnerBelief(spread: policy.winTradeSpread),
            competence: 0,
            level: 0,
            isRemote: false
        )
    }

    private static func row(_ profile: EngineProfile, tie: UInt64) -> PartnerRow {
        var marks: PartnerRow.Marks = []
        marks.set(.isActive, profile.isActive)
        marks.set(.hasAreas, !profile.areas.isEmpty)
        marks.set(.hasExclusions, !profile.excluded.isEmpty)
        marks.set(.isGrouped, profile.group != nil)
        return PartnerRow(
            home: Direction(profile.home),
            reach: Direction.chord(ofKilometres: profile.radius),
            tie: tie,
            languages: profile.languages,
            merit: 0,
            country: profile.country,
            places: Int16(clamping: profile.places),
            open: 0,
            pending: 0,
            radiusClass: Bins.radiusClass(profile.radius),
            marks: marks
        )
    }

    private static func terms(_ profile: EngineProfile, firstSkill: Int) -> PartnerTerms {
        let deal = profile.usualDeal
        return PartnerTerms(
            hours: profile.hours,
            usualDeal: Float(
                0.5 * (PortableMath.log(max(1, deal.lowerBound)) + PortableMath.log(max(1, deal.upperBound)))
            ),
            firstSkill: Int32(firstSkill),
            group: profile.group.map { Int32($0) } ?? -1,
            skillCount: UInt16(profile.skills.count),
            perWeek: Int16(clamping: profile.perWeek)
        )
    }

    /// Counts the acceptances of the last days again.
    mutating func countWeek(of row: Int) {
        terms[row].week = Int16(clamping: acceptances[row]?.count ?? 0)
        rows[row].marks.set(.hasFullWeek, terms[row].week >= terms[row].perWeek)
    }

    // MARK: The index

    private func keys(of row: Int) -> [UInt64] {
        skills[terms[row].skills].flatMap { covers[row].keys(for: $0.competence, isRemote: $0.isRemote) }
    }

    /// What speaks for a partner whatever the lead: only who stands high in a long list is looked at. The days without
    /// an offer are in it as the hour of the last one, so that it changes only when something happens.
    private func merit(of row: Int) -> Float {
        let record = records[row]
        let share = record.kept.chance(at: record.lastOffer, shared.keptPrior(policy)).kept
        let waiting = -policy.fairness * record.lastOffer / (24 * 60)
        return record.accept.mean * 0.5 + record.win.mean + 2 * Float(PortableMath.log(share)) + Float(waiting)
    }

    /// Something was learned of a partner: he moves in the lists.
    mutating func revalue(_ row: Int) {
        let merit = merit(of: row)
        guard merit != rows[row].merit else { return }
        let keys = keys(of: row)
        index.remove(Int32(row), from: keys, rows)
        rows[row].merit = merit
        index.insert(Int32(row), into: keys, rows)
    }

    /// Whether the lead lies, or may lie, in one of the areas that a partner named.
    func serves(_ row: Int, _ lead: EngineLead) -> Bool {
        guard let areas = areas[row], !lead.isRemote, !lead.areas.isEmpty else { return true }
        return lead.areas.contains(where: areas.contains)
    }

    func excludes(_ row: Int, _ other: Int) -> Bool { exclusions[row]?.contains(other) == true }
}
