import WaggleMIME
import WaggleReferral

/// The customer's firm, the surest sign first: a form, the writer's name, the domain, a legal form, what firms are called.
struct CompanyFinder {
    let source: LeadSource
    /// Whether some words are the name of a town.
    let isTown: (String) -> Bool
    /// Whether some words are a maker's name, or what is for sale: "2 label printers (Zebra)".
    let isWare: (String) -> Bool

    private func outside(_ mailbox: Mailbox?) -> Bool { mailbox != nil && !source.firm.contains(mailbox) }

    func company(
        _ note: LeadSection,
        _ original: LeadSection?,
        _ earlier: LeadSection?,
        _ fields: FormFields,
        _ domain: String?,
        people: [String]
    ) -> Found<String>? {
        if let company = fields.company, company.utf8.count <= 80 {
            return Found(company, quote: company, confidence: 0.9)
        }
        // "Stores" writes for a firm and is none.
        if let name = source.original?.from?.name, outside(source.original?.from), CompanyText.isFirm(name),
            FoldedText(name).words.count > 1
        {
            return Found(name, quote: name, confidence: 0.8)
        }
        let sections = [original, note].compactMap(\.self)
        let label = domain?.split(separator: ".").first
        // The words of the text that the domain is made of: "Oud & Amber Group" and oudandambergroup.example.
        if let label {
            for section in sections + [earlier].compactMap(\.self) {
                // "Sagar" in "Govt Polytechnic, Sagar" and sagarpoly.example is the town.
                if let found = CompanyText.matching(String(label), in: section.text),
                    found.utf8.contains(0x20) || found.utf8.count * 3 > label.utf8.count * 2 || !isTown(found)
                {
                    return Found(found, quote: found, confidence: 0.85)
                }
            }
        }
        // The partner's signature names his own firm.
        let texts = sections.enumerated().map { place, section in
            place == 0 && original != nil || section.signature.isEmpty
                ? section.text : section.above
        }
        for find in [{ CompanyText.withLegalForm(in: $0, not: source) }, { CompanyText.withKind(in: $0) }] {
            for text in texts {
                if let found = find(text) { return Found(found, quote: found, confidence: 0.75) }
            }
        }
        for section in [note, original].compactMap(\.self) {
            let names = people + [source.author?.name, source.original?.from?.name].compactMap(\.self)
            let found = CompanyText.asking(
                in: section.text,
                within: section.body,
                not: source,
                people: names,
                // The words of a domain are worth more than those before a town.
                atLeast: label == nil ? 2 : 3,
                isTown: isTown
            )
            if let found, !isWare(found) { return Found(found, quote: found, confidence: 0.5) }
        }
        for section in [note, original].compactMap(\.self) {
            for person in people {
                if let found = CompanyText.beside(person, in: section.text, section.body, source, isTown),
                    !isWare(found)
                {
                    return Found(found, quote: found, confidence: 0.45)
                }
            }
        }
        for section in [note, original].compactMap(\.self) {
            if let found = CompanyText.withSmallKind(in: section.text, section.body, isTown: isTown) {
                return Found(found, quote: found, confidence: 0.45)
            }
        }
        for section in [note, original].compactMap(\.self) {
            if let found = CompanyText.bracketed(in: section.text, section.body, isTown: isTown),
                !isWare(found)
            {
                return Found(found, quote: found, confidence: 0.4)
            }
        }
        for section in [note, original].compactMap(\.self) {
            if let found = CompanyText.small(in: section.text, section.body, people: people, isTown: isTown),
                !isWare(found)
            {
                return Found(found, quote: found, confidence: 0.4)
            }
        }
        if let original {
            for person in people {
                if let found = CompanyText.signed(below: person, in: original, isTown: isTown) {
                    return Found(found, quote: found, confidence: 0.45)
                }
            }
        }
        if let label {
            for section in sections {
                if let found = CompanyText.beginnings(of: String(label), in: section.text) {
                    return Found(found, quote: found, confidence: 0.5)
                }
            }
        }
        if let label, let domain {
            return Found(CompanyText.words(of: label), quote: domain, confidence: 0.3)
        }
        return nil
    }
}
