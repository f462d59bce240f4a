import Foundation
import WaggleReferral

extension LetterLanguage {
    static let german: LetterLanguage = LetterLanguage(
        code: "de",
        dates: Dates(
            months: [
                "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                "November", "Dezember",
            ],
            weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
            day: { weekday, day, month in "\(weekday), \(day). \(month)" },
            moment: { day, clock, zone in "\(day), \(clock) Uhr (\(zone))" },
            dayOfYear: { day, month, year in "\(day). \(month) \(year)" },
            byMonth: { month, year in "bis \(german.dates.months[month - 1]) \(year)" },
            zones: ["CET": "MEZ", "CEST": "MESZ", "EET": "OEZ", "EEST": "OESZ", "WET": "WEZ", "WEST": "WESZ"]
        ),
        sums: Sums(
            point: ",",
            group: ".",
            kilometres: "km",
            lessThanOneKilometre: "weniger als 1 km",
            isSignFirst: false,
            lakhs: nil,
            shortened: nil,
            between: { least, most in "\(least) bis \(most)" },
            from: { "ab \($0)" },
            upTo: { "bis \($0)" },
            notStated: "nicht genannt",
            per: { amount, period in
                switch period {
                case .month: "\(amount) im Monat"
                case .year: "\(amount) im Jahr"
                case .unit: "je \(amount)"
                }
            },
            ofWholeJob: { "\($0) für das gesamte Projekt" }
        ),
        leads: Leads(
            and: " und ",
            customer: "Ein Kunde",
            withMore: { first, more in "\(first) und \(more) weitere" },
            neededBy: { day, urgency in
                switch (day, urgency) {
                case (let day?, .asap): "bis \(day), eilig"
                case (let day?, .soon), (let day?, .normal), (let day?, nil): "bis \(day)"
                case (let day?, .low): "bis \(day), eilt nicht"
                case (nil, .asap): "so bald wie möglich"
                case (nil, .soon): "innerhalb etwa eines Monats"
                case (nil, .normal): "kein naher Termin"
                case (nil, .low): "eilt nicht"
                case (nil, nil): "nicht genannt"
                }
            },
            thisWeek: "so bald wie möglich, noch diese Woche",
            withinMonth: "innerhalb etwa eines Monats",
            noHurry: "eilt nicht",
            missing: { field in
                switch field {
                case .need: "was der Kunde braucht"
                case .place: "wo es gebraucht wird (der Ort genügt)"
                }
            },
            keptBack: { part in
                switch part {
                case .need: "der Bedarf"
                case .quantity: "die Stückzahl"
                case .brand: "die Marke"
                case .city: "die Stadt"
                case .district: "der Stadtteil; Partner sehen nur die Stadt"
                case .distance: "die Entfernung"
                case .budget: "das Budget"
                case .time: "der Termin"
                case .language: "die Sprache"
                case .conditions: "die Bedingungen"
                case .referrer: "der Name Ihrer Firma"
                case .name: "der Name des Kunden"
                case .company: "die Firma des Kunden"
                case .emails: "die Mailadressen des Kunden"
                case .phones: "die Telefonnummern des Kunden"
                case .address: "die genaue Anschrift"
                case .words: "die Worte des Kunden"
                case .originalMail: "Ihre Mail"
                }
            },
            condition: { kind in
                switch kind {
                case .brand: "Es wird eine bestimmte Marke gewünscht"
                case .excludePartner: "Nicht für alle: Einige Firmen sind ausgenommen"
                case .language: "Der Kunde möchte eine bestimmte Sprache sprechen"
                case .noPoach: "Nur dieser Auftrag: Der Kunde bleibt bei der Firma, die den Lead weitergibt"
                case .contactTime: "Für Anrufe gelten bestimmte Zeiten"
                case .contactVia: "Der Kunde möchte auf einem bestimmten Weg angesprochen werden"
                case .consent: "Zur Einwilligung des Kunden gibt es eine Angabe"
                case .certification: "Ein Zertifikat oder eine Zulassung wird verlangt"
                case .terms: "Es gibt Vorgaben zu Zahlung oder Provision"
                case .local: "Es muss jemand in der Nähe sein oder vor Ort kommen"
                case .confidential: "Vertraulich zu behandeln"
                case .technical: "Es gibt eine technische Vorgabe"
                }
            },
            label: { kind in
                switch kind {
                case .brand: "Marke"
                case .excludePartner: "Nicht für"
                case .language: "Sprache"
                case .noPoach: "Nur dieser Auftrag"
                case .contactTime: "Anrufzeiten"
                case .contactVia: "Kontaktweg"
                case .consent: "Einwilligung"
                case .certification: "Zertifikat"
                case .terms: "Konditionen"
                case .local: "Vor Ort"
                case .confidential: "Vertraulich"
                case .technical: "Technische Vorgabe"
                }
            },
            languages: [
                "en": "Englisch", "hi": "Hindi", "mr": "Marathi", "gu": "Gujarati", "ta": "Tamil", "te": "Telugu",
                "kn": "Kannada", "ml": "Malayalam", "bn": "Bengalisch", "pa": "Punjabi", "ur": "Urdu",
                "de": "Deutsch", "fr": "Französisch", "es": "Spanisch", "it": "Italienisch", "pt": "Portugiesisch",
                "nl": "Niederländisch", "da": "Dänisch", "sv": "Schwedisch", "nb": "Norwegisch", "no": "Norwegisch",
                "pl": "Polnisch", "ru": "Russisch", "uk": "Ukrainisch", "tr": "Türkisch", "ar": "Arabisch",
            ]
        ),
        reasons: Reasons(
            ground: { ground, context in
                switch ground {
                case .away(let distance): return "\(context.finely(distance)) von Ihrem Standort"
                case .distance(let distance): return context.finely(distance)
                case .upTo(let distance): return "bis zu \(context.finely(distance))"
                case .level(let level, let trade, let certificate):
                    let trade = trade.map { " bei \(context.name(of: $0))" } ?? ""
                    let certified = certificate.map { ", zertifiziert für \($0)" } ?? ""
                    return "Stufe \(level) von 3\(trade)\(certified)"
                case .freePlaces(let free, let all): return "\(free) von \(all) Plätzen frei"
                case .daysWithoutOffer(let days, let less):
                    return "seit \(days) \(days == 1 ? "Tag" : "Tagen") ohne Anfrage"
                        + (less == 0 ? "" : "; nimmt eher große als kleine Leads: −\(less) %")
                case .promisesKept(let percent): return "\(percent) % der Zusagen gehalten, soweit bekannt"
                case .answersWithin(let minutes): return "antwortet innerhalb von \(minutes) Arbeitsminuten"
                case .balance(let percent) where percent < 0: return "mehr genommen als gegeben: \(percent) %"
                case .balance(let percent): return "mehr gegeben als genommen: +\(percent) %"
                case .accepts(let percent): return "nimmt \(percent) % solcher Anfragen an"
                case .wins(let percent): return "gewinnt \(percent) % solcher Leads"
                case .price(let price, let worth): return "\(price) für den Platz, von \(worth)"
                case .inEnglish: return nil
                }
            },
            factor: { factor in
                switch factor {
                case .distance: "Entfernung"
                case .competence: "Fachgebiet"
                case .freeHands: "freie Kapazität"
                case .turn: "Reihenfolge"
                case .promises: "gehaltene Zusagen"
                case .answers: "Antwortzeit"
                case .giveAndTake: "Geben und Nehmen"
                case .acceptance: "Zusagen"
                case .winning: "Abschlüsse"
                case .price: "Preis des Platzes"
                }
            },
            lack: { constraint, partners, place in
                let one = partners == 1
                let who = one ? "1 Partner" : "\(partners) Partner"
                return switch constraint {
                case .notActive: "\(who) \(one ? "pausiert oder ist" : "pausieren oder sind") nicht erreichbar"
                case .absent: "\(who) \(one ? "ist" : "sind") zurzeit abwesend"
                case .competence: "\(who) \(one ? "macht" : "machen") solche Arbeiten nicht"
                case .coverage:
                    "\(who) \(one ? "fährt" : "fahren") nicht \(place.isEmpty ? "an diesen Ort" : "nach \(place)")"
                case .area: "\(who) \(one ? "bedient" : "bedienen") nur andere Stadtteile oder Postleitzahlen"
                case .language: "\(who) \(one ? "spricht" : "sprechen") die Sprache des Kunden nicht"
                case .dealSize: "\(who) \(one ? "sucht" : "suchen") größere oder kleinere Aufträge"
                case .capacity, .ownCustomer: "\(who) \(one ? "kann" : "können") ihn jetzt nicht übernehmen"
                case .weeklyPace: "\(who) \(one ? "hat" : "haben") diese Woche genug Leads übernommen"
                case .alreadyAsked:
                    "\(who) \(one ? "wurde gefragt und hat" : "wurden gefragt und haben") ihn nicht übernommen"
                case .isReferrer: "\(one ? "1 davon ist Ihre Firma" : "\(partners) davon sind Sie selbst")"
                case .sameGroup: "\(who) \(one ? "gehört" : "gehören") zur selben Gruppe wie Sie"
                case .excluded: "\(who) \(one ? "tauscht" : "tauschen") mit Ihnen keine Leads"
                case .brokenPromises: "\(who) \(one ? "hat" : "haben") Kunden nicht wie zugesagt angerufen"
                case .leadCondition: "\(who) \(one ? "erfüllt" : "erfüllen") eine Bedingung des Leads nicht"
                }
            }
        ),
        standing: Standing(
            now: { standing, context in
                switch standing {
                case .waitingForReferrer(let missing):
                    return "Es fehlt noch eine Angabe der vermittelnden Firma: \(context.missing(missing))."
                case .asking(let partner, let number, let closesAt):
                    return "Gefragt ist \(partner), Partner Nummer \(number), mit Frist bis \(context.time(closesAt))."
                case .choosing(let asked, let interested, let closesAt?):
                    return "Von \(asked.count) Gefragten \(interested.count == 1 ? "würde" : "würden") "
                        + "\(context.list(interested)) ihn übernehmen; die vermittelnde Firma kann bis "
                        + "\(context.time(closesAt)) wählen."
                case .choosing(let asked, let interested, nil):
                    return "Gleichzeitig gefragt sind \(context.list(asked)); "
                        + (interested.isEmpty
                            ? "zugesagt hat noch niemand."
                            : "zugesagt: \(context.list(interested)); die anderen haben noch nicht geantwortet.")
                case .waitingForChoice:
                    return "Sie würden ihn übernehmen; die vermittelnde Firma wählt unter den Interessenten."
                case .waitingForYou(let closesAt): return "Er wartet auf Ihre Antwort, bis \(context.time(closesAt))."
                case .waitingForConsent(let firm, let until):
                    return
                        "\(firm) hat zugesagt, und der Lead ist dort bis \(context.time(until)) reserviert: Die Daten "
                        + "folgen, sobald die vermittelnde Firma die Einwilligung des Kunden bestätigt."
                case .taken(let by, let at): return "\(by) hat ihn am \(context.time(at)) übernommen."
                case .won(let by, let money?): return "\(by) hat den Auftrag gewonnen: \(context.words(money))."
                case .won(let by, nil): return "\(by) hat den Auftrag gewonnen."
                case .lost(let by, let reason): return "\(by) hat den Auftrag nicht bekommen\(context.because(reason))."
                case .returned(let by, let reason): return "\(by) hat ihn zurückgegeben\(context.because(reason))."
                case .nobodyLeft(0): return "Er ist abgeschlossen: Es gab keinen Partner, der gefragt werden konnte."
                case .nobodyLeft(1): return "Er ist abgeschlossen: 1 Partner wurde gefragt, weitere gibt es nicht."
                case .nobodyLeft(let asked):
                    return "Er ist abgeschlossen: \(asked) Partner wurden gefragt, weitere gibt es nicht."
                case .withdrawn: return "Die vermittelnde Firma hat ihn zurückgezogen."
                case .cameSecond:
                    return
                        "Er ist abgeschlossen: Eine andere Firma hat diesen Kunden zuerst gemeldet. Gefragt wurde niemand."
                case .divided(let parts):
                    let sentences = parts.map { part in
                        let firm = part.firm ?? ""
                        let stands =
                            switch part.standing {
                            case .asking: firm.isEmpty ? "ein Partner wird gesucht" : "gefragt ist \(firm)"
                            case .taken: "übernommen von \(firm)"
                            case .won: "gewonnen von \(firm)"
                            case .lost: "\(firm) hat den Auftrag nicht bekommen"
                            case .returned: "zurückgegeben von \(firm)"
                            case .unplaced: "niemand mehr zu fragen"
                            case .withdrawn: "zurückgezogen"
                            }
                        let leads = part.leads ? ", federführend" : ""
                        return "Teil \(part.number), \(context.names(of: part.trades))\(leads): \(stands)."
                    }
                    return "Er ist in \(parts.count) Teile geteilt, weil kein Partner alles macht. "
                        + sentences.joined(separator: " ")
                case .placedElsewhere: return "Er ist vergeben oder abgeschlossen; für Sie ist nichts zu tun."
                }
            },
            step: { step in
                switch step {
                case .received: "eingegangen"
                case .asked(let partner): "\(partner) gefragt"
                case .declined(let partner): "\(partner) hat abgelehnt"
                case .lapsed(let partner): "keine Antwort von \(partner) in der Frist"
                case .bounced(let partner): "Mail an \(partner) kam zurück"
                case .accepted(let partner): "\(partner) hat angenommen"
                case .interested(let partner): "\(partner) würde ihn übernehmen"
                case .notChosen(let partner): "\(partner) war interessiert und wurde nicht gewählt"
                case .closed: "abgeschlossen"
                }
            },
            taken: { standing, context in
                switch standing {
                case .waitsForAnswer(let until): "Er wartet auf Ihre Antwort, bis \(context.time(until))."
                case .inHand(let since):
                    "Sie haben ihn seit \(context.day(since)). Was ist daraus geworden? "
                        + "Antworten Sie auf seine Mail mit gewonnen, verloren oder zurückgegeben."
                case .reported(.won(let money?)): "Sie haben den Auftrag gewonnen: \(context.words(money))."
                case .reported(.won(nil)): "Sie haben den Auftrag gewonnen."
                case .reported(.lost): "Sie haben den Auftrag nicht bekommen."
                case .reported(.returned): "Sie haben ihn zurückgegeben."
                }
            }
        ),
        notes: Notes(
            asked: {
                $0 == 1
                    ? "1 Partner wurde gefragt und hat ihn nicht übernommen"
                    : "\($0) Partner wurden gefragt und haben ihn nicht übernommen"
            },
            result: { result in
                switch result {
                case .won: "gewonnen"
                case .lost: "verloren"
                case .returned: "zurückgegeben"
                }
            },
            effect: { effect in
                switch effect {
                case .gives(leads: 1): "einen Kunden als Ihren Lead weitergeben"
                case .gives(let leads): "\(leads) Kunden als Ihre Leads weitergeben"
                case .answers(let reference, .accept): "den Lead \(reference) annehmen"
                case .answers(let reference, .decline): "den Lead \(reference) ablehnen"
                case .answers(let reference, .withdraw): "den Lead \(reference) zurückziehen"
                case .answers(let reference, .other): "meine Mail zum Lead \(reference) beantworten"
                case .asks: "mich in Ihrem Namen etwas fragen"
                }
            },
            customerLines: { $0 == 1 ? "1 Zeile" : "\($0) Zeilen" },
            unreadLines: { listed, count, areAll in
                areAll
                    ? (count == 1 ? "Zeile \(listed)" : "den Zeilen \(listed)")
                    : "\(count) Zeilen, zuerst mit \(listed)"
            },
            passedBy: { declined, lapsed in
                [
                    declined > 0 ? "\(declined) abgelehnt" : nil,
                    lapsed > 0 ? "\(lapsed) ohne Antwort gelassen" : nil,
                ].compactMap(\.self).joined(separator: " und ")
            },
            tally: Tally(
                leads: { $0 == 1 ? "1 Lead" : "\($0) Leads" },
                cameBack: { "\($0) zurückgekommen" },
                wentBack: { "\($0) zurückgegeben" },
                won: { "\($0) gewonnen" }
            ),
            card: { reference, referrer in "Lead \(reference), vermittelt durch \(referrer)" }
        )
    )
}
