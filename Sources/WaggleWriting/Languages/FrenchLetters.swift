import Foundation
import WaggleReferral

extension LetterLanguage {
    static let french: LetterLanguage = LetterLanguage(
        code: "fr",
        dates: Dates(
            months: [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ],
            weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
            day: { weekday, day, month in "\(weekday) \(day == 1 ? "1er" : "\(day)") \(month)" },
            moment: { day, clock, zone in "\(day) à \(clock) (\(zone))" },
            dayOfYear: { day, month, year in "\(day == 1 ? "1er" : "\(day)") \(month) \(year)" },
            byMonth: { month, year in "d’ici fin \(french.dates.months[month - 1]) \(year)" },
            zones: [:]
        ),
        sums: Sums(
            point: ",",
            group: "\u{202F}",
            kilometres: "km",
            lessThanOneKilometre: "moins d’1 km",
            isSignFirst: false,
            lakhs: nil,
            shortened: nil,
            between: { least, most in "de \(least) à \(most)" },
            from: { "à partir de \($0)" },
            upTo: { "jusqu’à \($0)" },
            notStated: "non précisé",
            per: { amount, period in
                switch period {
                case .month: "\(amount) par mois"
                case .year: "\(amount) par an"
                case .unit: "\(amount) pièce"
                }
            },
            ofWholeJob: { "\($0) pour l’ensemble du projet" }
        ),
        leads: Leads(
            and: " et ",
            customer: "Un client",
            withMore: { first, more in "\(first) et \(more) \(more == 1 ? "autre" : "autres")" },
            neededBy: { day, urgency in
                switch (day, urgency) {
                case (let day?, .asap): "d’ici le \(day), urgent"
                case (let day?, .soon), (let day?, .normal), (let day?, nil): "d’ici le \(day)"
                case (let day?, .low): "d’ici le \(day), sans urgence"
                case (nil, .asap): "dès que possible"
                case (nil, .soon): "d’ici un mois environ"
                case (nil, .normal): "pas d’échéance proche"
                case (nil, .low): "sans urgence"
                case (nil, nil): "non précisé"
                }
            },
            thisWeek: "dès que possible, cette semaine",
            withinMonth: "d’ici un mois environ",
            noHurry: "sans urgence",
            missing: { field in
                switch field {
                case .need: "ce dont le client a besoin"
                case .place: "où c’est nécessaire (la ville suffit)"
                }
            },
            keptBack: { part in
                switch part {
                case .need: "le besoin"
                case .quantity: "la quantité"
                case .brand: "la marque"
                case .city: "la ville"
                case .district: "le quartier ; les partenaires ne voient que la ville"
                case .distance: "la distance"
                case .budget: "le budget"
                case .time: "le délai"
                case .language: "la langue"
                case .conditions: "les conditions"
                case .referrer: "le nom de votre société"
                case .name: "le nom du client"
                case .company: "la société du client"
                case .emails: "les adresses mail du client"
                case .phones: "les numéros du client"
                case .address: "l’adresse exacte"
                case .words: "les mots du client"
                case .originalMail: "votre mail"
                }
            },
            condition: { kind in
                switch kind {
                case .brand: "Une marque précise est souhaitée"
                case .excludePartner: "Pas pour tout le monde : certaines sociétés sont exclues"
                case .language: "Le client souhaite parler une langue précise"
                case .noPoach: "Cette affaire seulement : le client reste à la société qui transmet le lead"
                case .contactTime: "Des heures d’appel sont à respecter"
                case .contactVia: "Le client souhaite être contacté d’une certaine manière"
                case .consent: "Il y a une indication sur l’accord du client"
                case .certification: "Un certificat ou un agrément est exigé"
                case .terms: "Des conditions de paiement ou de commission s’appliquent"
                case .local: "Il faut être à proximité ou se déplacer"
                case .confidential: "À traiter de façon confidentielle"
                case .technical: "Il y a une exigence technique"
                }
            },
            label: { kind in
                switch kind {
                case .brand: "Marque"
                case .excludePartner: "Pas pour"
                case .language: "Langue"
                case .noPoach: "Cette affaire seulement"
                case .contactTime: "Heures d’appel"
                case .contactVia: "Mode de contact"
                case .consent: "Accord"
                case .certification: "Certificat"
                case .terms: "Conditions"
                case .local: "Sur place"
                case .confidential: "Confidentiel"
                case .technical: "Exigence technique"
                }
            },
            languages: [
                "en": "anglais", "hi": "hindi", "mr": "marathi", "gu": "gujarati", "ta": "tamoul", "te": "télougou",
                "kn": "kannada", "ml": "malayalam", "bn": "bengali", "pa": "pendjabi", "ur": "ourdou",
                "de": "allemand", "fr": "français", "es": "espagnol", "it": "italien", "pt": "portugais",
                "nl": "néerlandais", "da": "danois", "sv": "suédois", "nb": "norvégien", "no": "norvégien",
                "pl": "polonais", "ru": "russe", "uk": "ukrainien", "tr": "turc", "ar": "arabe",
            ]
        ),
        reasons: Reasons(
            ground: { ground, context in
                switch ground {
                case .away(let distance): return "à \(context.finely(distance)) de votre site"
                case .distance(let distance): return context.finely(distance)
                case .upTo(let distance): return "jusqu’à \(context.finely(distance))"
                case .level(let level, let trade, let certificate):
                    let trade = trade.map { " en \(context.name(of: $0))" } ?? ""
                    let certified = certificate.map { ", certifié \($0)" } ?? ""
                    return "niveau \(level) sur 3\(trade)\(certified)"
                case .freePlaces(let free, let all): return "\(free) places libres sur \(all)"
                case .daysWithoutOffer(let days, let less):
                    return "\(days) \(days > 1 ? "jours" : "jour") sans proposition"
                        + (less == 0 ? "" : " ; prend plutôt les grands leads que les petits : −\(less) %")
                case .promisesKept(let percent): return "\(percent) % des promesses tenues, à notre connaissance"
                case .answersWithin(let minutes): return "répond en \(minutes) minutes ouvrées"
                case .balance(let percent) where percent < 0: return "a pris plus que donné : \(percent) %"
                case .balance(let percent): return "a donné plus que pris : +\(percent) %"
                case .accepts(let percent): return "accepte \(percent) % de ces propositions"
                case .wins(let percent): return "gagne \(percent) % de ces leads"
                case .price(let price, let worth): return "\(price) pour la place, sur \(worth)"
                case .inEnglish: return nil
                }
            },
            factor: { factor in
                switch factor {
                case .distance: "distance"
                case .competence: "compétence"
                case .freeHands: "places libres"
                case .turn: "tour"
                case .promises: "promesses tenues"
                case .answers: "délai de réponse"
                case .giveAndTake: "donner et prendre"
                case .acceptance: "acceptations"
                case .winning: "affaires gagnées"
                case .price: "prix de la place"
                }
            },
            lack: { constraint, partners, place in
                let one = partners == 1
                let who = one ? "1 partenaire" : "\(partners) partenaires"
                return switch constraint {
                case .notActive: "\(who) \(one ? "est" : "sont") en pause ou injoignable\(one ? "" : "s")"
                case .absent: "\(who) \(one ? "est absent" : "sont absents") ces jours-ci"
                case .competence: "\(who) ne \(one ? "fait" : "font") pas ce genre de travaux"
                case .coverage:
                    "\(who) ne \(one ? "couvre" : "couvrent") pas \(place.isEmpty ? "ce lieu" : place)"
                case .area: "\(who) \(one ? "va" : "vont") seulement dans d’autres quartiers ou codes postaux"
                case .language: "\(who) ne \(one ? "parle" : "parlent") pas la langue du client"
                case .dealSize: "\(who) \(one ? "cherche" : "cherchent") des affaires plus grandes ou plus petites"
                case .capacity, .ownCustomer: "\(who) ne \(one ? "peut" : "peuvent") pas le prendre maintenant"
                case .weeklyPace: "\(who) \(one ? "a" : "ont") pris assez de leads cette semaine"
                case .alreadyAsked:
                    one
                        ? "1 partenaire a été sollicité et ne l’a pas pris"
                        : "\(partners) partenaires ont été sollicités et ne l’ont pas pris"
                case .isReferrer: one ? "1 est votre société" : "\(partners) sont de chez vous"
                case .sameGroup: "\(who) \(one ? "appartient" : "appartiennent") au même groupe que vous"
                case .excluded: "\(who) n’\(one ? "échange" : "échangent") pas de leads avec vous"
                case .brokenPromises: "\(who) n’\(one ? "a" : "ont") pas appelé les clients comme promis"
                case .leadCondition: "\(who) ne \(one ? "remplit" : "remplissent") pas une condition du lead"
                }
            }
        ),
        standing: Standing(
            now: { standing, context in
                switch standing {
                case .waitingForReferrer(let missing):
                    return "Il manque une indication de la société qui le transmet : \(context.missing(missing))."
                case .asking(let partner, let number, let closesAt):
                    return "\(partner) est sollicité, partenaire numéro \(number), jusqu’au \(context.time(closesAt))."
                case .choosing(let asked, let interested, let closesAt?):
                    return "Sur \(asked.count) sollicités, preneur\(interested.count == 1 ? "" : "s") : "
                        + "\(context.list(interested)) ; la société qui le transmet peut choisir jusqu’au "
                        + "\(context.time(closesAt))."
                case .choosing(let asked, let interested, nil):
                    return "Sollicités en même temps : \(context.list(asked)) ; "
                        + (interested.isEmpty
                            ? "personne n’a encore dit oui."
                            : "preneurs : \(context.list(interested)), les autres n’ont pas répondu.")
                case .waitingForChoice:
                    return "Vous êtes preneur ; la société qui le transmet choisit parmi les intéressés."
                case .waitingForYou(let closesAt): return "Il attend votre réponse jusqu’au \(context.time(closesAt))."
                case .waitingForConsent(let firm, let until):
                    return
                        "\(firm) l’a accepté, et il lui est réservé jusqu’au \(context.time(until)) : les coordonnées "
                        + "suivent dès que la société qui le transmet confirme l’accord du client."
                case .taken(let by, let at): return "\(by) l’a pris le \(context.time(at))."
                case .won(let by, let money?): return "\(by) a gagné l’affaire : \(context.words(money))."
                case .won(let by, nil): return "\(by) a gagné l’affaire."
                case .lost(let by, let reason): return "\(by) n’a pas gagné l’affaire\(context.because(reason))."
                case .returned(let by, let reason): return "\(by) l’a rendu\(context.because(reason))."
                case .nobodyLeft(0): return "Il est clos : aucun partenaire ne pouvait être sollicité."
                case .nobodyLeft(1): return "Il est clos : 1 partenaire a été sollicité et il n’y en a pas d’autre."
                case .nobodyLeft(let asked):
                    return "Il est clos : \(asked) partenaires ont été sollicités et il n’y en a pas d’autre."
                case .withdrawn: return "La société qui l’a transmis l’a repris."
                case .cameSecond:
                    return "Il est clos : une autre société a signalé ce client avant. Personne n’a été sollicité."
                case .divided(let parts):
                    let sentences = parts.map { part in
                        let firm = part.firm ?? ""
                        let stands =
                            switch part.standing {
                            case .asking: firm.isEmpty ? "un partenaire est recherché" : "\(firm) est sollicité"
                            case .taken: "prise par \(firm)"
                            case .won: "gagnée par \(firm)"
                            case .lost: "\(firm) n’a pas gagné l’affaire"
                            case .returned: "rendue par \(firm)"
                            case .unplaced: "plus personne à solliciter"
                            case .withdrawn: "reprise"
                            }
                        let leads = part.leads ? ", pilote du projet" : ""
                        return "Partie \(part.number), \(context.names(of: part.trades))\(leads) : \(stands)."
                    }
                    return "Il est divisé en \(parts.count) parties, car aucun partenaire ne fait tout. "
                        + sentences.joined(separator: " ")
                case .placedElsewhere: return "Il est attribué ou clos ; vous n’avez rien à faire."
                }
            },
            step: { step in
                switch step {
                case .received: "reçu"
                case .asked(let partner): "\(partner) sollicité"
                case .declined(let partner): "\(partner) a décliné"
                case .lapsed(let partner): "pas de réponse de \(partner) à temps"
                case .bounced(let partner): "le mail à \(partner) est revenu"
                case .accepted(let partner): "\(partner) a accepté"
                case .interested(let partner): "\(partner) est preneur"
                case .notChosen(let partner): "\(partner) était preneur et n’a pas été choisi"
                case .closed: "clos"
                }
            },
            taken: { standing, context in
                switch standing {
                case .waitsForAnswer(let until): "Il attend votre réponse jusqu’au \(context.time(until))."
                case .inHand(let since):
                    "Vous l’avez depuis le \(context.day(since)). Qu’est-ce que cela a donné ? "
                        + "Répondez à son mail par gagné, perdu ou je rends."
                case .reported(.won(let money?)): "Vous avez gagné l’affaire : \(context.words(money))."
                case .reported(.won(nil)): "Vous avez gagné l’affaire."
                case .reported(.lost): "Vous n’avez pas gagné l’affaire."
                case .reported(.returned): "Vous l’avez rendu."
                }
            }
        ),
        notes: Notes(
            asked: {
                $0 == 1
                    ? "1 partenaire a été sollicité et ne l’a pas pris"
                    : "\($0) partenaires ont été sollicités et ne l’ont pas pris"
            },
            result: { result in
                switch result {
                case .won: "gagné"
                case .lost: "perdu"
                case .returned: "rendu"
                }
            },
            effect: { effect in
                switch effect {
                case .gives(leads: 1): "transmettre un client comme votre lead"
                case .gives(let leads): "transmettre \(leads) clients comme vos leads"
                case .answers(let reference, .accept): "accepter le lead \(reference)"
                case .answers(let reference, .decline): "décliner le lead \(reference)"
                case .answers(let reference, .withdraw): "reprendre le lead \(reference)"
                case .answers(let reference, .other): "répondre à mon mail sur le lead \(reference)"
                case .asks: "me demander quelque chose en votre nom"
                }
            },
            customerLines: { $0 == 1 ? "1 ligne" : "\($0) lignes" },
            unreadLines: { listed, count, areAll in
                areAll
                    ? (count == 1 ? "la ligne \(listed)" : "des lignes \(listed)")
                    : "\(count) lignes, à commencer par \(listed)"
            },
            passedBy: { declined, lapsed in
                [
                    declined > 0 ? "décliné \(declined)" : nil,
                    lapsed > 0 ? "laissé \(lapsed) sans réponse" : nil,
                ].compactMap(\.self).joined(separator: " et ")
            },
            tally: Tally(
                leads: { $0 == 1 ? "1 lead" : "\($0) leads" },
                cameBack: { "\($0) revenus" },
                wentBack: { "\($0) rendus" },
                won: { "\($0) gagnés" }
            ),
            card: { reference, referrer in "Lead \(reference), transmis par \(referrer)" }
        )
    )
}
