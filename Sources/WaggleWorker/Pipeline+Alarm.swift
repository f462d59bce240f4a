import Foundation
import Logging
import WaggleReferral
import WaggleStore

extension Pipeline {
    /// Alarms that the operators get in 24 hours. What is behind them is listed by `waggle held` and in the log.
    static let alarmsADay = 20
    private static let day: TimeInterval = 86_400

    /// Tells the operators by mail that something needs a person, outside of any decision.
    func alarm(_ sentence: String) async throws(StoreError) {
        var desk = Desk(self)
        desk.changes = [Change()]
        try await alarm(sentence, at: &desk)
        guard !desk.drafts.isEmpty else { return }
        do {
            try await store.commit(try await written(desk))
        } catch {
            // Nobody was told.
            alarms[sentence] = nil
            throw error
        }
    }

    /// The same in the transaction of what was noticed. The same words go once a day: what happens again and again,
    /// or is provoked by somebody, must not bury the rest.
    func alarm(_ sentence: String, at desk: inout Desk) async throws(StoreError) {
        let now = surroundings.now()
        alarms = alarms.filter { now.timeIntervalSince($0.value) < Self.day }
        guard alarms[sentence] == nil, alarms.count < Self.alarmsADay else { return }
        alarms[sentence] = now
        try await draft(newNote(.attention(sentence), to: .operator), of: nil, nil, at: &desk)
    }
}
