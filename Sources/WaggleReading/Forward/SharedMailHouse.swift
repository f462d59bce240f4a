/// Mail houses at which anybody may have an address: a domain of theirs says nothing about a firm.
public enum SharedMailHouse {
    /// Whether it is one of the usual ones. There are more than any list holds.
    public static func has(_ domain: String) -> Bool { Firm.isProvider(domain) }
}
