extension ScoringFactor {
    /// Nearer is better: 1 at the door, falling evenly to 0 at the edge of the partner's radius.
    ///
    /// Work that is done remotely does not care much: it never falls below a half.
    static let distance = ScoringFactor(
        name: "distance",
        weight: \.distance,
        value: { prospect in
            let near = max(0, 1 - prospect.kilometres / max(prospect.radius, 10))
            return prospect.isRemote ? max(near, 0.5) : near
        },
        because: { view in "\(Distance(kilometres: view.prospect.kilometres).inWords) from your base" }
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
