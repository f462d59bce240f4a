/// Numbers in words, as far as people use them for quantities.
enum NumberWords {
    static let table = PhraseTable<Int>(
        [
            ("thirteen", 13), ("fourteen", 14), ("seventeen", 17), ("nineteen", 19), ("twenty two", 22),
            ("twenty four", 24), ("thirty five", 35), ("forty five", 45), ("seventy", 70), ("eighty", 80),
            ("ninety", 90),
            ("three dozen", 36), ("a score of", 20), ("couple", 2),
            ("dreizehn", 13), ("vierzehn", 14), ("fünfzehn", 15), ("sechzehn", 16), ("siebzehn", 17), ("achtzehn", 18),
            ("neunzehn", 19), ("fünfundzwanzig", 25), ("vierzig", 40), ("fünfzig", 50), ("sechzig", 60),
            ("hundert", 100),
            ("zwei dutzend", 24),
            ("treize", 13), ("quatorze", 14), ("seize", 16), ("dix sept", 17), ("dix huit", 18), ("vingt cinq", 25),
            ("quarante", 40), ("cinquante", 50), ("soixante", 60), ("une trentaine", 30), ("une quarantaine", 40),
            ("quarantaine", 40), ("une cinquantaine", 50), ("une centaine", 100), ("centaine", 100),
            ("trece", 13), ("catorce", 14), ("quince", 15), ("dieciséis", 16), ("dieciocho", 18),
            ("veinticinco", 25), ("cuarenta", 40), ("cincuenta", 50), ("sesenta", 60), ("cien", 100), ("docena", 12),
            ("una veintena", 20), ("veintena", 20), ("treze", 13), ("catorze", 14), ("quinze", 15), ("dezesseis", 16),
            ("dezoito", 18), ("vinte e cinco", 25), ("quarenta", 40), ("cinquenta", 50), ("sessenta", 60), ("cem", 100),
            ("dúzia", 12), ("meia dúzia", 6), ("uma dezena", 10), ("umas dez", 10), ("quindici", 15), ("venti", 20),
            ("trenta", 30),
            ("трёх", 3), ("четырех", 4), ("четырёх", 4), ("шести", 6), ("семи", 7), ("восьми", 8), ("девяти", 9),
            ("десяти", 10), ("одиннадцать", 11), ("тринадцать", 13), ("четырнадцать", 14), ("шестнадцать", 16),
            ("восемнадцать", 18), ("двадцать пять", 25), ("двадцати", 20), ("тридцати", 30), ("сорок", 40),
            ("пятьдесят", 50), ("шестьдесят", 60), ("десятка", 10), ("полтора десятка", 15), ("два десятка", 20),
            ("дюжина", 12), ("дюжину", 12), ("сотня", 100), ("сотню", 100), ("пятнадцати", 15), ("двенадцати", 12),
            ("barah", 12), ("pandrah", 15), ("solah", 16), ("sau", 100), ("ek", 1),
            ("one", 1), ("single", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
            ("eight", 8),
            ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("fifteen", 15), ("sixteen", 16),
            ("eighteen", 18),
            ("twenty", 20), ("twenty five", 25), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60),
            ("a hundred", 100),
            ("hundred", 100), ("a couple of", 2), ("couple of", 2), ("a couple", 2), ("a pair of", 2), ("a dozen", 12),
            ("dozen", 12),
            ("half a dozen", 6), ("two dozen", 24), ("both", 2),
            ("ein", 1), ("eine", 1), ("einen", 1), ("zwei", 2), ("drei", 3), ("vier", 4), ("fünf", 5), ("sechs", 6),
            ("sieben", 7),
            ("acht", 8), ("neun", 9), ("zehn", 10), ("elf", 11), ("zwölf", 12), ("zwanzig", 20), ("dreißig", 30),
            ("ein dutzend", 12),
            ("dutzend", 12),
            ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("sept", 7), ("huit", 8), ("neuf", 9), ("dix", 10),
            ("onze", 11),
            ("douze", 12), ("vingt", 20), ("trente", 30), ("une dizaine", 10), ("dizaine", 10),
            ("une douzaine", 12),
            ("une quinzaine", 15), ("quinzaine", 15), ("une vingtaine", 20), ("vingtaine", 20), ("trentaine", 30),
            ("cinquantaine", 50),
            ("dos", 2), ("tres", 3), ("cuatro", 4), ("cinco", 5), ("seis", 6), ("siete", 7), ("ocho", 8), ("nueve", 9),
            ("diez", 10),
            ("doce", 12), ("veinte", 20), ("treinta", 30), ("una docena", 12), ("un par de", 2),
            ("dois", 2), ("duas", 2), ("três", 3), ("quatro", 4), ("sete", 7), ("oito", 8), ("nove", 9), ("dez", 10),
            ("doze", 12),
            ("vinte", 20), ("trinta", 30), ("uma dúzia", 12),
            ("due", 2), ("tre", 3), ("quattro", 4), ("cinque", 5), ("sei", 6), ("otto", 8), ("dieci", 10),
            ("una decina", 10),
            ("один", 1), ("одна", 1), ("одну", 1), ("одного", 1), ("два", 2), ("две", 2), ("двух", 2), ("пара", 2),
            ("пару", 2), ("три", 3),
            ("трех", 3), ("четыре", 4), ("пять", 5), ("пяти", 5), ("шесть", 6), ("семь", 7), ("восемь", 8),
            ("девять", 9), ("десять", 10),
            ("десяток", 10), ("двенадцать", 12), ("пятнадцать", 15), ("двадцать", 20), ("тридцать", 30),
            ("полсотни", 50), ("сто", 100),
            ("teen", 3), ("char", 4), ("chaar", 4), ("paanch", 5), ("panch", 5), ("chhe", 6), ("saat", 7), ("aath", 8),
            ("bees", 20), ("pachees", 25), ("tees", 30), ("chalis", 40), ("pachas", 50), ("pachaas", 50),
            ("एक", 1), ("दो", 2), ("तीन", 3), ("चार", 4), ("पाँच", 5), ("पांच", 5), ("छह", 6), ("सात", 7), ("आठ", 8), ("नौ", 9),
            ("दस", 10),
            ("बारह", 12), ("पंद्रह", 15), ("बीस", 20), ("पच्चीस", 25), ("तीस", 30), ("चालीस", 40), ("पचास", 50), ("सौ", 100),
            ("两", 2), ("三", 3), ("五", 5), ("十", 10),
        ]
    )
}

extension FoldedText {
    /// The value of a number word: `4,50,000`, `1.75`, `12.000`; nil when it is a date or an IP address.
    func number(_ index: Int) -> Double? {
        let word = words[index]
        guard word.isNumber, word.end - word.start <= 24 else { return nil }
        var digits = 0.0
        var separators: [(mark: UInt8, behind: Int)] = []
        for letter in letters[Int(word.lettersStart)..<Int(word.lettersEnd)] {
            if letter >= 0x30, letter <= 0x39 {
                digits = digits * 10 + Double(letter - 0x30)
                if !separators.isEmpty { separators[separators.count - 1].behind += 1 }
            } else {
                separators.append((letter, 0))
            }
        }
        guard let last = separators.last else { return digits }
        let marks = Set(separators.map(\.mark))
        if marks.count == 2 {
            // Both are there: the last one is the decimal one, and there is only one of it.
            guard separators.filter({ $0.mark == last.mark }).count == 1 else { return nil }
            return digits / Self.power(last.behind)
        }
        if separators.count == 1 {
            return last.behind == 3 ? digits : digits / Self.power(last.behind)
        }
        // 4,50,000 and 1.200.000 are grouped; 26.10.2026 is a date.
        guard separators.allSatisfy({ $0.behind == 2 || $0.behind == 3 }), last.behind == 3 else { return nil }
        return digits
    }

    private static func power(_ exponent: Int) -> Double { (0..<exponent).reduce(1.0) { value, _ in value * 10 } }
}
