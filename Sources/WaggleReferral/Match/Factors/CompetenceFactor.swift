extension ScoringFactor {
    /// Mean level over the needed trades, a third a level; a certificate for the asked brand counts a level more.
    static let competence = ScoringFactor(
        name: "competence",
        weight: \.competence,
        value: { prospect in
            prospect.needs == 0 ? 0 : Double(prospect.levels) / Double(3 * prospect.needs)
        },
        because: { view in
            let profile = view.entry.partner.profile
            let strongest = view.needs.max { left, right in
                (profile.competences[left.competence]?.rawValue ?? 0)
                    < (profile.competences[right.competence]?.rawValue ?? 0)
            }
            guard let need = strongest, let level = profile.competences[need.competence] else {
                return "level 0 of 3"
            }
            let name = view.competenceNames[need.competence] ?? need.competence.rawValue
            let certificate =
                profile.isCertified(for: need.brand) ? ", certified for \(need.brand ?? "the brand")" : ""
            return "level \(level.rawValue) of 3 for \(name.lowercased())\(certificate)"
        }
    )
}

extension PartnerProfile {
    /// Whether one of the certificates is the brand's own.
    func isCertified(for brand: String?) -> Bool {
        guard let brand = brand?.lowercased(), !certificates.isEmpty else { return false }
        return certificates.contains { $0.lowercased() == brand }
    }

    /// The level in one needed trade, raised by a certificate for the brand that is asked; at most 3.
    func level(for need: Need) -> Int {
        min(3, (competences[need.competence]?.rawValue ?? 0) + (isCertified(for: need.brand) ? 1 : 0))
    }
}
