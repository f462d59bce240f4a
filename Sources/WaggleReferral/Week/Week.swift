public import Foundation

/// Seven days that ended when a firm opened its doors.
public struct Week: Hashable, Codable, Sendable {
    public var start: Date
    public var end: Date

    public init(start: Date, end: Date) {
        self.start = start
        self.end = end
    }

    /// The newest week that is over.
    ///
    /// - Parameters:
    ///   - weekday: The ISO weekday on which it ends, 1 is Monday.
    ///   - hours: When and by which clock the firm opens. It may be closed on that day: a letter waits.
    public init(endedBy now: Date, on weekday: Int, at hours: WorkingHours) {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = hours.timeZone
        // A calendar counts from Sunday, 1.
        let opening = DateComponents(
            hour: hours.opens / 60,
            minute: hours.opens % 60,
            weekday: weekday % 7 + 1
        )
        // Searched backwards, it is before the given moment: one that ends just now is over.
        let end =
            calendar.nextDate(
                after: now.addingTimeInterval(1),
                matching: opening,
                matchingPolicy: .nextTime,
                direction: .backward
            ) ?? now
        self.init(
            start: calendar.date(byAdding: .day, value: -7, to: end) ?? end.addingTimeInterval(-604_800),
            end: end
        )
    }

    public func contains(_ moment: Date) -> Bool { start <= moment && moment < end }
}
