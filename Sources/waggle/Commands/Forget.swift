import ArgumentParser
import Foundation
import Glibc
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

/// `waggle forget`: a customer asks to be forgotten.
struct Forget: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Destroy all that is known of a customer, in backups too.",
        discussion: """
            Names the lead, or something of the customer: an address, a number, a name. The running Waggle does it \
            within half a minute: it destroys the keys under which his mails, letters and details are sealed, asks the \
            firm that has them to delete them, and tells the referrer. Who gave and who took stays in the books. It \
            cannot be undone.

            With --old-mail, in place of a customer: mail that never became a lead and is older than \
            forget_mail_after_days in policy.yaml is destroyed at once. A running Waggle does this by itself every hour.
            """
    )

    @OptionGroup var config: ConfigurationOption
    @Argument(help: "A lead, for instance L-4F7K, or an address, a number or a name of the customer.") var whom: String?
    @Flag(help: "Destroy old mail that never became a lead, and say how much there was.") var oldMail = false
    @Flag(help: "Do not ask.") var yes = false

    func validate() throws {
        guard (whom == nil) == oldMail else { throw ValidationError("Name a customer, or say --old-mail.") }
    }

    func run() async throws {
        guard let whom else { return try await forgetOldMail() }
        let store = try config.store()
        let leads = try await store.leads(of: whom)
        guard !leads.isEmpty else {
            throw Refusal.wrongInput("There is no lead `\(whom)`, and no customer with it who is not forgotten yet.")
        }
        for kept in leads {
            Output.line("\(kept.referral.reference)  \(kept.referral.openedAt.short)  \(kept.referral.stage.name)")
        }
        guard try yes || isConfirmed(leads.count) else { throw Refusal.failed("Nothing was forgotten.") }
        for kept in leads {
            try await store.add(Deadline(referral: kept.referral.id, kind: .forget(.asked), at: Date()))
        }
        Output.line(
            leads.count == 1
                ? "It is done by the running Waggle within half a minute, or when Waggle is started."
                : "They are forgotten by the running Waggle within half a minute, or when Waggle is started."
        )
    }

    private func forgetOldMail() async throws {
        let basics = try config.basics()
        guard let days = try Policy(file: basics.files.policy).forgetMailAfterDays else {
            throw Refusal.failed("The policy keeps mail that never became a lead.")
        }
        let store = try basics.openStore(as: .visitor)
        let date = Date().addingTimeInterval(-Double(days) * 86_400)
        var (mails, letters, isComplete) = (0, 0, false)
        while !isComplete {
            let destroyed = try await store.destroyMail(ofNoLeadBefore: date, limit: 200)
            mails += destroyed.mails
            letters += destroyed.letters
            isComplete = destroyed.isComplete
        }
        Output.line("Destroyed, older than \(days) days and of no lead: \(mails) mails, \(letters) letters.")
    }

    private func isConfirmed(_ count: Int) throws -> Bool {
        guard isatty(STDIN_FILENO) == 1 else {
            throw Refusal.wrongInput("It cannot be undone: say --yes where nobody can be asked.")
        }
        Output.ask("Forget the customer of \(count == 1 ? "this lead" : "these \(count) leads") for ever? [yes/no]: ")
        return readLine()?.trimmed.lowercased() == "yes"
    }
}

/// `waggle export`: what is known of a customer, in one file.
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write all that is known of a customer as JSON: details, mails, and who was shown what.",
        discussion: "Names the lead, or something of the customer: an address, a number, a name."
    )

    @OptionGroup var config: ConfigurationOption
    @Argument(help: "A lead, for instance L-4F7K, or an address, a number or a name of the customer.") var whom: String

    private struct Lead: Encodable {
        var reference: String
        var openedAt: Date
        var stage: String
        var lead: LeadDraft
        /// As they came; a mail's bytes as text, as far as they are text.
        var mails: [String]
        var shown: [Disclosure]
        var history: [Step]
    }

    private struct Step: Encodable {
        var at: Date
        var what: String
    }

    func run() async throws {
        let store = try config.store()
        var leads: [Lead] = []
        for kept in try await store.leads(of: whom) {
            let id = kept.referral.id
            leads.append(
                Lead(
                    reference: kept.referral.reference.rawValue,
                    openedAt: kept.referral.openedAt,
                    stage: kept.referral.stage.name,
                    lead: kept.referral.lead,
                    mails: try await store.mails(of: id).map { String(decoding: $0, as: UTF8.self) },
                    shown: try await store.disclosures(of: id),
                    history: try await store.history(of: id).map { Step(at: $0.at, what: $0.name) }
                )
            )
        }
        guard !leads.isEmpty else {
            throw Refusal.wrongInput("There is no lead `\(whom)`, and no customer with it who is not forgotten yet.")
        }
        try Output.json(leads)
    }
}

extension SQLiteStore {
    /// Leads that a person means who names one, or something of its customer. Forgotten ones are not among them.
    fileprivate func leads(of whom: String) async throws(StoreError) -> [KeptReferral] {
        if let reference = LeadReference(rawValue: whom) {
            return try await [referral(reference)].compactMap(\.self).filter { $0.referral.forgottenAt == nil }
        }
        let wanted = whom.folded
        let number = whom.filter(\.isNumber)
        return try await referrals(inStage: nil, limit: .max).filter { kept in
            guard kept.referral.forgottenAt == nil else { return false }
            let customer = kept.referral.lead.customer
            let names = [customer.name?.value, customer.company?.value].compactMap(\.self)
            return names.contains { $0.folded == wanted } || customer.emails.contains { $0.value.folded == wanted }
                || number.count >= 6 && customer.phones.contains { $0.value.filter(\.isNumber).hasSuffix(number) }
        }
    }
}

extension String {
    fileprivate var folded: String {
        folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil).trimmed
    }
}
