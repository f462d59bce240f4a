import Foundation
import WaggleReferral
public import WaggleStore
import WaggleTransport

extension Pipeline {
    /// Members who are written to in one step, so that mail that comes in meanwhile does not wait for all of them.
    private static let weekLettersTogether = 100
    /// Leads that a letter is made from, at most: the newest of all, of those being offered and of those handed off.
    private static let leadsOfWeek = 5_000
    private static let entriesOfYear = 200_000
    /// Held mails that are looked through for those of the week, newest first.
    private static let heldLookedAt = 10_000
    /// One in which the clocks go forward. Seconds.
    private static let shortestWeek: TimeInterval = 7 * 86_400 - 3_600

    /// Writes to members and operators what the week brought, each when his newest week is over and he has not had
    /// the letter yet. Who has nothing to be told gets none.
    ///
    /// - Returns: How many letters were written.
    public func tellWeek() async throws(StoreError) -> Int {
        guard let weekday = house.policy.weekLetterDay else { return 0 }
        let now = surroundings.now()
        // This is asked behind every mail, and the calendar takes longer over all members than a mail does.
        guard now >= nextWeekEnds else { return 0 }
        let operators = Week(endedBy: now, on: weekday, at: WorkingHours(timeZone: .gmt))
        var due: [(partner: Partner, week: Week)] = []
        var oldest = operators.end
        for partner in directory.partners where due.count < Self.weekLettersTogether {
            guard case .active = partner.standing else { continue }
            let week = Week(endedBy: now, on: weekday, at: partner.profile.hours)
            oldest = min(oldest, week.end)
            if try await owes(week, .week, to: partner.addresses[0]) { due.append((partner, week)) }
        }
        let addresses = house.operators
        var owesOperators = false
        for address in addresses.prefix(1) { owesOperators = try await owes(operators, .circleWeek, to: address) }
        guard !due.isEmpty || owesOperators else {
            nextWeekEnds = oldest.addingTimeInterval(Self.shortestWeek)
            return 0
        }

        let (referrals, entries) = try await whatHappened()
        let head = try await store.head().hexadecimal
        let situation = Situation(now: now, circle: circle)
        let told = weeksTold
        var desk = Desk(self)
        desk.changes = [Change()]
        for (partner, week) in due {
            weeksTold[partner.addresses[0]] = week.end
            let letter = WeekLetter(
                for: partner.key,
                of: week,
                referrals: referrals,
                entries: entries,
                head: head,
                in: situation
            )
            guard let letter else { continue }
            let note = newNote(.week(letter), to: .member(partner.key))
            lay(note, to: partner.addresses[0], of: nil, for: partner, at: &desk)
        }
        if owesOperators {
            weeksTold[addresses[0]] = operators.end
            let counts = try await store.counts()
            let held = try await store.held(limit: Self.heldLookedAt)
            let week = CircleWeek(
                of: operators,
                referrals: referrals,
                entries: entries,
                held: held.count { operators.contains($0.receivedAt) },
                inDoubt: counts.outbox["in doubt"] ?? 0,
                head: head,
                in: situation
            )
            if let week {
                try await draft(newNote(.circleWeek(week), to: .operator), of: nil, nil, at: &desk)
            }
        }
        guard !desk.drafts.isEmpty else { return 0 }
        do {
            try await store.commit(try await written(desk))
        } catch {
            // Nobody was told.
            weeksTold = told
            throw error
        }
        return desk.drafts.count
    }

    private enum Kind: String {
        case week
        case circleWeek = "circle-week"
    }

    /// Whether somebody has not had the letter about a week. The outbox knows across restarts.
    private func owes(_ week: Week, _ kind: Kind, to address: MailAddress) async throws(StoreError) -> Bool {
        if let told = weeksTold[address], told >= week.end { return false }
        if try await store.notes(ofKinds: [kind.rawValue], to: address, since: week.end) == 0 { return true }
        weeksTold[address] = week.end
        return false
    }

    private nonisolated func whatHappened() async throws(StoreError) -> (referrals: [Referral], entries: [LedgerEntry])
    {
        var referrals: [Identifier<Referral>: KeptReferral] = [:]
        for stage in [nil, "offering", "handed off"] {
            for kept in try await store.referrals(inStage: stage, limit: Self.leadsOfWeek) {
                referrals[kept.referral.id] = kept
            }
        }
        let newest = referrals.values.sorted { $0.origin.sequence > $1.origin.sequence }.map(\.referral)
        return (newest, try await store.ledger(limit: Self.entriesOfYear))
    }
}
