import Foundation
import WaggleReading
import WaggleReferral
import WaggleStore
import WaggleTransport

extension Pipeline {
    /// Until when a lead, or a part of it, is reserved for want of the customer's consent; nil when none is.
    func reserved(_ kept: KeptReferral?, at desk: Desk) async throws(StoreError) -> Date? {
        // Whatever the policy says by now: a lead stays reserved under the one by which it was.
        guard let referral = kept?.referral else { return nil }
        switch referral.stage {
        case .reserved(_, let until): return until
        case .closed(.divided(let job, _)):
            for part in job.parts {
                let id = Job.id(ofPart: part.number, of: referral.id)
                if let part = try await self.referral(id, at: desk), case .reserved(_, let until) = part.referral.stage
                {
                    return until
                }
            }
            return nil
        case .collecting, .offering, .choosing, .handedOff, .closed: return nil
        }
    }

    /// The referrer's yes to the question whether the customer agreed. That he wrote it is what is recorded, so his own
    /// words stand beside it.
    func consent(in word: Word) -> Found<Consent>? {
        guard case .none = word.reading.forward, case .accept? = word.reading.reply?.intent else { return nil }
        let line = word.ownWords.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
        return Found(Consent(by: .referrer), quote: String(line.prefix(200)), confidence: 0.9)
    }
}
