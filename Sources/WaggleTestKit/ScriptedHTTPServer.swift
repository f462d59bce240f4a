public import Foundation
import Synchronization

/// An HTTP server on 127.0.0.1 that answers what a script says.
public final class ScriptedHTTPServer: Sendable {
    private let socket: ListeningSocket
    private let log: Log

    /// What was asked, without a body.
    public struct Question: Hashable, Sendable {
        /// `GET /events?after=7`
        public var line: String
        /// Names in lower case.
        public var headers: [String: String]
    }

    public enum Act: Hashable, Sendable {
        case answer(Int, headers: [String], body: Data)
        /// Says nothing and keeps the connection.
        case silence
        /// Announces a long body, sends a part of it and keeps the connection.
        case stall(body: Data)
        case close

        /// 200 with JSON.
        public static func json(_ text: String, headers: [String] = []) -> Act {
            .answer(200, headers: ["Content-Type: application/json"] + headers, body: Data(text.utf8))
        }

        public static func status(_ code: Int, headers: [String] = []) -> Act {
            .answer(code, headers: headers, body: Data())
        }
    }

    /// - Parameter acts: For the first question, the second …; the last one answers all further ones.
    public init(_ acts: Act...) {
        let log = Log()
        self.log = log
        socket = ListeningSocket { stream, _ in
            while let question = Self.question(from: stream) {
                let number = log.add(question)
                guard Self.perform(acts[min(number, acts.count - 1)], on: stream) else { return }
            }
        }
    }

    deinit {
        socket.stop()
    }

    public var port: Int { socket.port }
    public var connections: Int { socket.connections }
    public var questions: [Question] { log.all }

    /// Waits until so many questions have come.
    public func received(_ count: Int) async {
        await log.tally.reached(count)
    }

    public func stop() {
        socket.stop()
    }

    private static func question(from stream: SocketStream) -> Question? {
        guard let first = stream.text() else { return nil }
        var headers: [String: String] = [:]
        while let line = stream.text(), !line.isEmpty {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headers[line[..<colon].lowercased()] = value
        }
        return Question(line: first.replacing(" HTTP/1.1", with: ""), headers: headers)
    }

    private static func perform(_ act: Act, on stream: SocketStream) -> Bool {
        switch act {
        case .answer(let status, let headers, let body):
            var lines = ["HTTP/1.1 \(status) Scripted"] + headers
            if status != 204, status != 304 { lines.append("Content-Length: \(body.count)") }
            stream.write(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + Array(body))
            return true
        case .silence:
            stream.waitForEnd()
            return false
        case .stall(let body):
            stream.write("HTTP/1.1 200 Scripted\r\nContent-Length: \(body.count + 1_000_000)\r\n\r\n")
            stream.write(Array(body))
            stream.waitForEnd()
            return false
        case .close:
            return false
        }
    }

    private final class Log: Sendable {
        private let questions = Mutex<[Question]>([])
        let tally = Tally()

        var all: [Question] { questions.withLock { $0 } }

        /// - Returns: The number of the question, from 0.
        func add(_ question: Question) -> Int {
            defer { tally.add() }
            return questions.withLock { questions in
                questions.append(question)
                return questions.count - 1
            }
        }
    }
}

extension SocketStream {
    fileprivate func text() -> String? {
        readLine().map { String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .newlines) }
    }
}
