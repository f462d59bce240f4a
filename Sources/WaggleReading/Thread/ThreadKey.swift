public import WaggleMIME
public import WaggleTransport

/// Where a message may carry the token of a conversation with us.
///
/// A token looks like `k7rp2m4x-` and 26 more letters of lower-case base32. Finding one proves nothing:
/// whoever holds the key checks it.
public enum ThreadKey {
    /// Candidate tokens in the order of likelihood: the address that was written to, then the threading fields.
    ///
    /// - Returns: At most 20, each once.
    public static func candidates(in message: MailMessage, ownAddresses: [MailAddress]) -> [String] {
        var found: [String] = []
        func add(_ token: String?) {
            guard let token, found.count < ReadingLimits.threadTokens, !found.contains(token) else { return }
            found.append(token)
        }
        for mailbox in message.to + message.cc { add(token(inAddress: mailbox.address, ownAddresses)) }
        for name in ["Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To"] {
            for value in message.values(of: name).prefix(ReadingLimits.threadTokens) {
                for mailbox in MailboxText.all(in: value) { add(token(inAddress: mailbox.address, ownAddresses)) }
            }
        }
        let domains = Set(ownAddresses.map(\.domain))
        for id in message.inReplyTo + message.references.reversed() { add(token(inMessageID: id, domains)) }
        return found
    }

    /// Candidate tokens in any text, for reports that quote our mail.
    static func candidates(inText text: String, ownAddresses: [MailAddress]) -> [String] {
        let domains = Set(ownAddresses.map(\.domain))
        var found: [String] = []
        for mailbox in MailboxText.all(in: text) {
            let token = token(inAddress: mailbox.address, ownAddresses) ?? token(inMessageID: mailbox.address, domains)
            guard let token, !found.contains(token), found.count < ReadingLimits.threadTokens else { continue }
            found.append(token)
        }
        return found
    }

    /// One-time codes that somebody wrote into a mail: a program may have lost the address and the thread that carry one.
    public static func codes(in message: MailMessage) -> [String] {
        var found: [String] = []
        for text in [message.subject, message.readableText] {
            for word in text.utf8.prefix(ReadingLimits.textBytes).split(whereSeparator: { !isOfToken($0) }) {
                guard let token = token(String(decoding: word, as: UTF8.self)), !found.contains(token) else { continue }
                found.append(token)
                if found.count == ReadingLimits.codes { return found }
            }
        }
        return found
    }

    private static func isOfToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "2")...UInt8(ascii: "7"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func token(inAddress text: String, _ ownAddresses: [MailAddress]) -> String? {
        guard let address = MailAddress(text), let tag = address.tag else { return nil }
        let isOwn = ownAddresses.contains {
            $0.domain == address.domain && $0.mailbox.lowercased() == address.mailbox.lowercased()
        }
        return isOwn ? token(String(tag)) : nil
    }

    /// `<anything.selector-mac@domain>`
    private static func token(inMessageID id: String, _ domains: Set<String>) -> String? {
        guard let at = id.lastIndex(of: "@"), domains.contains(id[id.index(after: at)...].lowercased()) else {
            return nil
        }
        let local = id[..<at]
        return local.lastIndex(of: ".").flatMap { token(String(local[local.index(after: $0)...])) }
    }

    /// Mail houses change the case of addresses; base32 does not mind.
    private static func token(_ text: String) -> String? {
        let bytes = Array(text.lowercased().utf8)
        guard bytes.count == 35, bytes[8] == 0x2D else { return nil }
        let isBase32 = bytes.enumerated().allSatisfy {
            $0.offset == 8 || (0x61...0x7A).contains($0.element) || (0x32...0x37).contains($0.element)
        }
        return isBase32 ? String(decoding: bytes, as: UTF8.self) : nil
    }
}
