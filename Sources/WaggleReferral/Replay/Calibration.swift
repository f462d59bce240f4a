/// How the chances that the engine named came true.
public struct Calibration: Hashable, Codable, Sendable {
    public var acceptance = Curve()
    public var promises = Curve()
    public var winning = Curve()

    public init() {}

    /// Predictions of one kind, in ten bins of equal width.
    public struct Curve: Hashable, Codable, Sendable {
        public private(set) var bins = Array(repeating: Bin(), count: 10)

        public struct Bin: Hashable, Codable, Sendable {
            public var count = 0
            /// How many of them happened.
            public var happened = 0
            /// Sum of the chances that were named.
            public var chances = 0.0
            /// Sum of the squared errors.
            public var squares = 0.0
        }

        mutating func add(_ chance: Double, happened: Bool) {
            let bin = min(9, max(0, Int(chance * 10)))
            bins[bin].count += 1
            bins[bin].happened += happened ? 1 : 0
            bins[bin].chances += chance
            let error = chance - (happened ? 1 : 0)
            bins[bin].squares += error * error
        }

        public var count: Int { bins.reduce(0) { $0 + $1.count } }
        /// 0…1; nil when there was nothing to see.
        public var predicted: Double? { share(bins.reduce(0) { $0 + $1.chances }) }
        /// 0…1; nil when there was nothing to see.
        public var observed: Double? { share(Double(bins.reduce(0) { $0 + $1.happened })) }
        /// Mean squared error (Brier 1950): 0 for a seer, ¼ for who always says one half.
        public var brier: Double? { share(bins.reduce(0) { $0 + $1.squares }) }
        /// Mean distance between what was said and what happened, bin by bin (expected calibration error).
        public var error: Double? { share(bins.reduce(0) { $0 + abs($1.chances - Double($1.happened)) }) }

        private func share(_ sum: Double) -> Double? { count == 0 ? nil : sum / Double(count) }
    }
}
