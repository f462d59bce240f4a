public import WaggleTransport

/// What a mail house found out about who sent a mail (RFC 8601).
///
/// Anybody can write such a header, so use ``trusted(in:authservIDs:)``, which takes only what our own border wrote.
public struct AuthenticationResults: Hashable, Sendable {
    /// The host that did the checking, in lower case.
    public var authservID: String
    public var clauses: [Clause]

    /// One `method=result` with the properties that belong to it and to no other.
    public struct Clause: Hashable, Sendable {
        /// In lower case: `dkim`, `spf`, `dmarc`, `arc` …
        public var method: String
        public var verdict: Verdict
        /// Names in lower case with their type, for instance `header.from`.
        public var properties: [Property]

        public func value(of name: String) -> String? {
            properties.first { $0.name == name }?.value
        }
    }

    public struct Property: Hashable, Sendable {
        public var name: String
        public var value: String
    }

    /// RFC 8601 §2.7, the worst last: where one method has several results, the worst counts.
    public enum Verdict: Int, Hashable, Comparable, Sendable {
        case pass
        case neutral
        case none
        case policy
        case temporaryError
        case permanentError
        case softFail
        case fail
        /// A word that no RFC has; it proves nothing.
        case unknown

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

        init(_ word: String) {
            switch word.lowercased() {
            case "pass": self = .pass
            case "neutral": self = .neutral
            case "none": self = .none
            case "policy": self = .policy
            case "temperror": self = .temporaryError
            case "permerror": self = .permanentError
            case "softfail": self = .softFail
            case "fail", "hardfail": self = .fail
            default: self = .unknown
            }
        }
    }

    /// - Returns: nil when the value does not follow the grammar of RFC 8601 §2.2 to its end. A half-understood header
    ///   proves nothing, and neither does one whose id is quoted or stands behind a comment: mail houses write theirs
    ///   plain, and rules that strip forged ones look for it so.
    public init?(_ headerValue: String) {
        guard let id = Self.plainID(of: headerValue), let tokens = AuthenticationTokens(headerValue)?.tokens else {
            return nil
        }
        var reading = Reading(tokens: tokens[...])
        guard reading.word().map({ $0.utf8.elementsEqual(id.utf8) }) == true else { return nil }
        authservID = id.lowercased()
        clauses = []
        if case .word(let version) = reading.tokens.first {
            guard version == "1" else { return nil }
            reading.tokens.removeFirst()
        }
        while reading.take(.semicolon) {
            if reading.tokens.isEmpty { break }
            guard let clause = reading.clause() else { return nil }
            if let clause { clauses.append(clause) }
        }
        guard reading.tokens.isEmpty else { return nil }
    }

    init(authservID: String, clauses: [Clause]) {
        self.authservID = authservID
        self.clauses = clauses
    }

    /// The results that our own border mail house wrote, together; nil when there are none, which is "unknown" and never
    /// "pass" (faults 71).
    ///
    /// Position rule: a mail house adds its lines above everything that came with the mail. Our border writes one
    /// `Received` and, above it or directly below it, its `Authentication-Results`; mailbox delivery may add one more
    /// `Received` on top. So only instances that stand above the second `Received` from the top count. What a sender
    /// wrote stands below all of them (faults 70).
    ///
    /// Nobody outside can write above the first `Received`. Where the border writes there, a pass below it is therefore
    /// not its word; a failure counts wherever it stands. A border that writes below must strip forged instances
    /// (RFC 8601 §5). Without any `Received` there was no border.
    ///
    /// An instance by our id that cannot be read counts as a failure: something in it was made to be unreadable.
    ///
    /// - Parameter authservIDs: The ids of our border, in any case. An id that begins with a dot stands for every host
    ///   under that domain.
    public static func trusted(in message: MailMessage, authservIDs: Set<String>) -> AuthenticationResults? {
        let ids = authservIDs.map { $0.lowercased() }
        var hops = 0
        var above: [AuthenticationResults] = []
        var below: [AuthenticationResults] = []
        for header in message.headers {
            if header.isNamed("Received") {
                hops += 1
                if hops == 2 { break }
            } else if header.isNamed("Authentication-Results"), let results = instance(header.value, by: ids) {
                if hops == 0 { above.append(results) } else { below.append(results) }
            }
        }
        guard hops > 0, let first = above.first ?? below.first else { return nil }
        if !above.isEmpty {
            for index in below.indices { below[index].clauses.removeAll { $0.verdict == .pass } }
        }
        return AuthenticationResults(authservID: first.authservID, clauses: (above + below).flatMap(\.clauses))
    }

    /// The ids under which results stand where the border writes, whoever wrote them: for people who look for the name
    /// of theirs.
    public static func authservIDs(in message: MailMessage) -> [String] {
        var hops = 0
        var found: [String] = []
        for header in message.headers {
            if header.isNamed("Received") { hops += 1 }
            if hops == 2 { break }
            if header.isNamed("Authentication-Results"), let id = plainID(of: header.value) {
                found.append(id.lowercased())
            }
        }
        return found
    }

    /// - Returns: nil for what another house wrote.
    private static func instance(_ value: String, by ids: [String]) -> AuthenticationResults? {
        if let results = AuthenticationResults(value) { return ids.contains(where: results.isBy) ? results : nil }
        guard let id = plainID(of: value)?.lowercased() else { return nil }
        let unread = AuthenticationResults(
            authservID: id,
            clauses: [Clause(method: "dmarc", verdict: .unknown, properties: [])]
        )
        return ids.contains(where: unread.isBy) ? unread : nil
    }

    /// The id that a value begins with; nil when it begins with anything but letters, digits, dots, hyphens and
    /// underscores, white space before them aside.
    private static func plainID(of value: String) -> String? {
        let bytes = value.utf8.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
        let id = bytes.prefix { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        return id.isEmpty ? nil : String(decoding: id, as: UTF8.self)
    }

    private func isBy(_ id: String) -> Bool {
        id.hasPrefix(".") ? authservID.hasSuffix(id) : authservID == id
    }

    /// The worst result of a method; nil when the method was not tried.
    public func verdict(of method: String) -> Verdict? {
        clauses.filter { $0.method == method }.map(\.verdict).max()
    }

    /// Whether the domain of a From address is proven: DMARC passed for exactly this domain, or DKIM passed for it or
    /// for the organisation above it. SPF proves nothing here: it speaks of the envelope.
    ///
    /// A failed DMARC is never outweighed; of several DKIM results for one domain the worst counts.
    public func provenDomain(for from: MailAddress) -> Bool {
        let dmarc = clauses.filter { $0.method == "dmarc" }
        if dmarc.contains(where: { $0.verdict == .fail || $0.verdict == .unknown }) { return false }
        if !dmarc.isEmpty,
            dmarc.allSatisfy({ $0.verdict == .pass && Self.names($0.value(of: "header.from"), from.domain) })
        {
            return true
        }
        let dkim = clauses.filter { clause in
            guard clause.method == "dkim" else { return false }
            guard let signer = clause.signingDomain else { return clause.verdict != .pass }
            return Self.isAligned(signer, with: from.domain)
        }
        return !dkim.isEmpty && dkim.allSatisfy { $0.verdict == .pass }
    }

    /// Whether a mail came from a server that the domain of its From address names for its mail (SPF, in the envelope and
    /// in From the very same domain), while the domain says nothing that could prove or refuse it: no signature of its
    /// own, and no policy. By itself it proves nobody: other customers of that server can write the same envelope.
    public func cameFromOwnServer(of from: MailAddress) -> Bool {
        let spf = clauses.filter { $0.method == "spf" }
        guard !spf.isEmpty,
            spf.allSatisfy({ $0.verdict == .pass && Self.names($0.value(of: "smtp.mailfrom"), from.domain) })
        else { return false }
        return clauses.allSatisfy { clause in
            switch clause.method {
            case "dmarc": clause.verdict == .none
            case "dkim":
                clause.verdict == .none
                    || clause.signingDomain.map { !Self.isAligned($0, with: from.domain) } ?? false
            default: true
            }
        }
    }

    private static func names(_ value: String?, _ domain: String) -> Bool {
        // Unicode has letters that equal one of ASCII or become one in lower case.
        guard let value, value.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
        return value.split(separator: "@").last?.lowercased() == domain
    }

    /// Equal, or the organisation's domain above it (RFC 7489 §3.1.1, relaxed).
    private static func isAligned(_ signer: String, with domain: String) -> Bool {
        signer == domain || (domain.hasSuffix(".\(signer)") && !isPublicSuffix(signer))
    }

    /// Domains under which strangers register theirs. Without the whole public suffix list: one label, or a usual second
    /// level under a country ("co.in", "com.au"). A doubtful one is taken for public, which only proves less.
    private static func isPublicSuffix(_ domain: String) -> Bool {
        let labels = domain.split(separator: ".")
        guard labels.count > 1 else { return true }
        guard labels.count == 2, labels[1].count == 2 else { return false }
        return labels[0].count <= 3
            || ["info", "firm", "gouv", "asso", "name", "govt", "school", "kiwi", "maori", "geek"].contains(labels[0])
    }
}

extension AuthenticationResults.Clause {
    /// The domain that signed (RFC 8601 §2.7.1); without `header.d` the one in `header.i`.
    fileprivate var signingDomain: String? {
        let stated = value(of: "header.d") ?? value(of: "header.i")
        guard stated?.utf8.allSatisfy({ $0 < 0x80 }) == true else { return nil }
        return stated?.split(separator: "@", omittingEmptySubsequences: false).last.map { $0.lowercased() }
    }
}

/// Takes clauses off a row of tokens.
private struct Reading {
    var tokens: ArraySlice<AuthenticationTokens.Token>

    mutating func take(_ token: AuthenticationTokens.Token) -> Bool {
        guard tokens.first == token else { return false }
        tokens.removeFirst()
        return true
    }

    mutating func word() -> String? {
        guard case .word(let word) = tokens.first else { return nil }
        tokens.removeFirst()
        return word
    }

    /// - Returns: nil when the grammar is broken; nil inside for the word "none", which says that nothing was checked.
    mutating func clause() -> AuthenticationResults.Clause?? {
        guard let method = word() else { return nil }
        if tokens.isEmpty || tokens.first == .semicolon, method.lowercased() == "none" { return .some(nil) }
        if take(.slash), word() == nil { return nil }
        guard take(.equals), let result = word() else { return nil }
        var clause = AuthenticationResults.Clause(
            method: method.lowercased(),
            verdict: .init(result),
            properties: []
        )
        while case .word(let name) = tokens.first {
            tokens.removeFirst()
            guard take(.equals) else { return nil }
            // A value may be left out, and an address may have a quoted local part: "x y"@z is several words.
            var value = ""
            while case .word(let word) = tokens.first, value.isEmpty || word.hasPrefix("@") || value.hasSuffix("@") {
                tokens.removeFirst()
                value += word
            }
            let property = AuthenticationResults.Property(name: name.lowercased(), value: value)
            // Said twice, it was not said by who wrote the rest: nobody knows which one is meant.
            guard !clause.properties.contains(where: { $0.name == property.name }) else { return nil }
            clause.properties.append(property)
        }
        clause.properties.removeAll { $0.name == "reason" }
        return clause
    }
}

/// The tokens of an Authentication-Results value: comments are gone, quoted strings are words.
private struct AuthenticationTokens {
    enum Token: Hashable {
        case word(String)
        case equals
        case semicolon
        case slash
    }

    private(set) var tokens: [Token] = []

    /// - Returns: nil for an open comment or quote, a stray parenthesis or quote, or a control character. Letters beyond
    ///   ASCII are only in comments and quotes: Unicode has several that equal one of ASCII.
    init?(_ value: String) {
        guard !value.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) else { return nil }
        var rest = Array(value.utf8)[...]
        while let byte = rest.first {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: rest.removeFirst()
            case UInt8(ascii: ";"): single(.semicolon, &rest)
            case UInt8(ascii: "="): single(.equals, &rest)
            case UInt8(ascii: "("): guard Self.skipComment(&rest) else { return nil }
            case UInt8(ascii: "\""):
                guard let text = Self.quoted(&rest) else { return nil }
                tokens.append(.word(text))
            case UInt8(ascii: "/") where isBehindMethod: single(.slash, &rest)
            case UInt8(ascii: ")"): return nil
            case 0x80...: return nil
            default: word(&rest)
            }
        }
    }

    /// A slash is a sign of its own only before a method's version ("dkim/1=pass"); in values it is a letter.
    private var isBehindMethod: Bool {
        guard tokens.count >= 2, case .word = tokens[tokens.count - 1] else { return false }
        return tokens[tokens.count - 2] == .semicolon
    }

    private mutating func single(_ token: Token, _ rest: inout ArraySlice<UInt8>) {
        rest.removeFirst()
        tokens.append(token)
    }

    private mutating func word(_ rest: inout ArraySlice<UInt8>) {
        // A value may hold an equals sign (base64 of header.b); a name may not.
        let isValue = tokens.last == .equals
        let isMethod = tokens.last == .semicolon
        let text = rest.prefix { byte in
            switch byte {
            case 0...0x20, 0x80..., UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""): false
            case UInt8(ascii: "="): isValue
            case UInt8(ascii: "/"): !isMethod
            default: true
            }
        }
        rest = rest[text.endIndex...]
        tokens.append(.word(String(decoding: text, as: UTF8.self)))
    }

    private static func skipComment(_ rest: inout ArraySlice<UInt8>) -> Bool {
        var depth = 0
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\\"): _ = rest.popFirst()
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return true }
            default: break
            }
        }
        return false
    }

    private static func quoted(_ rest: inout ArraySlice<UInt8>) -> String? {
        rest.removeFirst()
        var text: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\\"): if let next = rest.popFirst() { text.append(next) }
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            default: text.append(byte)
            }
        }
        return nil
    }
}
