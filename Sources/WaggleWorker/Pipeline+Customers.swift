import Foundation
import WaggleReading
import WaggleReferral
import WaggleStore

extension Pipeline {
    /// A partner says who his own customers are. What is kept are keyed hashes; the mail is destroyed with that.
    func keepCustomers(
        _ list: CustomerList?,
        _ change: Command.CustomersChange,
        in word: Word,
        of kept: KeptArrival,
        at desk: inout Desk
    ) async throws(StoreError) {
        let partner = word.partner.key
        let customers: KnownCustomers?
        let letter: CustomersLetter
        if let list, !list.signs.isEmpty, change != .remove {
            let replaces = change == .replace
            customers = KnownCustomers(partner: partner, signs: list.signs, replaces: replaces)
            letter = CustomersLetter(
                change: replaces ? .replaced : .added,
                customers: list.customers,
                unread: list.unread,
                unreadCount: list.unreadCount,
                cutAfter: list.isCut ? CustomerList.linesAtMost : nil
            )
        } else if change == .remove {
            customers = KnownCustomers(partner: partner, signs: [], replaces: true)
            letter = CustomersLetter(change: .removed)
        } else {
            customers = nil
            letter = CustomersLetter(
                change: .nothing,
                unread: list?.unread ?? [],
                unreadCount: list?.unreadCount ?? 0
            )
        }
        desk.changes.append(
            Change(
                arrivals: [.init(arrival: kept.id, fate: .noted("a list of customers"))],
                customers: customers,
                erased: [kept.id]
            )
        )
        try await draft(newNote(.customers(letter), to: .member(partner)), of: nil, word, at: &desk)
    }
}
