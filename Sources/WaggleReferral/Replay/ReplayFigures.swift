/// What one policy would make of the leads of a time.
public struct ReplayFigures: Hashable, Codable, Sendable {
    public var policy: String
    public var leads = 0
    /// Leads for which somebody could be asked.
    public var servable = 0
    /// Expected leads that somebody takes and calls, by the chances that the present policy names.
    public var placed = 0.0
    /// Expected hours from the first offer to an answer, one a servable lead, ascending.
    var hours: [Double] = []
    /// From the first choice to the lead, ascending.
    var kilometres: [Double] = []
    /// How often each firm is the first choice.
    var choices: [PartnerKey: Int] = [:]
    /// Firms that came within the time, and those of them that were a first choice.
    public var newcomers = 0
    public var newcomersServed = 0

    init(policy: String) {
        self.policy = policy
    }

    public var placedShare: Double? { leads == 0 ? nil : placed / Double(leads) }
    public var medianHours: Double? { Self.median(hours) }
    public var medianKilometres: Double? { Self.median(kilometres) }
    /// First choices that go to the most chosen tenth of the firms that were chosen at all.
    public var topTenthShare: Double? {
        guard servable > 0 else { return nil }
        let most = choices.values.sorted(by: >)
        return Double(most.prefix((most.count + 9) / 10).reduce(0, +)) / Double(servable)
    }

    private static func median(_ ascending: [Double]) -> Double? {
        ascending.isEmpty ? nil : ascending[ascending.count / 2]
    }
}
