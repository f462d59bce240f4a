import CGMime
import Foundation
import WaggleTransport

/// What stands in header fields: encoded words, mailboxes, moments and ids. Values are unfolded.
struct HeaderText {
    /// Owned by the decoding that made it.
    let options: OpaquePointer

    /// Unstructured text, its encoded words decoded.
    static func phrase(_ value: String) -> String {
        plain(EncodedWords.decoded(value))
    }

    /// Mailboxes of one field. The address is parsed first and names are decoded after (RFC 2047 §6.2), so that an
    /// encoded at sign or comma makes no address. Groups are replaced by their members.
    ///
    /// In `anna@x.example (Anna Lind)` the name is a comment, whose meaning RFC 5322 §3.4 leaves open: some programs
    /// write the name there, others the department or the charge. It is no name here.
    func mailboxes(_ value: String) -> [Mailbox] {
        // GMime reads a group within a group by recursion, and each needs a colon.
        let mayBeDeep = value.utf8.count { $0 == UInt8(ascii: ":") } > MIMELimits.addressGroups
        guard !value.isEmpty, !mayBeDeep,
            let list = internet_address_list_parse(options, EncodedWords.normalised(value))
        else { return [] }
        defer { g_object_unref(list) }
        var found: [Mailbox] = []
        collect(list, into: &found, depth: 0)
        // A display name needs angle brackets behind it.
        if !value.utf8.contains(UInt8(ascii: "<")) {
            for index in found.indices { found[index].name = nil }
        }
        return found
    }

    private func collect(_ list: UnsafeMutablePointer<InternetAddressList>, into found: inout [Mailbox], depth: Int) {
        for index in 0..<internet_address_list_length(list) where found.count < MIMELimits.addresses {
            guard let address = internet_address_list_get_address(list, index) else { continue }
            if let mailbox = waggle_as_mailbox(address) {
                let name = internet_address_get_name(address).map { Self.plain(String(cString: $0)) }
                found.append(Mailbox(name: name.flatMap { $0.isEmpty ? nil : $0 }, address: Self.address(of: mailbox)))
            } else if let group = waggle_as_group(address), depth < 3,
                let members = internet_address_group_get_members(group)
            {
                collect(members, into: &found, depth: depth + 1)
            }
        }
    }

    /// The domain as A-label (RFC 5890), which is what mail can be sent to.
    private static func address(of mailbox: UnsafeMutablePointer<InternetAddressMailbox>) -> String {
        guard let written = internet_address_mailbox_get_addr(mailbox) else { return "" }
        let address = String(cString: written)
        guard !address.utf8.allSatisfy({ $0 < 0x80 }), let encoded = internet_address_mailbox_get_idn_addr(mailbox)
        else {
            return plain(address)
        }
        return plain(String(cString: encoded))
    }

    /// One line without control characters and without the marks that turn the direction of writing: a name shown to a
    /// person must not be able to reorder what stands beside it (faults 56, 77).
    static func plain(_ text: String) -> String {
        let isPlain =
            text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && text.utf8.first != 0x20 && text.utf8.last != 0x20
        if isPlain, text.utf8.count <= MIMELimits.phraseCharacters { return text }
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
            case 0x00...0x1F, 0x7F...0x9F: if kept.last != " " { kept.append(" ") }
            default: kept.append(scalar)
            }
        }
        let trimmed = String(kept).trimmingCharacters(in: .whitespaces)
        return String(trimmed.prefix(MIMELimits.phraseCharacters))
    }

    // MARK: - Ids

    /// Message-IDs between angle brackets, in order; without any, words that look like one. Some programs set commas
    /// between them.
    static func ids(_ value: String) -> [String] {
        var found: [String] = []
        // By bytes: to find where characters end takes longer than all the rest.
        var rest = Substring(value).utf8
        while let open = rest.firstIndex(of: UInt8(ascii: "<")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: ">"))
        {
            let id = Substring(rest[rest.index(after: open)..<close])
            let isPlain = id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x80 }
            let inner = isPlain ? String(id) : id.filter { !$0.isWhitespace }
            if !inner.isEmpty, inner.utf8.count <= MIMELimits.phraseCharacters { found.append(inner) }
            rest = rest[rest.index(after: close)...]
        }
        if found.isEmpty {
            found = value.split { $0.isWhitespace || $0 == "," || $0 == "<" || $0 == ">" }
                .filter { $0.contains("@") && $0.utf8.count <= MIMELimits.phraseCharacters }.map(String.init)
        }
        return found.suffix(MIMELimits.references)
    }

    // MARK: - Moments

    /// A Date field, leniently read.
    ///
    /// - Returns: nil for what is no moment of the age of mail: 1990 to 2099. A clock that was never set says 1970.
    static func date(_ value: String) -> StatedDate? {
        guard let moment = g_mime_utils_header_decode_date(value) else { return nil }
        defer { g_date_time_unref(moment) }
        let seconds = g_date_time_to_unix(moment)
        guard (631_152_000..<4_102_444_800).contains(seconds) else { return nil }
        let offset = Int(g_date_time_get_utc_offset(moment) / 1_000_000)
        // Zones reach from -12 to +14 hours; beyond that the zone is nonsense, and then so is the moment.
        guard (-12 * 3_600...14 * 3_600).contains(offset) else { return nil }
        return StatedDate(
            date: Date(timeIntervalSince1970: TimeInterval(seconds)),
            offsetSeconds: offset != 0 || statesZone(value) ? offset : nil
        )
    }

    /// Whether a date that was read as UTC says so itself. "-0000" says that the zone is unknown (RFC 5322 §3.3).
    private static func statesZone(_ value: String) -> Bool {
        let words = value.split { $0 == " " || $0 == "(" || $0 == ")" || $0 == "\t" }
        return words.contains { word in
            ["+0000", "GMT", "UTC", "UT", "Z", "WET"].contains(word.uppercased())
        }
    }
}
