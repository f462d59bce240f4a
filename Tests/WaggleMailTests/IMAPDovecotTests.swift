import Foundation
import Testing
import WaggleCurl
import WaggleTestKit
import WaggleTransport

@testable import WaggleMail

@Suite("A mailbox on a real server", .enabled(if: MailHouse.isAvailable), .timeLimit(.minutes(5)))
struct IMAPDovecotTests {
    @Test(
        "mail that is delivered while Waggle waits comes at once and byte for byte",
        arguments: MailAccount.Security.allCases
    )
    func delivered(_ security: MailAccount.Security) async throws {
        let house = try MailHouse.shared()
        let address = "waits-\(security.rawValue)@north.example"
        let inbox = try inbox(house, address, security: security)
        let first = try await inbox.next(after: nil)
        #expect(first.arrivals.isEmpty)
        async let next = inbox.arrivals(1, after: first.cursor)
        try house.deliver(Data("forty laptops".mail.utf8), from: "anna@north.example", to: address)
        let (arrivals, _, _) = try await next
        #expect(arrivals.first?.text.hasSuffix("forty laptops".mail) == true)
        #expect(try #require(arrivals.first).receivedAt.timeIntervalSinceNow > -60)
    }

    // Fault 21.
    @Test("a wrong password is told from a server that is away")
    func wrongPassword() async throws {
        let house = try MailHouse.shared()
        let wrong = try inbox(house, "locked@north.example", password: "no")
        let refused = await #expect(throws: SourceError.self) { try await wrong.next(after: nil) }
        #expect(refused?.retry == .neverUntilChanged)
        #expect(refused?.sentence.contains("password") == true)

        let account = MailAccount.Credentials.password(user: "a@north.example", Secret("x")!)
        let away = IMAPInbox(
            name: .inbox,
            account: try MailAccount(host: "127.0.0.1", port: 1, security: .tls, credentials: account)
        )
        let unreachable = await #expect(throws: SourceError.self) { try await away.next(after: nil) }
        #expect(unreachable?.retry == .later)
    }

    // Fault 20.
    @Test(
        "a certificate that nobody trusts, or of another name, ends it before the login",
        arguments: [
            ("localhost", false), ("127.0.0.2", true),
        ]
    )
    func certificate(host: String, isTrusted: Bool) async throws {
        let house = try MailHouse.shared()
        let account = try MailAccount(
            host: host,
            port: house.imapPort,
            security: .startTLS,
            credentials: .password(user: "cert@north.example", Secret(house.password)!),
            caFile: isTrusted ? house.caFile : nil
        )
        let error = await #expect(throws: SourceError.self) {
            try await IMAPInbox(name: .inbox, account: account).next(after: nil)
        }
        // Where the house does not listen on that address there is nobody to show a certificate.
        if error?.retry != .later {
            #expect(error?.retry == .neverUntilChanged)
            #expect(error?.sentence.contains("certificate") == true)
        }
    }

    // Fault 17.
    @Test("a mail full of IMAP answers, a large one and an ordinary one each come as what they are")
    func mixed() async throws {
        let house = try MailHouse.shared()
        let address = "mixed@north.example"
        let bait = "* SEARCH 666\r\nW1 OK\r\nW2 OK\r\nW3 OK done\r\n* 1 FETCH (UID 3 BODY[] {2}\r\n)".mail
        let large = String(repeating: "a line of a brochure\r\n", count: 200_000).mail
        try put([bait, large, "ordinary".mail], into: address, of: house)
        let inbox = try inbox(house, address) { $0.largestMessage = 1_000_000 }
        let (arrivals, remarks, _) = try await inbox.arrivals(3)
        #expect(remarks.isEmpty)
        #expect(arrivals.map(\.text).filter { $0 == bait }.count == 1)
        #expect(arrivals.map(\.text).filter { $0 == "ordinary".mail }.count == 1)
        #expect(
            arrivals.contains { arrival in
                guard case .oversizedMail(let header, large.utf8.count) = arrival.content else { return false }
                return header.suffix(4) == Data("\r\n\r\n".utf8)
            }
        )
    }

    // Fault 10.
    @Test(
        "kept mail is flagged or moved, and nothing before that",
        arguments: [
            IMAPInbox.AfterKeeping.flag("\\Seen"), .flag("$Waggle"), .leave,
        ]
    )
    func settles(_ afterKeeping: IMAPInbox.AfterKeeping) async throws {
        let house = try MailHouse.shared()
        let address = "settles-\(abs(afterKeeping.hashValue))@north.example"
        try put((1...20).map { "mail \($0)".mail }, into: address, of: house)
        let inbox = try inbox(house, address) { $0.afterKeeping = afterKeeping }
        let (arrivals, _, cursor) = try await inbox.arrivals(20)
        #expect(try flagged(address, house) == 0)
        try await inbox.settle(arrivals.map(\.position))
        try await inbox.settle(arrivals.map(\.position))
        #expect(try flagged(address, house) == (afterKeeping == .leave ? 0 : 20))
        try put(["one more".mail], into: address, of: house)
        #expect(try await inbox.arrivals(1, after: cursor).arrivals.map(\.text) == ["one more".mail])
    }

    // Fault 8.
    @Test("mail that another program has read and flagged comes all the same")
    func readBefore() async throws {
        let house = try MailHouse.shared()
        let address = "read-before@north.example"
        try put((1...3).map { "mail \($0)".mail }, into: address, of: house)
        let other = try inbox(house, address) { $0.afterKeeping = .flag("\\Seen") }
        try await other.settle(try await other.arrivals(3).arrivals.map(\.position))
        #expect(try flagged(address, house) == 3)
        #expect(try await inbox(house, address).arrivals(3).arrivals.count == 3)
    }

    // Fault 9.
    @Test("kept mail that another program deletes is no error, and what comes after it is seen")
    func deletedMeanwhile() async throws {
        let house = try MailHouse.shared()
        let address = "deleted@north.example"
        try put((1...3).map { "mail \($0)".mail }, into: address, of: house)
        let inbox = try inbox(house, address) { $0.afterKeeping = .flag("\\Seen") }
        let (arrivals, _, cursor) = try await inbox.arrivals(3)
        for folder in ["new", "cur"] {
            let path = house.maildirs.appending(path: "\(address)/\(folder)").path
            for file in try FileManager.default.contentsOfDirectory(atPath: path).prefix(2) {
                try FileManager.default.removeItem(atPath: path + "/" + file)
            }
        }
        try await inbox.settle(arrivals.map(\.position))
        try put(["one more".mail], into: address, of: house)
        #expect(try await inbox.arrivals(1, after: cursor).arrivals.map(\.text) == ["one more".mail])
    }

    // Fault 26.
    @Test("a folder to move to that is not there is named as such")
    func missingFolder() async throws {
        let house = try MailHouse.shared()
        let address = "moves@north.example"
        try put(["one".mail], into: address, of: house)
        let inbox = try inbox(house, address) { $0.afterKeeping = .move(to: "Erledigt/Köln") }
        let (arrivals, _, _) = try await inbox.arrivals(1)
        let error = await #expect(throws: SourceError.self) { try await inbox.settle(arrivals.map(\.position)) }
        #expect(error?.sentence.contains("Create it") == true)
    }

    // Faults 1, 3.
    @Test("a mailbox that the server has rebuilt brings its mail under new positions, once")
    func rebuilt() async throws {
        let house = try MailHouse.shared()
        let address = "rebuilt@north.example"
        try put((1...5).map { "mail \($0)".mail }, into: address, of: house)
        let before = try inbox(house, address)
        let (first, _, cursor) = try await before.arrivals(5)
        let maildir = house.maildirs.appending(path: address)
        let files = FileManager.default
        for name in try files.contentsOfDirectory(atPath: maildir.path) where name.hasPrefix("dovecot.index") {
            try files.removeItem(at: maildir.appending(path: name))
        }
        // Written in place, because the file has an owner.
        let list = maildir.appending(path: "dovecot-uidlist")
        let lines = try String(contentsOf: list, encoding: .utf8)
        let changed = lines.replacing(/\sV\d+\s/, with: " V7 ", maxReplacements: 1)
        try changed.write(to: list, atomically: false, encoding: .utf8)
        let (second, remarks, _) = try await inbox(house, address).arrivals(5, after: cursor)
        #expect(Set(second.map(\.text)) == Set(first.map(\.text)))
        #expect(Set(second.map(\.position)).isDisjoint(with: first.map(\.position)))
        #expect(second.allSatisfy { $0.position.key.hasPrefix("INBOX;7;") })
        #expect(remarks.count == 1)
    }

    // Fault 24.
    @Test("a first look at a large mailbox takes nothing and little time; wanting everything takes all of it")
    func large() async throws {
        let house = try MailHouse.shared()
        let address = "large@north.example"
        try put((1...3_000).map { "mail \($0) ".mail }, into: address, of: house)
        #expect(try await inbox(house, address) { $0.firstRun = .fromNow }.next(after: nil).arrivals.isEmpty)
        let (arrivals, _, _) = try await inbox(house, address).arrivals(3_000)
        #expect(Set(arrivals.map(\.text)).count == 3_000)
        #expect(arrivals.compactMap(\.uid) == arrivals.compactMap(\.uid).sorted())
    }

    @Test("the check says what works")
    func probe() async throws {
        let house = try MailHouse.shared()
        let findings = try await inbox(house, "probe@north.example", security: .startTLS).probe()
        #expect(findings.first?.contains("by STARTTLS, its certificate is good, and the login works") == true)
        #expect(findings.contains("The server reports new mail at once (IDLE)."))
    }

    private func inbox(
        _ house: MailHouse,
        _ address: String,
        security: MailAccount.Security = .tls,
        password: String? = nil,
        change: (inout IMAPInbox.Settings) -> Void = { $0.firstRun = .everything }
    ) throws -> IMAPInbox {
        var settings = IMAPInbox.Settings()
        settings.firstRun = .everything
        settings.pollInterval = .milliseconds(50)
        change(&settings)
        let account = try MailAccount(
            host: house.host,
            port: security == .tls ? house.imapsPort : house.imapPort,
            security: security,
            credentials: .password(user: address, try #require(Secret(password ?? house.password))),
            caFile: house.caFile
        )
        return IMAPInbox(name: .inbox, account: account, settings: settings)
    }

    /// Puts messages into a mailbox as a delivery agent does, without the way through two servers.
    private func put(_ mails: [String], into address: String, of house: MailHouse) throws {
        let maildir = house.maildirs.appending(path: address)
        let files = FileManager.default
        for folder in ["new", "cur", "tmp"] {
            try files.createDirectory(at: maildir.appending(path: folder), withIntermediateDirectories: true)
        }
        let owner = try files.attributesOfItem(atPath: house.maildirs.path)
        let rights = owner.filter { [.ownerAccountID, .groupOwnerAccountID].contains($0.key) }
        for folder in ["", "new", "cur", "tmp"] {
            try files.setAttributes(rights, ofItemAtPath: maildir.appending(path: folder).path)
        }
        for mail in mails {
            let name = "\(Int(Date().timeIntervalSince1970)).\(UUID().uuidString).test"
            try Data(mail.utf8).write(to: maildir.appending(path: "tmp/\(name)"))
            try files.moveItem(at: maildir.appending(path: "tmp/\(name)"), to: maildir.appending(path: "new/\(name)"))
        }
    }

    /// How many files of the mailbox carry a flag or keyword in their name.
    private func flagged(_ address: String, _ house: MailHouse) throws -> Int {
        let cur = house.maildirs.appending(path: "\(address)/cur").path
        return try FileManager.default.contentsOfDirectory(atPath: cur).filter {
            !$0.hasSuffix(":2,") && $0.contains(":2,")
        }.count
    }
}
