import Foundation
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleTransport
import WaggleWriting
import Yams

/// Vocabulary, places and templates as they come with the project. Loaded before the first run, which inherits them.
struct Tables: Sendable {
    let reader: WaggleReading.Reader
    let writer: Writer

    /// - Parameter root: The project's folder.
    init(root: URL) throws {
        let config = root.appending(path: "config")
        let vocabulary = try YAMLDecoder().decode(
            Vocabulary.self,
            from: Data(contentsOf: config.appending(path: "vocabulary.yaml"))
        )
        let gazetteer = try Gazetteer(
            GazetteerFiles { name in try Data(contentsOf: config.appending(path: "places/\(name.rawValue)")) }
        )
        let folder = root.appending(path: "templates")
        var files: [String: String] = [:]
        for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? []
        where name.hasSuffix(".mustache") {
            files[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
        reader = WaggleReading.Reader(vocabulary: vocabulary, gazetteer: gazetteer)
        writer = Writer(
            library: try TemplateLibrary(files: files),
            exchange: Exchange(name: "Test Circle", address: MailAddress(World.bot)!, contact: ""),
            competenceNames: vocabulary.names(in:)
        )
        warm()
    }

    /// Makes the tables that are made at their first use, so that each run does not make them again.
    private func warm() {
        let context = ReadingContext(
            ownAddresses: [],
            writer: ReadingContext.Writer(
                domains: ["giver.example"],
                home: GeoPoint(latitude: 19, longitude: 73),
                country: "IN"
            ),
            expecting: .anything
        )
        for words in ["Need 25 laptops in Vashi by Friday for Meera Iyer, 12 lakh, call 98200 12345.", "accept"] {
            for expecting in [ReadingContext.Expectation.anything, .answerToOffer, .answerToQuestion, .reportOnLead] {
                var context = context
                context.expecting = expecting
                let mail = "From: <a@giver.example>\r\nTo: <b@circle.example>\r\nSubject: x\r\n\r\n\(words)\r\n"
                _ = reader.read(MailMessage(decoding: Data(mail.utf8)), in: context)
            }
        }
    }
}
