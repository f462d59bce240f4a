import WaggleReferral

/// Words of the trades that name nothing to buy where they stand: part of an address, of a firm's name, of a box that nobody
/// ticked.
struct NeedDecoys {
    let text: FoldedText

    func isDecoy(_ at: Range<Int>, _ code: Competence) -> Bool {
        isInAddress(at) || isSpecification(at) || isUnticked(at) || isFirm(at) || isData(at, code)
    }

    /// "nas câmaras": a small word of Portuguese, and no network storage.
    func isSmallWord(_ at: Range<Int>, _ language: String?) -> Bool {
        language == "pt" && at.count == 1 && !text.words[at.lowerBound].isCapital
            && Self.portuguese.contains(text.folded(at.lowerBound))
    }

    /// Part of a mail address or a domain.
    func isInAddress(_ at: Range<Int>) -> Bool {
        if text.words[at.lowerBound].gap.contains(.at) { return true }
        let end = Int(text.words[at.upperBound - 1].end)
        guard end < text.bytes.count else { return false }
        if text.bytes[end] == 0x40 { return true }
        // "laptops.example" goes on without a space.
        return text.bytes[end] == 0x2E && end + 1 < text.bytes.count && (0x61...0x7A).contains(text.bytes[end + 1])
    }

    /// "16 GB RAM, 512 GB SSD": what another thing is made of.
    private func isSpecification(_ at: Range<Int>) -> Bool {
        guard at.lowerBound > 0, text.words[at.lowerBound].gap.isDisjoint(with: .hard) else { return false }
        if Self.sizes.match(text, at: at.lowerBound - 1) != nil { return true }
        // "i5 512 ssd", "8 ram"
        guard at.count == 1, Self.memories.match(text, at: at.lowerBound) != nil,
            let size = text.number(at.lowerBound - 1)
        else { return false }
        return [4, 8, 16, 32, 64, 128, 240, 256, 500, 512, 1_000, 1_024].contains(size)
    }

    /// "[ ] Server": a box of a form that nobody ticked.
    private func isUnticked(_ at: Range<Int>) -> Bool {
        let start = Int(text.words[at.lowerBound].start)
        guard start >= 3 else { return false }
        let before = text.bytes[max(0, start - 5)..<start]
        return before.suffix(4).elementsEqual("[ ] ".utf8) || before.suffix(3).elementsEqual("[ ]".utf8)
            || before.suffix(4).elementsEqual("☐ ".utf8)
    }

    /// "Villa Norte Rentals SL": a word of a firm's name.
    private func isFirm(_ at: Range<Int>) -> Bool {
        guard text.words[at.lowerBound].isCapital else { return false }
        var index = at.upperBound
        var steps = 0
        while index < text.words.count, steps < 3, text.words[index].gap == .space, text.words[index].isCapital {
            if Self.forms.match(text, at: index) != nil { return true }
            index += 1
            steps += 1
        }
        return false
    }

    /// "AutoCAD-Dateien", "Tally data": what a program wrote, and not the program.
    private func isData(_ at: Range<Int>, _ code: Competence) -> Bool {
        guard code.area == "software", at.upperBound < text.words.count else { return false }
        let gap = text.words[at.upperBound].gap
        return (gap == .space || gap == .hyphen) && Self.files.match(text, at: at.upperBound) != nil
    }

    /// "per laptop 350": the thing that a price is for.
    func isPriced(_ at: Range<Int>) -> Bool {
        guard at.lowerBound > 0, text.words[at.lowerBound].gap == .space,
            Self.perOne.match(text, at: at.lowerBound - 1) != nil
        else { return false }
        // "Trocar 20 computadores por notebooks": what comes instead.
        let isExchange = (max(0, at.lowerBound - 5)..<(at.lowerBound - 1)).contains {
            SentenceSense.replaces(text, at: $0)
        }
        return !isExchange
    }

    /// "Dear BHARAT COMPUTERS,": the partner's own name.
    func isGreeted(_ at: Range<Int>) -> Bool {
        (1...2).contains { back in
            at.lowerBound >= back && text.words[at.lowerBound].isCapital
                && Self.greetings.match(text, at: at.lowerBound - back)?.length == 1
                && ((at.lowerBound - back + 1)...at.lowerBound).allSatisfy { text.words[$0].gap == .space }
        }
    }

    /// "Currently paying 12k pm for AMC": had already, whatever else is wanted.
    func isPaid(_ at: Range<Int>) -> Bool {
        var index = at.lowerBound
        var steps = 0
        while index > 0, steps < 9, text.words[index].gap.isDisjoint(with: [.stop, .question, .paragraph]) {
            index -= 1
            steps += 1
            if Self.payings.match(text, at: index) != nil { return true }
        }
        return false
    }

    private static let portuguese: Set<String> = ["nas", "pos", "sai", "ups"]

    private static let memories = PhraseTable<Bool>(["ssd", "ram", "hdd", "nvme"].map { ($0, true) })

    private static let sizes = PhraseTable<Bool>(["gb", "tb", "mb", "ghz", "гб", "тб"].map { ($0, true) })

    private static let forms = PhraseTable<Bool>(
        [
            "ltd", "limited", "pvt", "pvt ltd", "llp", "llc", "inc", "plc", "gmbh", "ag", "kg", "ohg", "ug", "sarl",
            "sas", "eurl", "sl", "slu", "s l", "ltda", "lda", "sa de cv", "srl", "fze", "fzco", "fz llc", "corp", "bv",
        ].map { ($0, true) }
    )

    private static let files = PhraseTable<Bool>(
        [
            "files", "file", "data", "drawings", "dateien", "daten", "zeichnungen", "fichiers", "données", "archivos",
            "ficheros", "datos", "arquivos", "dados", "файлы", "файлов", "базы", "базу", "файлами",
        ].map { ($0, true) }
    )

    private static let perOne = PhraseTable<Bool>(
        ["per", "pro", "par", "por", "je", "cada", "chaque", "each", "every", "har", "каждый"].map { ($0, true) }
    )

    private static let greetings = PhraseTable<Bool>(
        ["dear", "hello", "hi", "hallo", "bonjour", "hola", "olá"].map { ($0, true) }
    )

    private static let payings = PhraseTable<Bool>(
        [
            "currently paying", "currently pay", "currently pays", "now paying", "are paying now", "paying currently",
            "presently paying", "zahlt derzeit", "zahlen derzeit", "zahlt aktuell", "zahlen aktuell",
            "paie actuellement", "paient actuellement", "pagan ahora", "ahora pagan", "pagam hoje", "hoje pagam",
            "сейчас платят", "сейчас платим", "abhi de rahe",
        ].map { ($0, true) }
    )
}
