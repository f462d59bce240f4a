import Foundation
import Testing

@testable import WaggleReferral

@Suite("A lead in parts")
struct JobTests {
    @Test("is never divided when one firm does all of it")
    func oneFirm() {
        let exchange = Exchange([.giver, .laptopFirm, .firewallFirm, .bothFirm])
        #expect(exchange.words == ["receipt to giver", "offer to both"])
        #expect(exchange.referrals.count == 1)
    }

    @Test("nor when the house says so, nor when a trade is left over")
    func never() {
        var policy = Policy.house
        policy.partsAtMost = 1
        #expect(Exchange([.giver, .laptopFirm, .firewallFirm], policy: policy).words.last == "nobodyLeft to operator")
        #expect(Exchange([.giver, .laptopFirm]).words.last == "nobodyLeft to operator")
    }

    @Test("goes to one firm a part, each asked blindly, with one receipt")
    func divided() throws {
        let exchange = Exchange([.giver, .laptopFirm, .firewallFirm])
        #expect(exchange.words == ["receipt to giver", "offer to lap", "offer to fire"])
        guard case .receipt(let summary, false) = exchange.notes[0].message else { throw Missing() }
        #expect(summary.parts.map(\.trades) == [[.laptops], [.firewalls]])
        let offers = exchange.offerLetters
        #expect(offers.map { $0.brief.needs.map(\.what) } == [[.laptops], [.firewalls]])
        #expect(
            offers.map(\.part) == [
                OfferedPart(others: [.firewalls], leads: true), OfferedPart(others: [.laptops], leads: false),
            ]
        )
        #expect(offers.allSatisfy { $0.brief.budget?.isOfWholeJob == true })
        #expect(exchange.whole.stage.name == "closed", "the parts go on in its place")
        #expect(exchange.part(1).lead.budget == nil, "nobody said what a part of it may cost")
        #expect(exchange.part(1).lead.customer == exchange.whole.lead.customer)
    }

    @Test("who leads is told after accepting: to whoever has a part already, and to whoever takes one")
    func leader() throws {
        var exchange = Exchange([.giver, .laptopFirm, .firewallFirm])
        exchange.say(.accept, of: 2)
        #expect(exchange.words.suffix(2) == ["handoff to fire", "taken to giver"])
        var job = try #require(exchange.handoffs.last?.job)
        #expect(!job.youLead)
        #expect(job.others.map(\.who) == [nil], "who is only asked is named to nobody")
        #expect(exchange.notes.last?.part?.number == 2)

        exchange.say(.accept, of: 1)
        #expect(exchange.words.suffix(3) == ["handoff to lap", "taken to giver", "job to fire"])
        job = try #require(exchange.handoffs.last?.job)
        #expect(job.youLead)
        #expect(job.others.map(\.who) == ["Fire IT (Fire, desk@fire.example)"])
        guard case .job(_, let letter) = exchange.notes.last?.message else { throw Missing() }
        #expect(letter.others.map(\.leads) == [true])
        #expect(letter.others.map(\.who) == ["Lap IT (Lap, desk@lap.example)"])
    }

    @Test("when there is nobody for the leading part, the next one leads, and its receiver hears of it")
    func leaderless() throws {
        var exchange = Exchange([.giver, .laptopFirm, .firewallFirm])
        exchange.say(.accept, of: 2)
        exchange.say(.decline(.busy), of: 1)
        #expect(
            exchange.words.suffix(4) == [
                "declinedThanks to lap", "nobodyLeft to giver", "nobodyLeft to operator", "job to fire",
            ]
        )
        guard case .job(_, let letter) = exchange.notes.last?.message else { throw Missing() }
        #expect(letter.youLead)
        #expect(letter.others.map(\.hasFallenAway) == [true])
    }

    @Test("each part is booked, won and lost by itself")
    func ledger() {
        var exchange = Exchange([.giver, .laptopFirm, .firewallFirm])
        exchange.say(.accept, of: 1)
        exchange.say(.accept, of: 2)
        exchange.say(.won(Money(450_000, "INR")), of: 1)
        exchange.say(.lost("price"), of: 2)
        #expect(
            exchange.entries.map { "\($0.giver) \($0.taker) \($0.kind)" } == [
                "giver lap \(LedgerEntry.Kind.handedOff)", "giver fire \(LedgerEntry.Kind.handedOff)",
                "giver lap \(LedgerEntry.Kind.won(Money(450_000, "INR")))", "giver fire \(LedgerEntry.Kind.lost)",
            ]
        )
        #expect(
            exchange.job?.parts.map(\.standing) == [.won(by: "lap"), .lost(by: "fire")],
            "the whole knows how its parts ended"
        )
    }

    @Test("a correction goes to the part it is about, a budget to all, and the referrer has one receipt")
    func correction() throws {
        var exchange = Exchange([.giver, .laptopFirm, .firewallFirm])
        var more = LeadDraft()
        more.needs = [
            Found(Need(competence: .firewalls, text: "two", quantity: .exactly(2)), quote: "two", confidence: 1)
        ]
        exchange.tell(.referrerAdded(more))
        #expect(exchange.words.suffix(2) == ["receipt to giver", "offer to fire"])
        #expect(exchange.part(1).lead.needs.count == 1)

        var budget = LeadDraft()
        budget.budget = Found(Budget(currency: "INR", least: nil, most: 2_500_000), quote: "25 lakh", confidence: 1)
        exchange.tell(.referrerAdded(budget))
        #expect(exchange.words.suffix(3) == ["receipt to giver", "offer to lap", "offer to fire"])
        let band = try #require(exchange.offerLetters.last?.brief.budget)
        #expect(band.least == 2_000_000 && band.most == 3_000_000 && band.isOfWholeJob)
    }

    @Test("the referrer's answer goes to the part whose partner asked last, and then to the other")
    func questions() {
        var exchange = Exchange([.giver, .laptopFirm, .firewallFirm])
        exchange.tell(.referrerSaid("thanks"))
        #expect(exchange.remark == .nobodyAsked)
        exchange.say(.question, of: 1)
        exchange.say(.question, of: 2)
        exchange.tell(.referrerSaid("Yes, with GST."))
        #expect(exchange.words.last == "referrerAnswered to fire")
        exchange.tell(.referrerSaid("16 GB each."))
        #expect(exchange.words.last == "referrerAnswered to lap")
        exchange.tell(.referrerSaid("thanks"))
        #expect(exchange.remark == .nobodyAsked)
    }

    @Test("one word of consent releases every part that is reserved, and those that are taken later")
    func consent() {
        var policy = Policy.house
        policy.consentWithinDays = 3
        var exchange = Exchange([.giver, .laptopFirm, .firewallFirm], policy: policy)
        exchange.say(.accept, of: 1)
        #expect(exchange.words.suffix(2) == ["consentAwaited to lap", "consentAsked to giver"])
        #expect(exchange.entries.isEmpty && exchange.handoffs.isEmpty)
        exchange.tell(.referrerAdded(LeadDraft(consent: Found(Consent(by: .referrer), quote: "yes", confidence: 1))))
        #expect(exchange.words.suffix(3) == ["receipt to giver", "handoff to lap", "taken to giver"])
        exchange.say(.accept, of: 2)
        #expect(exchange.words.contains("handoff to fire"))
        #expect(exchange.handoffs.allSatisfy { $0.lead.consent?.value.by == .referrer })
    }

    @Test("the customer is asked once for all parts, and his word is for all of them")
    func customerAsked() {
        var policy = Policy.house
        policy.asksCustomer = true
        var agreeing = Exchange([.giver, .laptopFirm, .firewallFirm], policy: policy)
        agreeing.say(.accept, of: 1)
        #expect(
            agreeing.words.suffix(3) == ["consentAwaited to lap", "customerAsked to customer", "consentAsked to giver"]
        )
        agreeing.tell(.customerAnswered(CustomerAnswer(intent: .withoutTellingBack, words: "only pass on")))
        #expect(agreeing.words.suffix(2) == ["handoff to lap", "taken to giver"])
        agreeing.say(.accept, of: 2)
        #expect(agreeing.words.contains("handoff to fire"))
        #expect(agreeing.handoffs.allSatisfy { $0.lead.consent?.value.by == .customer })
        agreeing.say(.won(nil), of: 1)
        #expect(agreeing.words.last == "outcomeThanks to lap")
        #expect(agreeing.job?.parts.map(\.standing) == [.taken(by: "lap"), .taken(by: "fire")])

        var refusing = Exchange([.giver, .laptopFirm, .firewallFirm], policy: policy)
        refusing.say(.accept, of: 1)
        refusing.tell(.customerAnswered(CustomerAnswer(intent: .no, words: "no")))
        #expect(
            refusing.words.suffix(3).sorted() == [
                "customerRefused to giver", "withdrawnFromPartner to fire", "withdrawnFromPartner to lap",
            ]
        )
        #expect(refusing.entries.isEmpty && refusing.job?.parts.map(\.standing) == [.withdrawn, .withdrawn])

        var unreached = Exchange([.giver, .laptopFirm, .firewallFirm], policy: policy)
        unreached.say(.accept, of: 1)
        unreached.tell(.customerUnreachable)
        #expect(unreached.words.last == "consentAsked to giver")
    }

    @Test("withdrawing takes back what nobody has, and says who has the rest")
    func withdraw() {
        var exchange = Exchange([.giver, .laptopFirm, .firewallFirm])
        exchange.say(.accept, of: 1)
        exchange.tell(.referrerWithdrew)
        #expect(
            exchange.words.suffix(4) == [
                "withdrawn to giver", "withdrawnFromPartner to fire", "withdrawn to giver", "job to lap",
            ]
        )
        #expect(exchange.job?.parts.map(\.standing) == [.taken(by: "lap"), .withdrawn])
    }

    @Test("a customer is forgotten in all parts, by whichever of them somebody asked", arguments: [0, 1, 2])
    func forgotten(_ number: Int) {
        var exchange = Exchange([.giver, .laptopFirm, .firewallFirm])
        exchange.say(.accept, of: 2)
        let count = exchange.notes.count
        exchange.forget(number)
        for referral in exchange.referrals.values {
            #expect(referral.forgottenAt != nil)
            #expect(referral.lead.customer == Customer() && referral.lead.words.isEmpty)
            #expect(referral.part?.job.budget?.quote ?? "" == "")
        }
        #expect(exchange.job?.budget?.quote == "")
        #expect(
            exchange.words[count...].sorted() == [
                "forget to fire", "forgotten to giver", "forgotten to giver", "job to fire",
                "withdrawnFromPartner to lap",
            ],
            "each part says to the referrer who has to delete what"
        )
    }

    @Test("how it stands names each part and who has it")
    func status() throws {
        var exchange = Exchange([.giver, .laptopFirm, .firewallFirm])
        exchange.say(.accept, of: 2)
        exchange.tell(.statusAsked(by: .referrer))
        guard case .status(let timeline) = exchange.notes.last?.message,
            case .divided(let parts) = timeline.now
        else { throw Missing() }
        #expect(parts.map(\.firm) == ["Lap IT", "Fire IT"])
        #expect(parts.map(\.leads) == [true, false])
    }

    @Test(
        "whatever is said in whatever order, whole and parts agree, and each part is passed on once",
        arguments: 1...60
    )
    func anyOrder(_ seed: UInt64) {
        var state = seed
        func roll(_ sides: UInt64) -> Int {
            // SplitMix64
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return Int((mixed ^ mixed >> 31) % sides)
        }
        var exchange = Exchange([
            .giver, .laptopFirm, .firewallFirm, .example("lap2", at: .thane),
            .example("fire2", at: .thane, competences: [.firewalls: .able]),
        ])
        let sayings: [Reply.Intent] = [
            .accept, .accept, .decline(.busy), .question, .progress, .won(nil), .lost("price"), .returned("no"),
            .unclear,
        ]
        for _ in 0..<14 {
            switch roll(12) {
            case 0: exchange.tell(.referrerSaid("yes"))
            case 1: exchange.tell(.referrerAdded(.laptops))
            case 2: if roll(4) == 0 { exchange.tell(.referrerWithdrew) }
            case 3: exchange.bounce(1 + roll(2))
            default: exchange.say(sayings[roll(UInt64(sayings.count))], of: 1 + roll(2))
            }
            let parts = (1...2).map(exchange.part)
            #expect(exchange.job?.parts.map(\.standing) == parts.map(\.standingInJob), "seed \(seed)")
            #expect(exchange.job?.parts.map(\.question) == parts.map(\.openQuestion), "seed \(seed)")
            #expect(Set(parts.map(\.part?.job.leading)).count == 1, "seed \(seed): all agree on who leads")
            for part in parts {
                let accepted = part.offers.filter { if case .accepted = $0.answer { true } else { false } }
                #expect(accepted.count <= 1, "seed \(seed)")
                let passed = exchange.entries.count { entry in
                    entry.kind == .handedOff && accepted.contains { $0.partner == entry.taker }
                }
                #expect(passed == accepted.count, "seed \(seed)")
            }
        }
    }

    @Test("a part that can be done from afar goes to who is far")
    func remote() {
        let far = Partner.example("far", at: .pune, competences: [.backup: .able])
        var lead = LeadDraft.job
        lead.needs[1].value.competence = .backup
        let exchange = Exchange([.giver, .laptopFirm, far], lead)
        #expect(exchange.words == ["receipt to giver", "offer to lap", "offer to far"])
    }
}

private struct Missing: Error {}

extension LeadDraft {
    /// Laptops, which lead, and a firewall, for 12 lakh.
    fileprivate static let job: LeadDraft = {
        var lead = LeadDraft.laptops
        lead.needs.append(Found(Need(competence: .firewalls, text: "a firewall"), quote: "a firewall", confidence: 0.9))
        lead.budget = Found(Budget(currency: "INR", least: nil, most: 1_200_000), quote: "12 lakh", confidence: 0.9)
        return lead
    }()
}

extension Partner {
    fileprivate static let laptopFirm = Partner.example("lap")
    fileprivate static let firewallFirm = Partner.example("fire", competences: [.firewalls: .specialist])
    fileprivate static let bothFirm = Partner.example("both", competences: [.laptops: .able, .firewalls: .able])
}

/// Decides as the worker does: parts are opened, and what one says to another is heard at once.
private struct Exchange {
    var referrals: [Identifier<Referral>: Referral] = [:]
    var notes: [Note] = []
    var entries: [LedgerEntry] = []
    var remark: Decision.Remark?
    private var situation: Situation

    init(_ partners: [Partner], _ lead: LeadDraft = .job, policy: Policy = .house) {
        situation = .example(partners, policy: policy)
        referrals[Referral.fresh.id] = .fresh
        decide(.received(lead), of: Referral.fresh.id)
    }

    private mutating func decide(_ event: Event, of id: Identifier<Referral>) {
        guard let referral = referrals[id] else { return }
        let decision = referral.decide(event, in: situation)
        for lesson in decision.lessons { situation.circle.learn(lesson) }
        referrals[id] = decision.referral
        notes += decision.notes
        entries += decision.entries
        remark = decision.remark
        for part in decision.parts {
            referrals[part.id] = Referral(
                id: part.id,
                reference: LeadReference(sequence: part.place.number, salt: 3),
                referrer: referral.referrer,
                openedAt: .noon,
                part: part.place
            )
            decide(.received(part.lead), of: part.id)
        }
        for onward in decision.onward { decide(onward.event, of: onward.referral) }
    }

    var whole: Referral { referrals[Referral.fresh.id]! }
    func part(_ number: Int) -> Referral { referrals[Job.id(ofPart: number, of: whole.id)]! }

    var job: Job? {
        if case .closed(.divided(let job, _)) = whole.stage { return job }
        return nil
    }

    mutating func tell(_ event: Event) { decide(event, of: whole.id) }

    /// - Parameter number: Of the part; 0 for the whole.
    mutating func forget(_ number: Int) {
        let id = number == 0 ? whole.id : part(number).id
        decide(.deadlinePassed(.forget(.asked)), of: id)
    }

    mutating func bounce(_ number: Int) {
        let part = part(number)
        if let offer = part.offers.last { decide(.bounced(offer.id), of: part.id) }
    }

    mutating func say(_ intent: Reply.Intent, of number: Int) {
        let part = part(number)
        decide(.saying(intent, of: part), of: part.id)
    }

    /// "offer to lap" for each note.
    var words: [String] {
        notes.map { note in
            switch note.to {
            case .referrer(let key), .partner(let key, _), .member(let key): "\(note.message.word) to \(key)"
            case .operator: "\(note.message.word) to operator"
            case .customer: "\(note.message.word) to customer"
            }
        }
    }

    var offerLetters: [OfferLetter] {
        notes.compactMap { note in
            if case .offer(let letter) = note.message { return letter }
            return nil
        }
    }

    var handoffs: [HandoffLetter] {
        notes.compactMap { note in
            if case .handoff(let letter) = note.message { return letter }
            return nil
        }
    }
}
