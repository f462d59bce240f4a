import Foundation
import Testing
import WaggleTransport

@testable import WaggleReferral

@Suite("A lead that grows")
struct LeadDraftTests {
    private func laptops(_ quantity: Quantity?, brand: String? = nil) -> LeadDraft {
        let need = Need(competence: .laptops, text: "laptops", quantity: quantity, brand: brand)
        return LeadDraft(needs: [Found(need, quote: "laptops", confidence: 0.9)])
    }

    @Test("a later word beats an earlier one, and silence takes nothing away")
    func laterWord() {
        let lead = laptops(.exactly(25)).adding(laptops(nil, brand: "HP"))
        #expect(lead.needs.map(\.value.quantity) == [.exactly(25)])
        #expect(lead.needs.map(\.value.brand) == ["HP"])
        #expect(laptops(.exactly(25)).adding(laptops(.exactly(30))).needs.map(\.value.quantity) == [.exactly(30)])
    }

    @Test("another trade is a further need")
    func furtherNeed() {
        var firewall = laptops(nil)
        firewall.needs[0].value.competence = .firewalls
        #expect(laptops(nil).adding(firewall).needs.map(\.value.competence) == [.laptops, .firewalls])
    }

    @Test("the customer's words stay his, whatever the referrer answers")
    func words() {
        let lead = LeadDraft.laptops.adding(LeadDraft(words: "Andheri"))
        #expect(lead.words == LeadDraft.laptops.words)
        #expect(LeadDraft().adding(LeadDraft(words: "25 laptops")).words == "25 laptops")
    }

    @Test("needs and a place with coordinates are what must be known")
    func missing() {
        #expect(LeadDraft().missing == [.need, .place])
        #expect(LeadDraft.laptops.missing.isEmpty)
        var nowhere = LeadDraft.laptops
        nowhere.place?.value.point = nil
        #expect(nowhere.missing == [.place])
    }

    @Test("addresses and numbers add up without doubles")
    func contacts() {
        let lead = LeadDraft.laptops.adding(.laptops)
        #expect(lead.customer.emails.map(\.value) == [MailAddress("meera@iyer-exports.example")!])
    }
}
