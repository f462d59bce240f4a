import ArgumentParser
import Foundation
import WaggleReading
import WaggleReferral
import WaggleSQLite
import WaggleStore

extension Partners {
    /// `waggle partners customers`: whom a partner has already.
    struct Customers: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take over a partner's own customers, so that he is not asked for them.",
            discussion: """
                The file has a line for each: a domain, a mail address, a telephone number or a firm's name, or a table \
                of these (CSV). Only keyed hashes are kept, and what stands in the file cannot be read back; delete the \
                file afterwards. It takes the place of what was known of his customers. A partner can also mail the list \
                himself, with "our customers" as the first line.
                """
        )

        @OptionGroup var config: ConfigurationOption
        @Argument(help: "The partner's key.") var key: String
        @Argument(help: "The file; none with --remove.") var file: String?
        @Flag(help: "Add to what is known, in place of replacing it.") var add = false
        @Flag(help: "Remove all that is known of his customers.") var remove = false

        func validate() throws {
            guard remove != (file != nil) else {
                throw ValidationError("Name a file, or say --remove.")
            }
        }

        func run() async throws {
            let store = try config.store()
            let partners = try await store.partners()
            guard let partner = partners.first(where: { $0.key.rawValue == key.lowercased() }) else {
                let guess = partners.map(\.key.rawValue).closest(to: key.lowercased()).map { " Did you mean `\($0)`?" }
                throw Refusal.wrongInput("There is no partner `\(key)`.\(guess ?? "")")
            }
            guard let file else {
                try await store.save(KnownCustomers(partner: partner.key, signs: [], replaces: true))
                return Output.line("Nothing is known of the customers of \(partner.firm) any more.")
            }
            let list = CustomerList(
                try URL(fileURLWithPath: file).text(),
                region: partner.profile.home.country ?? "",
                progress: { Output.complain("\($0) lines read") }
            )
            for line in list.unread { Output.complain("\(file), line \(line): nothing here names a customer.") }
            if list.unreadCount > list.unread.count {
                Output.complain("\(list.unreadCount - list.unread.count) more lines name none.")
            }
            guard !list.signs.isEmpty else {
                throw Refusal.wrongInput("\(file) names no customer. Nothing was changed.")
            }
            try await store.save(KnownCustomers(partner: partner.key, signs: list.signs, replaces: !add))
            Output.line(
                "\(partner.firm), customers \(add ? "added" : "taken over"): \(list.customers), by \(list.signs.count) "
                    + "domains, numbers and firms."
            )
            if list.isCut {
                Output.line("Only the first \(CustomerList.linesAtMost) lines were read: import the rest with --add.")
            }
        }
    }
}
