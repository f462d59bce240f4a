import WaggleReferral

/// Numbers that stand away from the thing they count: behind it, or for each of something.
struct NeedCounts {
    let text: FoldedText
    let range: Range<Int>

    /// "Desktop, Lenovo Neo 50t, i7 – Qty 60", "copiers on hire basis, 5 numbers": pieces counted at the end of the
    /// clause belong to the thing that was named last.
    func countBehind(_ found: inout [NeedMention]) {
        for index in found.indices where found[index].quantity == nil || found[index].isArticle {
            let start = found[index].words.upperBound
            let next = index + 1 < found.count ? found[index + 1].span.lowerBound : range.upperBound
            guard
                let counted = QuantityFinder.pieces(
                    in: text,
                    within: start..<max(start, min(next, start + 14, range.upperBound))
                )
            else { continue }
            if found[index].code.isShared, !text.words[counted.end - 1].isNumber,
                !counted.isInDigits
            {
                continue
            }
            found[index].quantity = .exactly(counted.value)
            found[index].isArticle = false
            found[index].isDescription = false
            found[index].span = found[index].span.lowerBound..<counted.end
        }
        for index in found.indices where found[index].code.isThing && !found[index].isArticle {
            guard case .exactly(let many)? = found[index].quantity else { continue }
            let low = index > 0 ? found[index - 1].span.upperBound : range.lowerBound
            let high = index + 1 < found.count ? found[index + 1].span.lowerBound : range.upperBound
            guard low <= found[index].span.lowerBound, found[index].span.upperBound <= high else { continue }
            if let more = QuantityFinder.sorts(in: text, of: found[index].span, within: low..<high) {
                found[index].quantity = .exactly(many + more)
            }
        }
    }

    /// "two tills per shop … four shops", "in each of 4 shops".
    func multiply(_ found: inout [NeedMention]) {
        for index in found.indices {
            guard case .exactly(let each) = found[index].quantity ?? .exactly(1), found[index].code.isThing,
                found[index].code.rawValue != "hardware.peripherals" || index == 0
                    || found[index - 1].code.area != "hardware"
            else { continue }
            let start = found[index].span.upperBound
            let high = min(
                range.upperBound,
                start + 6,
                index + 1 < found.count ? found[index + 1].span.lowerBound : .max
            )
            let behind = start < high ? QuantityFinder.times(in: text, from: start..<high, within: range) : nil
            // "Har branch me 4 camera", "each one needs a firewall and two switches".
            guard
                let many = behind
                    ?? QuantityFinder.times(in: text, before: found[index].span.lowerBound, within: range),
                // "Firewall para cada loja": one for each.
                found[index].quantity != nil || behind != nil
            else { continue }
            found[index].quantity = .exactly(each * many)
        }
    }
}
