import Foundation
import WaggleReferral

extension Policy {
    /// The keys that the file may have.
    static let keys = [
        "version", "window", "partners_asked", "outcome_asked_after_days", "weights", "sure_enough", "engine",
    ]

    /// Reads `policy.yaml`; what it does not say is as in ``Policy/house``.
    init(file: URL) throws(ConfigurationProblem) {
        let root = try YAMLSection(
            file: file.relativePath,
            text: try file.text(),
            known: Self.keys
        )
        // What is wrong in the engine's section is wrong for whoever reads the file.
        _ = try EnginePolicy(file: file)
        let house = Policy.house
        let window = try root.section("window", known: ["asap_hours", "normal_hours"])
        let weights = try root.section("weights", known: ["distance", "competence", "open_work", "turn"])
        self.init(
            version: try root.requiredText("version"),
            window: Window(
                asap: try window?.number("asap_hours", in: 0.002...240).map { $0 * 3_600 } ?? house.window.asap,
                normal: try window?.number("normal_hours", in: 0.002...240).map { $0 * 3_600 } ?? house.window.normal
            ),
            partnersAsked: try root.whole("partners_asked", in: 1...50) ?? house.partnersAsked,
            outcomeAskedAfterDays: try root.wholes("outcome_asked_after_days", in: 1...365)?.sorted()
                ?? house.outcomeAskedAfterDays,
            weights: Weights(
                distance: try weights?.number("distance", in: 0...100) ?? house.weights.distance,
                competence: try weights?.number("competence", in: 0...100) ?? house.weights.competence,
                openWork: try weights?.number("open_work", in: 0...100) ?? house.weights.openWork,
                turn: try weights?.number("turn", in: 0...100) ?? house.weights.turn
            ),
            sureEnough: try root.number("sure_enough", in: 0...1) ?? house.sureEnough
        )
    }
}
