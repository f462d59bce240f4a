import Foundation
import WaggleTransport

@testable public import WaggleReferral

// Made-up firms around Mumbai and Pune, and one lead between them.

extension Date {
    /// Monday 23 November 2026, 12:00 in Mumbai.
    static let noon = Date(timeIntervalSince1970: 1_795_415_400)

    static func + (date: Date, hours: Hours) -> Date { date.addingTimeInterval(hours.count * 3_600) }
}

struct Hours {
    let count: Double

    static func hours(_ count: Double) -> Hours { Hours(count: count) }
}

extension GeoPoint {
    static let vashi = GeoPoint(latitude: 19.077, longitude: 72.998)
    static let andheri = GeoPoint(latitude: 19.119, longitude: 72.847)
    static let thane = GeoPoint(latitude: 19.197, longitude: 72.963)
    static let pune = GeoPoint(latitude: 18.52, longitude: 73.855)
}

extension Competence {
    static let laptops = Competence(rawValue: "hardware.laptops")
    static let firewalls = Competence(rawValue: "networking.firewall")
    static let backup = Competence(rawValue: "data.backup")
}

extension Partner {
    static func example(
        _ key: String,
        at point: GeoPoint = .vashi,
        radius: Double = 40,
        competences: [Competence: PartnerProfile.Level] = [.laptops: .practised],
        languages: [String] = ["en"],
        capacity: PartnerProfile.Capacity = PartnerProfile.Capacity(open: 5, perWeek: 5),
        dealSize: PartnerProfile.DealSize? = nil,
        absences: [PartnerProfile.Absence] = [],
        group: String? = nil,
        excluded: Set<PartnerKey> = [],
        standing: Membership = .active
    ) -> Partner {
        Partner(
            key: PartnerKey(rawValue: key),
            firm: key.capitalized + " IT",
            contact: key.capitalized,
            addresses: [MailAddress("desk@\(key).example")!],
            profile: PartnerProfile(
                home: Place(text: key, city: "Mumbai", country: "IN", point: point),
                radius: Distance(kilometres: radius),
                competences: competences,
                languages: languages,
                capacity: capacity,
                dealSize: dealSize,
                hours: WorkingHours(timeZone: TimeZone(identifier: "Asia/Kolkata")!),
                absences: absences,
                group: group,
                excluded: excluded
            ),
            standing: standing
        )
    }

    static let anna = Partner.example("anna")
    static let bo = Partner.example("bo", at: .thane)
    static let giver = Partner.example("giver", at: .andheri)
}

extension LeadDraft {
    static let laptops = LeadDraft(
        customer: Customer(
            name: Found("Meera Iyer", quote: "Meera Iyer", confidence: 0.9),
            emails: [
                Found(MailAddress("meera@iyer-exports.example")!, quote: "meera@iyer-exports.example", confidence: 1)
            ]
        ),
        place: Found(
            Place(text: "Vashi", district: "Vashi", city: "Navi Mumbai", country: "IN", point: .vashi),
            quote: "our Vashi office",
            confidence: 0.9
        ),
        needs: [
            Found(
                Need(competence: .laptops, text: "25 laptops", quantity: .exactly(25)),
                quote: "25 laptops",
                confidence: 0.9
            )
        ],
        language: "en",
        words: "We need 25 laptops for our Vashi office."
    )
}

extension Situation {
    static func example(
        _ partners: [Partner] = [.giver, .anna, .bo],
        now: Date = .noon,
        policy: Policy = .house,
        lessons: [Lesson] = []
    ) -> Situation {
        var circle = Circle(PartnerDirectory(partners), under: policy)
        for lesson in lessons { circle.learn(lesson) }
        return Situation(now: now, circle: circle)
    }
}

extension Referral {
    static let fresh = Referral(
        id: Identifier(rawValue: UUID(uuidString: "00000000-0000-4000-8000-000000000001")!),
        reference: LeadReference(rawValue: "L-4F7K")!,
        referrer: "giver",
        openedAt: .noon
    )

    /// The lead is complete and Anna, the nearest, is asked.
    static let offered = fresh.decide(.received(.laptops), in: .example()).referral

    var open: Offer? {
        if case .offering(let offer) = stage { return offer }
        return nil
    }

    /// Anna has asked the referrer something.
    static let questioned = offered.decide(.saying(.question, of: offered), in: .example()).referral
    static let handedOff = offered.decide(.accepting(offered), in: .example()).referral
    static let won = handedOff.decide(.saying(.won(Money(450_000, "INR")), of: handedOff), in: .example()).referral
    static let collecting = fresh.decide(.received(LeadDraft(words: "please help")), in: .example()).referral
}

extension PartnerKey: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension Event {
    static func accepting(_ referral: Referral) -> Event { saying(.accept, of: referral) }

    /// The partner of the newest offer says something.
    static func saying(_ intent: Reply.Intent, of referral: Referral) -> Event {
        .replied(Reply(intent: intent, words: "his words"), to: referral.offers.last!.id)
    }
}
