import WaggleReferral

/// Which of several words for a thing says what it is.
struct ThingNames {
    let text: FoldedText

    /// "Handheld scanners … 16 scanners": a short word means the thing that a longer one with the same end named.
    func nameByHead(_ found: inout [NeedMention]) {
        let long = found.filter { $0.words.count > 1 }
        guard !long.isEmpty else { return }
        func head(_ mention: NeedMention) -> Substring {
            let word = text.folded(mention.words.upperBound - 1)
            return word.hasSuffix("s") ? word.dropLast() : word[...]
        }
        for index in found.indices where found[index].words.count == 1 {
            let word = head(found[index])
            guard word.utf8.count > 4,
                let named = long.first(where: { $0.code.area == found[index].code.area && head($0) == word })
            else { continue }
            found[index].code = named.code
        }
    }

    /// "Dell Vostro desktop", "desktop printer": of two words side by side the last says what it is.
    func joinNeighbours(_ found: inout [NeedMention]) {
        for index in found.indices.dropLast().reversed() {
            let next = found[index + 1]
            guard found[index].code != next.code, found[index].code.area == "hardware", next.code.area == "hardware",
                next.words.lowerBound == found[index].words.upperBound, text.words[next.words.lowerBound].gap == .space
            else { continue }
            found[index + 1].quantity = next.quantity ?? found[index].quantity
            found.remove(at: index)
        }
    }

    /// "1 servidor torre": one number counts one thing.
    func removeHints(from found: inout [NeedMention]) {
        let strong = found.filter { !$0.isHint }
        found.removeAll { hint in
            // "2 displays on rent", "AMC for 22 pc": what is rented or looked after.
            hint.isHint
                && strong.contains {
                    $0.span.overlaps(hint.span)
                        && !(hint.code.isThing && hint.quantity != nil && $0.code.takesThingsBefore)
                }
        }
    }
}
