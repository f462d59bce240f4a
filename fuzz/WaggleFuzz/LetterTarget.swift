import Foundation
import WaggleMIME
import WaggleReferral
import WaggleTransport
import WaggleWriting

/// Whatever stands in a lead, a letter about it has the header fields of its template and no other (faults 37, 120).
enum LetterTarget {
    private static let writer: Writer = {
        do {
            let root = URL(filePath: ProcessInfo.processInfo.environment["WAGGLE_ROOT"] ?? ".")
            let folder = root.appending(path: "templates")
            var files: [String: String] = [:]
            for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? []
            where name.hasSuffix(".mustache") {
                files[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            }
            return Writer(
                library: try TemplateLibrary(files: files),
                exchange: Exchange(name: "Circle", address: address("leads@circle.example"), contact: "desk"),
                competenceNames: { _ in [Competence(rawValue: "hardware.laptops"): "Laptops"] }
            )
        } catch {
            fatalError("Run fuzz/run from the project: \(error)")
        }
    }()

    /// What a letter of each kind has when nothing in it is strange.
    private static let plain: [[String]] = notes(about: [:]).map { fields(of: [UInt8](composed($0))) }

    static func feed(_ bytes: Data) {
        // The first byte says which letter: writing all of them would take four times as long, and teach no more. The pieces
        // between NULs behind it are the words of one field each, as long as a line may become and not longer.
        let pieces = bytes.dropFirst().split(
            separator: 0,
            maxSplits: Field.allCases.count - 1,
            omittingEmptySubsequences: false
        )
        var words: [Field: String] = [:]
        for (field, piece) in zip(Field.allCases, pieces) {
            words[field] = String(decoding: piece.prefix(longestWords), as: UTF8.self)
        }
        let kind = Int(bytes.first ?? 0) % plain.count
        let message = [UInt8](composed(notes(about: words)[kind]))
        precondition(fields(of: message) == plain[kind], "a value has changed the header")
        var begin = 0
        for (place, byte) in message.enumerated() {
            if byte == 0x0D {
                precondition(place + 1 < message.count && message[place + 1] == 0x0A, "a CR within a line")
            }
            guard byte == 0x0A else { continue }
            precondition(place > begin && message[place - 1] == 0x0D, "a line ends without CR")
            precondition(place - begin <= 999, "a line of more than 998 bytes")
            begin = place + 1
        }
    }

    /// Bytes of one field.
    private static let longestWords = 1_200

    private static let reference: LeadReference = {
        guard let reference = LeadReference(rawValue: "L-4F7K") else { fatalError("no reference") }
        return reference
    }()
    private static let zone: TimeZone = {
        guard let zone = TimeZone(identifier: "Asia/Kolkata") else { fatalError("no time zone") }
        return zone
    }()

    private enum Field: CaseIterable {
        case person, company, need, brand, district, city, deadline, condition, words, referrer, reason
    }

    private static func notes(about words: [Field: String]) -> [Note] {
        let text = { (field: Field) in words[field] ?? "Vashi" }
        let found = { (field: Field) in Found(text(field), quote: text(field), confidence: 0.9) }
        let lead = LeadDraft(
            customer: Customer(
                name: found(.person),
                company: found(.company),
                emails: [Found(address("a@customer.example"), quote: text(.person), confidence: 1)],
                phones: [Found("+919820012345", quote: text(.person), confidence: 0.9)]
            ),
            place: Found(
                Place(
                    text: text(.district),
                    district: text(.district),
                    city: text(.city),
                    country: "IN",
                    point: GeoPoint(latitude: 19, longitude: 73),
                    timeZone: "Asia/Kolkata"
                ),
                quote: text(.city),
                confidence: 0.9
            ),
            needs: [
                Found(
                    Need(
                        competence: Competence(rawValue: "hardware.laptops"),
                        text: text(.need),
                        quantity: .exactly(25),
                        brand: text(.brand)
                    ),
                    quote: text(.need),
                    confidence: 0.9
                )
            ],
            budget: nil,
            neededBy: Found(
                NeededBy(
                    day: CalendarDay(year: 2026, month: 11, day: 30),
                    urgency: .soon,
                    text: text(.deadline)
                ),
                quote: text(.deadline),
                confidence: 0.7
            ),
            language: "en",
            conditions: [
                Found(Condition(kind: .contactTime, text: text(.condition)), quote: text(.condition), confidence: 0.8)
            ],
            words: text(.words)
        )
        let partner = Note.Recipient.partner(PartnerKey(rawValue: "anna"), Identifier(rawValue: UUID()))
        let brief = BlindBrief(of: lead, distance: Distance(kilometres: 6.2))
        let offer = OfferLetter(
            reference: reference,
            brief: brief,
            referrer: text(.referrer),
            reasons: [.level(3, of: nil, certifiedFor: text(.reason))],
            closesAt: LocalTime(Date(timeIntervalSince1970: 1_795_415_400), in: zone),
            greeting: "Asha"
        )
        let handoff = HandoffLetter(
            reference: reference,
            lead: lead,
            referrer: text(.referrer),
            referrerContact: text(.referrer),
            greeting: "Asha"
        )
        let giver = Note.Recipient.referrer(PartnerKey(rawValue: "sharma"))
        let messages: [(Note.Recipient, Note.Message)] = [
            (giver, .receipt(LeadSummary(reference: reference, lead: lead), changed: false)),
            (partner, .offer(offer)), (partner, .handoff(handoff)),
            (giver, .partnerAsked(reference, partner: text(.referrer), words: text(.words))),
        ]
        return messages.map { Note(id: Identifier(rawValue: UUID()), to: $0.0, message: $0.1) }
    }

    private static func composed(_ note: Note) -> Data {
        let reader = Reader(name: "Asha", timeZone: zone, languages: ["en"])
        let own = address("leads@circle.example")
        let letter = writer.write(note, for: reader, replyAddress: own)
        let message = OutgoingMessage(
            from: Mailbox(name: "Circle", address: own.description),
            to: Mailbox(name: "Asha", address: "asha@partner.example"),
            replyTo: Mailbox(name: "Circle", address: own.description),
            subject: letter.subject,
            date: Date(timeIntervalSince1970: 1_795_415_400),
            messageID: "1@circle.example",
            autoSubmitted: .generated,
            loopMark: own.description,
            text: letter.text,
            html: letter.html,
            attachments: letter.attachments.map {
                .file($0.data, contentType: $0.mediaType, name: $0.fileName)
            }
        )
        do {
            return try message.bytes()
        } catch {
            fatalError("no letter: \(error.sentence)")
        }
    }

    /// The names of the header fields, in their order; read by hand, for the reader could share the writer's fault.
    private static func fields(of message: [UInt8]) -> [String] {
        var names: [String] = []
        for line in message.split(separator: 0x0A, omittingEmptySubsequences: false) {
            guard let first = line.first, first != 0x0D else { break }
            if first == 0x20 || first == 0x09 { continue }
            names.append(String(decoding: line.prefix { $0 != 0x3A }, as: UTF8.self))
        }
        return names
    }

    private static func address(_ text: String) -> MailAddress {
        guard let address = MailAddress(text) else { fatalError("\(text) is no address") }
        return address
    }
}
