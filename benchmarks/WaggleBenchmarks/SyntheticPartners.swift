import Foundation
import WaggleReferral
import WaggleTransport

/// A directory of made-up firms around four cities, the same each time.
enum SyntheticPartners {
    private static let cities: [(name: String, latitude: Double, longitude: Double)] = [
        ("Mumbai", 19.076, 72.878), ("Pune", 18.52, 73.855), ("Delhi", 28.61, 77.21), ("Bengaluru", 12.97, 77.59),
    ]
    private static let trades = [
        "hardware.laptops", "hardware.desktops", "hardware.printers", "networking.wifi", "networking.firewall",
        "surveillance.cctv", "power.ups", "services.amc", "cloud.microsoft365", "data.backup",
    ].map(Competence.init(rawValue:))

    /// With the addresses `desk@p0.example`, `desk@p1.example` and so on, and room for every lead.
    static func all(_ count: Int) -> [Partner] {
        var chance = Chance()
        return (0..<count).map { number in
            let city = cities[number % cities.count]
            let point = GeoPoint(
                latitude: city.latitude + chance.next() * 0.3 - 0.15,
                longitude: city.longitude + chance.next() * 0.3 - 0.15
            )
            var competences: [Competence: PartnerProfile.Level] = [:]
            for trade in trades where chance.next() < 0.5 {
                competences[trade] = chance.next() < 0.3 ? .specialist : .practised
            }
            return Partner(
                key: PartnerKey(rawValue: "p\(number)"),
                firm: "Firm \(number)",
                contact: "Desk \(number)",
                addresses: [MailAddress("desk@p\(number).example")].compactMap(\.self),
                profile: PartnerProfile(
                    home: Place(text: city.name, city: city.name, country: "IN", point: point),
                    radius: Distance(kilometres: 20 + chance.next() * 60),
                    competences: competences,
                    languages: ["en", "hi"],
                    capacity: PartnerProfile.Capacity(open: 100_000, perWeek: 100_000),
                    hours: WorkingHours(timeZone: TimeZone(identifier: "Asia/Kolkata") ?? .gmt)
                )
            )
        }
    }

    /// A linear congruential generator (Knuth's MMIX constants): benchmarks must not differ by chance.
    private struct Chance {
        private var state: UInt64 = 1

        mutating func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / Double(UInt64(1) << 53)
        }
    }
}
