import Foundation
import Synchronization
import Testing
import WaggleTestKit
import WaggleTransport

@testable import WaggleMail

@Suite("A mailbox as a source of messages", .timeLimit(.minutes(5)))
struct IMAPInboxTests {
    typealias Mail = ScriptedIMAPServer.Mail
    typealias Mailbox = ScriptedIMAPServer.Mailbox

    // MARK: Where to begin

    // Fault 24.
    @Test("a first run leaves alone what is there, and keeps where it began before it waits")
    func firstRunFromNow() async throws {
        let server = ScriptedIMAPServer(Mailbox(mails: [Mail(uid: 5, "old".mail)]))
        let inbox = IMAPInbox.reading(server) { $0.firstRun = .fromNow }
        let first = try await inbox.next(after: nil)
        #expect(first.arrivals.isEmpty)
        server.change { $0.mails.append(Mail(uid: 6, "new".mail)) }
        let (arrivals, _, _) = try await inbox.arrivals(1, after: first.cursor)
        #expect(arrivals.map(\.text) == ["new".mail])
        #expect(!server.heard.contains { $0.contains("BODY") && $0.contains("5") })
    }

    // Fault 5.
    @Test("a server that does not tell its next UID is asked for its last")
    func firstRunWithoutUIDNext() async throws {
        var mailbox = Mailbox(mails: [Mail(uid: 4_000_000_000, "old".mail)])
        mailbox.uidNext = nil
        let server = ScriptedIMAPServer(mailbox)
        let inbox = IMAPInbox.reading(server) { $0.firstRun = .fromNow }
        let first = try await inbox.next(after: nil)
        #expect(first.arrivals.isEmpty)
        server.change { $0.mails.append(Mail(uid: 4_000_000_001, "new".mail)) }
        #expect(try await inbox.arrivals(1, after: first.cursor).arrivals.map(\.uid) == [4_000_000_001])
    }

    // Fault 25.
    @Test("a first run that wants everything gets it in order, window by window")
    func firstRunEverything() async throws {
        let mails = (1...1_203).map { Mail(uid: UInt32($0), "mail \($0)".mail) }
        let inbox = IMAPInbox.reading(ScriptedIMAPServer(Mailbox(mails: mails)))
        let (arrivals, remarks, _) = try await inbox.arrivals(1_203)
        #expect(arrivals.map(\.uid) == mails.map(\.uid))
        #expect(arrivals.map(\.text) == mails.map(\.bytes))
        #expect(remarks.isEmpty)
    }

    // Fault 25.
    @Test("what is behind a window is fetched before that is kept, and comes again when it was not")
    func more() async throws {
        let mails = (1...1_203).map { Mail(uid: UInt32($0), "mail \($0)".mail) }
        let inbox = IMAPInbox.reading(ScriptedIMAPServer(Mailbox(mails: mails)))
        let first = try await inbox.next(after: nil)
        let second = try #require(try await inbox.more(after: first.cursor))
        #expect(second.arrivals.map(\.uid) == (501...1_000).map(UInt32.init))
        #expect(try await inbox.next(after: first.cursor) == second, "the cursor alone decides")
        let third = try #require(try await inbox.more(after: second.cursor))
        #expect(third.arrivals.map(\.uid) == (1_001...1_203).map(UInt32.init))
        #expect(try await inbox.more(after: third.cursor) == nil, "it does not wait for mail that may come")
    }

    // Fault 5.
    @Test("gaps of millions between UIDs are crossed, up to the last UID there is")
    func gaps() async throws {
        let uids: [UInt32] = [1, 900, 5_000_000, 5_000_001, 3_000_000_000, .max]
        let mailbox = Mailbox(mails: uids.map { Mail(uid: $0, "mail \($0)".mail) }, uidNext: .max)
        let server = ScriptedIMAPServer(mailbox)
        let (arrivals, _, _) = try await IMAPInbox.reading(server).arrivals(uids.count)
        #expect(arrivals.map(\.uid) == uids)
        #expect(server.heard.count < 60)
    }

    @Test("what was kept does not come again, and the same cursor brings the same mail again")
    func cursor() async throws {
        let server = ScriptedIMAPServer(Mailbox(mails: (1...3).map { Mail(uid: $0, "mail \($0)".mail) }))
        let inbox = IMAPInbox.reading(server)
        let first = try await inbox.next(after: nil)
        #expect(try await inbox.next(after: nil).arrivals == first.arrivals)
        server.change { $0.mails.append(Mail(uid: 4, "mail 4".mail)) }
        // Another process, with nothing but the cursor.
        #expect(try await IMAPInbox.reading(server).arrivals(1, after: first.cursor).arrivals.map(\.uid) == [4])
        #expect(try await inbox.arrivals(4, after: nil).arrivals.map(\.uid) == [1, 2, 3, 4])
    }

    // MARK: UIDVALIDITY

    // Fault 1.
    @Test("new UIDs for the same mail bring the mail since the first run again, and no older one")
    func uidValidityChange() async throws {
        var old = Mail(uid: 1, "before the first run".mail)
        old.internalDate = "01-Jan-2020 10:00:00 +0000"
        let server = ScriptedIMAPServer(Mailbox(mails: [old]))
        let inbox = IMAPInbox.reading(server) { $0.firstRun = .fromNow }
        let first = try await inbox.next(after: nil)
        var mail = Mail(uid: 2, "kept".mail)
        mail.internalDate = "31-Dec-2099 10:00:00 +0000"
        server.change { [mail] in $0.mails.append(mail) }
        let (_, _, cursor) = try await inbox.arrivals(1, after: first.cursor)

        let rebuilt = ScriptedIMAPServer(
            {
                var mailbox = Mailbox(mails: [old, mail], uidNext: 3)
                mailbox.uidValidity = 8
                mailbox.mails[0].uid = 1
                return mailbox
            }()
        )
        let later = IMAPInbox.reading(rebuilt)
        let (arrivals, remarks, next) = try await later.arrivals(1, after: cursor)
        #expect(arrivals.map(\.text) == ["kept".mail])
        #expect(arrivals.map(\.position.key) == ["INBOX;8;2"])
        #expect(remarks.count == 1)
        #expect(!rebuilt.heard.contains("UID FETCH 1:2 (UID BODY.PEEK[])"))
        // What is put there afterwards is new, however old it looks.
        rebuilt.change { mailbox in
            var moved = old
            moved.uid = 3
            mailbox.mails.append(moved)
        }
        #expect(try await later.arrivals(1, after: next).arrivals.map(\.uid) == [3])
    }

    // Fault 2.
    @Test("without lasting UIDs every connection looks again, and says so once", arguments: [nil, 0] as [UInt32?])
    func noUIDValidity(_ value: UInt32?) async throws {
        var mailbox = Mailbox(mails: [Mail(uid: 1, "only".mail)])
        mailbox.uidValidity = value
        let (arrivals, remarks, cursor) = try await IMAPInbox.reading(ScriptedIMAPServer(mailbox)).arrivals(1)
        #expect(arrivals.count == 1)
        #expect(remarks.count == 1)
        #expect(!arrivals[0].position.key.hasPrefix("INBOX;0;"))
        #expect(MailboxCursor(cursor)?.uidValidity != 0)
    }

    @Test("numbers that go back without a word are reported")
    func uidNextGoesBack() async throws {
        let server = ScriptedIMAPServer(Mailbox(mails: (1...9).map { Mail(uid: $0, "mail".mail) }))
        let (_, _, cursor) = try await IMAPInbox.reading(server).arrivals(9)
        let restored = ScriptedIMAPServer(Mailbox(mails: [Mail(uid: 1, "mail".mail)]))
        let batch = try await IMAPInbox.reading(restored).next(after: cursor)
        #expect(batch.arrivals.isEmpty)
        #expect(batch.remarks.count == 1)
    }

    // MARK: Hostile and careless servers

    // Fault 17.
    @Test("a mail full of IMAP answers is a mail")
    func desyncBody() async throws {
        let bait =
            "* SEARCH 666 667\r\nW1 OK done\r\nW2 OK done\r\nW3 OK done\r\n* 9 FETCH (UID 2 BODY[] {3}\r\nbad)\r\nW4 NO\r\n* BYE\r\n"
            .mail
        let server = ScriptedIMAPServer(Mailbox(mails: [Mail(uid: 1, bait), Mail(uid: 2, "good".mail)]))
        let (arrivals, _, _) = try await IMAPInbox.reading(server).arrivals(2)
        #expect(arrivals.map(\.text) == [bait, "good".mail])
    }

    // Faults 6, 14.
    @Test("answers in any order, twice, with others between, are the same mail")
    func disorder() async throws {
        let mails = (1...5).map { Mail(uid: $0, "mail \($0)".mail) }
        let server = ScriptedIMAPServer(Mailbox(mails: mails)) { command in
            guard command.text.hasPrefix("UID FETCH 1:") else { return .asUsual }
            let noise =
                "* OK Still here\r\n* 3 FETCH (FLAGS (\\Seen))\r\n* 5 EXISTS\r\n* 99 FETCH (UID 99 FLAGS ())\r\n"
            return .before(mails.reversed().map { noise + $0.fetched(command.text) }.joined())
        }
        let (arrivals, _, _) = try await IMAPInbox.reading(server).arrivals(5)
        #expect(arrivals.map(\.text) == mails.map(\.bytes))
    }

    // Fault 4.
    @Test("`*` answers with the last mail although it is not new: it stays old")
    func lastMailAgain() async throws {
        let server = ScriptedIMAPServer(Mailbox(mails: [Mail(uid: 5, "old".mail)])) { command in
            // A server that answers every set with its last mail, as `9:*` would be.
            command.text.hasPrefix("UID FETCH 6:") ? .before(Mail(uid: 5, "old".mail).fetched(command.text)) : .asUsual
        }
        let inbox = IMAPInbox.reading(server)
        let (_, _, cursor) = try await inbox.arrivals(1)
        server.change { $0.mails.append(Mail(uid: 6, "new".mail)) }
        #expect(try await inbox.arrivals(1, after: cursor).arrivals.map(\.uid) == [6])
    }

    // Fault 7.
    @Test("a mail that is gone between listing and fetching is gone, and the others come", arguments: ["OK", "NO"])
    func expungedBetween(_ end: String) async throws {
        let server = ScriptedIMAPServer(Mailbox(mails: [Mail(uid: 1, "one".mail), Mail(uid: 3, "three".mail)])) {
            command in
            guard command.text.contains("INTERNALDATE"), command.text.hasPrefix("UID FETCH 1:500") else {
                guard end == "NO", command.text == "UID FETCH 1:3 (UID BODY.PEEK[])" else { return .asUsual }
                let bodies = [Mail(uid: 1, "one".mail), Mail(uid: 3, "three".mail)].map { $0.fetched(command.text) }
                return .instead(
                    bodies.joined() + "\(command.tag) NO Some of the requested messages no longer exist\r\n"
                )
            }
            return .before(Mail(uid: 2, "two".mail).fetched(command.text))
        }
        let (arrivals, remarks, cursor) = try await IMAPInbox.reading(server).arrivals(2)
        #expect(arrivals.map(\.uid) == [1, 3])
        #expect(remarks.isEmpty)
        #expect(MailboxCursor(cursor)?.pending == [])
    }

    // Fault 16.
    @Test(
        "a mail that gives nothing is asked for three times, then passed over with a remark; the others do not wait",
        arguments: ["NIL", "\"\"", "{0}\r\n"]
    )
    func emptyBody(_ nothing: String) async throws {
        let server = ScriptedIMAPServer(Mailbox(mails: (1...3).map { Mail(uid: $0, "mail \($0)".mail) })) { command in
            let others = [Mail(uid: 1, "mail 1".mail), Mail(uid: 3, "mail 3".mail)].map { $0.fetched(command.text) }
            let empty = "* 2 FETCH (UID 2 BODY[] \(nothing))\r\n"
            switch command.text {
            case "UID FETCH 1:3 (UID BODY.PEEK[])": return .instead(others.joined() + empty + "\(command.tag) OK\r\n")
            case "UID FETCH 2 (UID BODY.PEEK[])": return .instead(empty + "\(command.tag) OK\r\n")
            default: return .asUsual
            }
        }
        let inbox = IMAPInbox.reading(server)
        let first = try await inbox.next(after: nil)
        #expect(first.arrivals.map(\.uid) == [1, 3])
        #expect(MailboxCursor(first.cursor)?.pending.map(\.uid) == [2])
        let second = try await inbox.next(after: first.cursor)
        #expect(second.remarks.isEmpty)
        let third = try await inbox.next(after: second.cursor)
        #expect(third.remarks.count == 1)
        #expect(MailboxCursor(third.cursor)?.pending == [])
        #expect(server.heard.filter { $0 == "UID FETCH 2 (UID BODY.PEEK[])" }.count == 2)
    }

    @Test("a mail that comes at the second look is taken then")
    func lateBody() async throws {
        let server = ScriptedIMAPServer(Mailbox(mails: [Mail(uid: 1, "late".mail), Mail(uid: 2, "two".mail)])) {
            command in
            guard command.text == "UID FETCH 1:2 (UID BODY.PEEK[])" else { return .asUsual }
            return .instead(
                Mail(uid: 2, "two".mail).fetched(command.text) + "* 1 FETCH (UID 1 BODY[] NIL)\r\n\(command.tag) OK\r\n"
            )
        }
        let (arrivals, _, cursor) = try await IMAPInbox.reading(server).arrivals(2)
        #expect(arrivals.map(\.uid) == [2, 1])
        #expect(MailboxCursor(cursor)?.pending == [])
    }

    // Fault 122.
    @Test("a mail above the limit comes as its header and its size")
    func oversized() async throws {
        let large = String(repeating: "forty laptops\r\n", count: 1_000).mail
        let server = ScriptedIMAPServer(
            Mailbox(mails: [Mail(uid: 1, "a".mail), Mail(uid: 2, large), Mail(uid: 3, "c".mail)])
        )
        let (arrivals, _, _) = try await IMAPInbox.reading(server) { $0.largestMessage = 10_000 }.arrivals(3)
        let header = Data("From: Anna Lind <anna@north.example>\r\nTo: bot@hive.example\r\nSubject: Lead\r\n\r\n".utf8)
        #expect(arrivals.map(\.uid) == [1, 2, 3])
        #expect(arrivals[1].content == .oversizedMail(header: header, bytes: large.utf8.count))
    }

    // Fault 16.
    @Test("a size that is a lie does not matter: the literal's length is the truth")
    func sizeLies() async throws {
        var modest = Mail(uid: 1, String(repeating: "x", count: 50_000).mail)
        modest.size = 10
        var boastful = Mail(uid: 2, "small".mail)
        boastful.size = 0
        let server = ScriptedIMAPServer(Mailbox(mails: [modest, boastful]))
        let (arrivals, _, _) = try await IMAPInbox.reading(server).arrivals(2)
        #expect(arrivals.map(\.text) == [modest.bytes, boastful.bytes])
    }

    @Test("a literal beyond the limit ends the connection; its mail then comes as its header, and the others come")
    func hugeLiteral() async throws {
        let mails = (1...4).map { Mail(uid: $0, "mail \($0)".mail) }
        let server = ScriptedIMAPServer(Mailbox(mails: mails)) { command in
            guard command.text.contains("(UID BODY.PEEK[])"),
                ["1:4", "2"].contains(String(command.text.split(separator: " ")[2]))
            else { return .asUsual }
            return .before("* 2 FETCH (UID 2 BODY[] {4294967295}\r\nFrom: ")
        }
        let (arrivals, remarks, errors) = try await IMAPInbox.reading(server).arrivalsDespiteErrors(4)
        #expect(arrivals.map(\.uid) == [1, 2, 3, 4])
        #expect(remarks.isEmpty)
        #expect(errors.count == 2)
        #expect(errors.allSatisfy { $0.retry == .later && $0.sentence.contains("4294967295") })
        guard case .oversizedMail(_, bytes: 4_294_967_295) = arrivals[1].content else {
            Issue.record("\(arrivals[1].content)")
            return
        }
    }

    // Fault 18.
    @Test(
        "a mail that breaks the connection every time is passed over after three tries, and the others come",
        arguments: [
            "* 2 FETCH (" + String(repeating: "x", count: 1_100_000) + "\r\n", "what is this?\r\n",
            "* 2 FETCH (BODY[] {2}\r\nhi)\r\n",
        ]
    )
    func poison(_ bytes: String) async throws {
        let mails = (1...4).map { Mail(uid: $0, "mail \($0)".mail) }
        let server = ScriptedIMAPServer(Mailbox(mails: mails)) { command in
            guard command.text.contains("(UID BODY.PEEK[])"),
                ["1:4", "2"].contains(String(command.text.split(separator: " ")[2]))
            else { return .asUsual }
            return .before(bytes)
        }
        let (arrivals, remarks, errors) = try await IMAPInbox.reading(server).arrivalsDespiteErrors(3)
        #expect(arrivals.map(\.uid) == [1, 3, 4])
        #expect(remarks.count == 1)
        // Once in the window, then twice alone; the third time is the remark.
        #expect(errors.count == 3)
    }

    // Fault 15.
    @Test(
        "cut in a literal or sent away in a command: nothing half is taken, and everything comes after it",
        arguments: [
            "* 1 FETCH (UID 1 BODY[] {500}\r\nFrom: ", "* BYE Server shutting down\r\n", "",
        ]
    )
    func cut(_ bytes: String) async throws {
        let server = ScriptedIMAPServer(Mailbox(mails: [Mail(uid: 1, "one".mail), Mail(uid: 2, "two".mail)])) {
            command in
            command.text.contains("BODY") && command.connection < 5 ? .hangUp(after: bytes) : .asUsual
        }
        let (arrivals, remarks, errors) = try await IMAPInbox.reading(server).arrivalsDespiteErrors(2)
        #expect(arrivals.map(\.text) == ["one".mail, "two".mail])
        #expect(remarks.isEmpty)
        #expect(errors.count == 4)
        #expect(errors.allSatisfy { $0.retry == .later })
    }

    // Fault 22.
    @Test("a server that wants to be left alone says for how long, and nothing is skipped")
    func throttled() async throws {
        let server = ScriptedIMAPServer(Mailbox(mails: [Mail(uid: 1, "one".mail), Mail(uid: 2, "two".mail)])) {
            command in
            guard command.text.contains("BODY"), command.connection == 1 else { return .asUsual }
            return .hangUp(
                after: "\(command.tag) NO Request is throttled. Suggested Backoff Time: 61000 milliseconds\r\n"
            )
        }
        let (arrivals, _, errors) = try await IMAPInbox.reading(server).arrivalsDespiteErrors(2)
        #expect(arrivals.map(\.uid) == [1, 2])
        #expect(errors.map(\.retry).first == .after(.seconds(61)))
    }

    @Test("a server that lists much and gives nothing is waited for; nothing is passed over")
    func outage() async throws {
        let mails = (1...300).map { Mail(uid: UInt32($0), "mail \($0)".mail) }
        let isOver = ScriptedIMAPServer(Mailbox(mails: mails)) { command in
            guard command.text.contains("(UID BODY.PEEK[])"), command.connection == 1 else { return .asUsual }
            return .instead("\(command.tag) OK nothing today\r\n")
        }
        let (arrivals, remarks, errors) = try await IMAPInbox.reading(isOver).arrivalsDespiteErrors(300)
        #expect(arrivals.count == 300)
        #expect(remarks.isEmpty)
        #expect(errors.count == 1)
    }

    // Fault 26.
    @Test("a mailbox that cannot be opened is named")
    func missingMailbox() async throws {
        let server = ScriptedIMAPServer(Mailbox()) { command in
            command.text.hasPrefix("SELECT") ? .instead("\(command.tag) NO Mailbox doesn't exist: Leads\r\n") : .asUsual
        }
        let error = await #expect(throws: SourceError.self) {
            try await IMAPInbox.reading(server) { $0.mailbox = "Leads" }.next(after: nil)
        }
        #expect(error?.sentence.contains("Leads") == true)
    }

    // MARK: Waiting

    // Fault 12.
    @Test("mail is noticed while waiting, with IDLE and without", arguments: ["IMAP4rev1 IDLE", "IMAP4rev1"])
    func noticed(_ capabilities: String) async throws {
        var mailbox = Mailbox()
        mailbox.capabilities = capabilities
        let server = ScriptedIMAPServer(mailbox)
        let inbox = IMAPInbox.reading(server) {
            $0.pollInterval = capabilities.contains("IDLE") ? nil : .milliseconds(10)
        }
        let first = try await inbox.next(after: nil)
        async let arrivals = inbox.firstArrivals(after: first.cursor)
        while !server.heard.contains(capabilities.contains("IDLE") ? "IDLE" : "NOOP") { await Task.yield() }
        server.change { $0.mails.append(Mail(uid: 1, "new".mail)) }
        #expect(try await arrivals.map(\.text) == ["new".mail])
        #expect(server.heard.contains("IDLE") == capabilities.contains("IDLE"))
    }

    // Fault 12.
    @Test("an IDLE that never reports anything is looked behind")
    func deafIdle() async throws {
        let server = ScriptedIMAPServer(Mailbox()) { command in
            command.text == "IDLE" ? .instead("+ idling\r\n") : .asUsual
        }
        let inbox = IMAPInbox.reading(server)
        let first = try await inbox.next(after: nil)
        server.change { $0.mails.append(Mail(uid: 1, "new".mail)) }
        #expect(try await inbox.arrivals(1, after: first.cursor).arrivals.map(\.uid) == [1])
    }

    // Fault 12.
    @Test("a mail that a server shows only to those who select the mailbox anew is found")
    func hiddenUntilSelected() async throws {
        let selects = Atomic(0)
        var mailbox = Mailbox()
        mailbox.capabilities = "IMAP4rev1"
        let server = ScriptedIMAPServer(mailbox) { command in
            if command.text.hasPrefix("SELECT") { selects.add(1, ordering: .relaxed) }
            let isBlind = selects.load(ordering: .relaxed) < 2
            guard isBlind else { return .asUsual }
            return command.text.hasPrefix("UID FETCH") ? .instead("\(command.tag) OK nothing\r\n") : .asUsual
        }
        let inbox = IMAPInbox.reading(server) { $0.pollInterval = .milliseconds(1) }
        let first = try await inbox.next(after: nil)
        server.change { mailbox in
            mailbox.mails.append(Mail(uid: 1, "new".mail))
            mailbox.uidNext = 2
        }
        var cursor = first.cursor
        var arrivals: [Arrival] = []
        while arrivals.isEmpty {
            let batch = try await inbox.next(after: cursor)
            (arrivals, cursor) = (batch.arrivals, batch.cursor)
        }
        #expect(arrivals.map(\.uid) == [1])
        #expect(server.heard.count { $0.hasPrefix("SELECT") } == 2, "on the same connection, and not with every look")
    }

    @Test("a cancelled wait ends at once with nothing, and the connection lives on")
    func cancelled() async throws {
        let server = ScriptedIMAPServer(Mailbox())
        let inbox = IMAPInbox.reading(server) { $0.pollInterval = nil }
        let first = try await inbox.next(after: nil)
        let task = Task { try await inbox.next(after: first.cursor) }
        while !server.heard.contains("IDLE") { await Task.yield() }
        let clock = ContinuousClock.now
        task.cancel()
        let batch = try await task.value
        #expect(batch.arrivals.isEmpty)
        #expect(batch.cursor == first.cursor)
        #expect(ContinuousClock.now - clock < .seconds(60), "not only when the IDLE is renewed")
        server.change { $0.mails.append(Mail(uid: 1, "new".mail)) }
        #expect(try await inbox.arrivals(1, after: first.cursor).arrivals.map(\.uid) == [1])
        #expect(server.heard.filter { $0.hasPrefix("SELECT") }.count == 1)
    }

    @Test("an IDLE that the server is slow to begin is left in order")
    func cancelledBeforeIdle() async throws {
        let server = ScriptedIMAPServer(Mailbox()) { command in
            command.text == "IDLE" ? .instead("* 0 RECENT\r\n") : .asUsual
        }
        let inbox = IMAPInbox.reading(server) { $0.pollInterval = nil }
        let first = try await inbox.next(after: nil)
        let task = Task { try await inbox.next(after: first.cursor) }
        while !server.heard.contains("IDLE") { await Task.yield() }
        task.cancel()
        #expect(try await task.value.arrivals.isEmpty, "it does not wait for ever for a server that never begins")
        #expect(!server.heard.contains("DONE"))
    }

    @Test("a task that is cancelled in the midst of a command, or before it, ends as well")
    func cancelledInCommand() async throws {
        let server = ScriptedIMAPServer(Mailbox(mails: [Mail(uid: 1, "one".mail)])) { command in
            command.text.contains("BODY") && command.connection == 1
                ? .instead("* 1 FETCH (UID 1 BODY[] {90}\r\n") : .asUsual
        }
        let inbox = IMAPInbox.reading(server)
        let task = Task { try await inbox.next(after: nil) }
        while !server.heard.contains(where: { $0.contains("BODY") }) { await Task.yield() }
        task.cancel()
        #expect(try await task.value.arrivals.isEmpty)
        #expect(try await inbox.arrivals(1).arrivals.map(\.text) == ["one".mail])
    }

    // MARK: Settling

    // Fault 10.
    @Test(
        "nothing on the server changes before it is settled, and then what was configured",
        arguments: [
            (IMAPInbox.AfterKeeping.flag("$Waggle"), "IMAP4rev1", ["UID STORE 1:2,4 +FLAGS.SILENT ($Waggle)"]),
            (.move(to: "Kept"), "IMAP4rev1 MOVE UIDPLUS", ["UID MOVE 1:2,4 \"Kept\""]),
            (
                .move(to: "Kept"), "IMAP4rev1 UIDPLUS",
                ["UID COPY 1:2,4 \"Kept\"", "UID STORE 1:2,4 +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE 1:2,4"]
            ),
            (.move(to: "Kept"), "IMAP4rev1", ["UID STORE 1:2,4 +FLAGS.SILENT (\\Seen)"]),
            (.leave, "IMAP4rev1 MOVE", []),
        ]
    )
    func settles(_ afterKeeping: IMAPInbox.AfterKeeping, capabilities: String, commands: [String]) async throws {
        var mailbox = Mailbox(mails: [1, 2, 4].map { Mail(uid: $0, "mail".mail) })
        mailbox.capabilities = capabilities
        let server = ScriptedIMAPServer(mailbox)
        let inbox = IMAPInbox.reading(server) { $0.afterKeeping = afterKeeping }
        let (arrivals, _, _) = try await inbox.arrivals(3)
        let before = server.heard
        #expect(!before.contains { $0.contains("STORE") || $0.contains("MOVE") || $0.contains("EXPUNGE") })
        #expect(!before.contains { $0.contains("BODY[") })
        try await inbox.settle(arrivals.map(\.position))
        #expect(Array(server.heard.dropFirst(before.count)) == commands)
    }

    @Test("positions of another time, mailbox or account are nobody's")
    func settlesOnlyItsOwn() async throws {
        let server = ScriptedIMAPServer(Mailbox(mails: [Mail(uid: 1, "one".mail)]))
        let inbox = IMAPInbox.reading(server)
        _ = try await inbox.arrivals(1)
        try await inbox.settle([
            .mailbox(IMAPPosition(account: .inbox, mailbox: "INBOX", uidValidity: 6, uid: 1)),
            .mailbox(IMAPPosition(account: .inbox, mailbox: "Other", uidValidity: 7, uid: 1)),
            .mailbox(IMAPPosition(account: SourceName(rawValue: "other"), mailbox: "INBOX", uidValidity: 7, uid: 1)),
        ])
        #expect(!server.heard.contains { $0.contains("STORE") })
    }

    @Test("a refused flag is an error with a sentence, and the mailbox is read on")
    func refusedFlag() async throws {
        let server = ScriptedIMAPServer(Mailbox(mails: [Mail(uid: 1, "one".mail)])) { command in
            command.text.contains("STORE") ? .instead("\(command.tag) NO [CANNOT] Invalid keyword\r\n") : .asUsual
        }
        let inbox = IMAPInbox.reading(server)
        let (arrivals, _, cursor) = try await inbox.arrivals(1)
        let error = await #expect(throws: SourceError.self) { try await inbox.settle(arrivals.map(\.position)) }
        #expect(error?.sentence.contains("Invalid keyword") == true)
        server.change { $0.mails.append(Mail(uid: 2, "two".mail)) }
        #expect(try await inbox.arrivals(1, after: cursor).arrivals.map(\.uid) == [2])
        #expect(server.connections == 1)
    }

    @Test("the check says what works")
    func probe() async throws {
        let server = ScriptedIMAPServer(Mailbox(mails: [Mail(uid: 1, "one".mail)]))
        let findings = try await IMAPInbox.reading(server) { $0.afterKeeping = .move(to: "Kept") }.probe()
        #expect(
            findings == [
                "The mailbox INBOX holds 1 message.",
                "Its messages have lasting numbers (UIDVALIDITY 7).",
                "The server reports new mail at once (IDLE).",
                "Kept mail is moved to Kept.",
            ]
        )
    }
}

extension IMAPInbox {
    /// Looks until something is there: a look that finds nothing ends with the time set for it.
    fileprivate func firstArrivals(after cursor: SourceCursor?) async throws -> [Arrival] {
        while true {
            let arrivals = try await next(after: cursor).arrivals
            if !arrivals.isEmpty { return arrivals }
        }
    }
}
