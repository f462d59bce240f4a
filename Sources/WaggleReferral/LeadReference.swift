import Foundation

/// What people call a lead: `L-4F7K`.
///
/// Letters and digits without 0, O, 1 and I, which are mistaken for each other when read aloud. It is a
/// name, not a secret: knowing it authorises nothing.
public struct LeadReference: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
    /// In capitals, with `L-` in front.
    public let rawValue: String

    /// - Returns: nil when the text is not a reference. Case is ignored.
    public init?(rawValue: String) {
        let text = rawValue.uppercased()
        guard text.hasPrefix("L-"), (4...8).contains(text.utf8.count - 2) else { return nil }
        guard text.dropFirst(2).allSatisfy(Self.alphabet.contains) else { return nil }
        self.rawValue = text
    }

    /// The reference of the n-th lead of an exchange.
    ///
    /// Neighbouring leads get unlike references, so that nobody counts a rival's leads or mistypes one into
    /// the next; no two leads get the same. Four rounds of a Feistel network over the digits of `sequence`:
    /// a permutation of 32⁴ values, then, beyond a million leads, of 32⁶.
    ///
    /// - Parameter salt: Any number that stays the same for the exchange.
    public init(sequence: Int, salt: UInt64) {
        precondition(sequence >= 0, "Leads are counted from 0.")
        let digits = sequence < 1 << 20 ? 4 : 6
        let half = UInt64(digits * 5 / 2)
        let mask = (UInt64(1) << half) - 1
        var left = UInt64(sequence) >> half & mask
        var right = UInt64(sequence) & mask
        for round in UInt64(1)...4 {
            var mixed = (right &+ salt &+ round &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
            mixed ^= mixed >> 29
            (left, right) = (right, left ^ mixed >> 17 & mask)
        }
        let number = left << half | right
        let text = (0..<digits).reversed().map { Self.alphabet[Int(number >> UInt64($0 * 5) & 31)] }
        rawValue = "L-" + String(text)
    }

    public var description: String { rawValue }

    /// Every reference that a text mentions, in its order.
    public static func mentioned(in text: String) -> [LeadReference] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.compactMap { LeadReference(rawValue: String($0)) }
    }

    private static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")
}
