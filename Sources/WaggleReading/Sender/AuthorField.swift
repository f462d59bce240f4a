import WaggleMIME
import WaggleTransport

/// A From field in the one form about which all programs agree: an address, or words and an address in angle brackets.
///
/// RFC 5322 §3.4 allows much more, groups, routes and comments within an address among it, and programs read these
/// differently: the border would vouch for one author, and we would hear another.
struct AuthorField {
    let address: MailAddress

    /// - Parameter value: The field as it came, unfolded and not decoded.
    /// - Returns: nil when it is in any other form.
    init?(_ value: String) {
        guard let parts = Parts(value) else { return nil }
        guard let inBrackets = parts.inBrackets else {
            guard let address = MailAddress(parts.bare) else { return nil }
            self.address = address
            return
        }
        guard let address = MailAddress(inBrackets) else { return nil }
        // Many write their own address as the name; another's is there to be mistaken for theirs.
        guard !parts.bare.contains("@") || MailAddress(parts.bare) == address else { return nil }
        self.address = address
    }

    /// A field, taken apart: quoted strings and comments are left out.
    private struct Parts {
        /// Outside of brackets. A quote or comment leaves a space.
        var bare = ""
        var inBrackets: String?

        init?(_ value: String) {
            defer { bare = bare.withoutOuterSpaces }
            var rest = value.unicodeScalars[...]
            while let scalar = rest.popFirst() {
                switch scalar {
                case "\"": guard Self.skipQuoted(&rest) else { return nil }
                case "(": guard Self.skipComment(&rest) else { return nil }
                case "<":
                    guard inBrackets == nil, let end = rest.firstIndex(of: ">") else { return nil }
                    inBrackets = String(rest[..<end]).withoutOuterSpaces
                    rest = rest[rest.index(after: end)...]
                case ">", ")", ",", ":", ";", "\\": return nil
                case " ", "\t": bare.append(" ")
                default:
                    // Behind the brackets stands nothing but comments.
                    guard scalar.value > 0x20, scalar.value != 0x7F, inBrackets == nil else { return nil }
                    bare.unicodeScalars.append(scalar)
                    continue
                }
                if scalar == "\"" || scalar == "(" { bare.append(" ") }
            }
        }

        private static func skipQuoted(_ rest: inout Substring.UnicodeScalarView) -> Bool {
            while let scalar = rest.popFirst() {
                if scalar == "\"" { return true }
                if scalar == "\\" { _ = rest.popFirst() }
            }
            return false
        }

        private static func skipComment(_ rest: inout Substring.UnicodeScalarView) -> Bool {
            var depth = 1
            while let scalar = rest.popFirst() {
                switch scalar {
                case "\\": _ = rest.popFirst()
                case "(": depth += 1
                case ")":
                    depth -= 1
                    if depth == 0 { return true }
                default: continue
                }
            }
            return false
        }
    }
}

extension String {
    /// Other marks at the ends are part of what is looked at.
    fileprivate var withoutOuterSpaces: String {
        let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
        var scalars = unicodeScalars.drop(while: isSpace)
        while let last = scalars.last, isSpace(last) { scalars.removeLast() }
        return String(scalars)
    }
}
