extension ScoringFactor {
    /// Free hands: 1 with nothing in hand, 0 when every place is taken.
    static let openWork = ScoringFactor(
        name: "open work",
        weight: \.openWork,
        value: { prospect in max(0, 1 - Double(prospect.inHand) / Double(max(1, prospect.places))) },
        because: { view in
            let prospect = view.prospect
            return "\(max(0, prospect.places - prospect.inHand)) of \(prospect.places) places free"
        }
    )
}
