/// How one firm behaved towards another: what the five scores are computed from.
public struct Conduct: Hashable, Sendable {
    /// Promises that were due.
    public var promises: [Evidence] = []
    /// Offers that could be answered.
    public var answers: [Evidence] = []
    /// Results that were to be told.
    public var updates: [Evidence] = []
    /// Leads this firm gave to the other, with what they were expected to bring.
    public var expected: [Worth] = []
    /// What became of those.
    public var won: [Worth] = []
    /// What this firm took upon itself.
    public var goals: [Goal] = []

    /// One observation.
    public struct Evidence: Hashable, Sendable {
        /// Days.
        public var age: Double
        /// 0 bad … 1 good.
        public var value: Double
        /// As how many observations it counts: 2 for an upheld dispute, 5 for an upheld breach of an exclusion.
        public var weight: Double

        public init(age: Double, value: Double, weight: Double = 1) {
            self.age = age
            self.value = value
            self.weight = weight
        }
    }

    public struct Worth: Hashable, Sendable {
        /// Days.
        public var age: Double
        /// House money.
        public var money: Double

        public init(age: Double, money: Double) {
            self.age = age
            self.money = money
        }
    }

    public struct Goal: Hashable, Sendable {
        /// 0…1.
        public var progress: Double
        /// Share of the agreed period that is over, 0…1.
        public var gone: Double

        public init(progress: Double, gone: Double) {
            self.progress = progress
            self.gone = gone
        }
    }

    public init() {}
}
