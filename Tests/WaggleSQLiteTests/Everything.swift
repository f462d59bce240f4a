import Foundation
import WaggleReferral
import WaggleStore

/// All that a store says about one story: compared before and after what must change nothing.
struct Everything: Equatable {
    var referral: KeptReferral?
    var history: [RecordedEvent]
    var disclosures: [Disclosure]
    var conversations: [Conversation]
    var deadlines: [Deadline]
    var ledger: [LedgerEntry]
    var counts: StoreCounts
}

extension Store {
    func everything(of story: Story) async throws -> Everything {
        Everything(
            referral: try await referral(story.referral.id),
            history: try await history(of: story.referral.id),
            disclosures: try await disclosures(of: story.referral.id),
            conversations: try await conversations(of: story.referral.id),
            deadlines: try await deadlines(dueAt: .distantFuture, limit: 10_000),
            ledger: try await ledger(limit: 10_000),
            counts: try await counts()
        )
    }
}
