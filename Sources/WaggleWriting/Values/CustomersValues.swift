import WaggleReferral

/// To a partner who sent a list of his customers: how it was read. There is no value for what stood in it.
struct CustomersValues: TemplateValues {
    let letter: CustomersLetter
    let lines: String?
    /// `line 3`, `lines 3, 17 and 40`, `120 lines, the first of them 3, 17 and 40`.
    let unread: String?

    static let members: [String: Member<Self>] = [
        "removed": .flag { $0.letter.change == .removed },
        "nothing": .flag { $0.letter.change == .nothing },
        "replaced": .flag { $0.letter.change == .replaced },
        "lines": .text { $0.lines },
        "unread": .text { $0.unread },
        "cut-after": .text { $0.letter.cutAfter.map { "\($0)" } },
    ]

    init(_ letter: CustomersLetter, _ context: WritingContext) {
        self.letter = letter
        let notes = context.language.notes
        lines = letter.customers > 0 ? notes.customerLines(letter.customers) : nil
        unread =
            letter.unread.isEmpty
            ? nil
            : notes.unreadLines(
                context.list(letter.unread.map(String.init)),
                letter.unreadCount,
                letter.unreadCount <= letter.unread.count
            )
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
