import Foundation
import WaggleMIME
import WaggleReferral
import WaggleTransport

/// A mail with what several questions about it need, worked out once.
struct ReadMail {
    let message: MailMessage
    let context: ReadingContext
    let text: String
    /// What mail programs put into ``text``.
    let scan: QuoteScan
    /// The one author; nil when there is none or there are several.
    let author: Mailbox?
    let firm: Firm
    /// The day of the mail by its writer's clock.
    let today: CalendarDay
    /// ISO 3166-1 alpha-2: the writer's, or as his clock and language make likely.
    let country: String?

    init(_ message: MailMessage, _ context: ReadingContext) {
        self.message = message
        self.context = context
        text = Self.cut(message.readableText)
        scan = QuoteScan(text)
        author = message.from.count == 1 ? message.from.first : nil
        firm = Firm(from: author, context: context)
        own = ReplyTrimmer(scan, isOurs: { Self.isOwn($0, context) })
        ownWords = own.note
        today = Self.day(of: message.date)
        country =
            context.writer?.country
            ?? CountryGuess.country(
                offset: message.date?.offsetSeconds,
                domain: message.from.first.map { Firm.domain($0.address) } ?? "",
                language: LanguageGuess.language(of: FoldedText(text)),
                isInFrancs: text.contains("CHF")
            )
    }

    /// Without a usable date nothing relative can be counted; the epoch makes every day of the text a future one.
    private static func day(of date: StatedDate?) -> CalendarDay {
        guard let date else { return CalendarDay(year: 1970, month: 1, day: 1) }
        let seconds = date.date.timeIntervalSince1970 + Double(date.offsetSeconds ?? 0)
        return CalendarDay(number: Int((seconds / 86_400).rounded(.down)))
    }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > ReadingLimits.textBytes else { return text }
        return String(decoding: text.utf8.prefix(ReadingLimits.textBytes), as: UTF8.self)
    }

    var isOurs: Bool { author.map(isOwn) ?? false }

    func isOwn(_ mailbox: Mailbox) -> Bool { Self.isOwn(mailbox, context) }

    private static func isOwn(_ mailbox: Mailbox, _ context: ReadingContext) -> Bool {
        guard let address = mailbox.valid else { return false }
        return context.ownAddresses.contains {
            $0.domain == address.domain && $0.mailbox.lowercased() == address.mailbox.lowercased()
        }
    }

    // MARK: Forward

    func forward() -> (forward: Reading.Forward, note: String)? {
        let unwrapper = ForwardUnwrapper(firm: firm, isOwn: isOwn)
        let recipients = message.to + message.cc
        let inText = unwrapper.unwrap(scan, subject: message.subject, recipients: recipients)
        if let inText, inText.original.from?.address.isEmpty == false {
            return (.inline(inText.original), inText.note)
        }
        // Some programs forward in the HTML alone and leave the plain text empty or short, or without addresses.
        if inText != nil || ForwardTables.all.prefix(of: message.subject).kind == .forward,
            message.plainText != nil, let html = message.htmlText.map(Self.cut), html != text,
            let found = unwrapper.unwrap(QuoteScan(html), subject: message.subject, recipients: recipients),
            inText == nil || found.original.from?.address.isEmpty == false
        {
            return (.inline(found.original), found.note)
        }
        if let inText { return (.inline(inText.original), inText.note) }
        guard let attached = message.attachedMessages.first else { return nil }
        return innermost(attached, note: text, unwrapper)
    }

    /// Mails attached beside the first, each from another customer.
    func furtherForwards(after first: Reading.Forward) -> [Reading.Forward] {
        guard case .attached(let original, _) = first else { return [] }
        let unwrapper = ForwardUnwrapper(firm: firm, isOwn: isOwn)
        var senders: Set<String> = [original.from?.address.lowercased() ?? ""]
        return message.attachedMessages.dropFirst().prefix(ReadingLimits.leadsPerMail).compactMap { attached in
            let found = innermost(attached, note: "", unwrapper).0
            let sender = found.original?.from?.address.lowercased() ?? ""
            return senders.insert(sender).inserted ? found : nil
        }
    }

    /// Mails forwarded one below the other in the text, each written to the forwarder by somebody of another firm.
    ///
    /// - Returns: The original without the mails below it, and these. A thread is one mail, and so is a mail in a mail.
    func separate(_ original: Reading.Original) -> [Reading.Original] {
        var found: [Reading.Original] = []
        var rest = original
        var reread = 0
        while found.count < ReadingLimits.leadsPerMail - 1, namesForwarder(rest.body) {
            reread += rest.body.utf8.count
            guard reread <= ReadingLimits.nestedBytes else { break }
            // The next mail begins where people still read.
            let inner = QuoteScan(String(decoding: rest.body.utf8.prefix(ReadingLimits.leadWords * 8), as: UTF8.self))
            guard let cut = nextForward(in: inner, after: rest, beside: found) else { break }
            let lines = inner.lines
            let tail = String(decoding: rest.body.utf8.dropFirst(lines.lines[cut].start), as: UTF8.self)
            let unwrapper = ForwardUnwrapper(firm: firm, isOwn: isOwn)
            guard let next = unwrapper.unwrap(QuoteScan(tail), subject: "Fwd:", recipients: [])?.original else { break }
            rest.body = lines.text(0..<cut, withoutDepth: 0)
            found.append(rest)
            rest = next
        }
        return found + [rest]
    }

    /// A look before the leap: most mails do not have the forwarder's address in them.
    private func namesForwarder(_ body: String) -> Bool {
        guard let author else { return false }
        let domain = Array(Firm.domain(author.address).utf8)
        guard !domain.isEmpty else { return false }
        let bytes = Array(body.utf8)
        return bytes.indices.contains { index in
            bytes[index] == 0x40
                && bytes[(index + 1)...].prefix(domain.count).elementsEqual(domain) { $0 | 0x20 == $1 | 0x20 }
        }
    }

    /// The line at which another customer's mail begins; nil when there is none.
    private func nextForward(
        in scan: QuoteScan,
        after first: Reading.Original,
        beside others: [Reading.Original]
    ) -> Int? {
        var opening: Int?
        for mark in scan.marks {
            switch mark.kind {
            case .forwardOpening: opening = opening ?? mark.start
            case .headers(let block):
                guard let from = block.from, !isOwn(from), !firm.contains(from), mark.depth == 0 else { return nil }
                let start = opening ?? mark.start
                let senders = (others + [first]).compactMap { $0.from?.address }
                let domain = Firm.domain(from.address)
                let isOther = !senders.contains { sender in
                    sender.lowercased() == from.address.lowercased()
                        || Firm.domain(sender) == domain && !Firm.isProvider(domain)
                }
                // Written to the forwarder: what was written to somebody else is part of that mail's thread.
                let isToForwarder = block.to.contains(where: firm.contains)
                let hasText = scan.lines.lines[..<start].contains { !$0.isBlank }
                return isOther && isToForwarder && hasText ? start : nil
            case .attribution, .originalOpening: return nil
            case .ending, .divider, .signature, .footer: continue
            }
        }
        return nil
    }

    /// Down through attached mails of the forwarder's own firm.
    private func innermost(
        _ outermost: AttachedMessage,
        note: String,
        _ unwrapper: ForwardUnwrapper
    ) -> (Reading.Forward, String) {
        var attached = outermost
        var notes = [note]
        for _ in 1..<ReadingLimits.forwardDepth {
            let inner = attached.message
            let isInside = firm.contains(inner.from.first)
            let body = Self.cut(inner.readableText)
            let saysForward = ForwardTables.all.prefix(of: inner.subject).kind == .forward
            guard isInside || saysForward else { break }
            if let found = unwrapper.inner(of: original(of: attached)) {
                notes.append(found.note)
                return (.attached(found.original, bytes: attached.bytes), Self.joined(notes))
            }
            guard let next = inner.attachedMessages.first else { break }
            notes.append(body)
            attached = next
        }
        // Nobody from outside at any depth: then it is the mail that was passed on, with all that hangs on it.
        if firm.contains(attached.message.from.first) {
            attached = outermost
            notes = [note]
        }
        return (.attached(original(of: attached), bytes: attached.bytes), Self.joined(notes))
    }

    private func original(of attached: AttachedMessage) -> Reading.Original {
        let inner = attached.message
        return Reading.Original(
            from: inner.from.first ?? inner.sender,
            to: inner.to,
            cc: inner.cc,
            subject: inner.subject,
            date: inner.date,
            body: Self.cut(inner.readableText),
            doubts: inner.from.count == 1 ? [] : ["the attached mail does not have exactly one author"]
        )
    }

    private static func joined(_ notes: [String]) -> String {
        notes.map { $0.trimmed() }.filter { !$0.isEmpty }.joined(
            separator: "\n\n"
        )
    }

    // MARK: Answer

    /// What the writer wrote himself.
    let ownWords: String

    /// What the writer wrote himself, asked in three ways.
    let own: ReplyTrimmer

    func command(in words: String) -> Command? {
        let first = String(decoding: words.utf8.drop { $0 == 0x0A }.prefix { $0 != 0x0A }, as: UTF8.self)
        if let command = CommandGrammar.command(in: first) { return command }
        guard words.allSatisfy(\.isWhitespace) else { return nil }
        return CommandGrammar.command(in: ForwardTables.all.prefix(of: message.subject).bare)
    }

    /// The list of customers in what he wrote below the command, and in what he attached.
    func customers(in words: String) -> CustomerList {
        var rest = words.drop { $0.isNewline }
        if CommandGrammar.command(in: String(rest.prefix { !$0.isNewline })) != nil {
            rest = rest.drop { !$0.isNewline }.dropFirst()
        }
        let attached = message.parts.compactMap { part -> String? in
            let name = part.fileName?.lowercased() ?? ""
            let isTable = [".csv", ".txt", ".tsv"].contains { name.hasSuffix($0) } || part.contentType == "text/csv"
            switch part.content {
            case .text(let text): return part.isAttachment || isTable ? text : nil
            case .data(let bytes) where isTable:
                let bytes = bytes.prefix(ReadingLimits.listBytes)
                return String(bytes: bytes, encoding: .utf8) ?? String(bytes: bytes, encoding: .isoLatin1)
            case .data, .html, .message: return nil
            }
        }
        let texts = attached.map { String($0.utf8.prefix(ReadingLimits.listBytes)) ?? "" } + [String(rest)]
        return CustomerList.joined(texts.map { CustomerList($0, region: country ?? "") })
    }

    /// Whether the mail answers something: by what is expected, its thread, its subject or what it quotes.
    var isAnswer: Bool {
        if context.expecting != .anything { return true }
        return ForwardTables.all.prefix(of: message.subject).kind == .reply && quotesUs
    }

    /// Whether a note of ours is quoted: from an address of ours, or, where none is known, from whoever is answered.
    private var quotesUs: Bool {
        scan.marks.contains { mark in
            switch mark.kind {
            case .attribution(let attribution):
                attribution.from.map { isOwn($0) || isAnswered($0) } ?? context.ownAddresses.isEmpty
            case .headers(let block): block.from.map { isOwn($0) || isAnswered($0) } ?? false
            case .forwardOpening, .originalOpening, .ending, .divider, .signature, .footer: false
            }
        }
    }

    private func isAnswered(_ mailbox: Mailbox) -> Bool {
        context.ownAddresses.isEmpty && message.to.contains { $0.address.lowercased() == mailbox.address.lowercased() }
    }

    /// The decision, which plain text and HTML must both give, and the HTML without what it marks as quoted.
    func verdict() -> ReplyGrammar.Verdict {
        let grammar = ReplyGrammar(
            asked: Asked(context.expecting, quoted: scan),
            today: today,
            currency: MoneyText.currency(of: country)
        )
        let decided = own.decisive
        let verdict = grammar.judge(decided)
        guard verdict.intent != .unclear else { return verdict }
        if case .accept = verdict.intent, CalendarAnswer.isSubject(message.subject) { return undecided }
        let html = message.htmlTexts.map { (visible: Self.cut($0.visible), own: Self.cut($0.own)) }
        if let plain = message.plainText.map(Self.cut), plain != text {
            let other = grammar.judge(ReplyTrimmer(QuoteScan(plain)).decisive).intent
            // A plain text that only points to the HTML says nothing; one that decides must not decide otherwise.
            guard other.isSame(as: verdict.intent) || (other == .unclear && html?.visible == text) else {
                return undecided
            }
        }
        guard let html else { return verdict }
        if html.visible != text, !agrees(html.visible, verdict, decided, grammar) { return undecided }
        // What the markup says is quoted is nobody's answer, though nothing in the text may tell.
        return agrees(html.own, verdict, decided, grammar) ? verdict : undecided
    }

    private var undecided: ReplyGrammar.Verdict { ReplyGrammar.Verdict(intent: .unclear) }

    /// - Parameter decided: The words on which the verdict rests; mostly the other form of the mail has the same.
    private func agrees(
        _ text: String,
        _ verdict: ReplyGrammar.Verdict,
        _ decided: String,
        _ grammar: ReplyGrammar
    ) -> Bool {
        let words = ReplyTrimmer(QuoteScan(text)).decisive
        return words == decided || grammar.judge(words).intent.isSame(as: verdict.intent)
    }

    // MARK: Hints

    func leadSource(forward: Reading.Forward, ownWords: String) -> LeadSource {
        LeadSource(
            note: ownWords,
            original: forward.original,
            // The subject of an answer is the thread's, not what the answer says.
            subject: context.expecting == .answerToQuestion ? "" : ForwardTables.all.prefix(of: message.subject).bare,
            author: author,
            recipients: message.to + message.cc,
            firm: firm,
            today: forward.original?.date.map { Self.day(of: $0) } ?? today,
            noteDay: today,
            country: country,
            home: context.writer?.home,
            isAnswer: context.expecting == .answerToQuestion
        )
    }
}

extension Reply.Intent {
    /// Whether two readings come to the same decision; what was said beside it may differ.
    func isSame(as other: Reply.Intent) -> Bool {
        switch (self, other) {
        case (.accept, .accept), (.decline, .decline), (.question, .question), (.counter, .counter), (.snooze, .snooze),
            (.progress, .progress),
            (.won, .won), (.lost, .lost), (.returned, .returned), (.unsubscribe, .unsubscribe), (.unclear, .unclear):
            true
        default: false
        }
    }
}

extension BounceReading {
    init(of message: MailMessage, ownAddresses: [MailAddress]) {
        let report = DeliveryReport(of: message)
        let failed = report?.recipients.first { $0.action == .failed } ?? report?.recipients.first
        let address = (failed?.originalRecipient ?? failed?.finalRecipient).flatMap {
            MailboxText.all(in: $0, atMost: 1).first?.valid
        }
        var tokens = ThreadKey.candidates(in: message, ownAddresses: ownAddresses)
        for header in report?.returnedHeaders ?? [] where header.value.utf8.count < 4_096 {
            tokens += ThreadKey.candidates(inText: header.value, ownAddresses: ownAddresses).filter {
                !tokens.contains($0)
            }
        }
        self.init(
            failed: address,
            isPermanent: failed?.isPermanentFailure ?? false,
            messageIDs: [report?.originalMessageID].compactMap(\.self) + (report?.originalReferences ?? []),
            tokens: Array(tokens.prefix(ReadingLimits.threadTokens))
        )
    }
}
