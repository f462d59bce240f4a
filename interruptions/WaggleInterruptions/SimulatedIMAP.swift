import Foundation
import Glibc
import WaggleTestKit

/// The IMAP side of the simulated house: one mailbox, signed in, over a pair of sockets. As much of the protocol as
/// Waggle speaks; a point before and after everything it asks for.
struct SimulatedIMAP: Sendable {
    let house: SimulatedHouse
    /// Whose mailbox, without a tag.
    let mailbox: String
    /// Commands of one connection; then the server hangs up, as servers do.
    var patience = Int.max

    static let uidValidity = 7

    /// - Returns: The client's end of a new connection. Whoever gets it closes it.
    func connect() -> Int32 {
        var ends: [Int32] = [-1, -1]
        precondition(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0, "no socket is left")
        let own = ends[1]
        Thread.detachNewThread {
            serve(SocketStream(own))
            close(own)
        }
        return ends[0]
    }

    private func serve(_ stream: SocketStream) {
        var idleTag: String?
        var heard = 0
        while let line = stream.readLine() {
            let text = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .newlines)
            if text == "DONE" {
                stream.write("\(idleTag ?? "*") OK done\r\n")
                continue
            }
            let words = text.split(separator: " ").map(String.init)
            heard += 1
            guard words.count > 1, heard <= patience else { return }
            let name = words[1] == "UID" && words.count > 2 ? "UID \(words[2])" : words[1]
            if name == "IDLE" {
                idleTag = words[0]
                stream.write("+ idling\r\n")
                continue
            }
            // What changes nothing and happens as often as somebody looks is no place to stop at by itself.
            let counts = name != "NOOP" && name != "CAPABILITY"
            if counts { Points.all.pass("imap \(name) heard") }
            let answer = answer(words)
            if counts { Points.all.pass("imap \(name) done") }
            stream.write(answer + Array("\(words[0]) OK done\r\n".utf8))
        }
    }

    private func answer(_ words: [String]) -> [UInt8] {
        switch words[1] {
        case "CAPABILITY": return Array("* CAPABILITY IMAP4rev1 IDLE MOVE UIDPLUS\r\n".utf8)
        case "SELECT", "EXAMINE":
            let mails = present
            let lines = [
                "* \(mails.count) EXISTS", "* OK [UIDVALIDITY \(Self.uidValidity)] valid",
                "* OK [UIDNEXT \(house.next)] next", "",
            ]
            return Array(lines.joined(separator: "\r\n").utf8)
        case "NOOP": return Array("* \(present.count) EXISTS\r\n".utf8)
        case "UID" where words[2] == "FETCH": return fetch(words[3], items: words[4...].joined(separator: " "))
        case "UID" where words[2] == "STORE":
            house.mark(select(words[3]).map(\.uid), in: mailbox, "seen")
            return []
        case "UID" where words[2] == "MOVE":
            house.mark(select(words[3]).map(\.uid), in: mailbox, "moved")
            return []
        default: return []
        }
    }

    private var present: [SimulatedHouse.Mail] {
        let moved = Set(house.marks.filter { $0.mailbox == mailbox && $0.flag == "moved" }.map(\.uid))
        return house.mailbox(mailbox).filter { !moved.contains($0.uid) }
    }

    /// `*` is the last message, and `n:*` includes it always (RFC 9051 §9).
    private func select(_ set: String) -> [SimulatedHouse.Mail] {
        let mails = present
        let last = mails.last?.uid ?? 0
        let ranges = set.split(separator: ",").map { part in
            let ends = part.split(separator: ":").map { UInt32($0) ?? last }
            return min(ends[0], ends[ends.count - 1])...max(ends[0], ends[ends.count - 1])
        }
        return mails.filter { mail in ranges.contains { $0.contains(mail.uid) } }
    }

    private func fetch(_ set: String, items: String) -> [UInt8] {
        var answer: [UInt8] = []
        for (index, mail) in select(set).enumerated() {
            answer += Array("* \(index + 1) FETCH (UID \(mail.uid)".utf8)
            if items.contains("INTERNALDATE") {
                answer += Array(" INTERNALDATE \"\(mail.at.written("dd-MMM-yyyy HH:mm:ss Z"))\"".utf8)
            }
            if items.contains("RFC822.SIZE") { answer += Array(" RFC822.SIZE \(mail.bytes.count)".utf8) }
            if items.contains("BODY.PEEK[]") {
                answer += Array(" BODY[] {\(mail.bytes.count)}\r\n".utf8) + Array(mail.bytes)
            }
            if items.contains("BODY.PEEK[HEADER]") {
                let header =
                    mail.bytes.range(of: Data("\r\n\r\n".utf8)).map { mail.bytes[..<$0.upperBound] } ?? mail.bytes
                answer += Array(" BODY[HEADER]<0> {\(header.count)}\r\n".utf8) + Array(header)
            }
            answer += Array(")\r\n".utf8)
        }
        return answer
    }
}
