/// One plain spelling in Latin letters for what is written in several ways: Cyrillic, "ü" and "ue", "y" and "j".
enum LatinSpelling {
    /// - Parameters:
    ///   - letters: Folded letters, UTF-8: small, without accents.
    ///   - umlauts: Whether "ue" is written for "u", as in German domains.
    static func plain(_ letters: some Collection<UInt8>, umlauts: Bool = false) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(letters.count)
        var iterator = letters.makeIterator()
        while let byte = iterator.next() {
            if byte < 0x80 {
                if umlauts, byte == 0x65, let last = out.last, "uoa".utf8.contains(last) { continue }
                out.append(plain(byte))
            } else if byte & 0xE0 == 0xC0, let next = iterator.next() {
                let scalar = UInt32(byte & 0x1F) << 6 | UInt32(next & 0x3F)
                for letter in cyrillic[scalar]?.utf8 ?? "".utf8 { out.append(plain(letter)) }
            }
        }
        return out
    }

    /// Both spellings of a sound become one: "y" and "j" are "i", "w" is "v".
    ///
    /// - Parameter letter: ASCII.
    static func plain(_ letter: UInt8) -> UInt8 {
        switch letter {
        case 0x79, 0x6A: 0x69
        case 0x77: 0x76
        default: letter
        }
    }

    private static let cyrillic: [UInt32: String] = {
        let table = "аaбbвvгgдdеeжzhзzиiйiкkлlмmнnоoпpрrсsтtуuфfхhцcчchшshщschъыiьэeюiuяia"
        var map: [UInt32: String] = [:]
        var last: UInt32?
        for scalar in table.unicodeScalars {
            if scalar.value >= 0x400 {
                last = scalar.value
                map[scalar.value] = ""
            } else if let last {
                map[last, default: ""].unicodeScalars.append(scalar)
            }
        }
        return map
    }()
}
