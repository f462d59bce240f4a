import Testing
import WaggleCurl

@Suite("libcurl's errors, in sentences")
struct CurlErrorTests {
    @Test(
        "what somebody can do about it is said",
        arguments: [
            (6, CurlError.Cause.name, "spelling"),
            (7, .connection, "firewall"),
            (28, .timeout, "in time"),
            (60, .certificate, "ca_file"),
            (77, .certificateFile, "could not be read"),
            (64, .noTLS, "993"),
            (35, .handshake, "143"),
            (67, .login, "password"),
            (56, .lost, "lost"),
            (1, .other, "code 1"),
        ]
    )
    func sentence(code: Int, cause: CurlError.Cause, word: String) {
        let error = CurlError(code: code, detail: "")
        #expect(error.cause == cause)
        #expect(error.sentence.contains(word))
        #expect(!error.sentence.contains("()"))
    }

    @Test("nobody answers on a port that nobody listens on")
    func refused() {
        let handle = CurlHandle()
        handle.set(.url, "https://127.0.0.1:1/")
        handle.set(.proxy, "")
        let error = #expect(throws: CurlError.self) { try handle.perform() }
        #expect(error?.cause == .connection)
        #expect(error?.detail.isEmpty == false)
    }
}
