import Testing

@testable import WaggleReferral

/// Made-up conduct and what it comes to, in numbers that an independent implementation of the same formula gave.
@Suite("Partnership health, golden")
struct HealthGoldenTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var why: String
        var ours: Conduct
        var theirs: Conduct
        var meanWorth: Double
        /// In the order of ``MutualTrait``.
        var scores: [Double?]
        var health: Double
        var evidence: Double
        var grade: PartnershipHealth.Grade
        var advice: MutualTrait?

        var testDescription: String { why }

        init(
            _ why: String,
            _ ours: Conduct,
            _ theirs: Conduct,
            meanWorth: Double,
            _ scores: [Double?],
            health: Double,
            evidence: Double,
            _ grade: PartnershipHealth.Grade,
            advice: MutualTrait?
        ) {
            self.why = why
            self.ours = ours
            self.theirs = theirs
            self.meanWorth = meanWorth
            self.scores = scores
            self.health = health
            self.evidence = evidence
            self.grade = grade
            self.advice = advice
        }
    }

    @Test("the five scores, to the last digit", arguments: rows)
    func golden(_ row: Row) {
        for health in [
            PartnershipHealth(row.ours, row.theirs, meanWorth: row.meanWorth),
            PartnershipHealth(row.theirs, row.ours, meanWorth: row.meanWorth),
        ] {
            for (trait, expected) in zip(MutualTrait.allCases, row.scores) {
                #expect(Self.isSame(health.scores[trait], expected), "\(trait): \(health.scores[trait] ?? -1)")
            }
            #expect(Self.isSame(health.health, row.health))
            #expect(Self.isSame(health.evidence, row.evidence))
            #expect(health.grade == row.grade)
            #expect(health.advice == row.advice)
        }
    }

    /// But for the last digits, in which the functions of two C libraries may differ.
    private static func isSame(_ one: Double?, _ other: Double?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return abs(one - other) <= 4 * max(one, other).ulp
    }

    /// Evidence is (age in days, value, weight), money (age, house money), a goal (progress, share of the time gone).
    static let rows: [Row] = [
        Row(
            "nothing is known: the priors, and half a success",
            Conduct(),
            Conduct(),
            meanWorth: 2000,
            [92.0, 85.0, 86.17738760127536, 50.0, nil],
            health: 77.39833025930749,
            evidence: 0.0,
            .early,
            advice: .success
        ),
        Row(
            "one promise broken today, by one side",
            Conduct(promises: [(0, 0, 1)]),
            Conduct(),
            meanWorth: 2000,
            [82.28730157199226, 85.0, 86.17738760127536, 50.0, nil],
            health: 74.40974643461489,
            evidence: 1.0,
            .early,
            advice: .success
        ),
        Row(
            "the same promise, broken half a year ago: half of it is forgotten",
            Conduct(promises: [(180, 0, 1)]),
            Conduct(),
            meanWorth: 2000,
            [86.73843182554984, 85.0, 86.17738760127536, 50.0, nil],
            health: 75.80619108525093,
            evidence: 0.5,
            .early,
            advice: .success
        ),
        Row(
            "a breach counts five times, an upheld dispute twice",
            Conduct(promises: [(0, 0, 5)]),
            Conduct(promises: [(0, 0, 2)]),
            meanWorth: 2000,
            [50.0784569635672, 85.0, 86.17738760127536, 50.0, nil],
            health: 62.44631384166995,
            evidence: 7.0,
            .strained,
            advice: .trust
        ),
        Row(
            "one side answers, the other lets windows close",
            Conduct(answers: [(1, 1, 1), (2, 1, 1), (3, 1, 1)]),
            Conduct(answers: [(1, 0, 1), (2, 0, 1), (3, 0, 1)]),
            meanWorth: 2000,
            [92.0, 66.73889086197651, 86.17738760127536, 50.0, nil],
            health: 74.16433918315056,
            evidence: 5.95399710767283,
            .sound,
            advice: .success
        ),
        Row(
            "as much given as taken: the ball comes back",
            Conduct(expected: [(0, 2000)]),
            Conduct(expected: [(0, 2000)]),
            meanWorth: 2000,
            [92.0, 85.0, 86.17738760127536, 52.5, nil],
            health: 78.29198586623183,
            evidence: 0.0,
            .early,
            advice: .success
        ),
        Row(
            "one gives, the other does not",
            Conduct(expected: [(0, 2000), (0, 2000)]),
            Conduct(),
            meanWorth: 2000,
            [92.0, 85.0, 68.39903786706788, 45.8257569495584, nil],
            health: 71.81465468980188,
            evidence: 0.0,
            .early,
            advice: .success
        ),
        Row(
            "all that was given was won, and more",
            Conduct(expected: [(10, 1000)], won: [(2, 9000)]),
            Conduct(expected: [(20, 1000)], won: [(1, 9000)]),
            meanWorth: 1000,
            [92.0, 85.0, 85.90799411609129, 100.0, nil],
            health: 91.04209410547193,
            evidence: 0.0,
            .early,
            advice: .collaboration
        ),
        Row(
            "given, and nothing won",
            Conduct(expected: [(0, 3000), (0, 3000), (0, 3000)]),
            Conduct(expected: [(0, 3000), (0, 3000), (0, 3000)]),
            meanWorth: 1000,
            [92.0, 85.0, 86.17738760127536, 17.5, nil],
            health: 60.457959368217615,
            evidence: 0.0,
            .early,
            advice: .success
        ),
        Row(
            "goals: one half-way in time, one behind, one hardly begun",
            Conduct(goals: [(0.5, 0.5), (0.2, 0.8)]),
            Conduct(goals: [(0.05, 0.02)]),
            meanWorth: 2000,
            [92.0, 85.0, 86.17738760127536, 50.0, 55.90169943749474],
            health: 73.71156033371642,
            evidence: 0.0,
            .early,
            advice: .success
        ),
        Row(
            "goals of one side only are left out",
            Conduct(goals: [(0.5, 0.5)]),
            Conduct(),
            meanWorth: 2000,
            [92.0, 85.0, 86.17738760127536, 50.0, nil],
            health: 77.39833025930749,
            evidence: 0.0,
            .early,
            advice: .success
        ),
        Row(
            "five good things and all is strong",
            Conduct(
                promises: [(0, 1, 1), (0, 1, 1), (0, 1, 1)],
                answers: [(0, 1, 1), (0, 1, 1)],
                updates: [(0, 1, 1), (0, 1, 1), (0, 1, 1)],
                expected: [(0, 500)],
                won: [(0, 900)]
            ),
            Conduct(
                promises: [(0, 1, 1), (0, 1, 1), (0, 1, 1)],
                answers: [(0, 1, 1), (0, 1, 1)],
                updates: [(0, 1, 1), (0, 1, 1), (0, 1, 1)],
                expected: [(0, 500)],
                won: [(0, 900)]
            ),
            meanWorth: 500,
            [95.42857142857143, 90.0, 92.22792399409536, 97.5, nil],
            health: 94.16684397282056,
            evidence: 16.0,
            .strong,
            advice: nil
        ),
        Row(
            "everything fails",
            Conduct(
                promises: [(0, 0, 1), (0, 0, 1), (0, 0, 1), (0, 0, 1)],
                answers: [(0, 0, 1), (0, 0, 1), (0, 0, 1), (0, 0, 1)],
                updates: [(0, 0, 1), (0, 0, 1), (0, 0, 1), (0, 0, 1)],
                expected: [(0, 8000)]
            ),
            Conduct(
                promises: [(0, 0, 1), (0, 0, 1), (0, 0, 1), (0, 0, 1)],
                answers: [(0, 0, 1), (0, 0, 1), (0, 0, 1), (0, 0, 1)],
                updates: [(0, 0, 1), (0, 0, 1), (0, 0, 1), (0, 0, 1)]
            ),
            meanWorth: 1000,
            [46.0, 42.5, 31.748021039363994, 30.895719032666236, nil],
            health: 37.855401916884816,
            evidence: 24.0,
            .failing,
            advice: .success
        ),
        Row(
            "the reference's own example",
            Conduct(
                promises: [(10, 1, 1), (30, 1, 1), (60, 1, 1), (90, 0, 1)],
                answers: [(5, 1, 1), (20, 1, 1), (40, 0, 1)],
                updates: [(3, 1, 1), (12, 1, 1), (33, 0, 1)],
                expected: [(10, 1800), (40, 2500), (80, 900)],
                won: [(5, 6000)],
                goals: [(0.5, 0.6), (0.2, 0.5)]
            ),
            Conduct(
                promises: [(15, 1, 1), (45, 1, 1)],
                answers: [(8, 1, 1), (25, 1, 1), (50, 1, 1)],
                updates: [(7, 1, 1), (21, 1, 1)],
                expected: [(20, 1200)],
                goals: [(0.9, 0.8)]
            ),
            meanWorth: 2000,
            [90.1521318335859, 84.51804542828002, 74.89710500106519, 75.19001834711709, 78.52812659593165],
            health: 81.26696614057563,
            evidence: 15.325233505395666,
            .strong,
            advice: .collaboration
        ),
    ]
}

extension Conduct {
    init(
        promises: [(Double, Double, Double)] = [],
        answers: [(Double, Double, Double)] = [],
        updates: [(Double, Double, Double)] = [],
        expected: [(Double, Double)] = [],
        won: [(Double, Double)] = [],
        goals: [(Double, Double)] = []
    ) {
        self.init()
        self.promises = promises.map { Evidence(age: $0.0, value: $0.1, weight: $0.2) }
        self.answers = answers.map { Evidence(age: $0.0, value: $0.1, weight: $0.2) }
        self.updates = updates.map { Evidence(age: $0.0, value: $0.1, weight: $0.2) }
        self.expected = expected.map { Worth(age: $0.0, money: $0.1) }
        self.won = won.map { Worth(age: $0.0, money: $0.1) }
        self.goals = goals.map { Goal(progress: $0.0, gone: $0.1) }
    }
}
