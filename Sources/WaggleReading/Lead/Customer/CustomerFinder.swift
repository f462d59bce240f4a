import WaggleMIME
import WaggleReferral
import WaggleTransport

/// Whom the lead is about: who will buy and be called, never the partner who wrote. This file says the order.
struct CustomerFinder {
    let source: LeadSource
    let country: String?
    /// Whether some words are the name of a town.
    let isTown: (String) -> Bool
    /// Whether some words are a maker's name, or what is for sale.
    let isWare: (String) -> Bool

    /// - Parameters:
    ///   - earlier: Older mails of the thread, for what the latest does not tell.
    ///   - said: Of these the latest that the customer wrote; looked for when it is needed.
    func customer(
        note: LeadSection,
        original: LeadSection?,
        earlier: LeadSection?,
        said: @autoclosure () -> LeadSection?,
        fields: FormFields
    ) -> Customer {
        var customer = Customer()
        let outside = source.original?.from.flatMap { from in
            source.firm.contains(from) || MailAddress(from.address).map(CustomerMails.isRobot) ?? false ? nil : from
        }
        customer.emails = CustomerMails(source: source).emails(note, original, outside)
        let phones = CustomerPhones(source: source, country: country)
        customer.phones = phones.phones(note, original)
        if customer.phones.isEmpty, let said = said() { customer.phones = phones.phones(note, said) }
        let domain = customer.emails.map { Firm.domain($0.value.description) }.first { !Firm.isProvider($0) }
        customer.name = NameFinder(source: source, isTown: isTown).name(
            note,
            original,
            fields,
            outside,
            customer.emails.map(\.value)
        )
        let people = [customer.name?.value].compactMap(\.self)
        customer.company = CompanyFinder(source: source, isTown: isTown, isWare: isWare).company(
            note,
            original,
            earlier,
            fields,
            domain,
            people: people
        )
        return customer
    }
}
