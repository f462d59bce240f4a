public import Foundation
public import WaggleReferral
public import WaggleTransport

/// A mail that says it is a partner's and is not proven: the address on file was asked, with a one-time code, whether it
/// is. The code is in the letter only; it follows from the row and the exchange's key.
public struct Confirmation: Hashable, Sendable {
    /// Eight letters that find the row; the first part of the code.
    public var selector: String
    /// The mail that waits.
    public var arrival: Int64
    public var partner: PartnerKey
    /// On file; the only one that the code went to.
    public var address: MailAddress
    public var askedAt: Date
    /// Whether the mail came from a server that the address's domain names: what an answer by the same way enrols.
    public var isFromOwnServer: Bool
    /// Codes that named this row and were not its own.
    public var wrongCodes: Int
    /// nil while it is waited for.
    public var answer: Answer?

    public enum Answer: String, Hashable, Sendable {
        /// It is his: the mail acted.
        case confirmed
        /// He did not write it.
        case denied
        /// Too many wrong codes.
        case spent
    }

    /// How long a code holds. A night, a weekend and a morning; windows of offers are much shorter, and a lead of last week
    /// is told anew sooner than confirmed.
    public static let lifetime: TimeInterval = 72 * 3_600
    /// Wrong codes after which the right one is worth nothing. Who knows the row has the letter, and need not guess.
    public static let guesses = 5

    public init(
        selector: String,
        arrival: Int64,
        partner: PartnerKey,
        address: MailAddress,
        askedAt: Date,
        isFromOwnServer: Bool,
        wrongCodes: Int = 0,
        answer: Answer? = nil
    ) {
        self.selector = selector
        self.arrival = arrival
        self.partner = partner
        self.address = address
        self.askedAt = askedAt
        self.isFromOwnServer = isFromOwnServer
        self.wrongCodes = wrongCodes
        self.answer = answer
    }
}

/// An address whose domain has no way to prove its mail, and who once showed that mail to it is his.
public struct Enrolment: Hashable, Sendable {
    public var address: MailAddress
    public var partner: PartnerKey
    public var at: Date

    /// How long it holds before a code is asked for again: servers and staff change.
    public static let lifetime: TimeInterval = 180 * 86_400

    public init(address: MailAddress, partner: PartnerKey, at: Date) {
        self.address = address
        self.partner = partner
        self.at = at
    }
}
