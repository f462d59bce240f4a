/// The bytes of an internet address that a connection is about to be made to: 4 for IPv4, 16 for IPv6.
struct PeerAddress: Hashable, Sendable {
    let bytes: [UInt8]

    /// Whether an endpoint of this reach may be there.
    ///
    /// Link-local addresses never pass: 169.254.169.254 tells programs in a cloud their machine's passwords.
    func isWithin(_ reach: HTTPAddress.Reach) -> Bool {
        switch reach {
        case .thisMachine: place == .thisMachine
        case .privateNetwork: place == .privateNetwork || place == .publicInternet
        case .publicInternet: place == .publicInternet
        }
    }

    var place: Place {
        switch bytes.count {
        case 4: Self.place(ofIPv4: bytes)
        case 16: Self.place(ofIPv6: bytes)
        default: .nowhere
        }
    }

    enum Place: Hashable, Sendable {
        case thisMachine
        case privateNetwork
        case publicInternet
        /// Link-local, multicast, reserved, and what is no address.
        case nowhere
    }

    /// The registries of RFC 6890, as far as they matter for a connection.
    private static func place(ofIPv4 bytes: [UInt8]) -> Place {
        switch (bytes[0], bytes[1]) {
        case (127, _): .thisMachine
        case (10, _), (172, 16...31), (192, 168), (100, 64...127): .privateNetwork
        case (0, _), (169, 254), (224..., _): .nowhere
        case (192, 0) where bytes[2] == 0: .nowhere
        case (198, 18...19): .nowhere
        default: .publicInternet
        }
    }

    private static func place(ofIPv6 bytes: [UInt8]) -> Place {
        let head = bytes.prefix(12)
        // An IPv4 address in the clothes of IPv6: mapped (::ffff:0:0/96) or translated (64:ff9b::/96).
        if head.elementsEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF])
            || head.elementsEqual([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0])
        {
            return place(ofIPv4: Array(bytes.suffix(4)))
        }
        if bytes.dropLast().allSatisfy({ $0 == 0 }) { return bytes[15] == 1 ? .thisMachine : .nowhere }
        if head.allSatisfy({ $0 == 0 }) { return .nowhere }
        switch (bytes[0], bytes[1]) {
        case (0xFC...0xFD, _): return .privateNetwork
        // Global unicast is 2000::/3; of it 2002::/16 carries an IPv4 address (6to4) and is long dead.
        case (0x20, 0x02): return .nowhere
        case (0x20...0x3F, _): return .publicInternet
        default: return .nowhere
        }
    }
}
