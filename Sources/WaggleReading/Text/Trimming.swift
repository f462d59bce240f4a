extension StringProtocol {
    /// Without white space, no-break spaces and invisible marks at both ends, and without the other scalars named.
    func trimmed(and others: String = "") -> String {
        let scalars = unicodeScalars
        var low = scalars.startIndex
        var high = scalars.endIndex
        while low < high, Self.isEdge(scalars[low], others) { low = scalars.index(after: low) }
        while high > low, Self.isEdge(scalars[scalars.index(before: high)], others) {
            high = scalars.index(before: high)
        }
        return String(Substring(self[low..<high]))
    }

    private static func isEdge(_ scalar: Unicode.Scalar, _ others: String) -> Bool {
        switch scalar.value {
        case 0...0x20, 0xA0, 0x200B...0x200F, 0x202A...0x202F, 0x3000, 0xFEFF: true
        default: others.unicodeScalars.contains(scalar)
        }
    }
}
