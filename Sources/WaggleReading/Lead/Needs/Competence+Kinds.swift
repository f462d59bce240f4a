import WaggleReferral

extension Competence {
    /// The part before the point: "hardware".
    var area: Substring { Substring(rawValue.utf8.prefix { $0 != 0x2E }) }

    var isThing: Bool {
        ["hardware", "power", "networking", "surveillance", "access", "voice", "av"].contains(area)
    }

    /// "laptop rental", "printer repair": the thing may stand before.
    var takesThingsBefore: Bool {
        [
            "services.amc", "services.rental", "services.repair", "services.onsite", "services.training",
            "services.disposal",
        ].contains(rawValue)
    }

    var isDoneToThings: Bool {
        takesThingsBefore
            || [
                "services.managed", "security.endpoint", "data.backup", "cloud.infrastructure", "software.licensing",
            ].contains(rawValue)
    }

    /// One of these serves many; people and rooms do not count it.
    var isShared: Bool { Self.shared.contains(rawValue) }

    private static let shared: Set<String> = [
        "networking.wifi", "networking.internet", "networking.firewall", "networking.lan", "hardware.servers",
        "hardware.storage", "data.backup",
    ]
}
