/// A set of UIDs as IMAP writes it: `4:7,9` (RFC 9051 §9, sequence-set).
struct UIDSet: Hashable, CustomStringConvertible {
    private(set) var ranges: [ClosedRange<UInt32>] = []

    /// - Parameters:
    ///   - uids: Ascending.
    ///   - known: The UIDs that exist, ascending, with the others among them; a range may span what is no mail.
    init(_ uids: [UInt32], among known: [UInt32]) {
        var place = known.startIndex
        for uid in uids {
            let index = known[place...].firstIndex(of: uid) ?? place
            if let last = ranges.last, index > known.startIndex, last.upperBound == known[index - 1] {
                ranges[ranges.endIndex - 1] = last.lowerBound...uid
            } else {
                ranges.append(uid...uid)
            }
            place = index
        }
    }

    /// - Parameter uids: In any order. Only neighbours are joined, so no other mail can be meant.
    init(_ uids: some Sequence<UInt32>) {
        for uid in Set(uids).sorted() {
            if let last = ranges.last, last.upperBound == uid - 1 {
                ranges[ranges.endIndex - 1] = last.lowerBound...uid
            } else {
                ranges.append(uid...uid)
            }
        }
    }

    var description: String {
        ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound):\($0.upperBound)" }.joined(separator: ",")
    }
}
