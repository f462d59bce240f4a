/// How a word sounds, roughly: by it "Петров" and "Petrov", "देशमुख" and "Deshmukh" are one name.
///
/// Only words of different scripts are compared so. Within one script, letters decide.
struct Sound {
    /// Hashes of the sound: the whole, and without its last letter and its last two, where endings differ.
    var full: [UInt64]
    /// Without any a: Devanagari does not write the short one, and does not say each that it implies.
    var bare: UInt64?

    enum Script {
        case latin
        case cyrillic
        case devanagari
    }

    /// - Parameter letters: The scalars of one word, as they stand in the text.
    init?(_ letters: [UInt32]) {
        guard let script = Self.script(of: letters) else { return nil }
        let latin: [UInt8]
        switch script {
        case .latin: latin = letters.compactMap(Self.latinLetter)
        case .cyrillic: latin = letters.flatMap { Self.cyrillic[$0, default: []] }
        case .devanagari: latin = Self.latin(ofDevanagari: letters)
        }
        let key = Self.simplified(latin)
        full = []
        if script != .devanagari, key.count >= 4 {
            full.append(Self.hash(key, seed: 0xF0))
            if script == .cyrillic {
                for cut in 1...2 where key.count - cut >= Needle.inflected {
                    full.append(Self.hash(key.dropLast(cut), seed: 0xF0))
                }
            }
        }
        let consonants = key.filter { $0 != UInt8(ascii: "a") }
        bare = consonants.count >= 3 ? Self.hash(consonants[...], seed: 0xBA) : nil
    }

    /// Where letters of one script begin. Words of mixed scripts are the business of ``ScalarFolding``.
    private static func script(of letters: [UInt32]) -> Script? {
        switch letters.first {
        case .some(0x41...0x24F): .latin
        case .some(0x400..<0x530): .cyrillic
        case .some(0x900..<0x980): .devanagari
        default: nil
        }
    }

    private static func hash(_ key: some Sequence<UInt8>, seed: UInt64) -> UInt64 {
        key.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    // MARK: To Latin letters

    private static func latinLetter(_ scalar: UInt32) -> UInt8? {
        let folded = ScalarFolding.shared.folded(scalar)
        return (0x61...0x7A).contains(folded) ? UInt8(folded) : nil
    }

    private static let cyrillic: [UInt32: [UInt8]] = {
        let small = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ".unicodeScalars
        let latin = "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia i i e g"
            .split(separator: " ")
        var table: [UInt32: [UInt8]] = [:]
        for (letter, text) in zip(small, latin) {
            let bytes = text == "-" ? [] : Array(text.utf8)
            table[letter.value] = bytes
            for capital in letter.properties.uppercaseMapping.unicodeScalars { table[capital.value] = bytes }
        }
        return table
    }()

    /// A consonant has an a unless a vowel sign or a virama follows.
    private static func latin(ofDevanagari letters: [UInt32]) -> [UInt8] {
        var latin: [UInt8] = []
        for letter in letters {
            if let consonant = consonants[letter] {
                latin += consonant + [UInt8(ascii: "a")]
            } else if let sign = signs[letter] {
                if latin.last == UInt8(ascii: "a") { latin.removeLast() }
                latin += sign
            } else if let other = others[letter] {
                latin += other
            }
        }
        return latin
    }

    private static func table(_ letters: String, _ latin: String) -> [UInt32: [UInt8]] {
        let values = latin.split(separator: " ").map { $0 == "-" ? [] : Array($0.utf8) }
        return Dictionary(
            zip(letters.unicodeScalars.filter { $0 != " " }.map(\.value), values),
            uniquingKeysWith: { first, _ in first }
        )
    }

    private static let consonants = table(
        "क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह ळ",
        "k kh g gh n ch ch j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h l"
    )

    private static let signs: [UInt32: [UInt8]] = [
        0x93E: Array("a".utf8), 0x93F: Array("i".utf8), 0x940: Array("i".utf8), 0x941: Array("u".utf8),
        0x942: Array("u".utf8), 0x943: Array("ri".utf8), 0x945: Array("e".utf8), 0x947: Array("e".utf8),
        0x948: Array("e".utf8), 0x949: Array("o".utf8), 0x94B: Array("o".utf8), 0x94C: Array("au".utf8), 0x94D: [],
    ]

    private static let others: [UInt32: [UInt8]] = [
        0x901: Array("n".utf8), 0x902: Array("n".utf8), 0x903: Array("h".utf8), 0x905: Array("a".utf8),
        0x906: Array("a".utf8), 0x907: Array("i".utf8), 0x908: Array("i".utf8), 0x909: Array("u".utf8),
        0x90A: Array("u".utf8), 0x90B: Array("ri".utf8), 0x90D: Array("e".utf8), 0x90F: Array("e".utf8),
        0x910: Array("e".utf8), 0x911: Array("o".utf8), 0x913: Array("o".utf8), 0x914: Array("au".utf8),
    ]

    // MARK: To one spelling

    /// One letter for each of the ways in which a sound is written: "tsch", "sch", "sh" and "ch" among them.
    private static func simplified(_ latin: [UInt8]) -> [UInt8] {
        var key: [UInt8] = []
        var at = 0
        next: while at < latin.count {
            for (spelling, sound) in spellings where latin[at...].starts(with: spelling) {
                for letter in sound where key.last != letter { key.append(letter) }
                at += spelling.count
                continue next
            }
            if key.last != latin[at] { key.append(latin[at]) }
            at += 1
        }
        return key
    }

    /// The longest first. Capitals are sounds of their own.
    private static let spellings: [([UInt8], [UInt8])] = [
        ("shch", "S"), ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("sh", "S"), ("ch", "C"), ("zh", "j"), ("kh", "k"),
        ("gh", "g"), ("jh", "j"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("bh", "b"), ("ts", "c"), ("tz", "c"),
        ("ck", "k"), ("yu", "u"), ("iu", "u"), ("ju", "u"), ("ya", "a"), ("ia", "a"), ("ye", "e"), ("ie", "e"),
        ("yo", "e"), ("aa", "a"), ("ee", "i"), ("oo", "u"), ("ou", "u"), ("x", "ks"), ("y", "i"), ("w", "v"),
        ("q", "k"), ("c", "k"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
