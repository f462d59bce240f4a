extension ScoringFactor {
    /// Free hands: 1 with nothing in hand, 0 when every place is taken.
    static let openWork = ScoringFactor(
        name: "open work",
        weight: \.openWork,
        value: { view in
            let places = max(1, view.entry.partner.profile.capacity.open)
            return max(0, 1 - Double(view.workload.open + view.workload.pending) / Double(places))
        },
        because: { view in
            let places = view.entry.partner.profile.capacity.open
            return "\(max(0, places - view.workload.open - view.workload.pending)) of \(places) places free"
        }
    )
}
