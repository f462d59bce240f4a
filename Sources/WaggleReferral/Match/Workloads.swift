public import Foundation

/// What all partners have in hand, kept up to date by the steps of referrals.
public struct Workloads: Sendable {
    public private(set) var all: [PartnerKey: Workload]

    public init(_ all: [PartnerKey: Workload] = [:]) {
        self.all = all
    }

    /// Accounts for one step: what the referral held before it, and holds after.
    public mutating func move(from old: Referral?, to new: Referral, at now: Date) {
        if let old { count(old.stage, by: -1) }
        count(new.stage, by: 1)
        switch new.stage {
        case .offering(let offer):
            all[offer.partner, default: .none].lastOfferAt = offer.askedAt
        case .handedOff(let handoff) where old?.stage != new.stage:
            let week = now.addingTimeInterval(-7 * 86_400)
            all[handoff.receiver, default: .none].acceptances.removeAll { $0 <= week }
            all[handoff.receiver, default: .none].acceptances.append(handoff.at)
        case .collecting, .handedOff, .closed:
            break
        }
    }

    private mutating func count(_ stage: Referral.Stage, by number: Int) {
        switch stage {
        case .offering(let offer): all[offer.partner, default: .none].pending += number
        case .handedOff(let handoff): all[handoff.receiver, default: .none].open += number
        case .collecting, .closed: break
        }
    }
}
