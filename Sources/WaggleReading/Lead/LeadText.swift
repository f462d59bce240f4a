import WaggleMIME
import WaggleReferral
import WaggleTransport

/// Reads leads out of what a partner sent. This file says the order; the finders do the work.
struct LeadText: Sendable {
    private let needs: NeedFinder
    private let gazetteer: Gazetteer

    init(vocabulary: Vocabulary, gazetteer: Gazetteer) {
        needs = NeedFinder(vocabulary)
        self.gazetteer = gazetteer
    }

    /// The customers a mail speaks of; empty when it speaks of none.
    func drafts(from sections: LeadSections) -> [LeadDraft] {
        let source = sections.source
        if source.original == nil, !source.isAnswer, let several = several(from: source, sections.note) {
            return several
        }
        return draft(from: sections).map { [$0] } ?? []
    }

    /// Several customers in one note: each part asks for something, and at least two name somebody of their own.
    private func several(from source: LeadSource, _ note: LeadSection) -> [LeadDraft]? {
        for proposal in LeadParts.proposals(for: note) {
            var drafts: [LeadDraft] = []
            for part in proposal.parts {
                var source = source
                source.note = part
                source.subject = ""
                source.isPart = true
                if let draft = draft(from: LeadSections(source)) { drafts.append(draft) }
            }
            guard drafts.count > 1, Self.areApart(drafts) else { continue }
            let shared = shared(proposal.common, source)
            return drafts.map { Self.completed($0, by: shared) }
        }
        return nil
    }

    private static func areApart(_ drafts: [LeadDraft]) -> Bool {
        var reaches: Set<String> = []
        var named = 0
        for draft in drafts {
            let reach = draft.customer.phones.map(\.value) + draft.customer.emails.map(\.value.description)
            if !reach.isEmpty, reach.allSatisfy({ !reaches.contains($0) }) { named += 1 }
            if reach.isEmpty, draft.customer.name != nil || draft.customer.company != nil { named += 1 }
            reaches.formUnion(reach)
        }
        // Of three at least two thirds, so that a list of goods with one contact stays one lead.
        return !reaches.isEmpty && named > 1 && named * 3 >= drafts.count * 2
    }

    /// What stands around the parts of a mail and is said of all its leads.
    private func shared(_ common: String, _ source: LeadSource) -> LeadDraft {
        let section = LeadSection(common, signer: nil)
        guard !section.text.isEmpty else { return LeadDraft() }
        var shared = LeadDraft()
        let places = PlaceFinder(gazetteer: gazetteer, near: source.home, country: source.country)
        shared.place = places.place(subject: "", note: section, original: nil, fields: FormFields(""))
        shared.conditions = ConditionFinder.conditions(in: section, by: .partner)
        shared.keptBack = KeptBackFinder.parts(in: section)
        shared.asksForChoice = ChoiceFinder.isWanted(in: section)
        shared.asksCustomer = AskCustomerFinder.isWanted(in: section)
        shared.consent = ConsentFinder.consent(in: section)
        shared.language = section.language
        return shared
    }

    private static func completed(_ draft: LeadDraft, by shared: LeadDraft) -> LeadDraft {
        var draft = draft
        draft.place = draft.place ?? shared.place
        for condition in shared.conditions
        where !draft.conditions.contains(where: { $0.value.kind == condition.value.kind }) {
            draft.conditions.append(condition)
        }
        draft.language = draft.language ?? shared.language
        draft.consent = draft.consent ?? shared.consent
        draft.keptBack = LeadPart.allCases.filter { draft.keptBack.contains($0) || shared.keptBack.contains($0) }
        draft.asksForChoice = draft.asksForChoice || shared.asksForChoice
        draft.asksCustomer = draft.asksCustomer || shared.asksCustomer
        return draft
    }

    private func draft(from sections: LeadSections) -> LeadDraft? {
        let (source, note, original, earlier) = (sections.source, sections.note, sections.original, sections.earlier)
        let fields = FormFields(original?.whole ?? note.whole)
        var draft = LeadDraft()
        draft.words = source.original?.body ?? source.note
        draft.language = (original ?? note).language

        draft.needs = needs.needs(subject: source.subject, note: note, original: original)
        // What the customer says last can be "yes, go on": then his earlier mail has the needs.
        if draft.needs.isEmpty, let earlier {
            draft.needs = needs.needs(subject: source.subject, note: note, original: earlier)
        }
        if let many = fields.quantity, draft.needs.count <= 2,
            draft.needs.allSatisfy({ ($0.value.quantity ?? .exactly(1)) == .exactly(1) })
        {
            for index in draft.needs.indices { draft.needs[index].value.quantity = .exactly(many) }
        }
        let places = PlaceFinder(gazetteer: gazetteer, near: source.home, country: source.country)
        draft.place = places.place(subject: source.subject, note: note, original: original, fields: fields)
        if draft.place == nil, let earlier {
            draft.place = places.place(subject: "", note: note, original: earlier, fields: fields)
        }

        // What the place tells of the country beats the partner's own.
        let country = draft.place?.value.country ?? source.country
        let money = BudgetFinder(currency: MoneyText.currency(of: country))
        draft.budget =
            money.budget(in: note, fields: nil) ?? original.flatMap { money.budget(in: $0, fields: nil) }
            ?? money.budget(in: note, fields: fields)
        // What the customer's latest mail does not tell his earlier ones may.
        lazy var said = earlier.map(source.customersWords)
        if draft.budget == nil, let said { draft.budget = money.budget(in: said, fields: nil) }
        draft.neededBy =
            Self.duration(fields.deadline, from: original == nil ? source.noteDay : source.today)
            ?? Self.neededBy(source, note, original, monthFirst: country == "US")
            ?? said.flatMap { Self.neededBy(source, note, $0, monthFirst: country == "US") }
        let place = draft.place
        let isTown = { (name: String) in
            place?.value.city == name || place?.quote.hasPrefix(name) ?? false
                || gazetteer.mentions(in: name, near: source.home, country: country).contains { $0.confidence >= 0.4 }
        }
        draft.customer = CustomerFinder(
            source: source,
            country: country,
            isTown: isTown,
            isWare: needs.isWare
        ).customer(
            note: note,
            original: original,
            earlier: earlier,
            said: said,
            fields: fields
        )
        draft.conditions =
            ConditionFinder.conditions(in: note, by: .partner)
            + (original.map { ConditionFinder.conditions(in: $0, by: .customer) } ?? [])
        draft.keptBack = KeptBackFinder.parts(in: note)
        draft.asksForChoice = ChoiceFinder.isWanted(in: note)
        draft.asksCustomer = AskCustomerFinder.isWanted(in: note)
        draft.consent = ConsentFinder.consent(in: note)
        return isLead(draft, source) ? draft : nil
    }

    /// Something to sell, or somebody to call at a known place.
    private func isLead(_ draft: LeadDraft, _ source: LeadSource) -> Bool {
        if source.isAnswer { return draft != LeadDraft(language: draft.language, words: draft.words) }
        if !draft.needs.isEmpty { return true }
        return source.original != nil && draft.customer.isReachable
            && (draft.place != nil || draft.budget != nil || draft.neededBy != nil)
    }

    private static func neededBy(
        _ source: LeadSource,
        _ note: LeadSection,
        _ original: LeadSection?,
        monthFirst: Bool
    ) -> Found<NeededBy>? {
        let time = { (section: LeadSection, day: CalendarDay) in Time(in: section, day, monthFirst: monthFirst) }
        var asked = [time(note, source.noteDay), original.flatMap { time($0, source.today) }].compactMap(\.self)
        let isHurried = asked.contains { $0.hurry != nil }
        let title = isHurried ? nil : time(LeadSection(source.subject, signer: nil), source.noteDay)
        if asked.isEmpty, let title { asked = [title] }
        // The partner's word beats the customer's, and a day that is a deadline one that is only named.
        let dated = asked.first { $0.mention?.isDeadline == true } ?? asked.first { $0.mention != nil }
        // "Laptop requirement (urgent)": what a subject adds to the days of its mail.
        let hurried = asked.first { $0.hurry != nil } ?? (title?.hurry?.urgency == .asap ? title : nil)
        guard dated != nil || hurried != nil else { return nil }
        let quotes = [dated?.mentionText, hurried?.hurryText].compactMap(\.self)
        return Found(
            NeededBy(
                day: dated?.mention?.day,
                urgency: hurried?.hurry?.urgency
                    ?? dated.flatMap { time in time.mention.map { DayFinder.urgency(of: $0.day, from: time.today) } },
                text: quotes.joined(separator: ", ")
            ),
            quote: quotes.first ?? "",
            confidence: dated?.mention?.isDeadline == true ? 0.85 : hurried != nil ? 0.75 : 0.55
        )
    }

    /// "Délai : 6 semaines", "Timeframe: Within 30 days": what a form's field counts from the day it was sent.
    private static func duration(_ field: String?, from today: CalendarDay) -> Found<NeededBy>? {
        guard let field, let day = DayFinder(text: FoldedText(field), today: today).duration() else { return nil }
        let urgency = DayFinder.urgency(of: day, from: today)
        return Found(NeededBy(day: day, urgency: urgency, text: field), quote: field, confidence: 0.85)
    }

    /// What one text says about time.
    private struct Time {
        private static let years: Set<String> = ["year", "fy", "jahr", "jahres", "annee", "ano", "году"]

        var today: CalendarDay
        var mention: DayFinder.Mention?
        var mentionText: String?
        var hurry: (urgency: Urgency, words: Range<Int>)?
        var hurryText: String?

        init?(in section: LeadSection, _ today: CalendarDay, monthFirst: Bool) {
            guard !section.body.isEmpty else { return nil }
            self.today = today
            let finder = DayFinder(text: section.text, today: today, monthFirst: monthFirst)
            let mentions = finder.mentions(in: section.body)
            mention = mentions.filter(\.isDeadline).min { $0.day < $1.day } ?? mentions.first
            hurry = finder.urgency(in: section.body)
            // "The lines are switched off next year, so by the end of March": the day says how much hurry there is.
            if mention?.isDeadline == true, let low = hurry, low.urgency == .low,
                low.words.contains(where: { Self.years.contains(section.text.folded($0)) })
            {
                hurry = nil
            }
            if mention == nil, hurry == nil { hurry = finder.haste(in: section.body) }
            mentionText = mention.map { section.text.text($0.words) }
            hurryText = hurry.map { section.text.text($0.words) }
            if mention == nil, hurry == nil { return nil }
        }
    }
}

/// A customer's mail with the older mails below it.
struct LeadThread {
    /// The customer's last word.
    var latest: String
    /// What stands below it, when something does.
    var earlier: String?

    init(_ body: String) {
        latest = body
        // No more than what is read of it.
        let scan = QuoteScan(String(decoding: body.utf8.prefix(ReadingLimits.leadWords * 8), as: UTF8.self))
        for mark in scan.marks where mark.start > 0 {
            switch mark.kind {
            case .headers, .attribution, .originalOpening, .forwardOpening: break
            case .ending, .divider, .signature, .footer: continue
            }
            let at = scan.lines.lines[mark.start].start
            let bytes = scan.lines.bytes
            let above = String(decoding: bytes[..<at], as: UTF8.self)
            // Answers below a quote: nothing is above it.
            guard above.utf8.contains(where: { $0 > 0x20 }) else { return }
            latest = above
            earlier = String(decoding: bytes[at...], as: UTF8.self)
            return
        }
    }
}
