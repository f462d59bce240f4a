import Foundation
import WaggleReferral
import WaggleTransport
import WaggleWriting

/// Made-up people, and one note of every kind about them.
enum Samples {
    static let reference = LeadReference(rawValue: "L-4F7K")!
    static let india = TimeZone(identifier: "Asia/Kolkata")!
    static let reader = Reader(name: "Meera Iyer", timeZone: india, languages: ["en"])
    static let replyAddress = MailAddress("leads+r7k2q9x4m8@hive.example")!
    /// Friday 20 November 2026, 10:10 UTC.
    static let noon = Date(timeIntervalSince1970: 1_795_169_400)
    static let closesAt = LocalTime(noon + 3 * 86_400, in: india)

    static let exchange = Exchange(
        name: "Hive Exchange",
        address: MailAddress("leads@hive.example")!,
        contact: "Questions? The people who run it: desk@hive.example"
    )

    static let laptops = Competence(rawValue: "hardware.laptops")
    static let firewalls = Competence(rawValue: "networking.firewall")

    static func names(_ language: String) -> [Competence: String] {
        switch language {
        case "de": [laptops: "Notebooks", firewalls: "Firewalls und VPN"]
        case "fr": [laptops: "Ordinateurs portables", firewalls: "Pare-feu et VPN"]
        case "es": [laptops: "Portátiles", firewalls: "Cortafuegos y VPN"]
        case "ru": [laptops: "Ноутбуки", firewalls: "Межсетевые экраны"]
        case "pt": [laptops: "Notebooks", firewalls: "Firewalls e VPN"]
        case "hi": [laptops: "लैपटॉप", firewalls: "फ़ायरवॉल और वीपीएन"]
        default: [laptops: "Laptops", firewalls: "Firewalls and VPN"]
        }
    }

    static let vashi = Place(
        text: "Plot 14, Palm Beach Road, Vashi 400703",
        district: "Vashi",
        city: "Navi Mumbai",
        country: "IN",
        point: GeoPoint(latitude: 19.07, longitude: 72.99),
        timeZone: "Asia/Kolkata"
    )

    static let lead = LeadDraft(
        customer: Customer(
            name: Found("Rohan Deshmukh", quote: "Regards, Rohan Deshmukh", confidence: 0.95),
            company: Found("Bluefin Logistics Pvt Ltd", quote: "Bluefin Logistics Pvt Ltd", confidence: 0.9),
            emails: [
                Found(
                    MailAddress("rohan.deshmukh@bluefin.example")!,
                    quote: "rohan.deshmukh@bluefin.example",
                    confidence: 1
                )
            ],
            phones: [Found("+919820012345", quote: "98200 12345", confidence: 0.9)]
        ),
        place: Found(vashi, quote: "our office in Vashi", confidence: 0.9),
        needs: [
            Found(
                Need(
                    competence: Competence(rawValue: "hardware.laptops"),
                    text: "i5 laptops for Rohan's team",
                    quantity: .exactly(25),
                    brand: "dell"
                ),
                quote: "25 nos i5 laptops",
                confidence: 0.9
            ),
            Found(
                Need(competence: Competence(rawValue: "networking.firewall"), text: "small firewall"),
                quote: "maybe a firewall also",
                confidence: 0.4
            ),
        ],
        budget: Found(Budget(currency: "INR", least: nil, most: 1_150_000), quote: "upto 11.5L", confidence: 0.8),
        neededBy: Found(
            NeededBy(day: CalendarDay(year: 2026, month: 11, day: 30), urgency: .soon, text: "by month end"),
            quote: "by month end",
            confidence: 0.7
        ),
        language: "mr",
        conditions: [
            Found(Condition(kind: .contactTime, text: "call after 4 pm"), quote: "pls call after 4 pm", confidence: 0.8)
        ],
        words:
            "Hi,\nwe need 25 nos i5 laptops, maybe a firewall also.\nBudget upto 11.5L, by month end.\n\nRegards, Rohan Deshmukh\n98200 12345"
    )

    static let summary = LeadSummary(reference: reference, lead: lead)

    static func offer(for lead: LeadDraft = lead, reasons: [Ground] = reasons) -> OfferLetter {
        OfferLetter(
            reference: reference,
            brief: BlindBrief(of: lead, distance: Distance(kilometres: 6.2)),
            referrer: "Sharma Computers",
            reasons: reasons,
            closesAt: closesAt,
            greeting: "Asha Pillai"
        )
    }

    static let sealedOffer = {
        var letter = offer()
        letter.askedAtOnce = 3
        return letter
    }()

    static let choice = ChoiceLetter(
        reference: reference,
        choices: [
            .init(
                number: 1,
                firm: "Northline IT",
                distance: Distance(kilometres: 6.2),
                facts: [
                    .level(3, of: laptops, certifiedFor: nil), .freePlaces(5, of: 5),
                    .answersWithin(workingMinutes: 40),
                ]
            ),
            .init(
                number: 3,
                firm: "Bluewave Systems",
                distance: Distance(kilometres: 14),
                facts: [
                    .level(2, of: laptops, certifiedFor: nil), .freePlaces(1, of: 4),
                    .answersWithin(workingMinutes: 15),
                ]
            ),
        ],
        closesAt: closesAt
    )

    static let reasons: [Ground] = [
        .away(Distance(kilometres: 6.2)), .level(3, of: laptops, certifiedFor: "Dell"), .freePlaces(4, of: 5),
    ]

    static let handoff = HandoffLetter(
        reference: reference,
        lead: lead,
        referrer: "Sharma Computers",
        referrerContact: "Sachin Sharma, sachin@sharma.example",
        greeting: "Asha Pillai"
    )

    static func note(_ message: Note.Message, to: Note.Recipient = .referrer(PartnerKey(rawValue: "sharma"))) -> Note {
        Note(
            id: Identifier(rawValue: UUID(uuidString: "00000000-0000-8000-8000-000000000001")!),
            to: to,
            message: message
        )
    }

    static let partner = Note.Recipient.partner(
        PartnerKey(rawValue: "northline-it"),
        Identifier(rawValue: UUID(uuidString: "00000000-0000-8000-8000-000000000002")!)
    )

    /// A golden file each.
    static let notes: [(name: String, note: Note)] = [
        ("receipt", note(.receipt(summary, changed: false))),
        ("receipt-changed", note(.receipt(summary, changed: true))),
        (
            "receipt-consent",
            note(.receipt(LeadSummary(reference: reference, lead: lead, awaitedConsent: .referrer), changed: false))
        ),
        (
            "receipt-ask-customer",
            note(
                .receipt(
                    LeadSummary(reference: reference, lead: lead, awaitedConsent: .customer),
                    changed: false
                )
            )
        ),
        ("question-place", note(.question(placeless, missing: [.place]))),
        (
            "question-both",
            note(.question(LeadSummary(reference: reference, lead: LeadDraft()), missing: [.need, .place]))
        ),
        ("offer", note(.offer(offer()), to: partner)),
        ("reminder", note(.reminder(offer()), to: partner)),
        ("handoff", note(.handoff(handoff), to: partner)),
        ("taken", note(.taken(reference, receiver: "Northline IT", at: noon, km: Distance(kilometres: 6.2)))),
        (
            "taken-not-told-back",
            note(
                .taken(reference, receiver: "Northline IT", at: noon, km: Distance(kilometres: 6.2), tellsBack: false)
            )
        ),
        ("declined-thanks", note(.declinedThanks(reference), to: partner)),
        ("lapsed", note(.lapsed(reference), to: partner)),
        ("same-customer", note(.sameCustomer(reference, firstAt: noon))),
        ("already-placed", note(.alreadyPlaced(reference), to: partner)),
        (
            "consent-asked",
            note(.consentAsked(ConsentLetter(reference: reference, receiver: "Northline IT", closesAt: closesAt)))
        ),
        (
            "consent-asked-beside",
            note(
                .consentAsked(
                    ConsentLetter(reference: reference, receiver: "Northline IT", closesAt: closesAt, customer: .now)
                )
            )
        ),
        (
            "consent-asked-after",
            note(
                .consentAsked(
                    ConsentLetter(reference: reference, receiver: "Northline IT", closesAt: closesAt, customer: .inVain)
                )
            )
        ),
        (
            "customer-asked",
            note(
                .customerAsked(
                    CustomerLetter(
                        referrer: "Sharma Computers",
                        referrerContact: "Meera Iyer, meera@sharma.example",
                        trades: [laptops, firewalls],
                        closesAt: closesAt
                    )
                ),
                to: .customer(MailAddress("rohan.deshmukh@bluefin.example")!)
            )
        ),
        ("customer-said", note(.customerSaid(reference, words: "Who would that be?\nRohan"))),
        ("customer-refused", note(.customerRefused(reference, receiver: nil))),
        ("customer-refused-late", note(.customerRefused(reference, receiver: "Northline IT"))),
        ("consent-awaited", note(.consentAwaited(reference, closesAt: closesAt), to: partner)),
        ("consent-missing", note(.consentMissing(reference, isReferrer: true))),
        ("consent-missing-partner", note(.consentMissing(reference, isReferrer: false), to: partner)),
        ("not-understood-consent", note(.notUnderstood(.consent(reference, closesAt: closesAt)))),
        ("too-often", note(.tooOften(30), to: .member(PartnerKey(rawValue: "sharma")))),
        ("withdrawn-from-partner", note(.withdrawnFromPartner(reference), to: partner)),
        ("withdrawn", note(.withdrawn(reference, receiver: nil))),
        ("withdrawn-late", note(.withdrawn(reference, receiver: "Northline IT"))),
        ("proof", note(.proof(reference), to: partner)),
        ("forget", note(.forget(reference), to: partner)),
        ("forgotten", note(.forgotten(reference, receiver: "Northline IT"))),
        ("forgotten-alone", note(.forgotten(reference, receiver: nil))),
        ("nobody-left", note(.nobodyLeft(summary, unplaced))),
        ("nobody-left-operator", note(.nobodyLeft(summary, Outcome.Unplaced(asked: 0, lacking: [])), to: .operator)),
        ("outcome-asked", note(.outcomeAsked(reference, receivedAt: noon), to: partner)),
        ("outcome-thanks-won", note(.outcomeThanks(reference, .won(Money(450_000, "INR"))), to: partner)),
        ("outcome-thanks-returned", note(.outcomeThanks(reference, .returned("wrong number")), to: partner)),
        ("outcome-told-won", note(.outcomeTold(reference, receiver: "Northline IT", .won(Money(450_000, "INR"))))),
        ("outcome-told-lost", note(.outcomeTold(reference, receiver: "Northline IT", .lost("price")))),
        (
            "progress-told",
            note(.progressTold(reference, receiver: "Northline IT", words: "Met them today.\nOffer goes out Monday."))
        ),
        (
            "referrer-answered",
            note(.referrerAnswered(reference, referrer: "Sharma Computers", words: "Yes, GST is included."))
        ),
        (
            "partner-asked",
            note(.partnerAsked(reference, partner: "Northline IT", words: "Is 12 lakh with GST possible?"))
        ),
        ("asked-onward", note(.askedOnward(reference, closesAt: closesAt), to: partner)),
        ("status", note(.status(timeline))),
        (
            "receipt-divided",
            note(.receipt(LeadSummary(reference: reference, lead: lead, parts: job.parts), changed: false))
        ),
        (
            "receipt-choice",
            note(.receipt(LeadSummary(reference: reference, lead: lead, askedAtOnce: 3), changed: false))
        ),
        ("offer-sealed", note(.offer(sealedOffer), to: partner)),
        ("reminder-sealed", note(.reminder(sealedOffer), to: partner)),
        ("interest-noted", note(.interestNoted(reference), to: partner)),
        ("choice", note(.choice(choice))),
        ("not-chosen", note(.notChosen(reference), to: partner)),
        ("not-understood-choice", note(.notUnderstood(.choice(reference, of: 2, closesAt: closesAt)))),
        ("offer-part", note(.offer(partOffer), to: partner)),
        ("handoff-part", note(.handoff(partHandoff), to: partner)),
        ("job", note(.job(reference, jobLetter), to: partner)),
        (
            "taken-part",
            Note(
                id: note(.help).id,
                to: .referrer(PartnerKey(rawValue: "sharma")),
                message: .taken(
                    LeadReference(rawValue: "L-9Q2M")!,
                    receiver: "Northline IT",
                    at: noon,
                    km: Distance(kilometres: 6.2)
                ),
                part: jobLetter.label
            )
        ),
        ("status-divided", note(.status(dividedTimeline))),
        ("why", note(.why(explanation), to: partner)),
        ("not-understood-offer", note(.notUnderstood(.answerToOffer(reference, closesAt: closesAt)), to: partner)),
        ("not-understood-question", note(.notUnderstood(.answerToQuestion(reference, missing: [.place])))),
        ("not-understood-report", note(.notUnderstood(.report(reference)), to: partner)),
        ("not-understood-lead", note(.notUnderstood(.lead), to: .member(PartnerKey(rawValue: "sharma")))),
        ("help", note(.help, to: .member(PartnerKey(rawValue: "sharma")))),
        ("week", note(.week(week), to: .member(PartnerKey(rawValue: "sharma")))),
        ("week-answers", note(.week(weekOfAnswers), to: .member(PartnerKey(rawValue: "sharma")))),
        ("circle-week", note(.circleWeek(circleWeek), to: .operator)),
        (
            "customers",
            note(
                .customers(CustomersLetter(change: .replaced, customers: 812, unread: [3, 17], unreadCount: 2)),
                to: .member(PartnerKey(rawValue: "sharma"))
            )
        ),
        (
            "customers-added",
            note(
                .customers(
                    CustomersLetter(
                        change: .added,
                        customers: 100_000,
                        unread: [4],
                        unreadCount: 30,
                        cutAfter: 100_000
                    )
                ),
                to: .member(PartnerKey(rawValue: "sharma"))
            )
        ),
        (
            "customers-nothing",
            note(.customers(CustomersLetter(change: .nothing)), to: .member(PartnerKey(rawValue: "sharma")))
        ),
        (
            "customers-removed",
            note(.customers(CustomersLetter(change: .removed)), to: .member(PartnerKey(rawValue: "sharma")))
        ),
        ("not-understood-code", note(.notUnderstood(.mailAgain), to: .member(PartnerKey(rawValue: "sharma")))),
        ("confirm", note(.confirm(confirm(.gives(leads: 1))), to: .member(PartnerKey(rawValue: "sharma")))),
        (
            "confirm-answer",
            note(.confirm(confirm(.answers(reference, .accept))), to: .member(PartnerKey(rawValue: "sharma")))
        ),
        ("attention", note(.attention("The mailbox \"leads\" refused the password three times."), to: .operator)),
    ]

    private static let (sharma, kestrel) = (PartnerKey(rawValue: "sharma"), PartnerKey(rawValue: "kestrel"))

    private static let booked: [DoubleEntry] = {
        let entries: [LedgerEntry] = [
            LedgerEntry(giver: sharma, taker: kestrel, kind: .handedOff, at: noon),
            LedgerEntry(giver: sharma, taker: kestrel, kind: .handedOff, at: noon),
            LedgerEntry(giver: sharma, taker: kestrel, kind: .returned, at: noon),
            LedgerEntry(giver: kestrel, taker: sharma, kind: .handedOff, at: noon),
            LedgerEntry(giver: kestrel, taker: sharma, kind: .won(nil), at: noon),
        ]
        return entries.flatMap { $0.doubled(under: .house) }
    }()

    static let week = WeekLetter(
        week: Week(start: noon - 604_800, end: noon),
        given: [
            WeekLetter.Given(
                reference: reference,
                trades: [Competence(rawValue: "hardware.laptops"), Competence(rawValue: "networking.firewall")],
                standing: .taken(by: "Northline IT", at: noon - 86_400)
            ),
            WeekLetter.Given(
                reference: LeadReference(rawValue: "L-9Q2M")!,
                trades: [],
                standing: .won(by: "Kestrel Systems", Money(450_000, "INR"))
            ),
        ],
        taken: [
            WeekLetter.Taken(
                reference: LeadReference(rawValue: "L-7T3X")!,
                trades: [Competence(rawValue: "networking.firewall")],
                standing: .waitsForAnswer(until: closesAt.moment)
            ),
            WeekLetter.Taken(
                reference: LeadReference(rawValue: "L-2H8D")!,
                trades: [Competence(rawValue: "hardware.laptops")],
                standing: .inHand(since: noon - 3 * 86_400)
            ),
        ],
        declined: 2,
        lapsed: 1,
        account: Account(booked.filter { $0.firm == sharma }),
        head: String(repeating: "4f7a09c2", count: 8)
    )

    /// Of one who gave nothing, and let pass what he was asked.
    static let weekOfAnswers: WeekLetter = {
        var letter = week
        letter.given = []
        letter.taken = []
        letter.declined = 0
        return letter
    }()

    static let circleWeek = CircleWeek(
        week: Week(start: noon - 604_800, end: noon),
        received: 14,
        placed: 11,
        unplaced: 1,
        withdrawn: 1,
        open: 6,
        medianHours: 2.25,
        firms: [
            CircleWeek.Firm(name: "Sharma Computers", gave: 6, took: 2),
            CircleWeek.Firm(name: "Northline IT", gave: 1, took: 5),
        ],
        held: 2,
        inDoubt: 0,
        head: String(repeating: "4f7a09c2", count: 8)
    )

    static func confirm(_ effect: ConfirmLetter.Effect) -> ConfirmLetter {
        ConfirmLetter(
            receivedAt: LocalTime(noon, in: india),
            closesAt: closesAt,
            effect: effect,
            code: "k7rp2m4x-abcdefghijklmnopqrstuvwxyz"
        )
    }

    static let job = Job(
        whole: Identifier(rawValue: UUID(uuidString: "00000000-0000-8000-8000-000000000003")!),
        reference: reference,
        parts: [
            Job.Part(number: 1, trades: [Competence(rawValue: "hardware.laptops")], standing: .asking(nil)),
            Job.Part(number: 2, trades: [Competence(rawValue: "networking.firewall")], standing: .asking(nil)),
        ]
    )

    static let partOffer: OfferLetter = {
        var letter = offer()
        letter.brief.needs.removeLast()
        letter.part = OfferedPart(others: [firewalls], leads: true)
        letter.brief.budget?.isOfWholeJob = true
        return letter
    }()

    static let partHandoff: HandoffLetter = {
        var letter = handoff
        letter.job = jobLetter
        return letter
    }()

    static let jobLetter = JobLetter(
        label: PartLabel(reference: reference, number: 2, count: 3, trades: job.parts[1].trades),
        youLead: false,
        others: [
            JobLetter.Other(
                trades: job.parts[0].trades,
                who: "Kestrel Systems (Ravi, ravi@kestrel.example)",
                leads: true,
                hasFallenAway: false
            ),
            JobLetter.Other(
                trades: [Competence(rawValue: "services.amc")],
                who: nil,
                leads: false,
                hasFallenAway: true
            ),
        ],
        hasBudget: true
    )

    static let dividedTimeline = LeadTimeline(
        reference: reference,
        now: .divided([
            LeadTimeline.PartStanding(
                number: 1,
                trades: job.parts[0].trades,
                leads: true,
                standing: .taken(by: PartnerKey(rawValue: "kestrel")),
                firm: "Kestrel Systems"
            ),
            LeadTimeline.PartStanding(
                number: 2,
                trades: job.parts[1].trades,
                leads: false,
                standing: .asking(PartnerKey(rawValue: "northline-it")),
                firm: "Northline IT"
            ),
        ]),
        steps: [LeadTimeline.Step(at: noon - 7_200, what: .received)]
    )

    static let explanation = Explanation(
        of: reference,
        in: [
            Ranking(
                policy: "house-1",
                matches: [
                    match("kestrel", 3.4, distance: -0.05, freeHands: -0.1),
                    match("northline-it", 22, distance: -0.4, freeHands: 0),
                ],
                lacking: []
            ),
            Ranking(
                policy: "house-1",
                matches: [match("northline-it", 22, distance: -0.4, freeHands: 0)],
                lacking: []
            ),
        ],
        for: PartnerKey(rawValue: "northline-it"),
        who: .asked
    )!

    private static func match(_ key: String, _ kilometres: Double, distance: Double, freeHands: Double) -> Match {
        let away = Distance(kilometres: kilometres)
        return Match(
            partner: PartnerKey(rawValue: key),
            score: 100,
            factors: [
                FactorScore(
                    factor: .distance,
                    value: 0.5,
                    contribution: distance,
                    because: .away(away)
                ),
                FactorScore(factor: .freeHands, value: 1, contribution: freeHands, because: .freePlaces(3, of: 5)),
            ],
            distance: away
        )
    }

    static let placeless: LeadSummary = {
        var lead = Samples.lead
        lead.place = Found(Place(text: "Ghansoli Sector 9"), quote: "near Ghansoli Sector 9", confidence: 0.3)
        return LeadSummary(reference: reference, lead: lead)
    }()

    static let unplaced = Outcome.Unplaced(
        asked: 3,
        lacking: [
            Outcome.Lack(constraint: .coverage, partners: 3),
            Outcome.Lack(constraint: .competence, partners: 1),
            Outcome.Lack(constraint: .alreadyAsked, partners: 3),
            Outcome.Lack(constraint: .isReferrer, partners: 1),
        ]
    )

    static let timeline = LeadTimeline(
        reference: reference,
        now: .asking(partner: "Northline IT", number: 2, closesAt: noon + 3 * 86_400),
        steps: [
            LeadTimeline.Step(at: noon - 7_200, what: .received),
            LeadTimeline.Step(at: noon - 7_100, what: .asked("Kestrel Systems")),
            LeadTimeline.Step(at: noon - 3_600, what: .declined("Kestrel Systems")),
            LeadTimeline.Step(at: noon - 3_590, what: .asked("Northline IT")),
        ]
    )

    /// The templates as they are shipped.
    static let files: [String: String] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("templates")
        var files: [String: String] = [:]
        for language in try! FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let inside = folder.appendingPathComponent(language)
            for file in try! FileManager.default.contentsOfDirectory(atPath: inside.path) {
                files["\(language)/\(file)"] = try! String(
                    contentsOf: inside.appendingPathComponent(file),
                    encoding: .utf8
                )
            }
        }
        return files
    }()

    static let writer = Writer(
        library: try! TemplateLibrary(files: files),
        exchange: exchange,
        competenceNames: names(_:)
    )

    static let languages = LetterLanguage.all.map(\.code)

    static func letter(_ note: Note, for reader: Reader = reader) -> Letter {
        writer.write(note, for: reader, replyAddress: replyAddress)
    }

    static func letter(_ note: Note, in language: String) -> Letter {
        letter(note, for: Reader(name: reader.name, timeZone: india, languages: [language]))
    }
}
