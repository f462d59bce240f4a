/// Every number by which the engine judges: priors, half-lives, weights and limits. See ``rules`` for what each means.
public struct EnginePolicy: Hashable, Sendable {
    /// Named by each decision.
    public var version = "engine-1"

    public var decayHot = 24.0
    public var decayNormal = 72.0
    public var decayPlanned = 240.0
    public var acceptBase = 0.60
    public var winBase = 0.25
    public var keptBase = 0.95
    public var unreliableShare = 0.04
    public var unreliableKept = 0.30
    public var answerMinutes = 60.0
    public var acceptSpread = 0.60
    public var winSpread = 0.25
    public var winTradeSpread = 0.30
    public var sharedSpread = 0.25
    public var forgetDays = 240.0
    public var keptStrength = 12.0
    public var keptHalfLife = 120.0
    public var keptLeast = 0.55
    public var keptStop = 0.50
    public var keptWeight = 1.0
    public var answerStrength = 3.0
    public var answerHalfLife = 60.0
    public var doubt = 0.5
    public var offerCost = 3.0
    public var placePrice = 1.0
    public var placeHalfLife = 30.0
    public var busyDays = 14.0
    public var capacityBelieved = 0.75
    public var capacitySpread = 0.45
    public var busyDoubt = 0.5
    public var overloadPower = 1.5
    public var newcomerPlaces = 2.0
    public var certificatePlaces = 0.5
    public var paceGrowth = 2.0
    public var giveAndTake = 0.30
    public var ledgerHalfLife = 180.0
    public var ledgerCap = 4.0
    public var pairHalfLife = 90.0
    public var fairness = 1.0
    public var waitFrom = 10.0
    public var waitFull = 30.0
    public var newcomerWaited = 18.0
    public var choosiness = 0.50
    public var guardShare = 0.40
    public var leadValue = 4_000.0

    public init() {}

    /// One number of the policy, as its file names it.
    public struct Rule: Sendable {
        public var name: String
        public var unit: String
        public var range: ClosedRange<Double>
        public var meaning: String
        public var path: any WritableKeyPath<EnginePolicy, Double> & Sendable
    }

    /// All of them, in the order of the file. A new one is a property and a line here.
    public static let rules: [Rule] = [
        Rule("decay_hot", "hours", 1...10_000, "mean life of a customer's interest when it is urgent", \.decayHot),
        Rule("decay_normal", "hours", 1...10_000, "the same when nothing is said", \.decayNormal),
        Rule("decay_planned", "hours", 1...10_000, "the same when there is time", \.decayPlanned),
        Rule("accept_base", "share", 0.01...0.99, "offers accepted in time, before anything is known", \.acceptBase),
        Rule("win_base", "share", 0.01...0.99, "leads won of those whose promise was kept, likewise", \.winBase),
        Rule("kept_base", "share", 0.01...0.99, "promises kept by reliable firms, likewise", \.keptBase),
        Rule("unreliable_share", "share", 0.001...0.5, "of firms that keep few promises, likewise", \.unreliableShare),
        Rule("unreliable_kept", "share", 0.01...0.9, "promises kept by such firms", \.unreliableKept),
        Rule(
            "answer_minutes",
            "working minutes",
            1...10_000,
            "until half of the answers came, likewise",
            \.answerMinutes
        ),
        Rule("accept_spread", "probits", 0.01...3, "how much partners differ in accepting", \.acceptSpread),
        Rule("win_spread", "probits", 0.01...3, "how much partners differ in winning", \.winSpread),
        Rule(
            "win_trade_spread",
            "probits",
            0.01...3,
            "how much a partner's trades differ in winning",
            \.winTradeSpread
        ),
        Rule("shared_spread", "probits", 0.01...3, "how sure the prior is of a shared weight", \.sharedSpread),
        Rule(
            "forget_days",
            "days",
            1...10_000,
            "after which a silent partner is as uncertain as a new one",
            \.forgetDays
        ),
        Rule("kept_strength", "promises", 0.1...100, "that the network's mean counts as", \.keptStrength),
        Rule("kept_half_life", "days", 1...10_000, "after which a promise counts half", \.keptHalfLife),
        Rule("kept_least", "share", 0...1, "below it a partner is asked last", \.keptLeast),
        Rule("kept_stop", "share", 0...1, "below it, with three broken promises, a partner is not asked", \.keptStop),
        Rule("kept_weight", "power", 0...5, "a broken promise hurts beyond the lost sale", \.keptWeight),
        Rule("answer_strength", "answers", 0.1...100, "that the network's mean counts as", \.answerStrength),
        Rule("answer_half_life", "days", 1...10_000, "after which an answer time counts half", \.answerHalfLife),
        Rule("doubt", "standard deviations", 0...3, "the benefit of the doubt for the untried", \.doubt),
        Rule("offer_cost", "money", 0...1_000_000, "what reading an offer costs the one who reads it", \.offerCost),
        Rule("place_price", "factor", 0...10, "how much the price of a busy partner's place counts", \.placePrice),
        Rule("place_half_life", "days", 1...10_000, "of the demand for a partner", \.placeHalfLife),
        Rule("busy_days", "days", 0.1...1_000, "that a lead keeps a place, before anything is known", \.busyDays),
        Rule(
            "capacity_believed",
            "share",
            0.05...2,
            "of the stated capacity, before anything is known",
            \.capacityBelieved
        ),
        Rule("capacity_spread", "log share", 0.05...2, "how much partners differ in that", \.capacitySpread),
        Rule("busy_doubt", "share", 0...1, "of acceptance that is lost when a lead is too much", \.busyDoubt),
        Rule("overload_power", "power", 0...5, "how much a lead beyond the believed capacity loses", \.overloadPower),
        Rule("newcomer_places", "leads", 1...100, "that a newcomer may hold at first", \.newcomerPlaces),
        Rule("certificate_places", "leads", 0...10, "more, for each of two certificates", \.certificatePlaces),
        Rule("pace_growth", "leads", 0...100, "more for a kept promise, divided by those he may hold", \.paceGrowth),
        Rule("give_and_take", "log score", 0...1, "largest effect of the ledger's balance", \.giveAndTake),
        Rule("ledger_half_life", "days", 1...10_000, "after which a given lead counts half", \.ledgerHalfLife),
        Rule("ledger_cap", "mean leads", 0.1...1_000, "the most that one lead is worth in the ledger", \.ledgerCap),
        Rule("pair_half_life", "days", 1...10_000, "after which a pair's leads count half as repeated", \.pairHalfLife),
        Rule("fairness", "log score", 0...5, "effect of a full wait", \.fairness),
        Rule("wait_from", "days", 0...1_000, "without an offer, before the wait counts", \.waitFrom),
        Rule("wait_full", "days", 1...1_000, "without an offer, when it counts in full", \.waitFull),
        Rule("newcomer_waited", "days", 0...1_000, "that a newcomer has waited when joining", \.newcomerWaited),
        Rule(
            "choosiness",
            "log score",
            0...2,
            "largest effect, on a large lead, of taking large ones rather than small ones",
            \.choosiness
        ),
        Rule("guard", "share", 0...1, "a nudge never picks who is worth less than the best by more", \.guardShare),
        Rule("lead_value", "money", 1...1e12, "of a mean lead, before anything is known", \.leadValue),
    ]
}

extension EnginePolicy.Rule {
    init(
        _ name: String,
        _ unit: String,
        _ range: ClosedRange<Double>,
        _ meaning: String,
        _ path: any WritableKeyPath<EnginePolicy, Double> & Sendable
    ) {
        self.init(name: name, unit: unit, range: range, meaning: meaning, path: path)
    }
}
