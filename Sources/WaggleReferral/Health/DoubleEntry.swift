/// One half of a booking: what one firm has of another by it. The other half is the same with the sign turned, so that
/// all entries of a circle, of a pair and of each booking add up to zero.
public struct DoubleEntry: Hashable, Codable, Sendable {
    public var firm: PartnerKey
    /// Against whom.
    public var with: PartnerKey
    public var side: Side
    public var booking: Booking

    public enum Side: Hashable, Codable, Sendable {
        /// The firm gave the lead.
        case gave
        case took
    }

    public enum Booking: Hashable, Codable, Sendable {
        /// The lead passed.
        case accepted
        /// Nil when its value was not told, or in a currency that the policy does not know.
        case won(ValueBand?)
        /// Given back: takes away what the acceptance booked.
        case returned
    }

    /// Leads, + for those given.
    public var leads: Int {
        switch booking {
        case .accepted: side.sign
        case .won: 0
        case .returned: -side.sign
        }
    }

    /// House money that was won from leads, + for leads given: the middle of the band.
    public var worth: Int {
        switch booking {
        case .won(let band): side.sign * (band?.middle ?? 0)
        case .accepted, .returned: 0
        }
    }
}

extension DoubleEntry.Side {
    fileprivate var sign: Int {
        switch self {
        case .gave: 1
        case .took: -1
        }
    }
}

extension LedgerEntry {
    /// Both halves: the giver's and the taker's. None of a lead that was lost: nobody has anything of it.
    public func doubled(under policy: Policy) -> [DoubleEntry] {
        let booking: DoubleEntry.Booking
        switch kind {
        case .handedOff: booking = .accepted
        case .won(let value): booking = .won(value.flatMap(policy.worth(of:)).map(ValueBand.init))
        case .returned: booking = .returned
        case .lost: return []
        }
        return [
            DoubleEntry(firm: giver, with: taker, side: .gave, booking: booking),
            DoubleEntry(firm: taker, with: giver, side: .took, booking: booking),
        ]
    }
}

extension Policy {
    /// House money; nil in a currency that the policy does not know.
    func worth(of money: Money) -> Double? { self.money[money.currency].map { Double(money.units) * $0 } }
}
