import Foundation
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleTransport
import Yams

/// The reader with the vocabulary and the gazetteer that Waggle ships, and mails made of a few lines.
enum ReadingFixture {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let vocabulary: Vocabulary = {
        let data = FileManager.default.contents(atPath: root.appending(path: "config/vocabulary.yaml").path)!
        return try! YAMLDecoder().decode(Vocabulary.self, from: data)
    }()

    static let gazetteer: Gazetteer = {
        let files = GazetteerFiles { (name: GazetteerFiles.FileName) in
            FileManager.default.contents(atPath: root.appending(path: "config/places/\(name.rawValue)").path)!
        }
        return try! Gazetteer(files)
    }()

    static let reader = Reader(vocabulary: vocabulary, gazetteer: gazetteer)

    static let bot = MailAddress("leads@exchange.example")!

    /// A partner in Pune who writes to the bot.
    static func context(
        _ expecting: ReadingContext.Expectation = .anything,
        domain: String = "partner.example",
        country: String? = "IN"
    ) -> ReadingContext {
        ReadingContext(
            ownAddresses: [bot],
            writer: ReadingContext.Writer(
                domains: [domain],
                home: GeoPoint(latitude: 18.52, longitude: 73.86),
                country: country
            ),
            expecting: expecting
        )
    }

    /// Thursday, 19 November 2026, 10:12 in Pune.
    static let moment = StatedDate(date: Date(timeIntervalSince1970: 1_795_063_320), offsetSeconds: 19_800)

    static func mail(
        _ text: String,
        subject: String = "",
        from: Mailbox = Mailbox(name: "Sachin Rao", address: "sachin@partner.example"),
        html: String? = nil,
        headers: [MailMessage.Header] = []
    ) -> MailMessage {
        var parts = [part(.text(text), "text/plain")]
        if let html { parts.append(part(.html(html), "text/html")) }
        return MailMessage(
            headers: headers,
            subject: subject,
            from: [from],
            to: [Mailbox(name: "Waggle", address: bot.description)],
            date: moment,
            parts: parts
        )
    }

    static func part(_ content: MailMessage.Part.Content, _ type: String) -> MailMessage.Part {
        MailMessage.Part(contentType: type, fileName: nil, isAttachment: false, content: content)
    }

    static func read(
        _ text: String,
        subject: String = "",
        _ expecting: ReadingContext.Expectation = .anything
    ) -> Reading {
        reader.read(mail(text, subject: subject), in: context(expecting))
    }
}
