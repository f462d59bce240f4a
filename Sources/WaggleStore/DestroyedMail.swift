/// What one look for old mail destroyed.
public struct DestroyedMail: Hashable, Sendable {
    /// Mails and events that no lead came from.
    public var mails: Int
    /// Letters of ours that belong to no lead.
    public var letters: Int
    /// Whether nothing that old is left.
    public var isComplete: Bool

    public init(mails: Int, letters: Int, isComplete: Bool) {
        self.mails = mails
        self.letters = letters
        self.isComplete = isComplete
    }
}
