import Foundation
import WaggleMail
import WaggleTestKit
import WaggleTransport

extension Delivery {
    static func example(
        sender: MailAddress? = MailAddress("bounce+4f7k@bot.example"),
        echo: MailAddress? = nil,
        text: String = "Two lines,\r\nand no more.\r\n"
    ) -> Delivery {
        let header = "From: Waggle <bot@bot.example>\r\nSubject: A lead for you\r\n\r\n"
        return Delivery(
            messageID: "4f7k@bot.example",
            sender: sender,
            recipient: MailAddress("bo@partner.example")!,
            echo: echo,
            bytes: Data((header + text).utf8)
        )
    }
}

extension SMTPAccount {
    /// For a scripted server: impatient, because its silences are meant.
    static func scripted(
        _ server: ScriptedSMTPServer,
        login: MailAccount.Credentials? = nil,
        security: Security = .plainOnLoopback,
        patience: Patience = .short
    ) throws -> SMTPAccount {
        try SMTPAccount(
            host: "127.0.0.1",
            port: server.port,
            security: security,
            login: login,
            greeting: "bot.example",
            patience: patience
        )
    }
}

extension SMTPAccount.Patience {
    static var short: Self {
        var patience = Self()
        patience.connect = 2
        patience.answer = 2
        patience.finalAnswer = 1
        return patience
    }
}

/// A verdict without its words.
enum VerdictKind: Hashable {
    case accepted
    case refused(Int)
    case later
    case inFiveMinutes
    case slowDown
    case needsPerson
    case inDoubt

    init(_ verdict: DeliveryVerdict) {
        self =
            switch verdict {
            case .accepted: .accepted
            case .refused(let code, _): .refused(code)
            case .postponed(.later, _): .later
            case .postponed(.after, _): .inFiveMinutes
            case .postponed(.slowDown, _): .slowDown
            case .postponed(.neverUntilChanged, _): .needsPerson
            case .inDoubt: .inDoubt
            }
    }
}
