import Foundation
import WaggleReferral

extension EnginePolicy {
    /// The keys that the section `engine` of `policy.yaml` may have.
    static var keys: [String] { rules.map(\.name) }

    /// Reads the section `engine` of `policy.yaml`; what it does not say is as in ``EnginePolicy/rules``.
    init(file: URL) throws(ConfigurationProblem) {
        self.init()
        let root = try YAMLSection(file: file.relativePath, text: try file.text(), known: Policy.keys)
        version = try root.requiredText("version")
        guard let section = try root.section("engine", known: Self.keys) else { return }
        for rule in Self.rules {
            if let number = try section.number(rule.name, in: rule.range) { self[keyPath: rule.path] = number }
        }
    }
}
