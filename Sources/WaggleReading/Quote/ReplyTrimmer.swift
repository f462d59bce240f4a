/// What the writer of an answer wrote himself.
struct ReplyTrimmer {
    /// The own words, those between and below quotes too; without quotes, attribution lines, signature and footers.
    static func ownWords(of text: String) -> String { ownWords(in: QuoteScan(text)) }

    static func ownWords(in scan: QuoteScan) -> String {
        let lines = scan.lines.lines
        var kept: [Int] = []
        var index = 0
        var markAt = 0
        var inSignature = false
        walk: while index < lines.count {
            while markAt < scan.marks.count, scan.marks[markAt].start < index { markAt += 1 }
            let mark = markAt < scan.marks.count && scan.marks[markAt].start == index ? scan.marks[markAt] : nil
            if let mark, mark.depth == 0 {
                switch mark.kind {
                case .attribution:
                    // Marked lines are left out one by one; unmarked ones cannot be told from the writer's own.
                    guard isQuoted(after: mark.end, lines) else { break walk }
                    inSignature = false
                    index = mark.end
                    continue walk
                case .headers, .originalOpening, .forwardOpening:
                    guard isQuoted(after: mark.end, lines) else { break walk }
                    inSignature = false
                    index = mark.end
                    continue walk
                case .divider:
                    // A rule with header lines or an attribution under it belongs to them.
                    if isRuleOfQuote(markAt, scan) { break walk }
                case .signature:
                    inSignature = true
                    index = mark.end
                    continue walk
                case .footer:
                    index = mark.end
                    continue walk
                case .ending: break
                }
            }
            let line = lines[index]
            if line.depth > 0 {
                inSignature = false
            } else if !inSignature {
                kept.append(index)
            }
            index += 1
        }
        return joined(withoutSignature(kept, scan), scan)
    }

    private static func isQuoted(after index: Int, _ lines: [TextLines.Line]) -> Bool {
        lines[min(index, lines.count)...].first { !$0.isBlank }.map { $0.depth > 0 } ?? false
    }

    private static func isRuleOfQuote(_ position: Int, _ scan: QuoteScan) -> Bool {
        guard position + 1 < scan.marks.count else { return false }
        let next = scan.marks[position + 1]
        guard (scan.marks[position].end..<next.start).allSatisfy({ scan.lines.lines[$0].isBlank }) else { return false }
        switch next.kind {
        case .headers, .attribution, .originalOpening, .forwardOpening: return true
        case .ending, .divider, .signature, .footer: return false
        }
    }

    /// Leaves out a disclaimer, with all below it.
    private static func withoutSignature(_ kept: [Int], _ scan: QuoteScan) -> [Int] {
        var result = kept
        for (position, index) in kept.enumerated() where position > 0 {
            let line = scan.lines.lines[index]
            guard line.bodyEnd - line.bodyStart > 24 else { continue }
            let head = FoldedText(
                bytes: Array(scan.lines.bytes[line.bodyStart..<min(line.bodyEnd, line.bodyStart + 120)])
            )
            if SignatureWords.disclaimers.match(head, at: 0) != nil {
                result = Array(kept[..<position])
                break
            }
        }
        return result
    }

    private static func joined(_ kept: [Int], _ scan: QuoteScan) -> String {
        var out: [UInt8] = []
        var blanks = 0
        for index in kept {
            let line = scan.lines.lines[index]
            if line.isBlank {
                blanks += 1
                continue
            }
            if !out.isEmpty { out.append(contentsOf: blanks > 0 ? [0x0A, 0x0A] : [0x0A]) }
            blanks = 0
            out.append(contentsOf: scan.lines.bytes[line.bodyStart..<line.bodyEnd])
        }
        return String(decoding: out, as: UTF8.self)
    }
}
