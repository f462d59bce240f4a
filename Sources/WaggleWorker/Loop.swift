import WaggleMIME
import WaggleStore
import WaggleTransport

/// A mail that goes round: ours, sent back by a rule of somebody's, or one that two programs throw to each other.
enum Loop {
    /// It carries the mark that we set on all our mail.
    case ours
    /// More houses had it than any mail needs.
    case endless

    /// `Received` fields beyond this are a loop. Mail through a list and two forwards has a dozen; RFC 5321 §6.3 lets a
    /// mail house go on to a hundred, and each of them could be an answer of ours.
    static let hops = 30

    init?(of message: MailMessage, ownAddresses: [MailAddress]) {
        let marks = message.values(of: "X-Loop").compactMap(MailAddress.init)
        if marks.contains(where: ownAddresses.contains) {
            self = .ours
        } else if message.values(of: "Received").count > Self.hops {
            self = .endless
        } else {
            return nil
        }
    }

    var interpretation: Interpretation {
        switch self {
        case .ours: return .nothing(.noted("our own mail, sent back"))
        case .endless:
            let sentence =
                "A mail went through more than \(Self.hops) mail houses: two programs may be answering each other."
            return .concern(.held(sentence), sentence)
        }
    }
}
