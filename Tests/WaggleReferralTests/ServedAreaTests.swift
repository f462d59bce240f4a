import Foundation
import Testing

@testable import WaggleReferral

/// Districts, cities and post codes that a firm named, with the places as they are read from a mail.
@Suite("Areas a firm serves")
struct ServedAreaTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var served: [String] = []
        var codes: [String] = []
        var lead: String
        var fits: Bool
        var because: String
        var country = "IN"

        var testDescription: String { "\(served + codes) for \(lead): \(because)" }
    }

    static let rows: [Row] = [
        Row(served: ["Juhu, Mumbai"], lead: "Juhu, Mumbai", fits: true, because: "his district"),
        Row(served: ["Juhu, Mumbai"], lead: "Vashi, Navi Mumbai", fits: false, because: "over the creek"),
        Row(served: ["Juhu, Mumbai"], lead: "Andheri, Mumbai", fits: false, because: "the district beside it"),
        Row(served: ["Vashi, Navi Mumbai"], lead: "Juhu, Mumbai", fits: false, because: "and the other way round"),
        Row(served: ["Nehru Place, Delhi"], lead: "Rohini, Delhi", fits: false, because: "25 km across one city"),
        Row(served: ["Rohini, Delhi"], lead: "Rohini, Delhi", fits: true, because: "his district"),
        Row(served: ["Nehru Place, Delhi"], lead: "नेहरू प्लेस", fits: true, because: "whatever the script"),
        Row(
            served: ["Nehru Place, Delhi", "Rohini, Delhi"],
            lead: "Rohini, Delhi",
            fits: true,
            because: "one of several"
        ),
        Row(served: ["Mumbai"], lead: "Juhu, Mumbai", fits: true, because: "the whole city has its districts"),
        Row(served: ["Mumbai"], lead: "Vashi, Navi Mumbai", fits: false, because: "a city of its own"),
        Row(served: ["Juhu, Mumbai"], lead: "Mumbai", fits: true, because: "it may be there, nobody said"),
        Row(codes: ["400049"], lead: "Juhu, Mumbai 400049", fits: true, because: "his post code"),
        Row(codes: ["400049"], lead: "Juhu, Mumbai 400 049", fits: true, because: "written with a space"),
        Row(codes: ["400703"], lead: "Juhu, Mumbai 400049", fits: false, because: "another post code"),
        Row(codes: ["4000"], lead: "Juhu, Mumbai 400049", fits: true, because: "it begins so"),
        Row(codes: ["400049"], lead: "Juhu, Mumbai", fits: true, because: "the district of his post code"),
        Row(codes: ["400049"], lead: "Vashi, Navi Mumbai", fits: false, because: "not the district of his post code"),
        Row(codes: ["400049"], lead: "Mumbai", fits: true, because: "it may have that code, nobody said"),
        Row(
            served: ["Andheri, Mumbai"],
            codes: ["400049"],
            lead: "Andheri, Mumbai",
            fits: true,
            because: "districts and codes are one list"
        ),
        Row(codes: ["LS11"], lead: "Holbeck, Leeds LS11 5PS", fits: true, because: "a British outcode", country: "GB"),
        Row(codes: ["LS1"], lead: "Leeds LS6 3AA", fits: false, because: "another outcode", country: "GB"),
        Row(codes: ["50823"], lead: "50823 Köln", fits: true, because: "five digits", country: "DE"),
    ]

    @Test("tells the districts of a city apart", arguments: rows)
    func area(_ row: Row) throws {
        let gazetteer = Gazetteer.shipped
        func place(_ text: String) throws -> Place {
            try #require(gazetteer.mentions(in: text, near: nil, country: row.country).first).place
        }
        var areas = Set(
            try row.served.map(place).map { ServedArea(district: $0.district, city: $0.city, country: $0.country) }
        )
        for code in row.codes {
            let known = gazetteer.place(ofPostcode: code, in: row.country)
            areas.insert(
                ServedArea(postcode: code, district: known?.district, city: known?.city, country: row.country)
            )
        }
        var lead = LeadDraft.laptops
        lead.place = Found(try place(row.lead), quote: "", confidence: 1)
        var partner = Partner.example("fit", at: try #require(lead.place?.value.point))
        partner.profile.home.country = row.country
        partner.profile.areas = areas
        let situation = Situation.example([.giver, partner])

        #expect(situation.whyNot("fit", lead) == (row.fits ? [] : [.area]), "\(row.because)")
        let ranked = situation.rank(lead).matches.map(\.partner)
        #expect(ranked.contains("fit") == row.fits, "ranking and explanation agree")
    }

    @Test("work from afar is not bound by them, and who names none serves all within his radius")
    func unbound() {
        var far = Partner.example("far", at: .pune, competences: [.backup: .able])
        far.profile.areas = [ServedArea(district: "Kothrud", city: "Pune", country: "IN")]
        #expect(Situation.example([.giver, far]).whyNot("far", .needing(.backup)) == [])
        #expect(Situation.example([.giver, .anna]).whyNot("anna", .laptops) == [])
    }

    @Test(
        "finds the post code in what was written",
        arguments: [
            ("Plot 14, Palm Beach Road, Vashi 400703", "IN", "400703"), ("Vashi - 400 703", "IN", "400703"),
            ("Sector 17, Vashi", "IN", nil), ("Holbeck, Leeds LS11 5PS", "GB", "LS11"), ("50823 Köln", "DE", "50823"),
            ("House 400703400703, Vashi", "IN", nil),
        ] as [(String, String, String?)]
    )
    func postcode(_ text: String, _ country: String, _ code: String?) {
        #expect(Place(text: text, city: "There", country: country).postcode == code)
    }
}
