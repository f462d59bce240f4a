import Foundation
import WaggleReferral

extension LetterLanguage {
    public static let english: LetterLanguage = LetterLanguage(
        code: "en",
        dates: Dates(
            months: [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ],
            weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            day: { weekday, day, month in "\(weekday) \(day) \(month)" },
            moment: { day, clock, zone in "\(day), \(clock) (\(zone))" },
            dayOfYear: { day, month, year in "\(day) \(month) \(year)" },
            byMonth: { month, year in "by \(english.dates.months[month - 1]) \(year)" },
            zones: [:]
        ),
        sums: Sums(
            point: ".",
            group: ",",
            kilometres: "km",
            lessThanOneKilometre: "less than 1 km",
            isSignFirst: true,
            lakhs: Lakhs(lakh: "lakh", crore: "crore"),
            shortened: Shortened(thousand: "k", million: "m"),
            between: { least, most in "\(least) to \(most)" },
            from: { "from \($0)" },
            upTo: { "up to \($0)" },
            notStated: "not stated",
            per: { amount, period in
                switch period {
                case .month: "\(amount) per month"
                case .year: "\(amount) per year"
                case .unit: "\(amount) each"
                }
            },
            ofWholeJob: { "\($0) for the whole job" }
        ),
        leads: Leads(
            and: " and ",
            customer: "A customer",
            withMore: { first, more in "\(first) and \(more) more" },
            neededBy: { day, urgency in
                switch (day, urgency) {
                case (let day?, .asap): "by \(day), urgent"
                case (let day?, .soon), (let day?, .normal), (let day?, nil): "by \(day)"
                case (let day?, .low): "by \(day), no hurry"
                case (nil, .asap): "as soon as possible"
                case (nil, .soon): "within about a month"
                case (nil, .normal): "no near date"
                case (nil, .low): "no hurry"
                case (nil, nil): "not stated"
                }
            },
            thisWeek: "as soon as possible, this week",
            withinMonth: "within about a month",
            noHurry: "no hurry",
            missing: { field in
                switch field {
                case .need: "what the customer needs"
                case .place: "where it is needed (the town is enough)"
                }
            },
            keptBack: { part in
                switch part {
                case .need: "what is needed"
                case .quantity: "how many"
                case .brand: "the brand"
                case .city: "the city"
                case .district: "the district; partners see the city only"
                case .distance: "how far it is"
                case .budget: "the budget"
                case .time: "by when"
                case .language: "the language"
                case .conditions: "the conditions"
                case .referrer: "the name of your firm"
                case .name: "the customer's name"
                case .company: "the customer's company"
                case .emails: "the customer's addresses"
                case .phones: "the customer's numbers"
                case .address: "the exact address"
                case .words: "the customer's own words"
                case .originalMail: "your mail"
                }
            },
            condition: { kind in
                switch kind {
                case .brand: "A particular brand is wanted"
                case .excludePartner: "Not for everybody: some firms are left out"
                case .language: "The customer wants to speak a particular language"
                case .noPoach: "This job only: the customer stays with the firm that refers the lead"
                case .contactTime: "There are hours at which to call"
                case .contactVia: "There is a way in which the customer wants to be contacted"
                case .consent: "There is a word on the customer's consent"
                case .certification: "A certificate or authorisation is required"
                case .terms: "Payment or commission terms are attached"
                case .local: "Somebody has to be near or come in person"
                case .confidential: "To be treated as confidential"
                case .technical: "There is a technical must-have"
                }
            },
            label: { kind in
                switch kind {
                case .brand: "Brand"
                case .excludePartner: "Not for"
                case .language: "Language"
                case .noPoach: "This job only"
                case .contactTime: "When to call"
                case .contactVia: "How to make contact"
                case .consent: "Consent"
                case .certification: "Certificate"
                case .terms: "Terms"
                case .local: "On the spot"
                case .confidential: "Confidential"
                case .technical: "Must-have"
                }
            },
            languages: [
                "en": "English", "hi": "Hindi", "mr": "Marathi", "gu": "Gujarati", "ta": "Tamil", "te": "Telugu",
                "kn": "Kannada", "ml": "Malayalam", "bn": "Bengali", "pa": "Punjabi", "ur": "Urdu", "de": "German",
                "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese", "nl": "Dutch", "da": "Danish",
                "sv": "Swedish", "nb": "Norwegian", "no": "Norwegian", "pl": "Polish", "ru": "Russian",
                "uk": "Ukrainian", "tr": "Turkish", "ar": "Arabic",
            ]
        ),
        reasons: Reasons(
            ground: { ground, context in
                switch ground {
                case .away(let distance): return "\(context.finely(distance)) from your base"
                case .distance(let distance): return context.finely(distance)
                case .upTo(let distance): return "up to \(context.finely(distance))"
                case .level(let level, let trade, let certificate):
                    let trade = trade.map { " for \(context.name(of: $0).lowercased())" } ?? ""
                    let certified = certificate.map { ", certified for \($0)" } ?? ""
                    return "level \(level) of 3\(trade)\(certified)"
                case .freePlaces(let free, let all): return "\(free) of \(all) places free"
                case .daysWithoutOffer(let days, let less):
                    return "\(days) \(days == 1 ? "day" : "days") without an offer"
                        + (less == 0 ? "" : "; takes large leads rather than small ones: −\(less) %")
                case .promisesKept(let percent): return "\(percent) % of promises kept, as far as is known"
                case .answersWithin(let minutes): return "answers within \(minutes) working minutes"
                case .balance(let percent) where percent < 0: return "took more than given: \(percent) %"
                case .balance(let percent): return "gave more than taken: +\(percent) %"
                case .accepts(let percent): return "accepts \(percent) % of such offers"
                case .wins(let percent): return "wins \(percent) % of such leads"
                case .price(let price, let worth): return "\(price) for the place, of \(worth)"
                case .inEnglish(let words): return words
                }
            },
            factor: { $0.rawValue },
            lack: { constraint, partners, place in
                let one = partners == 1
                let who = one ? "1 partner" : "\(partners) partners"
                return switch constraint {
                case .notActive: "\(who) \(one ? "is" : "are") paused or cannot be reached"
                case .absent: "\(who) \(one ? "is" : "are") away these days"
                case .competence: "\(who) \(one ? "does" : "do") not do this kind of work"
                case .coverage: "\(who) \(one ? "does" : "do") not cover \(place.isEmpty ? "that place" : place)"
                case .area: "\(who) \(one ? "goes" : "go") to other districts or post codes only"
                case .language: "\(who) \(one ? "does" : "do") not speak the customer's language"
                case .dealSize: "\(who) \(one ? "wants" : "want") larger or smaller deals"
                // The same words for what must not be told apart.
                case .capacity, .ownCustomer: "\(who) cannot take it now"
                case .weeklyPace: "\(who) \(one ? "has" : "have") taken enough leads this week"
                case .alreadyAsked: "\(who) \(one ? "was" : "were") asked and did not take it"
                case .isReferrer: "\(one ? "1 is you" : "\(partners) are you"), who refer it"
                case .sameGroup: "\(who) \(one ? "belongs" : "belong") to the same group as you"
                case .excluded: "\(who) \(one ? "does" : "do") not exchange leads with you"
                case .brokenPromises: "\(who) \(one ? "has" : "have") not called customers as promised"
                case .leadCondition: "\(who) \(one ? "does" : "do") not meet a condition of the lead"
                }
            }
        ),
        standing: Standing(
            now: { standing, context in
                switch standing {
                case .waitingForReferrer(let missing):
                    return "It waits for the referrer to say \(context.missing(missing))."
                case .asking(let partner, let number, let closesAt):
                    return
                        "\(partner) is being asked, partner number \(number), and has until \(context.time(closesAt))."
                case .choosing(let asked, let interested, let closesAt?):
                    return "\(context.list(interested)) would take it, of \(asked.count) asked; "
                        + "it waits until \(context.time(closesAt)) for the referrer to choose."
                case .choosing(let asked, let interested, nil):
                    return "\(context.list(asked)) are being asked at the same time; "
                        + (interested.isEmpty
                            ? "nobody has said yes yet."
                            : "\(context.list(interested)) would take it, the others have not answered.")
                case .waitingForChoice:
                    return "You said that you would take it; the referrer picks one of those interested."
                case .waitingForYou(let closesAt): return "It waits for your answer until \(context.time(closesAt))."
                case .waitingForConsent(let firm, let until):
                    return "\(firm) accepted it, and it is reserved for them until \(context.time(until)): the details "
                        + "follow when the referrer says that the customer agreed to be passed on."
                case .taken(let by, let at): return "\(by) took it on \(context.time(at))."
                case .won(let by, let money?): return "\(by) won it: \(context.words(money))."
                case .won(let by, nil): return "\(by) won it."
                case .lost(let by, let reason): return "\(by) did not win it\(context.because(reason))."
                case .returned(let by, let reason): return "\(by) gave it back\(context.because(reason))."
                case .nobodyLeft(0): return "It is closed: there was no partner who could be asked."
                case .nobodyLeft(1): return "It is closed: 1 partner was asked and nobody is left."
                case .nobodyLeft(let asked): return "It is closed: \(asked) partners were asked and nobody is left."
                case .withdrawn: return "It was withdrawn by the referrer."
                case .cameSecond: return "It is closed: another firm told of the same customer first. Nobody was asked."
                case .divided(let parts):
                    let sentences = parts.map { part in
                        let firm = part.firm ?? ""
                        let stands =
                            switch part.standing {
                            case .asking: firm.isEmpty ? "a partner is looked for" : "\(firm) is being asked"
                            case .taken: "\(firm) took it"
                            case .won: "\(firm) won it"
                            case .lost: "\(firm) did not win it"
                            case .returned: "\(firm) gave it back"
                            case .unplaced: "nobody is left to ask"
                            case .withdrawn: "withdrawn"
                            }
                        let leads = part.leads ? ", which leads" : ""
                        return "Part \(part.number), \(context.names(of: part.trades))\(leads): \(stands)."
                    }
                    return "It is divided into \(parts.count) parts, because no single partner does all of it. "
                        + sentences.joined(separator: " ")
                case .placedElsewhere: return "It is placed or closed; there is nothing for you to do."
                }
            },
            step: { step in
                switch step {
                case .received: "received"
                case .asked(let partner): "asked \(partner)"
                case .declined(let partner): "\(partner) declined"
                case .lapsed(let partner): "no answer from \(partner) in time"
                case .bounced(let partner): "mail to \(partner) came back"
                case .accepted(let partner): "\(partner) accepted"
                case .interested(let partner): "\(partner) would take it"
                case .notChosen(let partner): "\(partner) was interested and not chosen"
                case .closed: "closed"
                }
            },
            taken: { standing, context in
                switch standing {
                case .waitsForAnswer(let until): "It waits for your answer until \(context.time(until))."
                case .inHand(let since):
                    "You have had it since \(context.day(since)). How did it go? "
                        + "Answer its mail with won, lost or returned."
                case .reported(.won(let money?)): "You won it: \(context.words(money))."
                case .reported(.won(nil)): "You won it."
                case .reported(.lost): "You did not win it."
                case .reported(.returned): "You gave it back."
                }
            }
        ),
        notes: Notes(
            asked: { $0 == 1 ? "1 partner was" : "\($0) partners were" },
            result: { result in
                switch result {
                case .won: "won"
                case .lost: "lost"
                case .returned: "returned"
                }
            },
            effect: { effect in
                switch effect {
                case .gives(leads: 1): "pass a customer on as your lead"
                case .gives(let leads): "pass \(leads) customers on as your leads"
                case .answers(let reference, .accept): "accept lead \(reference)"
                case .answers(let reference, .decline): "decline lead \(reference)"
                case .answers(let reference, .withdraw): "take back lead \(reference)"
                case .answers(let reference, .other): "answer my mail about lead \(reference)"
                case .asks: "ask me something in your name"
                }
            },
            customerLines: { $0 == 1 ? "1 line" : "\($0) lines" },
            unreadLines: { listed, count, areAll in
                areAll
                    ? (count == 1 ? "line \(listed)" : "lines \(listed)")
                    : "\(count) lines, the first of them \(listed)"
            },
            passedBy: { declined, lapsed in
                [
                    declined > 0 ? "declined \(declined)" : nil,
                    lapsed > 0 ? "left \(lapsed) without an answer" : nil,
                ].compactMap(\.self).joined(separator: " and ")
            },
            tally: Tally(
                leads: { $0 == 1 ? "1 lead" : "\($0) leads" },
                cameBack: { "\($0) came back" },
                wentBack: { "\($0) went back" },
                won: { "\($0) won" }
            ),
            card: { reference, referrer in "Lead \(reference), referred by \(referrer)" }
        )
    )
}
