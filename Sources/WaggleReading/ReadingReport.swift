import Foundation
import WaggleMIME
import WaggleReferral
import WaggleTransport

/// A ``Reading`` in the JSON of `waggle read`. Keys that do not apply are left out.
public struct ReadingReport: Encodable, Sendable {
    /// The file it was read from, when several were named.
    public var file: String?
    private let reading: Reading

    public init(_ reading: Reading, file: String? = nil) {
        self.reading = reading
        self.file = file
    }

    private enum Key: String, CodingKey {
        case file
        case kind
        case subject
        case from
        case text
        case referrer
        case forward
        case reply
        case leads
        case command
        case bounce
        case notLeadReason = "not_lead_reason"
        case warnings
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(file, forKey: .file)
        try container.encode(reading.kind, forKey: .kind)
        try container.encode(reading.subject, forKey: .subject)
        try container.encodeIfPresent(reading.from.map(Person.init), forKey: .from)
        try container.encode(reading.text, forKey: .text)
        try container.encodeIfPresent(reading.from?.address, forKey: .referrer)
        try container.encode(ForwardReport(reading.forward), forKey: .forward)
        try container.encodeIfPresent(replyReport, forKey: .reply)
        try container.encode(reading.leads.map(LeadReport.init), forKey: .leads)
        try container.encodeIfPresent(reading.command.map(CommandReport.init), forKey: .command)
        try container.encodeIfPresent(reading.bounce.map(BounceReport.init), forKey: .bounce)
        try container.encodeIfPresent(reading.notLeadReason, forKey: .notLeadReason)
        try container.encode(reading.warnings, forKey: .warnings)
    }

    private var replyReport: ReplyReport? {
        switch reading.kind {
        case .bounce: ReplyReport(text: "", intent: "bounce", reason: nil, fields: .init())
        case .automatic:
            ReplyReport(
                text: reading.reply?.words ?? "",
                intent: reading.notLeadReason == .outOfOffice ? "out_of_office" : "unclear",
                reason: nil,
                fields: .init(when: reading.replyDay?.description)
            )
        case .lead, .leads, .reply, .command, .notLead, .unclear:
            reading.reply.map { ReplyReport($0, day: reading.replyDay, value: reading.replyValue) }
        }
    }
}

private struct Person: Encodable {
    var name: String?
    var address: String

    init(_ mailbox: Mailbox) {
        name = mailbox.name
        address = mailbox.address
    }
}

private struct ForwardReport: Encodable {
    struct Original: Encodable {
        var from: Person?
        var to: [String]
        var cc: [String]
        var subject: String
        var date: String?
        var body: String
    }

    var kind: String
    var original: Original?

    init(_ forward: Reading.Forward) {
        switch forward {
        case .none: kind = "none"
        case .inline: kind = "inline"
        case .attached: kind = "attached"
        }
        original = forward.original.map { original in
            Original(
                from: original.from.map(Person.init),
                to: original.to.map(\.address),
                cc: original.cc.map(\.address),
                subject: original.subject,
                date: original.date.map(Self.text),
                body: original.body
            )
        }
    }

    /// ISO 8601 by the writer's clock; with an offset where he stated one.
    private static func text(_ date: StatedDate) -> String {
        let seconds = Int(date.date.timeIntervalSince1970.rounded(.down)) + (date.offsetSeconds ?? 0)
        let day = CalendarDay(number: Int((Double(seconds) / 86_400).rounded(.down)))
        let rest = seconds - day.number * 86_400
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        let time = "\(day)T\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
        guard let offset = date.offsetSeconds else { return time }
        return time + (offset < 0 ? "-" : "+") + two(abs(offset) / 3_600) + ":" + two(abs(offset) / 60 % 60)
    }
}

private struct ReplyReport: Encodable {
    struct Fields: Encodable {
        struct Value: Encodable {
            var amount: Double
            var currency: String
        }

        var value: Value?
        var when: String?
        var condition: String?
    }

    var text: String
    var intent: String
    var reason: String?
    var fields: Fields
}

extension ReplyReport {
    init(_ reply: Reply, day: CalendarDay?, value: Money?) {
        text = reply.words
        fields = Fields(
            value: value.map { Fields.Value(amount: Double($0.minorUnits) / 100, currency: $0.currency) },
            when: day?.description
        )
        switch reply.intent {
        case .accept: intent = "accept"
        case .decline(let why):
            intent = "decline"
            reason = why.words
        case .question: intent = "question"
        case .counter:
            intent = "counter"
            fields.condition = reply.words
        case .snooze(let until):
            intent = "snooze"
            fields.when = until?.description ?? fields.when
        case .progress: intent = "status"
        case .won(let sum):
            intent = "won"
            fields.value = sum.map { Fields.Value(amount: Double($0.minorUnits) / 100, currency: $0.currency) }
        case .lost(let why):
            intent = "lost"
            reason = why
        case .returned(let why):
            intent = "return"
            reason = why
        case .unsubscribe: intent = "unsubscribe"
        case .unclear: intent = "unclear"
        }
    }
}

extension DeclineReason {
    fileprivate var words: String {
        switch self {
        case .busy: "busy"
        case .tooSmall: "too small"
        case .tooLarge: "too large"
        case .tooFar: "too far"
        case .notOurTrade: "not our trade"
        case .price: "price"
        case .conflict: "conflict"
        case .other(let words): words
        }
    }
}

private struct CommandReport: Encodable {
    var name: String
    var lead: String?

    init(_ command: Command) {
        switch command {
        case .status(let reference):
            name = "status"
            lead = reference?.rawValue
        case .withdraw(let reference):
            name = "withdraw"
            lead = reference?.rawValue
        case .why(let reference):
            name = "why"
            lead = reference.rawValue
        case .proof(let reference):
            name = "proof"
            lead = reference.rawValue
        case .customers: name = "customers"
        case .help: name = "help"
        }
    }
}

private struct BounceReport: Encodable {
    var address: String?
    var permanent: Bool

    init(_ bounce: BounceReading) {
        address = bounce.failed?.description
        permanent = bounce.isPermanent
    }
}

private struct LeadReport: Encodable {
    struct CustomerReport: Encodable {
        var name: String?
        var company: String?
        var emails: [String]
        var phones: [String]
    }

    struct PlaceReport: Encodable {
        var text: String
        var city: String?
        var country: String?
        var lat: Double?
        var lon: Double?
    }

    struct NeedReport: Encodable {
        var category: String
        var text: String
        var quantity: QuantityReport?
        var brand: String?
    }

    struct BudgetReport: Encodable {
        var currency: String
        var min: Int64?
        var max: Int64?
        var per: Budget.Period?
    }

    struct DeadlineReport: Encodable {
        var date: String?
        var urgency: Urgency?
        var text: String
    }

    struct ConditionReport: Encodable {
        var type: Condition.Kind
        var text: String
    }

    struct EvidenceReport: Encodable {
        var quote: String
        var confidence: Double
    }

    var customer: CustomerReport
    var place: PlaceReport?
    var needs: [NeedReport]
    var budget: BudgetReport?
    var deadline: DeadlineReport?
    var language: String?
    var conditions: [ConditionReport]
    var evidence: [String: EvidenceReport]

    init(_ draft: LeadDraft) {
        customer = CustomerReport(
            name: draft.customer.name?.value,
            company: draft.customer.company?.value,
            emails: draft.customer.emails.map(\.value.description),
            phones: draft.customer.phones.map(\.value)
        )
        place = draft.place.map { found in
            let place = found.value
            return PlaceReport(
                text: place.text,
                city: place.city,
                country: place.country,
                lat: place.point?.latitude,
                lon: place.point?.longitude
            )
        }
        needs = draft.needs.map { found in
            let need = found.value
            return NeedReport(
                category: need.competence.rawValue,
                text: need.text,
                quantity: need.quantity.map(QuantityReport.init),
                brand: need.brand
            )
        }
        budget = draft.budget.map {
            BudgetReport(currency: $0.value.currency, min: $0.value.least, max: $0.value.most, per: $0.value.per)
        }
        deadline = draft.neededBy.map {
            DeadlineReport(date: $0.value.day?.description, urgency: $0.value.urgency, text: $0.value.text)
        }
        language = draft.language
        conditions = draft.conditions.map { ConditionReport(type: $0.value.kind, text: $0.value.text) }
        evidence = Self.evidence(draft)
    }

    private static func evidence(_ draft: LeadDraft) -> [String: EvidenceReport] {
        var evidence: [String: EvidenceReport] = [:]
        func add<Value>(_ key: String, _ found: Found<Value>?) {
            guard let found else { return }
            evidence[key] = EvidenceReport(quote: found.quote, confidence: (found.confidence * 100).rounded() / 100)
        }
        add("name", draft.customer.name)
        add("company", draft.customer.company)
        add("email", draft.customer.emails.first)
        add("phone", draft.customer.phones.first)
        add("place", draft.place)
        add("needs", draft.needs.first)
        add("budget", draft.budget)
        add("deadline", draft.neededBy)
        return evidence
    }
}

/// A number, or `[low, high]` for a range.
private struct QuantityReport: Encodable {
    var quantity: Quantity

    init(_ quantity: Quantity) {
        self.quantity = quantity
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch quantity {
        case .exactly(let number): try container.encode(number)
        case .between(let low, let high): try container.encode([low, high])
        }
    }
}
