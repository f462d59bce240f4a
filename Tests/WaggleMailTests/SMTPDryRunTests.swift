import Foundation
import Testing
import WaggleMail
import WaggleTransport

@Suite("Dry run")
struct SMTPDryRunTests {
    @Test("a message becomes a file with its envelope, and replaces itself when it is tried again")
    func file() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let sink = try DryRunSink(folder: folder)
        let delivery = Delivery.example(echo: MailAddress("echo@bot.example"))

        #expect(await sink.deliver(delivery) == .accepted(answer: "written to 4f7k@bot.example.eml"))
        #expect(VerdictKind(await sink.deliver(delivery)) == .accepted)

        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["4f7k@bot.example.eml"])
        let envelope = """
            Return-Path: <bounce+4f7k@bot.example>\r
            Delivered-To: bo@partner.example\r
            Delivered-To: echo@bot.example\r

            """
        let written = try Data(contentsOf: folder.appending(path: "4f7k@bot.example.eml"))
        #expect(written == Data(envelope.utf8) + delivery.bytes)
    }

    @Test(
        "no Message-ID leads out of the folder",
        arguments: ["../../etc/passwd", "/etc/passwd", "..", ".", "a/b", "a\u{0}b"]
    )
    func names(_ messageID: String) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let sink = try DryRunSink(folder: folder.appending(path: "inner"))
        var delivery = Delivery.example()
        delivery.messageID = messageID

        #expect(VerdictKind(await sink.deliver(delivery)) == .accepted)

        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["inner"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "inner").path).count == 1)
    }

    @Test("bytes that SMTP would refuse are refused here too")
    func badBytes() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let sink = try DryRunSink(folder: folder)
        #expect(VerdictKind(await sink.deliver(.example(text: "a\nb\r\n"))) == .refused(554))
    }
}
