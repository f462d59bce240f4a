import Crypto
public import Foundation
public import WaggleTransport

/// What makes an answer recognisable however a mail program mangles it: `selector-code`.
///
/// The selector finds the conversation; the code proves that whoever writes it was written to. Both stand in
/// the plus tag of the reply address and in every Message-ID, in letters that survive a change of case.
public struct ConversationToken: Hashable, Sendable, CustomStringConvertible {
    /// Eight characters, unique for ever within an exchange.
    public let selector: String
    /// 130 bits of an HMAC, 26 characters.
    public let code: String

    /// - Returns: nil when the text cannot be a token. Case is ignored.
    public init?(_ text: String) {
        let text = text.lowercased()
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 8, parts[1].utf8.count == 26,
            parts.allSatisfy({ $0.utf8.allSatisfy(Base32.digits.contains) })
        else { return nil }
        selector = String(parts[0])
        code = String(parts[1])
    }

    init(selector: String, code: String) {
        self.selector = selector
        self.code = code
    }

    public var description: String { "\(selector)-\(code)" }
}

/// The exchange's secret for tokens.
public struct ConversationKey: Sendable {
    private let key: SymmetricKey
    /// Keys that were in use before: what they signed still holds.
    private let older: [SymmetricKey]

    /// - Parameters:
    ///   - secret: At least 16 bytes that nobody else knows.
    ///   - older: Secrets that were in use before it, whose tokens are still to be known.
    public init?(secret: Data, older: [Data] = []) {
        guard ([secret] + older).allSatisfy({ $0.count >= 16 }) else { return nil }
        key = SymmetricKey(data: secret)
        self.older = older.map { SymmetricKey(data: $0) }
    }

    /// The party that is the customer: no lead has so many offers.
    public static let customer = 1_023

    /// The selector of a conversation.
    ///
    /// - Parameters:
    ///   - sequence: The lead's number in the exchange, below 2³⁰.
    ///   - party: 0 for the referrer, n for the n-th offer, ``customer`` for the customer.
    public static func selector(sequence: Int, party: Int) -> String {
        // Mixed, so that neighbours look unlike; a bijection, so that no two conversations share a selector.
        let mask = (UInt64(1) << 40) - 1
        let number = UInt64(sequence) << 10 | UInt64(party)
        let mixed = (number &* 0x9E37_79B1 ^ 0x5A_5A5A_5A5A) & mask
        return Base32.text(of: mixed, digits: 8)
    }

    /// A number that follows from the secret and tells nothing about it.
    public func salt(for purpose: String) -> UInt64 {
        let code = HMAC<SHA256>.authenticationCode(for: Data("waggle salt 1\n\(purpose)".utf8), using: key)
        return code.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// What a token lets its holder do.
    public enum Purpose: String, Sendable {
        /// It stands where people and their programs answer to.
        case answer = "conversation"
        /// It stands in the envelope alone, where mail houses report to: who only reads the letter does not have it.
        case bounce
    }

    /// The token under which `address` answers in a conversation about `referral`, or its mail house reports.
    public func token(
        for purpose: Purpose = .answer,
        selector: String,
        referral: Identifier<Referral>,
        address: MailAddress
    ) -> ConversationToken {
        token(by: key, for: purpose.rawValue, selector: selector, about: "\(referral)", address: address)
    }

    /// Whether a token is the one that was given out; in constant time.
    public func proves(
        _ token: ConversationToken,
        of purpose: Purpose = .answer,
        for referral: Identifier<Referral>,
        address: MailAddress
    ) -> Bool {
        proves(token, of: purpose.rawValue, about: "\(referral)", address: address)
    }

    /// The one-time code by which `address` says that a mail is his.
    ///
    /// - Parameters:
    ///   - selector: Of ``codeSelector(from:)``.
    ///   - arrival: The number under which the mail is kept.
    public func code(selector: String, arrival: Int64, address: MailAddress) -> ConversationToken {
        token(by: key, for: "confirm", selector: selector, about: "\(arrival)", address: address)
    }

    /// Whether a code is the one that was sent for this mail; in constant time.
    public func proves(_ code: ConversationToken, ofArrival arrival: Int64, address: MailAddress) -> Bool {
        proves(code, of: "confirm", about: "\(arrival)", address: address)
    }

    /// Forty bits that nobody can count on to: who does not have the letter does not know which code to guess at.
    public static func codeSelector(from random: UUID) -> String {
        let bytes = random.uuid
        // The other bytes of a random UUID hold its version and variant.
        let number = [bytes.0, bytes.1, bytes.2, bytes.3, bytes.4].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Base32.text(of: number, digits: 8)
    }

    private func token(
        by key: SymmetricKey,
        for purpose: String,
        selector: String,
        about subject: String,
        address: MailAddress
    ) -> ConversationToken {
        let message = Data("waggle \(purpose) 1\n\(selector)\n\(subject)\n\(address.folded)".utf8)
        let code = HMAC<SHA256>.authenticationCode(for: message, using: key)
        return ConversationToken(selector: selector, code: Base32.text(of: Array(code), digits: 26))
    }

    private func proves(
        _ token: ConversationToken,
        of purpose: String,
        about subject: String,
        address: MailAddress
    ) -> Bool {
        // Every key is tried, so that time does not tell which one it was.
        ([key] + older).reduce(false) { isProven, key in
            let right = self.token(
                by: key,
                for: purpose,
                selector: token.selector,
                about: subject,
                address: address
            )
            return Self.areEqual(right.code, token.code) || isProven
        }
    }

    /// In constant time. Swift gives | and ^ the same precedence: without the brackets a later letter would forgive an
    /// earlier one.
    private static func areEqual(_ left: String, _ right: String) -> Bool {
        zip(left.utf8, right.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0 && left.utf8.count == right.utf8.count
    }
}

/// RFC 4648 §6 in lower case: letters and digits that no mail program changes.
private enum Base32 {
    static let digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    /// The lowest `5 × digits` bits of a number, most significant first.
    static func text(of number: UInt64, digits count: Int) -> String {
        String(decoding: (0..<count).reversed().map { digits[Int(number >> UInt64($0 * 5) & 31)] }, as: UTF8.self)
    }

    /// The first `5 × digits` bits of bytes.
    static func text(of bytes: [UInt8], digits count: Int) -> String {
        let text = (0..<count).map { index -> UInt8 in
            let bit = index * 5
            let pair = UInt16(bytes[bit / 8]) << 8 | UInt16(bit / 8 + 1 < bytes.count ? bytes[bit / 8 + 1] : 0)
            return digits[Int(pair >> UInt16(11 - bit % 8) & 31)]
        }
        return String(decoding: text, as: UTF8.self)
    }
}
