import Foundation

/// The address of an HTTP endpoint that Waggle may ask: encrypted, or on this very machine.
public struct HTTPAddress: Hashable, Sendable, CustomStringConvertible {
    /// As configured.
    public let text: String
    /// In lower case, without brackets.
    public let host: String
    public let reach: Reach

    /// Where the host may be. Checked when the connection is made, for a name can lead anywhere.
    public enum Reach: Hashable, Sendable {
        /// Only addresses that the whole internet can reach.
        case publicInternet
        /// Also the private networks of RFC 1918 and RFC 4193.
        case privateNetwork
        /// Only 127.0.0.0/8 and ::1; plain HTTP is allowed.
        case thisMachine
    }

    /// - Parameters:
    ///   - text: `https://…`; `http://…` where the host is `127.0.0.1`, `::1` or `localhost`.
    ///   - isPrivateNetwork: Whether the host may be in a private network.
    /// - Throws: ``HTTPAddressProblem`` with a sentence for the one who wrote the configuration.
    public init(_ text: String, isPrivateNetwork: Bool = false) throws(HTTPAddressProblem) {
        guard text.utf8.count <= 2_000, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased()
        else { throw .notAnAddress }
        guard ["https", "http"].contains(scheme) else { throw .scheme }
        guard let host = parts.host else { throw .notAnAddress }
        guard parts.user == nil, parts.password == nil else { throw .userInside }
        guard parts.fragment == nil else { throw .fragment }
        let name = host.lowercased().trimmingCharacters(in: ["[", "]"])
        guard !name.isEmpty else { throw .notAnAddress }
        let isLocal = ["127.0.0.1", "::1", "localhost"].contains(name)
        guard scheme == "https" || isLocal else { throw .plain }
        self.text = text
        self.host = name
        reach = isLocal ? .thisMachine : isPrivateNetwork ? .privateNetwork : .publicInternet
    }

    public var description: String { text }

    /// The address with parameters behind those it has.
    func adding(_ parameters: [(name: String, value: String)]) -> String {
        guard !parameters.isEmpty else { return text }
        let query = parameters.map { "\($0.name)=\($0.value.percentEncoded)" }.joined(separator: "&")
        return text + (text.contains("?") ? (text.hasSuffix("?") || text.hasSuffix("&") ? "" : "&") : "?") + query
    }
}

/// Why a text is no address that Waggle asks.
public enum HTTPAddressProblem: Error, Hashable, Sendable {
    case notAnAddress
    case userInside
    case fragment
    case plain
    case scheme

    public var sentence: String {
        switch self {
        case .notAnAddress: "This is not a web address: write it whole, for instance https://example.com/waggle."
        case .userInside: "A web address must not hold a user or password: logs would show it. Use the token."
        case .fragment: "A web address for Waggle has no part behind \"#\": servers never see it."
        case .plain: "http:// is only for an endpoint on this machine (127.0.0.1, ::1, localhost). Use https://."
        case .scheme: "Waggle asks only https:// addresses."
        }
    }
}

extension String {
    /// Everything but the unreserved characters of RFC 3986 §2.3 as `%XX`.
    fileprivate var percentEncoded: String {
        utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                String(UnicodeScalar(byte))
            case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                String(UnicodeScalar(byte))
            default:
                "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        .joined()
    }
}
