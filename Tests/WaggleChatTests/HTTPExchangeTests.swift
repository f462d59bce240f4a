import Foundation
import Testing
import WaggleTestKit

@testable import WaggleCurl

@Suite("HTTP address")
struct HTTPAddressTests {
    @Test(
        "encrypted, or on this machine",
        arguments: [
            ("https://example.com/events", nil),
            ("HTTPS://Example.com", nil),
            ("https://example.com:8443/e?form=7", nil),
            ("http://127.0.0.1:8080/e", nil),
            ("http://[::1]:8080/e", nil),
            ("http://localhost/e", nil),
            ("http://example.com/e", .plain),
            ("http://127.0.0.1.example/e", .plain),
            ("http://127.1/e", .plain),
            ("file:///etc/passwd", .scheme),
            ("ftp://example.com/", .scheme),
            ("gopher://example.com/", .scheme),
            ("https://user:secret@example.com/", .userInside),
            ("https://example.com/#x", .fragment),
            ("example.com/e", .notAnAddress),
            ("https://", .notAnAddress),
            ("https://example.com/a b", .notAnAddress),
            ("https://example.com/\r\nX: y", .notAnAddress),
            ("", .notAnAddress),
        ] as [(String, HTTPAddressProblem?)]
    )
    func address(_ text: String, _ problem: HTTPAddressProblem?) {
        var found: HTTPAddressProblem?
        do { _ = try HTTPAddress(text) } catch { found = error }
        #expect(found == problem)
    }
}

@Suite("Peer address")
struct PeerAddressTests {
    // Fault 117.
    @Test(
        "knows which network an address is in",
        arguments: [
            ([93, 184, 216, 34], .publicInternet),
            ([127, 0, 0, 1], .thisMachine),
            ([127, 9, 9, 9], .thisMachine),
            ([10, 0, 0, 1], .privateNetwork),
            ([172, 15, 0, 1], .publicInternet),
            ([172, 16, 0, 1], .privateNetwork),
            ([172, 32, 0, 1], .publicInternet),
            ([192, 168, 1, 1], .privateNetwork),
            ([100, 64, 0, 1], .privateNetwork),
            ([169, 254, 169, 254], .nowhere),
            ([0, 0, 0, 0], .nowhere),
            ([224, 0, 0, 1], .nowhere),
            ([255, 255, 255, 255], .nowhere),
            ([], .nowhere),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], .thisMachine),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], .nowhere),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127, 0, 0, 1], .thisMachine),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 169, 254, 169, 254], .nowhere),
            ([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 1], .privateNetwork),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 127, 0, 0, 1], .nowhere),
            ([0xFE, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], .nowhere),
            ([0xFD, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], .privateNetwork),
            ([0xFF, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], .nowhere),
            ([0x26, 0x06, 0x28, 0, 2, 0x20, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1], .publicInternet),
            ([0x20, 0x02, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], .nowhere),
        ] as [([UInt8], PeerAddress.Place)]
    )
    func place(_ bytes: [UInt8], _ place: PeerAddress.Place) {
        #expect(PeerAddress(bytes: bytes).place == place)
    }
}

@Suite("HTTP exchange")
struct HTTPExchangeTests {
    // Fault 117.
    @Test("a name that leads to this machine is not asked when it should be on the internet, nor in a private network")
    func forbiddenPlace() async throws {
        let server = ScriptedHTTPServer(.json("{}"))
        for isPrivate in [false, true] {
            // A literal that is none of the three names for this machine, and leads there all the same.
            let address = try HTTPAddress("https://127.0.0.2:\(server.port)/", isPrivateNetwork: isPrivate)
            let exchange = HTTPExchange(address: address, token: nil)
            let reach: HTTPAddress.Reach = isPrivate ? .privateNetwork : .publicInternet
            await #expect(throws: HTTPProblem.forbiddenPlace(host: "127.0.0.2", reach)) {
                try await exchange.get([], knownTag: nil, bodyLimit: 10, deadline: .seconds(5))
            }
        }
        #expect(server.connections == 0)
    }

    // Fault 116.
    @Test("the time for a whole exchange has an end, however slowly the bytes come")
    func deadline() async throws {
        let server = ScriptedHTTPServer(.stall(body: Data("{".utf8)))
        let address = try HTTPAddress("http://127.0.0.1:\(server.port)/")
        let exchange = HTTPExchange(address: address, token: nil)
        let problem = await #expect(throws: HTTPProblem.self) {
            try await exchange.get([], knownTag: nil, bodyLimit: 10, deadline: .seconds(1))
        }
        guard case .notReached(_, let error) = problem else { return }
        #expect(error.cause == .timeout)
    }
}
