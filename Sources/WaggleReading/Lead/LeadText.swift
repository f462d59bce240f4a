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
    func drafts(from source: LeadSource) -> [LeadDraft] {
        let note = LeadSection(source.note, signer: source.author)
        let original = source.original.map { LeadSection($0.body, signer: $0.from) }
        let fields = FormFields(original?.whole ?? note.whole)
        var draft = LeadDraft()
        draft.words = source.original?.body ?? source.note
        draft.language = LanguageGuess.language(of: (original ?? note).text)

        draft.needs = needs.needs(subject: source.subject, note: note, original: original)
        let places = PlaceFinder(gazetteer: gazetteer, near: source.home, country: source.country)
        draft.place = places.place(subject: source.subject, note: note, original: original, fields: fields)

        // What the place tells of the country beats the partner's own.
        let country = draft.place?.value.country ?? source.country
        let money = BudgetFinder(currency: MoneyText.currency(of: country))
        draft.budget =
            money.budget(in: note, fields: nil) ?? original.flatMap { money.budget(in: $0, fields: nil) }
            ?? money.budget(in: note, fields: fields)
        draft.neededBy = Self.neededBy(source, note, original)
        draft.customer = CustomerFinder(source: source, country: country).customer(
            note: note,
            original: original,
            fields: fields
        )
        draft.conditions =
            ConditionFinder.conditions(in: note, by: .partner)
            + (original.map { ConditionFinder.conditions(in: $0, by: .customer) } ?? [])
        return isLead(draft, source) ? [draft] : []
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
        _ original: LeadSection?
    ) -> Found<NeededBy>? {
        if let found = neededBy(in: note, source.noteDay), found.value.day != nil || original == nil { return found }
        if let original, let found = neededBy(in: original, source.today) { return found }
        if let found = neededBy(in: note, source.noteDay) { return found }
        let subject = LeadSection(source.subject, signer: nil)
        return neededBy(in: subject, source.noteDay)
    }

    private static func neededBy(in section: LeadSection, _ today: CalendarDay) -> Found<NeededBy>? {
        guard !section.body.isEmpty else { return nil }
        let finder = DayFinder(text: section.text, today: today)
        let mentions = finder.mentions(in: section.body)
        let mention = mentions.filter(\.isDeadline).min { $0.day < $1.day } ?? mentions.first
        let hurry = finder.urgency(in: section.body)
        guard mention != nil || hurry != nil else { return nil }
        let urgency = hurry?.urgency ?? mention.map { DayFinder.urgency(of: $0.day, from: today) }
        let quotes = [mention?.words, hurry?.words].compactMap(\.self).map { section.text.text($0) }
        let text = quotes.joined(separator: ", ")
        let confidence = mention?.isDeadline == true ? 0.85 : hurry != nil ? 0.75 : 0.55
        return Found(
            NeededBy(day: mention?.day, urgency: urgency, text: text),
            quote: quotes.first ?? "",
            confidence: confidence
        )
    }
}
