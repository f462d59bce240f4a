/// The language of a text, by its script and its smallest words.
enum LanguageGuess {
    /// - Returns: BCP 47; nil for a text too short to tell. Hindi on an English keyboard is `hi`.
    static func language(of text: FoldedText) -> String? {
        var counts = [Int](repeating: 0, count: Language.codes.count)
        let end = min(text.words.count, 400)
        for index in 0..<end {
            if let match = words.match(text, at: index) { counts[match.value.rawValue] += match.length }
            if let script = script(text, index) { counts[script.rawValue] += 2 }
        }
        // A few Hindi words among English ones make Hinglish, for nobody else uses them.
        let hindi = counts[Language.hi.rawValue]
        if hindi > 0, hindi * 3 >= counts[Language.en.rawValue] { counts[Language.en.rawValue] = 0 }
        // Of two equally likely ones the first in the alphabet.
        guard let most = counts.max(), most > 0, let best = counts.firstIndex(of: most) else { return nil }
        return Language.codes[best]
    }

    /// By their codes (BCP 47), in the order of the alphabet.
    private enum Language: Int, CaseIterable {
        case ar, bn, da, de, el, en, es, fr, gu, he, hi, it, ja, ko, nl, pl, pt, ru, sv, ta, te, th, tr, uk, zh

        static let codes = allCases.map { "\($0)" }
    }

    private static func script(_ text: FoldedText, _ index: Int) -> Language? {
        let start = Int(text.words[index].start)
        // Below Greek there are languages enough, and words to tell them by.
        guard text.bytes[start] >= 0xCD else { return nil }
        switch FoldedText.scalar(text.bytes, start).0 {
        case 0x900..<0x980: return .hi
        case 0x980..<0xA00: return .bn
        case 0xA80..<0xB00: return .gu
        case 0xB80..<0xC00: return .ta
        case 0xC00..<0xC80: return .te
        case 0x3041..<0x3100: return .ja
        case 0x4E00..<0xA000: return .zh
        case 0xAC00..<0xD7B0: return .ko
        case 0x590..<0x600: return .he
        case 0x600..<0x700: return .ar
        case 0xE00..<0xE80: return .th
        case 0x370..<0x400: return .el
        default: return nil
        }
    }

    private static let words: PhraseTable<Language> = {
        var rows: [(String, Language)] = []
        func add(_ language: Language, _ list: String) {
            rows += list.split(whereSeparator: \.isWhitespace).map { (String($0), language) }
        }
        add(
            .en,
            "the and of to for is are we you our your with this that have has be will it they please need from not can would should their them by at on my me i us any all new if he she his her was were been more was"
        )
        add(
            .de,
            "und der die das wir sie ist sind mit für nicht ein eine einen bitte auf den dem bei von zu haben hat werden wird ich auch noch nur uns unser unsere oder aus nach kann können soll dass"
        )
        add(
            .fr,
            "le la les des nous vous est et une pour dans avec pas sur qui que du au aux ce cette notre votre sont ont je il elle être ne plus bonjour merci"
        )
        add(
            .es,
            """
            el los las una para con por que está son nuestro nuestra en del necesitamos hola gracias se al su más como pero
            estamos tenemos hay les buenos buenas saludos necesidad necesita necesitan presupuesto plazo año tardes usuarios
            ahora quiere quieren compañeros tienen desde hasta dos tres
            """
        )
        add(
            .pt,
            "olá quer duas dois até já só também foi vai prefere pode os um uma para com por que não nosso nossa são está em do da no na precisamos olá obrigado se ao mais como mas estamos temos você preciso"
        )
        add(
            .it,
            "il lo gli una per con che non sono è nostro nostra abbiamo della nel dei di e buongiorno grazie si al più come ma ci"
        )
        add(.nl, "het een wij voor met niet van zijn dat wij graag ons onze bij ook naar en de is op te kunnen")
        add(
            .ru,
            "и в не на мы что с для у нас вас по от за но это как нужно нужны их все еще или так есть был нам из до"
        )
        add(.uk, "та і що ми не на для нам потрібно є або від як але з до у це")
        add(
            .hi,
            "hai hain ka ki ke ko se mein nahi kar karna chahiye aur ji hum hume unko unka bhai wala wale abhi kya ho gaya tha bhi liye sir ye yeh wo toh kuch lagega dena lena"
        )
        add(.pl, "i w nie na jest do z się że dla oraz nas proszę od są potrzebujemy")
        add(.tr, "ve bir bu için ile değil var olan biz lütfen ne da de")
        add(.sv, "och att det är vi för med inte som på en av ni till den")
        add(.da, "og at det er vi for med ikke som på en af til den har jeg")
        return PhraseTable(rows)
    }()
}

/// A country where nothing else tells one: by the clock and the language of a mail.
enum CountryGuess {
    /// - Parameters:
    ///   - domain: The writer's; one that ends with a country's letters tells more than his language.
    ///   - isInFrancs: Sums are in those of Switzerland.
    static func country(
        offset: Int?,
        domain: String = "",
        language: String?,
        isInFrancs: Bool = false
    ) -> String? {
        if isInFrancs, ["de", "fr", "it"].contains(language) { return "CH" }
        if let end = domain.split(separator: ".").last, let country = ends[String(end)] { return country }
        switch language {
        case "hi": return "IN"
        case "de": return "DE"
        case "fr": return offset.map { $0 < 0 ? "CA" : "FR" } ?? "FR"
        case "es": return offset.map { $0 < -3_600 ? "MX" : "ES" } ?? "ES"
        case "pt": return offset.map { $0 < -3_600 ? "BR" : "PT" } ?? "PT"
        case "it": return "IT"
        case "nl": return "NL"
        case "ru": return "RU"
        case "uk": return "UA"
        case "pl": return "PL"
        default: break
        }
        switch offset {
        case 19_800: return "IN"
        case 14_400: return "AE"
        case 0, 3_600: return language == "en" ? "GB" : nil
        case let seconds? where seconds <= -14_400 && seconds >= -36_000:
            return language == "en" || language == nil ? "US" : nil
        case 28_800: return language == "en" ? "SG" : nil
        default: return nil
        }
    }

    private static let ends = [
        "in": "IN", "uk": "GB", "de": "DE", "at": "AT", "ch": "CH", "fr": "FR", "be": "BE", "es": "ES", "pt": "PT",
        "br": "BR", "mx": "MX", "ru": "RU", "kz": "KZ", "it": "IT", "nl": "NL", "ae": "AE", "ie": "IE", "us": "US",
        "ca": "CA", "sg": "SG", "za": "ZA", "au": "AU", "nz": "NZ", "pl": "PL", "ua": "UA", "ar": "AR", "cl": "CL",
    ]
}
