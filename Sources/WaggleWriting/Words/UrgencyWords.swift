import WaggleReferral

extension NeededBy {
    /// For the referrer and the receiver: the day where there is one, and how soon.
    var words: String {
        switch (day, urgency) {
        case (let day?, .asap): "by \(day.words), urgent"
        case (let day?, .soon), (let day?, .normal), (let day?, nil): "by \(day.words)"
        case (let day?, .low): "by \(day.words), no hurry"
        case (nil, .asap): "as soon as possible"
        case (nil, .soon): "within about a month"
        case (nil, .normal): "no near date"
        case (nil, .low): "no hurry"
        case (nil, nil): "not stated"
        }
    }
}

extension CalendarDay {
    /// `30 November 2026`.
    var words: String {
        LocalTime.months.indices.contains(month - 1) ? "\(day) \(LocalTime.months[month - 1]) \(year)" : description
    }
}
