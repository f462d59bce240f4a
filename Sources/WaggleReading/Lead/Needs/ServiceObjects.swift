import WaggleReferral

/// What a service is done to is no need of its own: "maintenance of 46 desktops".
struct ServiceObjects {
    let text: FoldedText

    /// Of "maintenance of 46 desktops" the need is the maintenance, and the desktops are what it is done to.
    func without(_ found: [NeedMention]) -> [NeedMention] {
        var result = found
        for service in found where service.code.isDoneToThings {
            guard let place = result.firstIndex(where: { $0.words == service.words }) else { continue }
            var things: [NeedMention] = []
            // "AMC of the following:" - whatever is counted below.
            let list =
                service.code.takesThingsBefore
                ? (service.words.upperBound..<min(service.words.upperBound + 12, text.words.count)).first {
                    Self.followings.match(text, at: $0) != nil
                } : nil
            for (index, thing) in result.enumerated() {
                // Programs are looked after with the machines of a list: "20 computers, 2 servers, ERP".
                let isProgram = thing.code.area == "software" && service.code.area == "services" && !things.isEmpty
                guard thing.code.isThing || isProgram || isInList(thing.words, of: service) else {
                    continue
                }
                let isDisposal = service.code.rawValue == "services.disposal"
                if thing.isOld, !isDisposal { continue }
                // A contract or a repair is for what is there: "AMC of 45 PCs, and 5 new laptops".
                if Self.forOldThings.contains(service.code.rawValue), isNew(thing) { continue }
                let isSameSentence = text.sentence(around: thing.words.lowerBound).contains(service.words.lowerBound)
                if index > place, list != nil, thing.quantity != nil {
                    things.append(thing)
                } else if isSameSentence, isHandled(thing.words) || thing.isOld {
                    things.append(thing)
                } else if index > place {
                    // Of a list only the first has to stand at the service.
                    let follows =
                        things.last.map {
                            $0.words.lowerBound > service.words.lowerBound && isNext(thing.words, after: $0.words)
                        } ?? false
                    let isRepair = service.code.rawValue == "services.repair"
                    if follows
                        || !isBehind(thing, service) && isObject(thing.words, of: service.words, isRepair: isRepair)
                        || isSameSentence && isInList(thing.words, of: service)
                    {
                        things.append(thing)
                    }
                } else if service.code.takesThingsBefore, isObject(thing.words, of: service.words) {
                    // "65 pcs and 4 printers ka amc": with the counted ones of the list before it.
                    var list = [thing]
                    for earlier in result[..<index].reversed() where earlier.code.isThing {
                        guard earlier.quantity != nil, let last = list.last,
                            isListed(earlier.words, before: last.span)
                        else { break }
                        list.append(earlier)
                    }
                    things += list.reversed()
                }
            }
            // "55 computers, 12 printers and 3 servers": each stands at the contract, and counts once.
            var seen: Set<Int> = []
            things.removeAll { !seen.insert($0.words.lowerBound).inserted }
            guard !things.isEmpty else { continue }
            result.removeAll { mention in things.contains { $0.words == mention.words } }
            guard let known = result.firstIndex(where: { $0.words == service.words }) else { continue }
            let spans = [service.span] + things.map(\.span)
            result[known].span = (spans.map(\.lowerBound).min() ?? 0)..<(spans.map(\.upperBound).max() ?? 0)
            // Their number is the service's own, counted once.
            let done = things.reduce(nil) { Quantity.sum($0, $1.quantity) }
            // "18 workplaces, a terminal server": what the service itself counts stays.
            let isListed = things.allSatisfy { isInList($0.words, of: service) }
            result[known].quantity =
                isListed && (service.quantity?.smallest ?? 0) > (done?.smallest ?? 0)
                ? service.quantity : done ?? service.quantity
            result[known].brand = service.brand ?? things.compactMap(\.brand).first
        }
        return result
    }

    /// "Complete IT support: 18 workplaces, DATEV, a terminal server": whatever is listed behind the colon.
    private func isInList(_ thing: Range<Int>, of service: NeedMention) -> Bool {
        guard ["services.managed", "services.amc"].contains(service.code.rawValue),
            thing.lowerBound > service.words.upperBound, thing.lowerBound - service.words.upperBound <= 20
        else { return false }
        let path = service.words.upperBound...thing.lowerBound
        return path.contains { text.words[$0].gap.contains(.colon) && text.words[$0].gap.isDisjoint(with: .hard) }
            && path.allSatisfy {
                text.words[$0].gap.isDisjoint(with: .clauseEnd)
                    && LinkWords.besides.match(text, at: $0) == nil && !text.words[$0].gap.contains(.plus)
            }
    }

    private func isListed(_ earlier: Range<Int>, before span: Range<Int>) -> Bool {
        let isJoined =
            text.words[max(0, span.lowerBound - 1)].gap == .space
            && LinkWords.and.match(text, at: max(0, span.lowerBound - 1)) != nil
        return earlier.upperBound <= span.lowerBound && span.lowerBound - earlier.upperBound <= (isJoined ? 1 : 0)
            && text.words[span.lowerBound].gap.isDisjoint(with: .clauseEnd)
    }

    private func isNext(_ thing: Range<Int>, after last: Range<Int>) -> Bool {
        thing.lowerBound >= last.upperBound && thing.lowerBound - last.upperBound <= 4
            && (last.upperBound...thing.lowerBound).allSatisfy {
                // "..., plus a UPS": another thing again.
                text.words[$0].gap.isDisjoint(with: .clauseEnd)
                    && !(text.words[$0].gap.contains(.comma) && LinkWords.besides.match(text, at: $0) != nil)
            }
    }

    /// "EDR on all 22 endpoints, two switches": a service that counts what it is done to has its objects, and behind the
    /// comma is another need.
    private func isBehind(_ thing: NeedMention, _ service: NeedMention) -> Bool {
        let start = thing.span.lowerBound
        return service.quantity != nil && !service.isArticle && service.span.upperBound > service.words.upperBound
            && !QuantityFinder.countsPlaces(text, service.span) && start >= service.span.upperBound
            && text.words[start].gap.contains(.comma)
    }

    private func isNew(_ thing: NeedMention) -> Bool {
        (max(0, thing.words.lowerBound - 2)..<thing.words.lowerBound).contains { index in
            Self.news.match(text, at: index) != nil
                && ((index + 1)...thing.words.lowerBound).allSatisfy { text.words[$0].gap == .space }
        }
    }

    private static let forOldThings: Set<String> = ["services.amc", "services.repair"]
    private static let news = PhraseTable<Bool>(
        [
            "new", "brand new", "neue", "neuen", "nouveau", "nouveaux", "nouvelles", "neufs", "nuevos", "nuevas",
            "novos", "novas", "новых", "новые", "naye", "naya", "नए", "नये",
        ].map { ($0, true) }
    )

    /// "move the server and the files": what is done to it is the need.
    private func isHandled(_ thing: Range<Int>) -> Bool {
        var index = thing.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 4, text.words[index + 1].gap.isDisjoint(with: [.stop, .question, .paragraph, .comma])
        {
            if Self.handlings.match(text, at: index) != nil { return true }
            index -= 1
            steps += 1
        }
        return false
    }

    /// - Parameter isRepair: What is named with something broken is broken, whatever stands between.
    private func isObject(
        _ thing: Range<Int>,
        of service: Range<Int>,
        isRepair: Bool = false
    ) -> Bool {
        let first = thing.lowerBound < service.lowerBound ? thing : service
        let second = thing.lowerBound < service.lowerBound ? service : thing
        guard second.lowerBound - first.upperBound <= 9 else { return false }
        let between = first.upperBound..<second.lowerBound
        // "2) licences, 3) a UPS": another item.
        guard !between.contains(where: { QuantityFinder.isItem(text, $0) }) else { return false }
        guard
            (between.lowerBound...between.upperBound).allSatisfy({
                text.words[$0].gap.isDisjoint(with: [.stop, .question, .paragraph])
                    || text.words[$0].gap.contains(.hyphen) && text.words[$0].gap.isDisjoint(with: .hardBreak)
            })
        else { return false }
        let joins =
            between.contains { LinkWords.and.match(text, at: $0) != nil }
            || text.words[second.lowerBound].gap.contains(.plus)
        if first == service {
            // "lease two color copiers", "AMC 30 PCs": right behind it.
            if between.allSatisfy({ isCountOrQuality($0) }),
                (between.lowerBound...between.upperBound).allSatisfy({ text.words[$0].gap == .space })
            {
                return true
            }
            // "managed IT, backups and a renewal of the switchboard": of something else.
            if joins, !isRepair,
                (between.lowerBound...between.upperBound).contains(where: { text.words[$0].gap.contains(.comma) })
            {
                return false
            }
            // "AMC for 46 desktops", "an administrator: 32 computers", "protection expired - 21 computers".
            let join = isRepair ? nil : between.last { LinkWords.and.match(text, at: $0) != nil }
            let from = join.map { $0 + 1 } ?? between.lowerBound
            return (from..<between.upperBound).contains { index in
                // "a couple of iPads" belongs to nothing before it.
                (LinkWords.of.match(text, at: index) != nil || isRepair && LinkWords.from.match(text, at: index) != nil)
                    && (index == 0 || NumberWords.table.match(text, at: index - 1) == nil)
            }
                || (between.lowerBound...between.upperBound).contains {
                    !text.words[$0].gap.isDisjoint(with: [.colon]) && text.words[$0].gap.isDisjoint(with: .line)
                        || text.words[$0].gap.contains([.hyphen, .space]) && text.words[$0].isNumber
                }
        }
        // "printer rental", "copieurs en location": nothing that joins two things between.
        // "a copier on a 36 month lease"
        let isOn = first.upperBound < second.lowerBound && Self.ons.match(text, at: first.upperBound) != nil
        return !joins && second.lowerBound - first.upperBound <= (isOn ? 5 : 3)
            && text.words[second.lowerBound].gap.isDisjoint(with: [.comma, .line])
    }

    /// "two", "color", "30 nos": what may stand between a verb and the thing it is done to.
    private func isCountOrQuality(_ index: Int) -> Bool {
        text.words[index].isNumber || NumberWords.table.match(text, at: index) != nil
            || Self.qualities.match(text, at: index) != nil
    }

    private static let followings = PhraseTable<Bool>(
        [
            "following", "as below", "below mentioned", "mentioned below", "given below", "as under", "listed below",
            "folgende", "folgenden", "folgender", "wie folgt", "suivants", "suivantes", "ci-dessous", "siguientes",
            "a continuación", "seguintes", "abaixo", "следующего", "следующих", "следующее", "ниже", "neeche", "niche",
        ].map { ($0, true) }
    )

    /// Verbs of doing something to what is there.
    private static let handlings = PhraseTable<Bool>(
        [
            "move", "moving", "migrate", "migrating", "shift", "shifting", "transfer", "transferring", "maintain",
            "maintaining", "look after", "inspect", "babysit", "umziehen", "verlagern", "migrieren", "déplacer",
            "migrer", "transférer", "migrar", "trasladar", "mover", "transferir", "перенести", "переносим", "перевезти",
            "перенос", "обслуживать", "spostare", "migrare",
        ].map { ($0, true) }
    )

    private static let qualities = PhraseTable<Bool>(
        [
            "color", "colour", "mono", "laser", "new", "used", "refurbished", "nos", "no", "pcs", "a", "the", "their",
            "our", "its", "all", "about", "around", "approx", "some", "more", "small", "large", "big", "good", "high",
            "end", "hp", "dell", "lenovo", "canon",
        ].map { ($0, true) }
    )

    private static let ons = PhraseTable<Bool>(["on", "under"].map { ($0, true) })
}
