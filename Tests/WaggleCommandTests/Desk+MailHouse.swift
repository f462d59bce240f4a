import Foundation
import WaggleTestKit

extension Desk {
    /// A configuration on which nothing is wrong, with the servers of a mail house and mailboxes of its own.
    static func configuration(on house: MailHouse, name: String, webhook: Int? = nil) -> String {
        let endpoint =
            webhook.map {
                """
                webhooks:
                  - name: website
                    url: http://127.0.0.1:\($0)/events
                    token: {file: waggle.token}
                    poll_seconds: 1

                """
            } ?? ""
        return """
            exchange:
                name: Test Circle
                address: leads@\(name).example
                operators: [ops@\(name).example]
            key: {file: waggle.key}
            mailboxes:
              - name: main
                host: localhost
                port: \(house.imapPort)
                security: starttls
                user: leads@\(name).example
                password: {file: waggle.password}
                ca_file: \(house.caFile)
                first_run: everything
                poll_seconds: 0.05
            outgoing:
                host: localhost
                port: \(house.submissionPort)
                user: leads@\(name).example
                password: {file: waggle.password}
                ca_file: \(house.caFile)
            trust:
                authserv_ids: [\(house.authservID)]

            """ + endpoint
    }

    /// Of one test alone, so that tests can share one mail house.
    static func newName() -> String { "c" + UUID().uuidString.prefix(8).lowercased() }

    convenience init(on house: MailHouse, name: String, webhook: Int? = nil) throws {
        try self.init(Self.configuration(on: house, name: name, webhook: webhook))
        try write(house.password, to: "config/waggle.password")
        try write("a token", to: "config/waggle.token")
    }
}
