import Foundation

/// What a week brought to the circle, for the people who run it.
public struct CircleWeek: Hashable, Codable, Sendable {
    public var week: Week
    /// Leads that were told in the week; the parts of a job count as one.
    public var received: Int
    /// Leads and parts that passed from one firm to another.
    public var placed: Int
    /// For which nobody was left to ask.
    public var unplaced: Int
    public var withdrawn: Int
    /// Being asked about, in hand, or waiting for the referrer, at the end of the week.
    public var open: Int
    /// From the first mail to the handoff, of those placed; nil when there was none.
    public var medianHours: Double?
    /// Who gave and who took in the week, most active first.
    public var firms: [Firm]
    /// Mails that came in the week and wait for a person.
    public var held: Int
    /// Mails of ours of which nobody knows whether they arrived.
    public var inDoubt: Int
    /// As in ``WeekLetter/head``.
    public var head: String

    public struct Firm: Hashable, Codable, Sendable {
        public var name: String
        public var gave: Int
        public var took: Int

        public init(name: String, gave: Int, took: Int) {
            self.name = name
            self.gave = gave
            self.took = took
        }
    }

    public init(
        week: Week,
        received: Int,
        placed: Int,
        unplaced: Int,
        withdrawn: Int,
        open: Int,
        medianHours: Double?,
        firms: [Firm],
        held: Int,
        inDoubt: Int,
        head: String
    ) {
        self.week = week
        self.received = received
        self.placed = placed
        self.unplaced = unplaced
        self.withdrawn = withdrawn
        self.open = open
        self.medianHours = medianHours
        self.firms = firms
        self.held = held
        self.inDoubt = inDoubt
        self.head = head
    }

    /// Pure.
    ///
    /// - Parameter referrals: Those of a later week are passed over.
    /// - Returns: nil when there is nothing to tell.
    public init?(
        of week: Week,
        referrals: [Referral],
        entries: [LedgerEntry],
        held: Int,
        inDoubt: Int,
        head: String,
        in situation: Situation
    ) {
        let referrals = referrals.filter { $0.openedAt < week.end }
        if referrals.isEmpty { return nil }
        var (gave, took) = ([PartnerKey: Int](), [PartnerKey: Int]())
        for entry in entries where entry.kind == .handedOff && week.contains(entry.at) {
            gave[entry.giver, default: 0] += 1
            took[entry.taker, default: 0] += 1
        }
        let firms = Set(gave.keys).union(took.keys).map { key in
            Firm(name: situation.firm(key), gave: gave[key] ?? 0, took: took[key] ?? 0)
        }
        let waits = referrals.compactMap { referral in
            referral.offers.lazy.compactMap { offer -> TimeInterval? in
                guard case .accepted(let at) = offer.answer, week.contains(at) else { return nil }
                return at.timeIntervalSince(referral.openedAt)
            }.first
        }.sorted()
        self.init(
            week: week,
            received: referrals.count { $0.part == nil && week.contains($0.openedAt) },
            placed: gave.values.reduce(0, +),
            unplaced: referrals.count { referral in
                if case .closed(.unplaced(_, let at)) = referral.stage { week.contains(at) } else { false }
            },
            withdrawn: referrals.count { referral in
                if case .closed(.withdrawn(let at)) = referral.stage { week.contains(at) } else { false }
            },
            open: referrals.count { $0.part == nil && $0.isOpen },
            medianHours: waits.isEmpty ? nil : waits[waits.count / 2] / 3_600,
            firms: firms.sorted { ($1.gave + $1.took, $0.name) < ($0.gave + $0.took, $1.name) },
            held: held,
            inDoubt: inDoubt,
            head: head
        )
        if received + placed + unplaced + withdrawn + open + held + inDoubt == 0 { return nil }
    }
}
