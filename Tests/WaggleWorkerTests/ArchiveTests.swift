import Foundation
import Testing
import WaggleMIME
import WaggleSQLite
import WaggleStore

@testable import WaggleWorker

/// Waggle opens no archive: what is packed is passed on as it is, and costs what it measures.
@Suite("Archives (P15)", .timeLimit(.minutes(2)))
struct ArchiveTests {
    /// A ZIP in a ZIP with one line of a lead, 200,000 times: 12 MB in 444 bytes.
    private static let archive = """
        UEsDBBQAAAAIAABgd11AurLwSgEAACOJAAAIAAAAbGVhZC56aXDt3L9L1HEYB/DPZXVSKAQ35Qk1tJo65FKjJN1yW0Mc/kCHPAeT
        izs4DgIXl6AWqUkr2sIfICjnVBAO55AYODgIppGcQYs6hJzfb4NrWzS8ns8LPrwfeP6E58lmmi6mQgjNIQwUc0PV5OTiVBTbluNO
        GBsZHO4olAqHta4rnzpT4UvuV2sj9I4uzd4fX3hXXrh29eP018/b5Zcnxz3T3b3X334/Wv3waH2mtPfz3lr+8ZPb7/dXTh/Ud1/n
        n9dvHVXSmwd308erG09zWwAAAAAAAAAAAAAAwL/WOKzdTISoXjTm29+Ud04qAAAAAAAAAAAAAADAf+3h74m+eBfgxo9Gvv/V7Lfq
        XB0AAAAAAAAAAADgL2ot2UziQqopFUJoDmGgmBuqJicXp6LYthx3zuvZn6vFYyODwx2FUiGbuXQ5zono3Yn+rXginAFQSwECFAMU
        AAAACAAAYHddQLqy8EoBAAAjiQAACAAAAAAAAAAAAAAAgAEAAAAAbGVhZC56aXBQSwUGAAAAAAEAAQA2AAAAcAEAAAAA
        """

    // Fault 53.
    @Test(
        "a lead that is packed, and packed again, is not read, whatever it would grow to",
        arguments: [
            "application/zip", "application/x-zip-compressed", "application/octet-stream", "message/rfc822",
            "text/plain",
        ]
    )
    func packed(_ type: String) async throws {
        let size = try #require(Data(base64Encoded: Self.archive, options: .ignoreUnknownCharacters)).count
        try await QuietWorld.run { world in
            let mail = world.mail(
                """
                --b\r
                Content-Type: text/plain\r
                \r
                See the file, please.\r
                --b\r
                Content-Type: \(type); name=lead.zip\r
                Content-Disposition: attachment; filename=lead.zip\r
                Content-Transfer-Encoding: base64\r
                \r
                \(Self.archive.replacing("\n", with: "\r\n"))\r
                --b--\r
                """,
                subject: "a file",
                number: 1,
                from: "desk@giver.example",
                headers: ["MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b"]
            )
            let message = MailMessage(decoding: mail)
            #expect(!message.readableText.contains("laptops"))
            for case .data(let data) in message.parts.map(\.content) { #expect(data.count <= size) }
            try await world.keep([mail])
            try await world.processAll(limit: 9)
            #expect(try await world.store.counts().referrals.isEmpty)
        }
    }
}
