extension ScoringFactor {
    /// Partners who have waited longer come first: 0 on the day of the last offer, rising evenly to 1 after 30 days.
    static let turn = ScoringFactor(
        name: "turn",
        weight: \.turn,
        value: { prospect in
            guard let idle = prospect.idle else { return 1 }
            return min(1, max(0, idle / (30 * 86_400)))
        },
        because: { view in
            guard let idle = view.prospect.idle else { return "0 offers so far: your turn" }
            let days = max(0, Int(idle / 86_400))
            return days == 1 ? "1 day since your last offer" : "\(days) days since your last offer"
        }
    )
}
