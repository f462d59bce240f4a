import Foundation
public import WaggleReferral
import WaggleTransport

/// A customer as an address book takes him: vCard 3.0 (RFC 2426), the version that Outlook, phones and web mail
/// all read.
public struct VCard: Hashable, Sendable {
    /// CRLF line ends, lines folded at 75 octets.
    public let text: String

    /// Everything about the customer that is known.
    ///
    /// - Parameter note: What the card says of where it came from, in the reader's language.
    public init(of letter: HandoffLetter, note: String) {
        let customer = letter.lead.customer
        let company = customer.company?.value.line()
        let name =
            customer.name?.value.line() ?? company ?? customer.emails.first?.value.description ?? "\(letter.reference)"
        var lines = ["BEGIN:VCARD", "VERSION:3.0", "FN:\(name.escaped)"]
        // Which part is the family's is not known and differs between countries: all of it is the given name.
        lines.append("N:;\(name.escaped);;;")
        if let company { lines.append("ORG:\(company.escaped)") }
        for phone in customer.phones { lines.append("TEL;TYPE=VOICE:\(phone.value.line().escaped)") }
        for email in customer.emails { lines.append("EMAIL;TYPE=INTERNET:\(email.value.description.escaped)") }
        if let place = letter.lead.place?.value {
            let street = place.text == place.shownBlind ? "" : place.text.line().escaped
            let city = (place.city ?? "").escaped
            lines.append("ADR;TYPE=WORK:;;\(street);\(city);;;\((place.country ?? "").escaped)")
        }
        lines.append("NOTE:\(note.escaped)")
        lines.append("END:VCARD")
        text = lines.map { $0.folded + "\r\n" }.joined()
    }

    func attachment(named fileName: String) -> Letter.Attachment {
        Letter.Attachment(fileName: fileName, mediaType: "text/vcard; charset=utf-8", data: Data(text.utf8))
    }
}

extension String {
    /// RFC 2426 §4: backslash, comma, semicolon and line ends.
    fileprivate var escaped: String {
        var result = ""
        for character in self {
            switch character {
            case "\\", ",", ";": result += "\\\(character)"
            case _ where character.isNewline: result += "\\n"
            default: result.append(character)
            }
        }
        return result
    }

    /// RFC 2425 §5.8.1: at most 75 octets a line, further lines begin with a space; no character is cut.
    fileprivate var folded: String {
        var result = ""
        var octets = 0
        for character in self {
            let size = character.utf8.count
            if octets + size > 75 {
                result += "\r\n "
                octets = 1
            }
            result.append(character)
            octets += size
        }
        return result
    }
}
