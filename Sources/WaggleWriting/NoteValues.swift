import WaggleReferral

/// What a note says, ready for its templates. The one place where a kind of note gets its letter.
struct NoteValues: Sendable {
    let template: NoteTemplate
    let values: any TemplateValues
    /// In place of the reader's own name: the contact person an offer was addressed to.
    var greeting: String?
    var attachments: [Letter.Attachment] = []

    init(_ note: Note, _ context: WritingContext) {
        switch note.message {
        case .receipt(let summary, let changed):
            self.init(.receipt, ReceiptValues(summary, isChanged: changed, context))
        case .question(let summary, let missing):
            self.init(.question, QuestionValues(summary, missing: missing, context))
        case .offer(let letter):
            self.init(.offer, OfferValues(letter, context), greeting: letter.greeting)
        case .reminder(let letter):
            self.init(.reminder, OfferValues(letter, context), greeting: letter.greeting)
        case .handoff(let letter):
            self.init(.handoff, HandoffValues(letter, context), greeting: letter.greeting)
            let card = context.language.notes.card(letter.reference, letter.referrer.line())
            attachments = [VCard(of: letter, note: card).attachment(named: "\(letter.reference).vcf")]
        case .interestNoted(let reference):
            self.init(.interestNoted, ReferenceValues(reference: reference.rawValue))
        case .choice(let letter):
            self.init(.choice, ChoiceValues(letter, context))
        case .notChosen(let reference):
            self.init(.notChosen, ReferenceValues(reference: reference.rawValue))
        case .taken(let reference, let receiver, let at, let km, let tellsBack):
            self.init(
                .taken,
                TakenValues(
                    reference: reference.rawValue,
                    receiver: receiver.line(),
                    at: context.time(at),
                    distance: context.words(km),
                    tellsBack: tellsBack
                )
            )
        case .consentAsked(let letter):
            self.init(
                .consentAsked,
                ConsentAskedValues(
                    reference: letter.reference.rawValue,
                    receiver: letter.receiver.line(),
                    closesAt: context.words(letter.closesAt),
                    customer: letter.customer
                )
            )
        case .customerAsked(let letter):
            self.init(.customerAsked, CustomerAskedValues(letter, context))
        case .customerSaid(let reference, let words):
            self.init(.customerSaid, WordsValues(reference, speaker: nil, words: words))
        case .customerRefused(let reference, let receiver):
            self.init(.customerRefused, WithdrawnValues(reference: reference.rawValue, receiver: receiver?.line()))
        case .consentAwaited(let reference, let closesAt):
            self.init(
                .consentAwaited,
                AskedOnwardValues(reference: reference.rawValue, closesAt: context.words(closesAt))
            )
        case .consentMissing(let reference, let isReferrer):
            self.init(.consentMissing, ConsentMissingValues(reference: reference.rawValue, isReferrer: isReferrer))
        case .declinedThanks(let reference):
            self.init(.declinedThanks, ReferenceValues(reference: reference.rawValue))
        case .lapsed(let reference):
            self.init(.lapsed, ReferenceValues(reference: reference.rawValue))
        case .job(let reference, let letter):
            self.init(
                .job,
                JobNoteValues(reference: reference.rawValue, job: JobValues(letter, context))
            )
        case .sameCustomer(let reference, let firstAt):
            self.init(
                .sameCustomer,
                SameCustomerValues(
                    reference: reference.rawValue,
                    firstAt: context.time(firstAt)
                )
            )
        case .alreadyPlaced(let reference):
            self.init(.alreadyPlaced, ReferenceValues(reference: reference.rawValue))
        case .withdrawnFromPartner(let reference):
            self.init(.withdrawnFromPartner, ReferenceValues(reference: reference.rawValue))
        case .withdrawn(let reference, let receiver):
            self.init(.withdrawn, WithdrawnValues(reference: reference.rawValue, receiver: receiver?.line()))
        case .forget(let reference):
            self.init(.forget, ReferenceValues(reference: reference.rawValue))
        case .forgotten(let reference, let receiver):
            self.init(.forgotten, WithdrawnValues(reference: reference.rawValue, receiver: receiver?.line()))
        case .nobodyLeft(let summary, let unplaced):
            self.init(.nobodyLeft, NobodyLeftValues(summary, unplaced, to: note.to, context))
        case .outcomeAsked(let reference, let receivedAt):
            self.init(
                .outcomeAsked,
                OutcomeAskedValues(
                    reference: reference.rawValue,
                    receivedAt: context.time(receivedAt)
                )
            )
        case .outcomeThanks(let reference, let words):
            self.init(.outcomeThanks, OutcomeValues(reference, receiver: nil, words, context))
        case .outcomeTold(let reference, let receiver, let words):
            self.init(.outcomeTold, OutcomeValues(reference, receiver: receiver, words, context))
        case .progressTold(let reference, let receiver, let words):
            self.init(.progressTold, WordsValues(reference, speaker: receiver, words: words))
        case .referrerAnswered(let reference, let referrer, let words):
            self.init(.referrerAnswered, WordsValues(reference, speaker: referrer, words: words))
        case .partnerAsked(let reference, let partner, let words):
            self.init(.partnerAsked, WordsValues(reference, speaker: partner, words: words))
        case .askedOnward(let reference, let closesAt):
            self.init(.askedOnward, AskedOnwardValues(reference: reference.rawValue, closesAt: context.words(closesAt)))
        case .status(let timeline):
            self.init(.status, StatusValues(timeline, context))
        case .proof(let reference):
            self.init(.proof, ReferenceValues(reference: reference.rawValue))
        case .why(let explanation):
            self.init(.why, ExplanationValues(explanation, context))
        case .notUnderstood(let expected):
            self.init(.notUnderstood, NotUnderstoodValues(expected, context))
        case .help:
            self.init(.help, HelpValues())
        case .tooOften(let count):
            self.init(.tooOften, TooOftenValues(count: count))
        case .week(let letter):
            self.init(.week, WeekValues(letter, context))
        case .circleWeek(let week):
            self.init(.circleWeek, CircleWeekValues(week, context))
        case .confirm(let letter):
            self.init(.confirm, ConfirmValues(letter, context))
        case .customers(let letter):
            self.init(.customers, CustomersValues(letter, context))
        case .attention(let sentence):
            self.init(.attention, AttentionValues(sentence: sentence.paragraph()))
        }
    }

    private init(_ template: NoteTemplate, _ values: any TemplateValues, greeting: String? = nil) {
        self.template = template
        self.values = values
        self.greeting = greeting
    }
}
