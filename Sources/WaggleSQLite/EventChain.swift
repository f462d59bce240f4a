import Crypto
import Foundation
import GRDB
import WaggleReferral

/// The history as a chain of hashes: whoever changes, removes or reorders what happened breaks it there.
///
/// `chain(n) = SHA-256(chain(n - 1) ‖ digest(n))`, from 32 zero bytes on, over all events of the store in their order.
/// It is made over what is stored, sealed as it is: it can be checked without a key, and stays whole when a key is
/// destroyed. Ledger entries and disclosures are part of the event they came with.
enum EventChain {
    static let start = Data(count: 32)

    static func next(after head: Data, _ digest: Data) -> Data {
        var hash = SHA256()
        hash.update(data: head)
        hash.update(data: digest)
        return Data(hash.finalize())
    }

    /// The newest hash; ``start`` before the first event.
    static func head(_ db: Database) throws -> Data {
        try db.row("SELECT chain FROM event ORDER BY rowid DESC LIMIT 1")?[0] ?? start
    }

    /// One event as it is hashed.
    struct Link {
        /// The 16 bytes of the referral's id.
        var referral: Data
        var number: Int64
        /// As ``Foundation/Date/stored``.
        var at: Double
        var name: String
        var sealed: Data
        var ranking: String?
        var lessons: String?
        /// Columns of the rows that came with it, in the order of their kinds and fields.
        var entries: [[String]] = []
        var disclosures: [[String]] = []

        /// Every field stands behind its length, so that no two events make the same bytes.
        var digest: Data {
            var hash = SHA256()
            func add(_ bytes: some DataProtocol) {
                withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hash.update(bufferPointer: $0) }
                hash.update(data: bytes)
            }
            func add(rows: [[String]]) {
                add(Data(String(rows.count).utf8))
                for row in rows {
                    add(Data(String(row.count).utf8))
                    for column in row { add(Data(column.utf8)) }
                }
            }
            add(Data("waggle event 1".utf8))
            add(referral)
            add(Data(String(number).utf8))
            add(withUnsafeBytes(of: at.bitPattern.bigEndian) { Data($0) })
            add(Data(name.utf8))
            add(sealed)
            add(Data((ranking.map { "1" + $0 } ?? "0").utf8))
            add(Data((lessons.map { "1" + $0 } ?? "0").utf8))
            add(rows: entries.sorted { $0.lexicographicallyPrecedes($1) })
            add(rows: disclosures.sorted { $0.lexicographicallyPrecedes($1) })
            return Data(hash.finalize())
        }
    }
}

extension LedgerEntry {
    /// Its columns as the chain hashes them.
    var chained: [String] {
        let value = kind.value.map { ["\($0.minorUnits)", $0.currency] } ?? ["", ""]
        return [kind.word, giver.rawValue, taker.rawValue, "\(at.stored.bitPattern)"] + value
    }
}

extension Disclosure {
    /// Its columns as the chain hashes them.
    var chained: [String] {
        [field.rawValue, to.rawValue, "\(at.stored.bitPattern)", authority.rawValue.uuidString]
    }
}
