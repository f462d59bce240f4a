import CCurl
public import Foundation
import Glibc

/// Asks one HTTP endpoint, one GET after the other, on a connection that is kept and a thread of its own.
///
/// Follows no redirect, uses no proxy, unpacks nothing, and connects only where the address may lead
/// (``HTTPAddress/Reach``), which is checked on the numbers that the name was resolved to.
public actor HTTPExchange {
    public nonisolated let address: HTTPAddress
    private let token: Secret?
    private let thread: CurlThread
    private let handle: CurlHandle
    private let gate: Gate

    public nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    /// - Parameters:
    ///   - token: Sent as `Authorization: Bearer …`.
    ///   - caFile: A PEM file of certificates to trust instead of the system's.
    public init(address: HTTPAddress, token: Secret?, caFile: String? = nil) {
        self.address = address
        self.token = token
        thread = CurlThread(name: "http")
        handle = CurlHandle()
        gate = Gate(reach: address.reach)
        handle.set(.protocols, address.reach == .thisMachine ? "http,https" : "https")
        handle.set(.proxy, "")
        handle.set(.followRedirects, false)
        handle.set(.userAgent, "Waggle")
        handle.set(.connectTimeoutMilliseconds, 20_000)
        handle.set(.keepAlive, true)
        if let caFile { handle.set(.certificateFile, caFile) }
        handle.guardConnections(with: gate)
    }

    /// One answer, whatever its status.
    ///
    /// - Parameters:
    ///   - parameters: Added to the address, percent-encoded.
    ///   - knownTag: The ETag of an answer that need not come again.
    ///   - limit: The most bytes of a body.
    ///   - deadline: For the whole exchange, from the name to the last byte.
    /// - Throws: ``HTTPProblem``. A cancelled task ends the exchange within a second.
    public func get(
        _ parameters: [(name: String, value: String)],
        knownTag: String?,
        bodyLimit limit: Int,
        deadline: Duration
    ) throws(HTTPProblem) -> HTTPAnswer {
        let hearing = Hearing(limit: limit)
        var headers = ["Accept: application/json"]
        if let token { headers.append("Authorization: Bearer \(token.revealed)") }
        if let knownTag { headers.append("If-None-Match: \(knownTag)") }
        handle.set(.url, address.adding(parameters))
        handle.set(.httpHeaders, headers)
        handle.set(.timeoutMilliseconds, Int(deadline.components.seconds) * 1_000)
        handle.takeHeader { hearing.takeHeader($0) }
        handle.takeBody { hearing.takeBody($0) }
        handle.goOn { !Task.isCancelled }
        gate.isShut = false
        do {
            try handle.perform()
        } catch {
            if Task.isCancelled { throw .cancelled }
            if hearing.isOverflown { throw .tooLarge(limit: limit) }
            if gate.isShut { throw .forbiddenPlace(host: address.host, address.reach) }
            throw .notReached(host: address.host, error)
        }
        return HTTPAnswer(status: handle.responseCode, headers: hearing.headers, body: hearing.body)
    }
}

/// What an HTTP endpoint answered.
public struct HTTPAnswer: Hashable, Sendable {
    public var status: Int
    public var headers: [Header]
    public var body: Data

    public struct Header: Hashable, Sendable {
        public var name: String
        public var value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    public init(status: Int, headers: [Header] = [], body: Data = Data()) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first header of this name, however it is spelt.
    public func value(of name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// Why there was no answer.
public enum HTTPProblem: Error, Hashable, Sendable {
    case notReached(host: String, CurlError)
    case tooLarge(limit: Int)
    case forbiddenPlace(host: String, HTTPAddress.Reach)
    case cancelled

    /// For the operator. Holds no secret and no person.
    public var sentence: String {
        switch self {
        case .notReached(let host, let error):
            "\(host) could not be asked. \(error.sentence)"
        case .tooLarge(let limit):
            "The answer was longer than \(limit / 1_048_576) MiB, so it was not read."
        case .forbiddenPlace(let host, .publicInternet):
            "\(host) leads to an address in a private network or on this machine, where Waggle does not go unless "
                + "the endpoint is configured as one in a private network."
        case .forbiddenPlace(let host, .privateNetwork):
            "\(host) leads to an address on this machine or to one that is no server's, where Waggle does not go."
        case .forbiddenPlace(let host, .thisMachine):
            "\(host) leads away from this machine, but http:// and localhost are only for this machine."
        case .cancelled:
            "The question was withdrawn because Waggle is stopping."
        }
    }
}

/// Collects an answer while it comes.
private final class Hearing {
    private(set) var headers: [HTTPAnswer.Header] = []
    private(set) var body = Data()
    private(set) var isOverflown = false
    private let limit: Int

    /// Far above what servers send; libcurl limits the length of each.
    private static let headerLimit = 200

    init(limit: Int) {
        self.limit = limit
    }

    func takeHeader(_ bytes: UnsafeRawBufferPointer) {
        let line = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        // A status line: what came before belonged to an interim answer such as 103.
        if line.hasPrefix("HTTP/") { headers = [] }
        guard headers.count < Self.headerLimit, let colon = line.firstIndex(of: ":") else { return }
        let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        headers.append(HTTPAnswer.Header(name: String(line[..<colon]), value: value))
    }

    func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        isOverflown = body.count + bytes.count > limit
        guard !isOverflown else { return false }
        body.append(contentsOf: bytes)
        return true
    }
}

/// Decides for each address that a name led to whether a connection may be made.
final class Gate {
    let reach: HTTPAddress.Reach
    /// Whether an address was refused since this was last set to false.
    var isShut = false

    init(reach: HTTPAddress.Reach) {
        self.reach = reach
    }
}

extension CurlHandle {
    /// The gate must live as long as the handle.
    fileprivate func guardConnections(with gate: Gate) {
        precondition(ccurl_set_open_socket_function(handle, openSocketFunction) == CURLE_OK)
        precondition(
            ccurl_set_pointer(handle, CURLOPT_OPENSOCKETDATA, Unmanaged.passUnretained(gate).toOpaque()) == CURLE_OK
        )
    }

    /// Connections that the last transfer had to make: 0 when it used one that was open.
    public var newConnections: Int {
        var count = 0
        precondition(ccurl_get_long(handle, CURLINFO_NUM_CONNECTS, &count) == CURLE_OK)
        return count
    }
}

private let openSocketFunction: ccurl_open_socket_function = { context, _, address in
    guard let context, let address else { return -1 }
    let gate = Unmanaged<Gate>.fromOpaque(context).takeUnretainedValue()
    guard PeerAddress(of: address).isWithin(gate.reach) else {
        gate.isShut = true
        return -1
    }
    let kind = address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
    return socket(address.pointee.family, kind, address.pointee.protocol)
}

extension PeerAddress {
    /// The number in the socket address that libcurl has resolved a name to.
    fileprivate init(of address: UnsafeMutablePointer<curl_sockaddr>) {
        // `addr` is declared as a plain `sockaddr` and is longer for IPv6: `addrlen` says how long.
        let offset = MemoryLayout<curl_sockaddr>.size - MemoryLayout<sockaddr>.size
        let whole = UnsafeRawBufferPointer(
            start: UnsafeRawPointer(address) + offset,
            count: Int(address.pointee.addrlen)
        )
        switch address.pointee.family {
        case AF_INET where whole.count >= MemoryLayout<sockaddr_in>.size: bytes = Array(whole[4..<8])
        case AF_INET6 where whole.count >= MemoryLayout<sockaddr_in6>.size: bytes = Array(whole[8..<24])
        default: bytes = []
        }
    }
}
