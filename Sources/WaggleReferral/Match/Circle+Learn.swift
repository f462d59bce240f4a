import Foundation

extension Circle {
    /// Takes one lesson in. One about a firm that is no longer on the list says nothing.
    public mutating func learn(_ lesson: Lesson) {
        guard let row = directory.position(of: lesson.partner) else { return }
        let now = max(latest, lesson.at.engineHours)
        passDays(until: now)
        latest = now
        let lead = lesson.lead.engineNumber
        switch lesson.kind {
        case .wanted(let gain):
            engine.learn(.demanded(EngineRanking.Demand(row: row, gain: gain)), at: now)
        case .asked(let traits):
            engine.learn(.offered(engineLead(traits, number: lead), row: row), at: now)
        case .answered(let answer, let askedAt):
            let heard: EngineEvent.Answer =
                switch answer {
                case .accepted: .accepted
                case .interested: .interested
                case .busy: .declined(isBusy: true)
                case .declined: .declined(isBusy: false)
                case .lapsed: .timedOut
                case .void: .expired
                }
            engine.learn(.answered(lead: lead, row: row, heard, offeredAt: askedAt.engineHours), at: now)
        case .contacted(let kept):
            engine.learn(.contacted(lead: lead, row: row, kept: kept), at: now)
        case .valued(let share): engine.learn(.valued(lead: lead, row: row, share: share), at: now)
        case .ended(let ending):
            let end: EngineEvent.Ending =
                switch ending {
                case .won: .won(isDisputed: false)
                case .lost: .lost(isDisputed: false)
                case .returned: .invalid
                }
            engine.learn(.ended(lead: lead, row: row, end), at: now)
        }
    }

    /// A day is forgotten at midnight UTC, once, whether or not anything happened on it.
    private mutating func passDays(until now: Double) {
        guard latest.isFinite else { return }
        let first = (latest / 24).rounded(.down) + 1
        // After a year of silence everything is as uncertain as it can be.
        for day in stride(from: max(first, (now / 24).rounded(.down) - 366), through: (now / 24).rounded(.down), by: 1)
        {
            engine.learn(.dayPassed, at: day * 24)
        }
    }
}

extension Identifier {
    /// The first eight bytes: the engine counts leads, and two of a circle's are never alike in them.
    fileprivate var engineNumber: Int {
        withUnsafeBytes(of: rawValue.uuid) { Int(bigEndian: $0.loadUnaligned(as: Int.self)) }
    }
}
