import Foundation
import Testing
import WaggleReferral
import WaggleTransport
import WaggleWriting

@Suite("vCard")
struct VCardTests {
    @Test("holds the customer, with CRLF line ends")
    func whole() {
        let text = VCard(of: Samples.handoff, note: "Lead L-4F7K, referred by Sharma Computers").text
        #expect(
            text
                == [
                    "BEGIN:VCARD", "VERSION:3.0", "FN:Rohan Deshmukh", "N:;Rohan Deshmukh;;;",
                    "ORG:Bluefin Logistics Pvt Ltd", "TEL;TYPE=VOICE:+919820012345",
                    "EMAIL;TYPE=INTERNET:rohan.deshmukh@bluefin.example",
                    "ADR;TYPE=WORK:;;Plot 14\\, Palm Beach Road\\, Vashi 400703;Navi Mumbai;;;IN",
                    "NOTE:Lead L-4F7K\\, referred by Sharma Computers", "END:VCARD", "",
                ].joined(separator: "\r\n")
        )
    }

    @Test("a name cannot add a line, and long lines are folded without cutting a character")
    func hostile() {
        var letter = Samples.handoff
        letter.lead.customer.name = Found("A;B,C\\D\r\nTEL:666", quote: "", confidence: 1)
        letter.lead.customer.company = Found(String(repeating: "गणेश ", count: 20), quote: "", confidence: 1)
        let lines = VCard(of: letter, note: "").text.components(separatedBy: "\r\n")
        #expect(lines.contains("FN:A\\;B\\,C\\\\D TEL:666"))
        #expect(!lines.contains { $0.hasPrefix("TEL:666") })
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(!lines.joined().contains("\u{FFFD}"))
    }

    @Test("goes with the handoff and with no other letter")
    func attached() throws {
        let handoff = Samples.letter(Samples.note(.handoff(Samples.handoff), to: Samples.partner))
        #expect(handoff.attachments.map(\.fileName) == ["L-4F7K.vcf"])
        #expect(handoff.attachments.first?.mediaType == "text/vcard; charset=utf-8")
        for (name, note) in Samples.notes where !name.hasPrefix("handoff") {
            #expect(Samples.letter(note).attachments.isEmpty, "\(name)")
        }
    }
}
