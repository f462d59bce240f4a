import Foundation
import Testing
import WaggleMIME

extension MailMessage {
    /// A mail written in a test, with LF line ends.
    init(text: String) {
        self.init(decoding: Data(text.utf8))
    }
}

/// A mail in the folder `Fixtures`: made-up people in the shape of a real program, which its name tells.
func fixture(_ name: String) throws -> Data {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return try Data(contentsOf: folder.appending(path: name + ".eml"))
}

extension Data {
    /// The same lines, ended as on the wire.
    var withCRLF: Data {
        Data(String(decoding: self, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8)
    }
}

/// A text and what becomes of it.
struct Row: CustomTestStringConvertible, Sendable {
    var given: String
    var expected: String
    var because: String

    init(_ given: String, _ expected: String, because: String) {
        self.given = given
        self.expected = expected
        self.because = because
    }

    var testDescription: String { because }
}
