public import Foundation

extension Dealing {
    /// What this dealing says of how the giver behaved towards the firm that was asked.
    public func conductOfGiver(at now: Date) -> Conduct {
        var conduct = Conduct()
        guard let passing else { return conduct }
        let isReturned = passing.end?.how == .returned
        if let end = passing.end {
            // The giver's promise: this is a real lead.
            conduct.promises = [Conduct.Evidence(age: now.days(since: end.at), value: isReturned ? 0 : 1)]
            if case .won(let band) = end.how {
                conduct.won = [Conduct.Worth(age: now.days(since: end.at), money: Double(band.middle))]
            }
        }
        // What was given back was nothing given.
        if !isReturned {
            conduct.expected = [Conduct.Worth(age: now.days(since: passing.at), money: passing.expected)]
        }
        return conduct
    }

    /// What it says of how the firm that was asked behaved towards the giver.
    public func conductOfAsked(at now: Date) -> Conduct {
        var conduct = Conduct()
        switch answer {
        // A quick no is as good an answer as a yes.
        case .accepted(let at), .declined(let at):
            conduct.answers = [Conduct.Evidence(age: now.days(since: at), value: 1)]
        case .lapsed(let at): conduct.answers = [Conduct.Evidence(age: now.days(since: at), value: 0)]
        case .void: break
        }
        guard let passing, let contact = passing.contact else { return conduct }
        let age = now.days(since: passing.at)
        // Dated by the day the promise was given.
        conduct.promises = [Conduct.Evidence(age: age, value: contact == .told ? 1 : 0)]
        switch contact {
        case .missed: conduct.updates = [Conduct.Evidence(age: age, value: 0)]
        case .told:
            if let end = passing.end { conduct.updates = [Conduct.Evidence(age: now.days(since: end.at), value: 1)] }
        }
        return conduct
    }
}

extension Date {
    /// Never below 0: a clock that was set back makes nothing count more than fresh.
    fileprivate func days(since date: Date) -> Double { max(0, timeIntervalSince(date) / 86_400) }
}
