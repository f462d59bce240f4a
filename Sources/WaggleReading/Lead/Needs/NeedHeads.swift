import WaggleReferral

/// What is bought per head, per user or per room takes its number from those the mail counts: "we are 38".
struct NeedHeads {
    let section: LeadSection

    func count(_ needs: inout [Found<Need>]) {
        // "Un infogérance complète" is one only where nobody is counted.
        let open = needs.indices.filter {
            (needs[$0].value.quantity ?? .exactly(1)) == .exactly(1)
                && Self.perHead.contains(needs[$0].value.competence.rawValue)
        }
        if !open.isEmpty, let heads = QuantityFinder.heads(in: section.text, within: section.body) {
            for index in open { needs[index].value.quantity = heads }
        }
        for index in needs.indices where needs[index].value.competence.rawValue == "av.conferencing" {
            guard (needs[index].value.quantity ?? .exactly(1)) == .exactly(1),
                let rooms = QuantityFinder.rooms(in: section.text, within: section.body)
            else { continue }
            needs[index].value.quantity = rooms
        }
        let programs = needs.indices.filter {
            (needs[$0].value.quantity ?? .exactly(1)) == .exactly(1)
                && Self.perUser.contains(needs[$0].value.competence.rawValue)
        }
        guard !programs.isEmpty,
            let users = QuantityFinder.heads(in: section.text, within: section.body, ofUsers: true)
                ?? sellers(programs, of: needs)
        else { return }
        for index in programs { needs[index].value.quantity = users }
    }

    /// "40 sales guys want a CRM": whoever works with one has a seat of it.
    private func sellers(_ programs: [Int], of needs: [Found<Need>]) -> Quantity? {
        programs.contains { needs[$0].value.competence.rawValue == "software.crm" }
            ? QuantityFinder.heads(in: section.text, within: section.body) : nil
    }

    private static let perHead: Set<String> = [
        "services.managed", "cloud.microsoft365", "cloud.mail_other", "security.endpoint",
    ]

    private static let perUser: Set<String> = ["software.erp", "software.crm", "software.accounting"]
}
