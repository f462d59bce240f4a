public import Foundation

/// What a week brought to one member: what became of the leads he gave, what waits for him, who gave and who took.
public struct WeekLetter: Hashable, Codable, Sendable {
    public var week: Week
    /// Leads he gave that moved in the week or are still open, newest first.
    public var given: [Given]
    /// Leads that wait for his answer, that he has in hand, or whose end he reported in the week; newest first.
    public var taken: [Taken]
    /// Leads he declined in the week, or let pass.
    public var declined: Int
    public var lapsed: Int
    /// With all others, in the year up to the end of the week.
    public var account: Account
    /// The newest hash of the history, 64 hexadecimal digits: whoever keeps the letter can see later that nothing
    /// before it was changed.
    public var head: String

    public struct Given: Hashable, Codable, Sendable {
        public var reference: LeadReference
        /// What is needed; empty when the customer was forgotten.
        public var trades: [Competence]
        public var standing: LeadTimeline.Standing

        public init(reference: LeadReference, trades: [Competence], standing: LeadTimeline.Standing) {
            self.reference = reference
            self.trades = trades
            self.standing = standing
        }
    }

    public struct Taken: Hashable, Codable, Sendable {
        public var reference: LeadReference
        public var trades: [Competence]
        public var standing: Standing

        public enum Standing: Hashable, Codable, Sendable {
            case waitsForAnswer(until: Date)
            case inHand(since: Date)
            case reported(OutcomeWords)
        }

        public init(reference: LeadReference, trades: [Competence], standing: Standing) {
            self.reference = reference
            self.trades = trades
            self.standing = standing
        }
    }

    public init(
        week: Week,
        given: [Given],
        taken: [Taken],
        declined: Int,
        lapsed: Int,
        account: Account,
        head: String
    ) {
        self.week = week
        self.given = given
        self.taken = taken
        self.declined = declined
        self.lapsed = lapsed
        self.account = account
        self.head = head
    }

    /// Pure.
    ///
    /// - Parameters:
    ///   - referrals: Newest first; those in which the partner has no part, or of a later week, are passed over.
    ///   - entries: Those in which he has no part are passed over.
    /// - Returns: nil when there is nothing to tell.
    public init?(
        for partner: PartnerKey,
        of week: Week,
        referrals: [Referral],
        entries: [LedgerEntry],
        head: String,
        in situation: Situation
    ) {
        let referrals = referrals.filter { $0.openedAt < week.end }
        let year = week.end.addingTimeInterval(-365 * 86_400)
        let own = entries.filter { ($0.giver == partner || $0.taker == partner) && year <= $0.at && $0.at < week.end }
        self.init(
            week: week,
            // A part is told of with its job.
            given: referrals.filter { $0.referrer == partner && $0.part == nil }.compactMap { referral in
                guard referral.isOpen || referral.endsUntold || week.start <= referral.movedAt else { return nil }
                return Given(
                    reference: referral.reference,
                    trades: referral.trades,
                    standing: LeadTimeline(of: referral, for: .referrer, in: situation).now
                )
            },
            taken: referrals.compactMap { Taken($0, by: partner, in: week) },
            declined: 0,
            lapsed: 0,
            account: Account(own.flatMap { $0.doubled(under: situation.policy) }.filter { $0.firm == partner }),
            head: head
        )
        for offer in referrals.lazy.flatMap(\.offers) where offer.partner == partner {
            switch offer.answer {
            case .declined(let at, _) where week.contains(at): declined += 1
            case .lapsed(let at) where week.contains(at): lapsed += 1
            case .awaited, .interested, .accepted, .declined, .lapsed, .bounced, .withdrawn, .notChosen: break
            }
        }
        if given.isEmpty, taken.isEmpty, declined + lapsed == 0 { return nil }
    }
}

extension WeekLetter.Taken {
    fileprivate init?(_ referral: Referral, by partner: PartnerKey, in week: Week) {
        let standing: Standing
        switch referral.stage {
        case .offering(let offer) where offer.partner == partner: standing = .waitsForAnswer(until: offer.closesAt)
        case .choosing(let round):
            guard let offer = round.awaited.first(where: { $0.partner == partner }) else { return nil }
            standing = .waitsForAnswer(until: offer.closesAt)
        case .handedOff(let handoff) where handoff.receiver == partner: standing = .inHand(since: handoff.at)
        case .closed(.won(let handoff, let value, let at)) where handoff.receiver == partner && week.start <= at:
            standing = .reported(.won(value))
        case .closed(.lost(let handoff, let reason, let at)) where handoff.receiver == partner && week.start <= at:
            standing = .reported(.lost(reason))
        case .closed(.returned(let handoff, let reason, let at)) where handoff.receiver == partner && week.start <= at:
            standing = .reported(.returned(reason))
        case .collecting, .offering, .reserved, .handedOff, .closed: return nil
        }
        self.init(reference: referral.reference, trades: referral.trades, standing: standing)
    }
}

extension Referral {
    /// Each once, as they were told.
    fileprivate var trades: [Competence] {
        lead.needs.reduce(into: []) { trades, need in
            if !trades.contains(need.value.competence) { trades.append(need.value.competence) }
        }
    }

    /// Whether something is still to come. A job is open while one of its parts is.
    var isOpen: Bool {
        switch stage {
        case .collecting, .offering, .choosing, .reserved, .handedOff: true
        case .closed(.divided(let job, _)):
            job.parts.contains { part in
                switch part.standing {
                case .asking, .taken: true
                case .won, .lost, .returned, .unplaced, .withdrawn: false
                }
            }
        case .closed: false
        }
    }

    /// Whether it ended and its referrer is not to hear so: one that is missing from his letter would say it.
    var endsUntold: Bool {
        switch stage {
        case .closed(.won), .closed(.lost): !mayTellBack && forgottenAt == nil
        case .collecting, .offering, .choosing, .reserved, .handedOff, .closed: false
        }
    }

    /// When something last happened to it.
    var movedAt: Date {
        var moved = offers.map(\.movedAt).max().map { max($0, openedAt) } ?? openedAt
        if case .closed(let outcome) = stage { moved = max(moved, outcome.at) }
        return moved
    }
}

extension Offer {
    fileprivate var movedAt: Date {
        switch answer {
        case .awaited: askedAt
        case .interested(let at), .accepted(let at), .declined(let at, _), .lapsed(let at), .bounced(let at),
            .withdrawn(let at), .notChosen(let at):
            at
        }
    }
}
