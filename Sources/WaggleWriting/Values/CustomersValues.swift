import WaggleReferral

/// To a partner who sent a list of his customers: how it was read. There is no value for what stood in it.
struct CustomersValues: TemplateValues {
    let letter: CustomersLetter

    static let members: [String: Member<Self>] = [
        "removed": .flag { $0.letter.change == .removed },
        "nothing": .flag { $0.letter.change == .nothing },
        "replaced": .flag { $0.letter.change == .replaced },
        "lines": .text {
            $0.letter.customers == 1 ? "1 line" : $0.letter.customers > 0 ? "\($0.letter.customers) lines" : nil
        },
        "unread": .text { $0.unread },
        "cut-after": .text { $0.letter.cutAfter.map { "\($0)" } },
    ]

    init(_ letter: CustomersLetter) { self.letter = letter }

    /// `line 3`, `lines 3, 17 and 40`, `120 lines, the first of them 3, 17 and 40`.
    private var unread: String? {
        let numbers = letter.unread.map { "\($0)" }
        guard let last = numbers.last else { return nil }
        let listed = numbers.count == 1 ? last : numbers.dropLast().joined(separator: ", ") + " and \(last)"
        if letter.unreadCount > numbers.count { return "\(letter.unreadCount) lines, the first of them \(listed)" }
        return (numbers.count == 1 ? "line " : "lines ") + listed
    }
}

/// To both referrers of one customer: there is no value for who the other one is.
struct SameCustomerValues: TemplateValues {
    let reference: String
    let firstAt: String

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "first-at": .text { $0.firstAt },
    ]
}
