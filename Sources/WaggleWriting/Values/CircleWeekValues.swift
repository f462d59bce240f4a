import Foundation
import WaggleReferral

/// To the operator: what the week brought to the circle.
struct CircleWeekValues: TemplateValues {
    /// Firms that are listed; how many more there are is said.
    private static let most = 30

    let week: CircleWeek
    let until: String

    static let members: [String: Member<Self>] = [
        "until": .text { $0.until },
        "received": .text { String($0.week.received) },
        "placed": .text { String($0.week.placed) },
        "median-hours": .text { $0.week.medianHours.map { String(format: "%.1f", $0) } },
        "unplaced": .text { String($0.week.unplaced) },
        "withdrawn": .text { String($0.week.withdrawn) },
        "open": .text { String($0.week.open) },
        "has-firms": .flag { !$0.week.firms.isEmpty },
        "firms": .list { $0.week.firms.prefix(most).map(WeekFirmValues.init) },
        "more-firms": .text { $0.week.firms.count > most ? String($0.week.firms.count - most) : nil },
        "needs-person": .flag { $0.week.held + $0.week.inDoubt > 0 },
        "held": .text { $0.week.held > 0 ? String($0.week.held) : nil },
        "in-doubt": .text { $0.week.inDoubt > 0 ? String($0.week.inDoubt) : nil },
        "head": .text { $0.week.head },
    ]

    init(_ week: CircleWeek, _ context: WritingContext) {
        self.week = week
        until = context.day(week.week.end)
    }
}

struct WeekFirmValues: TemplateValues {
    let firm: CircleWeek.Firm

    static let members: [String: Member<Self>] = [
        "name": .text { $0.firm.name.line() },
        "gave": .text { String($0.firm.gave) },
        "took": .text { String($0.firm.took) },
    ]
}
