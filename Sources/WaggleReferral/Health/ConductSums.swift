import Foundation

/// Conduct, faded and added up: one lead's part of it can be taken out again without going over the rest.
struct ConductSums: Sendable {
    var promises = Rate()
    var answers = Rate()
    var updates = Rate()
    /// House money.
    var expected = 0.0
    /// House money.
    var won = 0.0
    /// Leads in `expected`.
    var given = 0
    /// Shares of goals that are reached, 0…1 each.
    var reached = 0.0
    var goals = 0

    struct Rate: Sendable {
        var good = 0.0
        var all = 0.0

        /// Mean of a Beta posterior.
        func mean(prior: Double, strength: Double) -> Double { (strength * prior + good) / (strength + all) }
    }

    init() {}

    init(_ conduct: Conduct) {
        promises = Rate(conduct.promises)
        answers = Rate(conduct.answers)
        updates = Rate(conduct.updates)
        expected = conduct.expected.reduce(0) { $0 + $1.money * faded($1.age) }
        won = conduct.won.reduce(0) { $0 + $1.money * faded($1.age) }
        given = conduct.expected.count
        // A goal that has hardly begun is not yet behind.
        reached = conduct.goals.reduce(0) { $0 + min(1, $1.progress / max($1.gone, 0.1)) }
        goals = conduct.goals.count
    }

    /// Pieces of evidence, faded.
    var evidence: Double { promises.all + answers.all + updates.all }

    static func += (left: inout ConductSums, right: ConductSums) { left.add(right, times: 1) }
    static func -= (left: inout ConductSums, right: ConductSums) { left.add(right, times: -1) }

    private mutating func add(_ other: ConductSums, times sign: Int) {
        let times = Double(sign)
        for rate in [\ConductSums.promises, \.answers, \.updates] {
            self[keyPath: rate].good += times * other[keyPath: rate].good
            self[keyPath: rate].all += times * other[keyPath: rate].all
        }
        expected += times * other.expected
        won += times * other.won
        given += sign * other.given
        reached += times * other.reached
        goals += sign * other.goals
    }
}

extension ConductSums.Rate {
    fileprivate init(_ evidence: [Conduct.Evidence]) {
        for piece in evidence {
            let weight = piece.weight * faded(piece.age)
            good += weight * piece.value
            all += weight
        }
    }
}

/// What is left after so many days: half after 180.
private func faded(_ days: Double) -> Double { pow(0.5, days / 180) }
