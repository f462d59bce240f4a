/// Tells the signature at the end of a mail from its last words.
///
/// People disagree about what a signature is, and so do the programs that cut it. Here it is what a program put
/// there, or would have: a greeting with a full name, a name with ways to reach its bearer, what stands below a
/// rule. "Thanks, Anna" was typed for this mail and stays. A mail that answers nothing keeps its greeting too:
/// it may be a letter, and who signed it is part of it.
struct SignatureBlock {
    let bytes: [UInt8]
    let isReply: Bool

    typealias Piece = ReplyTrimmer.Piece

    func removed(from pieces: [Piece]) -> [Piece] {
        var kept = pieces[...]
        trimEnd(&kept)
        if let cut = ruleStart(kept) {
            kept = kept[..<cut]
            trimEnd(&kept)
        }
        if let cut = closingStart(kept) ?? contactStart(kept) ?? dashedName(kept) { kept = kept[..<cut] }
        return Array(kept)
    }

    private func trimEnd(_ pieces: inout ArraySlice<Piece>) {
        while let last = pieces.last, last.isBlank { pieces.removeLast() }
    }

    private func text(_ piece: Piece) -> FoldedText {
        FoldedText(bytes: Array(bytes[piece.start..<min(piece.end, piece.start + 160)]))
    }

    // MARK: Below a rule

    /// "________" or ". . . ." with a list's footer, a name, or a warning under it.
    private func ruleStart(_ pieces: ArraySlice<Piece>) -> Int? {
        guard holdsRule(pieces) else { return nil }
        var below = 0
        var looksLikeEnd = true
        for index in pieces.indices.reversed() {
            let piece = pieces[index]
            if piece.isBlank { continue }
            if isRule(piece) {
                // A row of points stands above nothing but a firm's footer.
                let isDotted = bytes[piece.start..<piece.end].contains(0x2E)
                guard hasWords(pieces[..<index]), looksLikeEnd || isDotted else { return nil }
                // The uppermost of several rules with nothing but short lines between.
                return ruleStart(pieces[..<index]) ?? index
            }
            below += 1
            guard below <= 14 else { return nil }
            let line = text(piece)
            if line.words.count > 9, !isContact(piece, line), !isListFooter(line) { looksLikeEnd = false }
        }
        return nil
    }

    /// Most mails have no rule: then none of their words need be looked at.
    private func holdsRule(_ pieces: ArraySlice<Piece>) -> Bool {
        var below = 0
        for piece in pieces.reversed() where !piece.isBlank {
            if isRule(piece) { return true }
            below += 1
            guard below <= 14 else { return false }
        }
        return false
    }

    private func isListFooter(_ line: FoldedText) -> Bool {
        line.words.indices.contains { Self.listWords.match(line, at: $0) != nil }
    }

    private func hasWords(_ pieces: ArraySlice<Piece>) -> Bool {
        pieces.contains { !$0.isBlank && !isRule($0) }
    }

    private func isRule(_ piece: Piece) -> Bool {
        guard piece.end - piece.start >= 5 else { return false }
        return bytes[piece.start..<piece.end].allSatisfy {
            switch $0 {
            case 0x20, 0x2A, 0x2D, 0x2E, 0x3D, 0x5F, 0x7E, 0x23: true
            default: false
            }
        }
    }

    // MARK: A greeting

    private func closingStart(_ pieces: ArraySlice<Piece>) -> Int? {
        guard isReply else { return nil }
        var below: [Piece] = []
        for index in pieces.indices.reversed() {
            let piece = pieces[index]
            if piece.isBlank { continue }
            if isClosing(piece), pieces[..<index].contains(where: { !$0.isBlank }) {
                guard let first = below.last else { return nil }
                let isFull = isName(text(first)) && text(first).words.count >= 2
                return isFull || below.contains(where: { isContact($0, text($0)) }) ? index : nil
            }
            below.append(piece)
            guard below.count <= 14, piece.end - piece.start <= 120 else { return nil }
        }
        return nil
    }

    private func isClosing(_ piece: Piece) -> Bool {
        guard piece.end - piece.start <= 60, SignatureWords.closings.mayOpen(bytes[piece.start..<piece.end]) else {
            return false
        }
        let line = text(piece)
        guard !line.isEmpty, line.words.count <= 6, let match = SignatureWords.closings.match(line, at: 0) else {
            return false
        }
        return match.length == line.words.count
    }

    // MARK: A name with ways to reach its bearer

    private func contactStart(_ pieces: ArraySlice<Piece>) -> Int? {
        var contacts = 0
        var lines = 0
        for index in pieces.indices.reversed() {
            let piece = pieces[index]
            if piece.isBlank { continue }
            let line = text(piece)
            lines += 1
            guard lines <= 16, !isListItem(piece), isReply || !isClosing(piece) else { return nil }
            if isContact(piece, line) {
                contacts += 1
                continue
            }
            guard piece.end - piece.start <= 80, line.words.count <= 9, !endsSentence(piece) || isName(line) else {
                return nil
            }
            if contacts >= 2, isName(line), isReply || !hasClosing(pieces[..<index]), index > pieces.startIndex,
                pieces[index - 1].isBlank,
                pieces[..<index].contains(where: { !$0.isBlank })
            {
                return index
            }
        }
        return nil
    }

    private func hasClosing(_ pieces: ArraySlice<Piece>) -> Bool {
        pieces.suffix(8).contains { !$0.isBlank && isClosing($0) }
    }

    private func isListItem(_ piece: Piece) -> Bool {
        guard piece.end - piece.start >= 2 else { return false }
        let first = bytes[piece.start]
        return (first == 0x2D || first == 0x2A || first == 0xE2) && bytes[piece.start + 1] == 0x20
    }

    private func endsSentence(_ piece: Piece) -> Bool {
        let last = bytes[piece.end - 1]
        return last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3A
    }

    /// A mail address, a web address or a number with a label on a line of little else.
    private func isContact(_ piece: Piece, _ line: FoldedText) -> Bool {
        guard line.words.count <= 14, let first = line.words.first else { return false }
        let raw = bytes[piece.start..<piece.end]
        if raw.contains(0x40), line.words.count <= 8 { return true }
        let digits = raw.reduce(0) { $0 + ((0x30...0x39).contains($1) ? 1 : 0) }
        if Self.labels.match(line, at: 0) != nil, digits >= 4 || line.words.count <= 3 { return true }
        if line.words.prefix(6).indices.contains(where: { ["www", "http", "https"].contains(line.folded($0)) }) {
            return line.words.count <= 12
        }
        return digits >= 8 && digits * 2 > raw.count - 4 && (first.isNumber || raw.first == 0x2B)
    }

    /// Two to six words, each with a capital.
    private func isName(_ line: FoldedText) -> Bool {
        (1...6).contains(line.words.count) && line.words.allSatisfy { $0.isCapital && !$0.isNumber }
            && line.tail.isDisjoint(with: [.question, .colon])
    }

    // MARK: "-Anna", "/Anna"

    private func dashedName(_ pieces: ArraySlice<Piece>) -> Int? {
        guard isReply, let last = pieces.last, pieces.count >= 3, last.end - last.start <= 40 else { return nil }
        let at = pieces.endIndex - 1
        let mark = bytes[last.start]
        guard mark == 0x2D || mark == 0x2F || mark == 0x7E, last.start + 1 < last.end, pieces[at - 1].isBlank,
            bytes[last.start + 1] != 0x20, bytes[last.start + 1] != mark, text(last).words.count <= 3,
            isName(text(last))
        else { return nil }
        return at
    }

    private static let labels = PhraseTable<Bool>(
        [
            "tel", "tel.", "phone", "telephone", "ph", "mob", "mobile", "cell", "fax", "direct", "office", "m", "t",
            "p",
            "f", "e", "w", "email", "e-mail", "mail", "web", "website", "skype", "whatsapp", "contact", "call", "hp",
            "telefon", "mobil", "handy", "durchwahl", "tél", "téléphone", "portable", "teléfono", "móvil", "telefone",
            "telemóvel", "celular", "cellulare", "telefono", "тел", "моб", "факс", "почта", "телефон", "bel mij", "kvk",
            "btw", "iban", "gstin", "gst", "cin", "vat", "ust-idnr", "hrb", "फोन", "मो", "मोबाइल", "telefoon", "tlf", "gsm",
        ].map { ($0, true) }
    )

    private static let listWords = PhraseTable<Bool>(
        [
            "mailing list", "unsubscribe", "to unsubscribe", "google groups", "reply to this email", "view it on",
            "sent via", "verteiler", "liste de diffusion",
        ].map { ($0, true) }
    )
}
