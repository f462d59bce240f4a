import Foundation
import WaggleMIME

/// Reads names and addresses as mail programs write them into a body.
enum MailboxText {
    /// The first mailbox of a line: `Anna Lind <anna@x.example>`, `anna@x.example`, `Anna Lind [mailto:anna@x.example]`.
    ///
    /// - Returns: nil when there is neither a name nor an address. A mailbox without an address has an empty one.
    static func first(in text: String) -> Mailbox? {
        all(in: text, atMost: 1).first ?? nameOnly(text)
    }

    /// Every mailbox with an address in the order of the text.
    static func all(in text: String, atMost limit: Int = ReadingLimits.mailboxesPerHeader) -> [Mailbox] {
        let bytes = Array(text.utf8)
        var found: [Mailbox] = []
        var nameStart = 0
        var at = 0
        while found.count < limit, let sign = bytes[at...].firstIndex(of: 0x40) {
            guard let range = address(bytes, around: sign, from: nameStart) else {
                at = sign + 1
                continue
            }
            let address = String(decoding: bytes[range], as: UTF8.self)
            let name = Self.name(
                String(decoding: bytes[min(nameStart, range.lowerBound)..<range.lowerBound], as: UTF8.self)
            )
            if let last = found.last, last.address.lowercased() == address.lowercased() {
                // "anna@x.example <anna@x.example>" and "<a@b<mailto:a@b>>" name one mailbox twice.
                if found[found.count - 1].name == nil { found[found.count - 1].name = name }
            } else {
                found.append(Mailbox(name: name, address: address))
            }
            at = range.upperBound
            nameStart = at
        }
        return found
    }

    /// Grows from the at sign to both sides, and not into what was read before.
    static func address(_ bytes: [UInt8], around at: Int, from floor: Int) -> Range<Int>? {
        var low = at
        while low > floor, isAddressByte(bytes[low - 1]), at - low < 64 { low -= 1 }
        while low < at, bytes[low] == 0x2E || bytes[low] == 0x27 { low += 1 }
        var high = at + 1
        while high < bytes.count, isDomainByte(bytes[high]), high - at < 254 { high += 1 }
        while high > at + 1, bytes[high - 1] == 0x2E || bytes[high - 1] == 0x2D { high -= 1 }
        guard low < at, high > at + 1 else { return nil }
        return low..<high
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
        case 0x2E, 0x2D, 0x2B, 0x5F, 0x3D, 0x26, 0x27, 0x25, 0x23, 0x21, 0x7E, 0x2F: true
        default: false
        }
    }

    private static func isDomainByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, 0x2E, 0x2D: true
        default: false
        }
    }

    /// What stands before an address, without its quotes and brackets.
    private static func name(_ text: String) -> String? {
        var name = text.trimmed(and: decoration)
        for mark in ["mailto", "smtp"] where name.suffix(mark.count).lowercased() == mark {
            name = name.dropLast(mark.count).trimmed(and: decoration)
        }
        // The bracket at the end of "Kale, Nisha (Mumbai)" belongs to the name.
        if name.utf8.count(where: { $0 == 0x28 }) > name.utf8.count(where: { $0 == 0x29 }) { name += ")" }
        return name.isEmpty ? nil : name
    }

    private static func nameOnly(_ text: String) -> Mailbox? {
        // What stands in angle brackets and is no address is an entry of Exchange's directory.
        let name = text.prefix { $0 != "<" }.trimmed(and: decoration)
        return name.isEmpty ? nil : Mailbox(name: name, address: "")
    }

    private static let decoration = "\"'<>[](),;:*“”„«»‘’"
}
