public import Foundation

/// Up to three partners who are asked at the same time, each without knowing whom else: of those who are interested the
/// referrer picks one, and only that one learns who the customer is.
public struct SealedRound: Hashable, Codable, Sendable {
    /// Partners asked at once; more would make too many wait in vain.
    public static let most = 3

    /// Best first. Each stays here, whatever is answered, until the round is over.
    public internal(set) var offers: [Offer]
    /// Until when the referrer may choose; nil while somebody's answer is awaited.
    public internal(set) var choiceClosesAt: Date?

    public init(offers: [Offer], choiceClosesAt: Date? = nil) {
        self.offers = offers
        self.choiceClosesAt = choiceClosesAt
    }

    /// Who would take it, best first.
    public var interested: [Offer] {
        offers.filter { offer in
            if case .interested = offer.answer { return true }
            return false
        }
    }

    /// Who has not answered yet.
    public var awaited: [Offer] { offers.filter { $0.answer == .awaited } }

    /// Asked and not out of it.
    public var open: [Offer] { offers.filter(\.answer.isOpen) }

    /// The offer with this id, unless its partner is out of it.
    func openOffer(_ id: Identifier<Offer>) -> Offer? { open.first { $0.id == id } }

    func noting(_ answer: Offer.Answer, to offer: Offer) -> SealedRound { replacing(offer.answered(answer)) }

    /// With this offer in the place of the one that had its id.
    func replacing(_ offer: Offer) -> SealedRound {
        var round = self
        round.offers = offers.map { $0.id == offer.id ? offer : $0 }
        return round
    }

    /// His number in the referrer's list, from 1.
    func number(of offer: Offer) -> Int? {
        offers.firstIndex { $0.id == offer.id }.map { $0 + 1 }
    }

    /// Which of those interested the referrer means: by his number in the list, or by his firm's name.
    ///
    /// A number is a place in the round, and stays his when another one leaves it. It would rather ask than guess: two
    /// numbers, two names, or the number of one who is not interested are no choice.
    ///
    /// - Parameters:
    ///   - words: The referrer's own, without quotes.
    ///   - firm: What a firm is called.
    public func chosen(by words: String, firm: (PartnerKey) -> String) -> Identifier<Offer>? {
        let line = words.split(whereSeparator: \.isNewline).lazy
            .map { $0.trimmingCharacters(in: .whitespaces) }.first { !$0.isEmpty }
        guard let line, line.count <= 200, !line.contains("?") else { return nil }
        let said = NameFolding.folded(line).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        // "Not 2" and "anyone but Anna" choose nobody.
        guard !said.contains(where: Self.negations.contains) else { return nil }
        let numbers = said.filter { $0.allSatisfy(\.isNumber) }
        let names = interested.map { offer in
            NameFolding.folded(firm(offer.partner)).split { !$0.isLetter }.map(String.init)
        }
        let named = interested.indices.filter { index in
            // "Infotech" names nobody where two are called so, and "for" nobody at all; "the best price" is not for
            // Best Systems, and "Best Systems please" is.
            !names[index].isEmpty && said.contains(names[index])
                || names[index].contains { word in
                    word.count > 3 && !Self.ordinary.contains(word) && said.contains(word)
                        && names.count { $0.contains(word) } == 1
                }
        }
        .map { interested[$0] }
        if named.count == 1, numbers.isEmpty { return named[0].id }
        guard named.count <= 1, numbers.count == 1, said.count <= 8, let number = Int(numbers[0]),
            let chosen = interested.first(where: { self.number(of: $0) == number })
        else { return nil }
        return named.isEmpty || named[0].id == chosen.id ? chosen.id : nil
    }

    /// What firms are called by, and what people write without meaning one.
    private static let ordinary: Set<String> = [
        "best", "better", "good", "first", "second", "third", "last", "next", "prime", "quick", "fast", "easy", "smart",
        "simple", "total", "global", "local", "near", "nearest", "city", "data", "tech", "soft", "digital", "cloud",
        "network", "networks", "system", "systems", "computer", "computers", "service", "services", "solution",
        "solutions", "support", "office", "team", "desk", "care", "please", "thanks", "customer", "price", "choice",
        "beste", "erste", "mejor", "primero", "melhor", "primeiro", "meilleur", "premier",
    ]

    private static let negations: Set<String> = [
        "not", "no", "none", "neither", "nobody", "but", "except", "never", "nicht", "kein", "keiner", "keinen", "ne",
        "pas", "non", "ninguno", "nenhum", "nao", "не", "никто", "nahi", "nahin", "नहीं",
    ]
}
