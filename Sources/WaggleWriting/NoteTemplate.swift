/// The kinds of letters, by the names of their files: `offer.subject`, `offer.text`, `offer.html`.
enum NoteTemplate: String, CaseIterable, Sendable {
    case receipt
    case question
    case offer
    case reminder
    case handoff
    case interestNoted = "interest-noted"
    case choice
    case notChosen = "not-chosen"
    case taken
    case consentAsked = "consent-asked"
    case consentAwaited = "consent-awaited"
    case consentMissing = "consent-missing"
    case customerAsked = "customer-asked"
    case customerSaid = "customer-said"
    case customerRefused = "customer-refused"
    case declinedThanks = "declined-thanks"
    case lapsed
    case job
    case sameCustomer = "same-customer"
    case alreadyPlaced = "already-placed"
    case withdrawnFromPartner = "withdrawn-from-partner"
    case withdrawn
    case nobodyLeft = "nobody-left"
    case outcomeAsked = "outcome-asked"
    case outcomeThanks = "outcome-thanks"
    case outcomeTold = "outcome-told"
    case progressTold = "progress-told"
    case partnerAsked = "partner-asked"
    case referrerAnswered = "referrer-answered"
    case askedOnward = "asked-onward"
    case forget
    case forgotten
    case status
    case proof
    case why
    case notUnderstood = "not-understood"
    case help
    case tooOften = "too-often"
    case week
    case circleWeek = "circle-week"
    case confirm
    case customers
    case attention

    /// Whether only those who run the exchange get it: sentences come with it that are written in English.
    var isForOperators: Bool { self == .attention || self == .circleWeek }

    /// What its templates can show.
    var values: any TemplateValues.Type {
        switch self {
        case .receipt: ReceiptValues.self
        case .question: QuestionValues.self
        case .offer, .reminder: OfferValues.self
        case .handoff: HandoffValues.self
        case .choice: ChoiceValues.self
        case .taken: TakenValues.self
        case .interestNoted, .notChosen, .declinedThanks, .lapsed, .alreadyPlaced, .withdrawnFromPartner, .forget,
            .proof:
            ReferenceValues.self
        case .sameCustomer: SameCustomerValues.self
        case .withdrawn, .forgotten, .customerRefused: WithdrawnValues.self
        case .job: JobNoteValues.self
        case .nobodyLeft: NobodyLeftValues.self
        case .outcomeAsked: OutcomeAskedValues.self
        case .outcomeThanks, .outcomeTold: OutcomeValues.self
        case .progressTold, .partnerAsked, .referrerAnswered, .customerSaid: WordsValues.self
        case .askedOnward, .consentAwaited: AskedOnwardValues.self
        case .consentAsked: ConsentAskedValues.self
        case .consentMissing: ConsentMissingValues.self
        case .customerAsked: CustomerAskedValues.self
        case .status: StatusValues.self
        case .why: ExplanationValues.self
        case .notUnderstood: NotUnderstoodValues.self
        case .help: HelpValues.self
        case .tooOften: TooOftenValues.self
        case .week: WeekValues.self
        case .circleWeek: CircleWeekValues.self
        case .confirm: ConfirmValues.self
        case .customers: CustomersValues.self
        case .attention: AttentionValues.self
        }
    }
}
