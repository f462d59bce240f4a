import Foundation

/// Bytes read as instructions for building a nested message, so that mutations change its structure and not only the
/// letters of its boundaries: open and close multiparts and attached mails in any order, leave boundaries out, give
/// parts the wrong encoding or charset.
struct MIMERecipe {
    private var bytes: ArraySlice<UInt8>
    private var lines: [String] = ["From: <a@b.example>", "Subject: recipe", "MIME-Version: 1.0"]
    private var raw: [UInt8] = []
    private var boundaries: [Int] = []
    private var opened = 0

    init(_ bytes: Data) {
        self.bytes = Array(bytes.prefix(4_096))[...]
    }

    var message: Data {
        var recipe = self
        recipe.part()
        while !recipe.bytes.isEmpty { recipe.step() }
        recipe.flush()
        return Data(recipe.raw)
    }

    private mutating func next() -> UInt8 { bytes.popFirst() ?? 0 }

    private mutating func step() {
        switch next() % 8 {
        case 0, 1:
            line("--b\(boundaries.last ?? 0)")
            part()
        case 2: if let last = boundaries.popLast() { line("--b\(last)--") }
        case 3: text()
        case 4: line("--b\(next() % 8)")  // perhaps of a part far outside, perhaps of none
        case 5: line("Content-Type: \(String(repeating: "x", count: Int(next()))); \(next())")
        case 6: line("")
        default: content(of: Int(next()))
        }
    }

    private mutating func part() {
        switch next() % 7 {
        case 0, 1, 2:
            opened += 1
            boundaries.append(opened)
            line(
                "Content-Type: multipart/\(["mixed", "alternative", "related", "report"][Int(next() % 4)]); boundary=b\(opened)"
            )
            line("")
        case 3:
            line("Content-Type: message/rfc822")
            line("")
            line("Subject: inner \(next())")
            part()
        case 4:
            line("Content-Type: text/html; charset=\(charset)")
            line("Content-Transfer-Encoding: \(encoding)")
            line("")
            line("<div>\(next())<blockquote>\(next())</blockquote></div>")
        case 5:
            line("Content-Type: application/octet-stream; name*0*=utf-8''%E2; name*1=\"\(next()).eml\"")
            line("Content-Transfer-Encoding: \(encoding)")
            line("")
        default:
            line("Content-Type: text/plain; charset=\(charset)")
            line("Content-Transfer-Encoding: \(encoding)")
            line("")
        }
    }

    private var charset: String {
        mutating get { ["utf-8", "utf-16", "iso-2022-jp", "gb18030", "x-unknown", "us-ascii"][Int(next() % 6)] }
    }

    private var encoding: String {
        mutating get { ["7bit", "quoted-printable", "base64", "x-uuencode", "8bit", "nonsense"][Int(next() % 6)] }
    }

    private mutating func text() {
        line("From: Meera <m@c.example>")
        line("> quoted =\(String(next(), radix: 16)) =?utf-8?Q?=\(String(next(), radix: 16))?=")
    }

    private mutating func content(of count: Int) {
        flush()
        raw += bytes.prefix(count)
        bytes.removeFirst(min(count, bytes.count))
    }

    private mutating func line(_ text: String) { lines.append(text) }

    private mutating func flush() {
        raw += lines.joined(separator: "\r\n").utf8
        raw += "\r\n".utf8
        lines = []
    }
}
