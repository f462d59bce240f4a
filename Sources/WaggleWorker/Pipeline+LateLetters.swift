import Foundation
import WaggleReferral
import WaggleStore
import WaggleTransport

/// A partner's time to answer begins when his letter leaves, which with a server that is away may be days after it was
/// written.
extension Pipeline {
    /// A letter that took no longer to leave is not late: greylisting takes as much. Seconds.
    static let lateness: TimeInterval = 900
    /// A deadline looks again so often whether its letter has left. Seconds.
    static let letterWait: TimeInterval = 300

    /// How a deadline that passed goes on.
    enum Course {
        case due
        /// The partner's time is counted anew from the moment when the letter left.
        case left(Identifier<Offer>, at: Date)
        /// The letter has not left: nobody can have answered it.
        case notYet
    }

    func course(of deadline: Deadline, at desk: Desk) async throws(StoreError) -> Course {
        switch deadline.kind {
        case .remind(let id), .expire(let id):
            guard let offer = try await referral(deadline.referral, at: desk)?.referral.awaited(id),
                let letter = try await letter(with: id, of: deadline.referral)
            else { return .due }
            switch letter {
            case .queued, .sending: return .notYet
            case .accepted(let left, _): return isLate(left, for: offer) ? .left(id, at: left) : .due
            case .refused, .inDoubt: return .due
            }
        case .choose, .askOutcome, .consented, .forget: return .due
        }
    }

    /// An answer is as quick as it is after the letter left, also where no deadline has passed in between.
    func countFromLeaving(
        _ id: Identifier<Offer>,
        of referral: Identifier<Referral>,
        at desk: inout Desk
    ) async throws(StoreError) {
        guard let offer = try await self.referral(referral, at: desk)?.referral.awaited(id),
            case .accepted(let left, _)? = try await letter(with: id, of: referral),
            // One that came after its own closing would bring the partner new hours together with what his answer brings.
            isLate(left, for: offer), left < offer.closesAt
        else { return }
        try await advance(referral, by: .offerLeft(id, at: left), at: &desk)
    }

    private func isLate(_ left: Date, for offer: Offer) -> Bool {
        left.timeIntervalSince(offer.beganAt) > Self.lateness
    }

    /// Where the letter stands that carries the offer.
    private func letter(
        with offer: Identifier<Offer>,
        of referral: Identifier<Referral>
    ) async throws(StoreError) -> OutboxItem.State? {
        let conversations = try await store.conversations(of: referral)
        guard let first = conversations.first(where: { $0.correspondent == .asked(offer) })?.messageIDs.first else {
            return nil
        }
        return try await store.standing(ofLetter: first)
    }
}
