import Foundation
import Testing
import WaggleTransport

@testable import WaggleReferral

@Suite("Audience")
struct AudienceTests {
    @Test("docs/security.md shows the table of the code")
    func documented() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/security.md"), encoding: .utf8)
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
            row.split(separator: "|").map { $0.filter { $0 != " " && $0 != "`" } }
        }
        let expected = LeadPart.allCases.map { part in
            [part.rawValue] + Audience.allCases.map { $0.sight(of: part).rawValue }
        }
        #expect(rows == expected)
    }

    @Test("what names the customer is seen by his referrer and his receiver only", arguments: LeadPart.allCases)
    func closed(_ part: LeadPart) {
        #expect(Audience.referrer.sight(of: part) == .whole)
        #expect(Audience.receiver.sight(of: part) == .whole)
        let outside: Audience.Sight = part == .distance ? .coarse : .nothing
        #expect(Audience.past.sight(of: part) == outside, "who is out of it has lost access")
        #expect(Audience.others.sight(of: part) == outside)
        let isNaming: Set<LeadPart> = [.name, .company, .emails, .phones, .address, .words, .originalMail]
        if isNaming.contains(part) {
            #expect(Audience.asked.sight(of: part) == .nothing)
            #expect(Audience.operators.sight(of: part) == .nothing)
        }
    }

    @Test("keeping back only takes away, and only from who is asked", arguments: LeadPart.allCases)
    func tightened(_ part: LeadPart) {
        for other in LeadPart.allCases {
            for audience in Audience.allCases {
                let before = audience.sight(of: other)
                let after = audience.sight(of: other, keptBack: [part])
                #expect(after == before || audience == .asked && other == part && after == .nothing)
            }
        }
    }

    // MARK: The brief

    private func brief(_ lead: LeadDraft) -> BlindBrief {
        BlindBrief(of: lead, distance: Distance(kilometres: 6.2))
    }

    @Test("a brief leaves out what the referrer keeps back")
    func brief() {
        var lead = LeadDraft.laptops
        lead.place?.value.district = "Vashi"
        lead.place?.value.city = "Navi Mumbai"
        lead.budget = Found(Budget(currency: "INR", least: nil, most: 1_150_000), quote: "", confidence: 1)
        lead.needs[0].value.brand = "dell"
        let open = brief(lead)
        #expect(open.place == "Vashi, Navi Mumbai" && open.budget != nil && open.needs[0].brand == "Dell")
        lead.keptBack = [.quantity, .brand, .district, .budget, .time]
        let closed = brief(lead)
        #expect(closed.place == "Navi Mumbai")
        #expect(closed.distance.kilometres == 10, "the tenth of a kilometre would tell the district again")
        #expect(closed.budget == nil && closed.urgency == nil)
        #expect(closed.needs[0].brand == nil && closed.needs[0].quantity == nil)
    }

    @Test(
        "a customer of whom a town has one is shown by his city, and counted in steps",
        arguments: [
            ("We are a 400-bed hospital in Pimpri and need 24 laptops", true, "English"),
            ("das Krankenhaus braucht Notebooks", true, "German"),
            ("pour l'aéroport", true, "French"),
            ("para la universidad", true, "Spanish"),
            ("в больницу нужны ноутбуки", true, "Russian, inflected"),
            ("अस्पताल के लिए लैपटॉप", true, "Hindi"),
            ("for the Shree Ganesh mandir trust", true, "Hindi in Latin letters"),
            ("our school needs laptops", false, "every district has several"),
            ("the doctor's clinic", false, "every district has several"),
            ("we want to court new customers hospitality", true, "a wrong guess costs no more than a district"),
            ("hospitality and hospitable staff, universal power supply", false, "words that only begin alike"),
        ]
    )
    func rare(_ words: String, _ isRare: Bool, _ because: String) {
        var lead = LeadDraft.laptops
        lead.place?.value.district = "Pimpri"
        lead.place?.value.city = "Pune"
        lead.needs[0].value.quantity = .exactly(24)
        lead.words = words
        let shown = brief(lead)
        #expect(shown.place == (isRare ? "Pune" : "Pimpri, Pune"), "\(because)")
        #expect(shown.needs[0].quantity == (isRare ? .between(20, 30) : .exactly(24)), "\(because)")
    }

    @Test("large numbers are shown as a step")
    func quantities() {
        let rows: [(Quantity, Quantity)] = [
            (.exactly(50), .exactly(50)), (.exactly(60), .between(50, 75)), (.exactly(400), .between(300, 500)),
            (.between(40, 60), .between(30, 75)), (.exactly(2_000_000), .between(1_000_000, 2_000_000)),
        ]
        for (said, shown) in rows { #expect(said.shownBlind(exactlyUpTo: 50) == shown) }
    }

    @Test("a brand that stands in the customer's own name is left out")
    func ownBrand() {
        var lead = LeadDraft.laptops
        lead.needs[0].value.brand = "canon"
        #expect(brief(lead).needs[0].brand == "Canon")
        lead.customer.company = Found("Canon Machinery GmbH", quote: "", confidence: 1)
        #expect(brief(lead).needs[0].brand == nil)
        lead.customer.company = nil
        lead.customer.emails = [Found(MailAddress("it@canon.example")!, quote: "", confidence: 1)]
        #expect(brief(lead).needs[0].brand == nil)
    }

    // MARK: The lead

    @Test("what was kept back once stays so, whatever is said later")
    func adding() {
        var lead = LeadDraft.laptops
        lead.keptBack = [.referrer]
        #expect(lead.adding(LeadDraft(keptBack: [.budget])).keptBack == [.budget, .referrer])
        #expect(lead.adding(LeadDraft()).keptBack == [.referrer])
    }

    @Test("leads that were kept before anything could be kept back are read")
    func oldEvents() throws {
        var text = try String(decoding: JSONEncoder().encode(Event.received(.laptops)), as: UTF8.self)
        text.replace(",\"keptBack\":[]", with: "")
        text.replace("\"keptBack\":[],", with: "")
        #expect(!text.contains("keptBack"))
        #expect(try JSONDecoder().decode(Event.self, from: Data(text.utf8)) == .received(.laptops))
        var lead = LeadDraft.laptops
        lead.keptBack = [.district, .referrer]
        #expect(try JSONDecoder().decode(LeadDraft.self, from: JSONEncoder().encode(lead)) == lead)
    }

    @Test("the operators' copy holds neither the customer nor his words")
    func operators() {
        var lead = LeadDraft.laptops
        lead.needs[0].quote = "25 laptops for Meera Iyer"
        lead.needs[0].value.text = "laptops for Meera Iyer"
        lead.place?.quote = "Meera Iyer, Plot 4"
        lead.place?.value.text = "Plot 4, Vashi"
        let shown = String(describing: lead.shown(to: .operators))
        for word in ["Meera", "Iyer", "Plot", "98200"] { #expect(!shown.contains(word)) }
        #expect(lead.shown(to: .receiver) == lead)
    }

    // MARK: The letters

    @Test("an offer without the referrer's name, and a handoff with it")
    func referrer() throws {
        var lead = LeadDraft.laptops
        lead.keptBack = [.district, .referrer]
        let received = Referral.fresh.decide(.received(lead), in: .example())
        let offer = try #require(received.notes.lazy.compactMap(\.offer).first)
        #expect(offer.referrer == nil)
        let isDistance = { (ground: Ground) in if case .away = ground { true } else { false } }
        #expect(!offer.reasons.contains(where: isDistance), "a distance tells the district")
        let id = try #require(received.referral.offers.first?.id)
        #expect(received.referral.audience(of: .asked(id)) == .asked)
        let accepted = received.referral.decide(.replied(Reply(intent: .accept, words: "yes"), to: id), in: .example())
        #expect(accepted.referral.audience(of: .asked(id)) == .receiver)
        let handoff = try #require(accepted.notes.lazy.compactMap(\.handoff).first)
        #expect(handoff.referrer == "Giver IT" && handoff.lead == lead)
    }

    @Test("who declined is out of it; who was never asked is nobody")
    func past() throws {
        let received = Referral.fresh.decide(.received(.laptops), in: .example())
        let id = try #require(received.referral.offers.first?.id)
        let declined = received.referral.decide(
            .replied(Reply(intent: .decline(.busy), words: "no"), to: id),
            in: .example()
        )
        #expect(declined.referral.audience(of: .asked(id)) == .past)
        #expect(declined.referral.audience(of: .asked(Identifier("none", of: declined.referral.id))) == .others)
        #expect(declined.referral.audience(of: .referrer) == .referrer)
    }

    @Test("to keep something back after the handoff comes too late, and sends the customer to nobody again")
    func tooLate() throws {
        let received = Referral.fresh.decide(.received(.laptops), in: .example())
        let id = try #require(received.referral.offers.first?.id)
        let taken = received.referral.decide(.replied(Reply(intent: .accept, words: "yes"), to: id), in: .example())
        let late = taken.referral.decide(.referrerAdded(LeadDraft(keptBack: [.referrer])), in: .example())
        #expect(late.remark == .alreadyHandedOff)
        #expect(late.disclosures.isEmpty && late.notes.allSatisfy { $0.handoff == nil })
    }

    @Test("what is searched for in a mail is what its reader may not see")
    func withheld() throws {
        var lead = LeadDraft.laptops
        lead.keptBack = [.referrer]
        #expect(Withheld(of: lead, from: .receiver, referrer: "Sharma IT") == nil)
        #expect(Withheld(of: lead, from: .referrer, referrer: "Sharma IT") == nil)
        let asked = try #require(Withheld(of: lead, from: .asked, referrer: "Sharma IT"))
        #expect(asked.referrer == "Sharma IT" && asked.lead.customer == lead.customer)
        #expect(asked.lead.words == lead.words && asked.lead.budget == nil)
        lead.keptBack = []
        #expect(Withheld(of: lead, from: .asked, referrer: "Sharma IT")?.referrer == nil)
    }
}

extension Note {
    fileprivate var offer: OfferLetter? {
        if case .offer(let letter) = message { letter } else { nil }
    }

    fileprivate var handoff: HandoffLetter? {
        if case .handoff(let letter) = message { letter } else { nil }
    }
}
