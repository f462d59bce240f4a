import Foundation
import GRDB
import WaggleStore

extension SQLiteStore {
    /// Destroys the keys that a committed change gave up. Called again after a stop.
    func finishErasures() throws(StoreError) {
        do {
            let slots = try database.read { db in try Int64.fetchAll(db, sql: "SELECT slot FROM erasure") }
            guard !slots.isEmpty else { return }
            try seal.keys.destroy(slots.map(LeadKeys.Slot.init))
            try database.write { db in
                for slot in slots { try db.run("DELETE FROM erasure WHERE slot = ?", [slot]) }
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }
}
