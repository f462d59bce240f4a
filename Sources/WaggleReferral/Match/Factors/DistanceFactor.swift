extension ScoringFactor {
    /// Nearer is better: 1 at the door, falling evenly to 0 at the edge of the partner's radius.
    ///
    /// Work that is done remotely does not care much: it never falls below a half.
    static let distance = ScoringFactor(
        name: "distance",
        weight: \.distance,
        value: { view in
            let radius = max(view.entry.partner.profile.radius.kilometres, 10)
            let near = max(0, 1 - view.distance.kilometres / radius)
            return view.needs.allSatisfy(\.competence.isRemote) ? max(near, 0.5) : near
        },
        because: { view in "\(view.distance.inWords) from your base" }
    )
}

extension Distance {
    /// For people: `3.4 km` up to ten, whole kilometres above.
    public var inWords: String {
        guard kilometres < 10 else { return "\(Int(kilometres.rounded())) km" }
        let tenths = Int((kilometres * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10) km" : "\(tenths / 10).\(tenths % 10) km"
    }
}
