import Foundation
import WaggleReferral

extension Policy {
    /// The keys that the file may have.
    static let keys = [
        "version", "window", "partners_asked", "asked_at_once", "parts_at_most", "outcome_asked_after_days",
        "sure_enough", "forget_after_days", "week_letter_day", "own_customers",
        "consent_within_days", "ask_customer", "forget_mail_after_days", "money", "engine",
    ]

    /// Reads `policy.yaml`; what it does not say is as in ``Policy/house``.
    init(file: URL) throws(ConfigurationProblem) {
        let root = try YAMLSection(
            file: file.relativePath,
            text: try file.text(),
            known: Self.keys
        )
        let house = Policy.house
        let window = try root.section("window", known: ["asap_hours", "normal_hours"])
        let money = try root.section("money", known: house.money.keys.sorted())
        self.init(
            version: try root.requiredText("version"),
            window: Window(
                asap: try window?.number("asap_hours", in: 0.002...240).map { $0 * 3_600 } ?? house.window.asap,
                normal: try window?.number("normal_hours", in: 0.002...240).map { $0 * 3_600 } ?? house.window.normal
            ),
            partnersAsked: try root.whole("partners_asked", in: 1...50) ?? house.partnersAsked,
            askedAtOnce: try root.whole("asked_at_once", in: 1...SealedRound.most) ?? house.askedAtOnce,
            partsAtMost: try root.whole("parts_at_most", in: 1...5) ?? house.partsAtMost,
            outcomeAskedAfterDays: try root.wholes("outcome_asked_after_days", in: 1...365)?.sorted()
                ?? house.outcomeAskedAfterDays,
            engine: try EnginePolicy(file: file),
            money: try house.money.mapValues(orAsIn: money),
            sureEnough: try root.number("sure_enough", in: 0...1) ?? house.sureEnough,
            forgetAfterDays: try root.whole("forget_after_days", in: 30...36_500) ?? house.forgetAfterDays,
            weekLetterDay: try root.whole("week_letter_day", in: 0...7).map { $0 == 0 ? nil : $0 }
                ?? house.weekLetterDay,
            ownCustomers: try root.choice("own_customers", of: OwnCustomers.allCases.map { ($0.rawValue, $0) })
                ?? house.ownCustomers,
            consentWithinDays: try root.whole("consent_within_days", in: 0...60).flatMap { $0 == 0 ? nil : $0 },
            asksCustomer: try root.flag("ask_customer") ?? house.asksCustomer,
            forgetMailAfterDays: try root.whole("forget_mail_after_days", in: 7...36_500) ?? house.forgetMailAfterDays
        )
    }
}

extension [String: Double] {
    /// These numbers, or what a section of the file says instead.
    fileprivate func mapValues(orAsIn section: YAMLSection?) throws(ConfigurationProblem) -> Self {
        var values = self
        for key in keys { if let number = try section?.number(key, in: 1e-6...1e6) { values[key] = number } }
        return values
    }
}
