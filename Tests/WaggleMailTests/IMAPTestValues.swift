import Foundation
import Testing
import WaggleCurl
import WaggleTestKit
import WaggleTransport

@testable import WaggleMail

extension ByteChannel {
    /// A connection to a scripted server.
    static func scripted(_ server: ScriptedIMAPServer, wake: Wake) -> ByteChannel {
        .connected(server.connect(), wake: wake)
    }

    /// A server that has sent these bytes and sends no more.
    static func recorded(_ text: String, thenCloses: Bool = false) -> ByteChannel {
        var bytes = Array(text.utf8)[...]
        return ByteChannel(
            send: { _, _ throws(CurlError) in },
            receive: { buffer, _ throws(CurlError) in
                guard !bytes.isEmpty else { return thenCloses ? .closed : .timedOut }
                let part = bytes.prefix(buffer.count)
                buffer.copyBytes(from: part)
                bytes = bytes.dropFirst(part.count)
                return .bytes(part.count)
            }
        )
    }
}

extension IMAPInbox {
    /// The inbox of a scripted server.
    static func reading(
        _ server: ScriptedIMAPServer,
        _ change: (inout Settings) -> Void = { _ in }
    ) -> IMAPInbox {
        var settings = Settings()
        settings.firstRun = .everything
        settings.pollInterval = .milliseconds(20)
        change(&settings)
        return IMAPInbox(name: .inbox, settings: settings) { wake throws(IMAPError) in .scripted(server, wake: wake) }
    }

    /// Calls ``next(after:)`` until so many arrivals have come, at most twenty times.
    func arrivals(
        _ count: Int,
        after cursor: SourceCursor? = nil
    ) async throws -> (arrivals: [Arrival], remarks: [String], cursor: SourceCursor) {
        var cursor = cursor
        var arrivals: [Arrival] = []
        var remarks: [String] = []
        for _ in 0..<20 {
            let batch = try await next(after: cursor)
            cursor = batch.cursor
            arrivals += batch.arrivals
            remarks += batch.remarks
            if arrivals.count >= count { break }
        }
        return (arrivals, remarks, try #require(cursor))
    }

    /// Calls ``next(after:)`` again after each error, as the worker does, until so many arrivals have come.
    func arrivalsDespiteErrors(
        _ count: Int
    ) async throws -> (arrivals: [Arrival], remarks: [String], errors: [SourceError]) {
        var cursor: SourceCursor?
        var arrivals: [Arrival] = []
        var remarks: [String] = []
        var errors: [SourceError] = []
        for _ in 0..<40 where arrivals.count < count {
            do {
                let batch = try await next(after: cursor)
                cursor = batch.cursor
                arrivals += batch.arrivals
                remarks += batch.remarks
            } catch {
                errors.append(error)
            }
        }
        return (arrivals, remarks, errors)
    }
}

extension SourceName {
    static let inbox = SourceName(rawValue: "inbox")
}

extension Arrival {
    var uid: UInt32? {
        guard case .mailbox(let position) = position else { return nil }
        return position.uid
    }

    /// The message's text, or its header when it was too large.
    var text: String {
        switch content {
        case .mail(let data): String(decoding: data, as: UTF8.self)
        case .oversizedMail(let header, _): String(decoding: header, as: UTF8.self)
        case .event(let event): event.text
        }
    }
}

extension String {
    /// A small message that says this.
    var mail: String {
        "From: Anna Lind <anna@north.example>\r\nTo: bot@hive.example\r\nSubject: Lead\r\n\r\n\(self)\r\n"
    }
}
