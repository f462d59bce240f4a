import Foundation
import Logging
import WaggleReferral
public import WaggleStore

extension Pipeline {
    /// Arrivals, and letters, that are destroyed in one transaction.
    private static let destroyedTogether = 200
    /// How often old mail is looked for. Seconds.
    private static let retentionPause: TimeInterval = 3_600

    /// Destroys mail that never became a lead, and letters that belong to none, when the policy's time for them is over.
    ///
    /// - Returns: How many there were.
    public func retire() async throws(StoreError) -> Int {
        guard let days = house.policy.forgetMailAfterDays else { return 0 }
        let now = surroundings.now()
        guard now >= nextRetention else { return 0 }
        let date = now.addingTimeInterval(-Double(days) * 86_400)
        let destroyed = try await store.destroyMail(ofNoLeadBefore: date, limit: Self.destroyedTogether)
        if destroyed.isComplete { nextRetention = now.addingTimeInterval(Self.retentionPause) }
        let count = destroyed.mails + destroyed.letters
        if count > 0 {
            logger.info(
                "old mail of no lead was destroyed",
                metadata: ["mails": "\(destroyed.mails)", "letters": "\(destroyed.letters)"]
            )
        }
        return count
    }
}
