import Foundation
import WaggleTestKit

/// A webhook endpoint that hands out the events behind the cursor it is asked with. They stand in a file, a line of
/// JSON each; the cursor is how many of them were handed out.
struct SimulatedEndpoint: Sendable {
    let file: URL

    func listen() -> ListeningSocket {
        ListeningSocket { stream, _ in serve(stream) }
    }

    func add(_ event: String) throws {
        let known = (try? String(contentsOf: file, encoding: .utf8)) ?? ""  // none were posted yet
        try (known + event + "\n").write(to: file, atomically: true, encoding: .utf8)
    }

    private func serve(_ stream: SocketStream) {
        while let line = stream.readLine() {
            let question = String(decoding: line, as: UTF8.self)
            while let header = stream.readLine(), header != Array("\r\n".utf8) {}
            Points.all.pass("http question heard")
            let events = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
            let after = question.firstMatch(of: /after=(\d+)/).flatMap { Int($0.1) } ?? 0
            let body =
                "{\"events\": [\(events.dropFirst(after).joined(separator: ","))], \"cursor\": \"\(events.count)\"}"
            stream.write(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
            )
            Points.all.pass("http answered")
        }
    }
}
