extension ScoringFactor {
    /// Mean level over the needed trades, a third a level; a certificate for the asked brand counts a level more.
    static let competence = ScoringFactor(
        name: "competence",
        weight: \.competence,
        value: { view in
            let levels = view.needs.map { need in
                min(
                    3,
                    (view.entry.partner.profile.competences[need.competence]?.rawValue ?? 0)
                        + bonus(need, view.entry.partner)
                )
            }
            return levels.isEmpty ? 0 : Double(levels.reduce(0, +)) / Double(3 * levels.count)
        },
        because: { view in
            let strongest = view.needs.max { left, right in
                (view.entry.partner.profile.competences[left.competence]?.rawValue ?? 0)
                    < (view.entry.partner.profile.competences[right.competence]?.rawValue ?? 0)
            }
            guard let need = strongest, let level = view.entry.partner.profile.competences[need.competence] else {
                return "level 0 of 3"
            }
            let name = view.competenceNames[need.competence] ?? need.competence.rawValue
            let certificate = bonus(need, view.entry.partner) > 0 ? ", certified for \(need.brand ?? "the brand")" : ""
            return "level \(level.rawValue) of 3 for \(name.lowercased())\(certificate)"
        }
    )
}

private func bonus(_ need: Need, _ partner: Partner) -> Int {
    guard let brand = need.brand?.lowercased() else { return 0 }
    return partner.profile.certificates.contains { $0.lowercased() == brand } ? 1 : 0
}
