import Foundation
import WaggleReferral

extension LetterLanguage {
    static let russian: LetterLanguage = LetterLanguage(
        code: "ru",
        dates: Dates(
            months: [
                "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
                "ноября", "декабря",
            ],
            weekdays: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
            // The weekday behind it has no case: a day stands behind "до" as well as alone.
            day: { weekday, day, month in "\(day) \(month) (\(weekday))" },
            moment: { day, clock, zone in "\(day), \(clock) \(zone)" },
            dayOfYear: { day, month, year in "\(day) \(month) \(year) г." },
            byMonth: { month, year in "до конца \(russian.dates.months[month - 1]) \(year) г." },
            zones: ["MSK": "МСК"]
        ),
        sums: Sums(
            point: ",",
            group: "\u{00A0}",
            kilometres: "км",
            lessThanOneKilometre: "меньше 1 км",
            isSignFirst: false,
            lakhs: nil,
            shortened: nil,
            between: { least, most in "от \(least) до \(most)" },
            from: { "от \($0)" },
            upTo: { "до \($0)" },
            notStated: "не указано",
            per: { amount, period in
                switch period {
                case .month: "\(amount) в месяц"
                case .year: "\(amount) в год"
                case .unit: "\(amount) за штуку"
                }
            },
            ofWholeJob: { "\($0) на весь проект" }
        ),
        leads: Leads(
            and: " и ",
            customer: "Клиент",
            withMore: { first, more in "\(first) и ещё \(more)" },
            neededBy: { day, urgency in
                switch (day, urgency) {
                case (let day?, .asap): "до \(day), срочно"
                case (let day?, .soon), (let day?, .normal), (let day?, nil): "до \(day)"
                case (let day?, .low): "до \(day), не срочно"
                case (nil, .asap): "как можно скорее"
                case (nil, .soon): "примерно в течение месяца"
                case (nil, .normal): "близкого срока нет"
                case (nil, .low): "не срочно"
                case (nil, nil): "не указано"
                }
            },
            thisWeek: "как можно скорее, на этой неделе",
            withinMonth: "примерно в течение месяца",
            noHurry: "не срочно",
            missing: { field in
                switch field {
                case .need: "что нужно клиенту"
                case .place: "где это нужно (достаточно города)"
                }
            },
            keptBack: { part in
                switch part {
                case .need: "что нужно"
                case .quantity: "сколько"
                case .brand: "марка"
                case .city: "город"
                case .district: "район; партнёры видят только город"
                case .distance: "расстояние"
                case .budget: "бюджет"
                case .time: "срок"
                case .language: "язык"
                case .conditions: "условия"
                case .referrer: "название вашей фирмы"
                case .name: "имя клиента"
                case .company: "компания клиента"
                case .emails: "почта клиента"
                case .phones: "телефоны клиента"
                case .address: "точный адрес"
                case .words: "слова клиента"
                case .originalMail: "ваше письмо"
                }
            },
            condition: { kind in
                switch kind {
                case .brand: "Нужна определённая марка"
                case .excludePartner: "Не для всех: некоторые фирмы исключены"
                case .language: "Клиент хочет говорить на определённом языке"
                case .noPoach: "Только эта работа: клиент остаётся у фирмы, которая передаёт заявку"
                case .contactTime: "Звонить можно в определённые часы"
                case .contactVia: "Клиент хочет, чтобы с ним связались определённым образом"
                case .consent: "Есть указание о согласии клиента"
                case .certification: "Требуется сертификат или допуск"
                case .terms: "Есть условия оплаты или комиссии"
                case .local: "Нужно быть рядом или приехать лично"
                case .confidential: "Обращаться конфиденциально"
                case .technical: "Есть обязательное техническое требование"
                }
            },
            label: { kind in
                switch kind {
                case .brand: "Марка"
                case .excludePartner: "Не для"
                case .language: "Язык"
                case .noPoach: "Только эта работа"
                case .contactTime: "Когда звонить"
                case .contactVia: "Как связаться"
                case .consent: "Согласие"
                case .certification: "Сертификат"
                case .terms: "Условия"
                case .local: "На месте"
                case .confidential: "Конфиденциально"
                case .technical: "Обязательно"
                }
            },
            languages: [
                "en": "английский", "hi": "хинди", "mr": "маратхи", "gu": "гуджарати", "ta": "тамильский",
                "te": "телугу", "kn": "каннада", "ml": "малаялам", "bn": "бенгальский", "pa": "панджаби",
                "ur": "урду", "de": "немецкий", "fr": "французский", "es": "испанский", "it": "итальянский",
                "pt": "португальский", "nl": "нидерландский", "da": "датский", "sv": "шведский", "nb": "норвежский",
                "no": "норвежский", "pl": "польский", "ru": "русский", "uk": "украинский", "tr": "турецкий",
                "ar": "арабский",
            ]
        ),
        reasons: Reasons(
            ground: { ground, context in
                switch ground {
                case .away(let distance): return "\(context.finely(distance)) от вашей базы"
                case .distance(let distance): return context.finely(distance)
                case .upTo(let distance): return "до \(context.finely(distance))"
                case .level(let level, let trade, let certificate):
                    let trade = trade.map { ", \(context.name(of: $0))" } ?? ""
                    let certified = certificate.map { ", сертификат \($0)" } ?? ""
                    return "уровень \(level) из 3\(trade)\(certified)"
                case .freePlaces(let free, let all): return "свободных мест: \(free) из \(all)"
                case .daysWithoutOffer(let days, let less):
                    return "дней без предложения: \(days)"
                        + (less == 0 ? "" : "; берёт крупные заявки, а не мелкие: −\(less) %")
                case .promisesKept(let percent): return "сдержано обещаний, насколько известно: \(percent) %"
                case .answersWithin(let minutes): return "отвечает за \(minutes) рабочих мин"
                case .balance(let percent) where percent < 0: return "взято больше, чем дано: \(percent) %"
                case .balance(let percent): return "дано больше, чем взято: +\(percent) %"
                case .accepts(let percent): return "берёт \(percent) % таких предложений"
                case .wins(let percent): return "выигрывает \(percent) % таких заявок"
                case .price(let price, let worth): return "\(price) за место, из \(worth)"
                case .inEnglish: return nil
                }
            },
            factor: { factor in
                switch factor {
                case .distance: "расстояние"
                case .competence: "специализация"
                case .freeHands: "свободные места"
                case .turn: "очередь"
                case .promises: "сдержанные обещания"
                case .answers: "скорость ответа"
                case .giveAndTake: "сколько дано и взято"
                case .acceptance: "согласия"
                case .winning: "выигранные сделки"
                case .price: "цена места"
                }
            },
            lack: { constraint, partners, place in
                let who = "партнёров \(partners)"
                return switch constraint {
                case .notActive: "на паузе или недоступны: \(who)"
                case .absent: "сейчас отсутствуют: \(who)"
                case .competence: "не делают такой работы: \(who)"
                case .coverage: "не выезжают, \(place.isEmpty ? "это место" : place): \(who)"
                case .area: "работают только в других районах или индексах: \(who)"
                case .language: "не говорят на языке клиента: \(who)"
                case .dealSize: "ищут сделки крупнее или мельче: \(who)"
                case .capacity, .ownCustomer: "не могут взять сейчас: \(who)"
                case .weeklyPace: "уже взяли достаточно на этой неделе: \(who)"
                case .alreadyAsked: "спрошены и не взяли: \(who)"
                case .isReferrer: "ваша собственная фирма: \(partners)"
                case .sameGroup: "из одной с вами группы: \(who)"
                case .excluded: "не обмениваются с вами заявками: \(who)"
                case .brokenPromises: "не звонили клиентам, как обещали: \(who)"
                case .leadCondition: "не отвечают условию заявки: \(who)"
                }
            }
        ),
        standing: Standing(
            now: { standing, context in
                switch standing {
                case .waitingForReferrer(let missing):
                    return "Ждём ответа от передающей фирмы: \(context.missing(missing))."
                case .asking(let partner, let number, let closesAt):
                    return "Спрошен партнёр номер \(number), \(partner), до \(context.time(closesAt))."
                case .choosing(let asked, let interested, let closesAt?):
                    return "Согласились из спрошенных (\(asked.count)): \(context.list(interested)); передающая фирма "
                        + "может выбрать до \(context.time(closesAt))."
                case .choosing(let asked, let interested, nil):
                    return "Спрошены одновременно: \(context.list(asked)); "
                        + (interested.isEmpty
                            ? "пока никто не согласился."
                            : "согласились: \(context.list(interested)), остальные не ответили.")
                case .waitingForChoice: return "Вы готовы взять её; передающая фирма выбирает среди согласившихся."
                case .waitingForYou(let closesAt): return "Она ждёт вашего ответа до \(context.time(closesAt))."
                case .waitingForConsent(let firm, let until):
                    return
                        "Согласие дала фирма \(firm), и заявка оставлена за ней до \(context.time(until)): данные придут, "
                        + "когда передающая фирма подтвердит согласие клиента."
                case .taken(let by, let at): return "Её взяла фирма \(by), \(context.time(at))."
                case .won(let by, let money?): return "Сделка состоялась, \(by): \(context.words(money))."
                case .won(let by, nil): return "Сделка состоялась, \(by)."
                case .lost(let by, let reason): return "Сделка не состоялась, \(by)\(context.because(reason))."
                case .returned(let by, let reason): return "Её вернула фирма \(by)\(context.because(reason))."
                case .nobodyLeft(0): return "Она закрыта: спросить было некого."
                case .nobodyLeft(let asked): return "Она закрыта: спрошено партнёров \(asked), больше никого нет."
                case .withdrawn: return "Её отозвала передающая фирма."
                case .cameSecond:
                    return "Она закрыта: об этом клиенте раньше сообщила другая фирма. Никого не спрашивали."
                case .divided(let parts):
                    let sentences = parts.map { part in
                        let firm = part.firm ?? ""
                        let stands =
                            switch part.standing {
                            case .asking: firm.isEmpty ? "ищем партнёра" : "спрошена фирма \(firm)"
                            case .taken: "взяла фирма \(firm)"
                            case .won: "сделка состоялась, \(firm)"
                            case .lost: "сделка не состоялась, \(firm)"
                            case .returned: "вернула фирма \(firm)"
                            case .unplaced: "спросить больше некого"
                            case .withdrawn: "отозвана"
                            }
                        let leads = part.leads ? ", ведущая" : ""
                        return "Часть \(part.number), \(context.names(of: part.trades))\(leads): \(stands)."
                    }
                    return "Она разделена на части (\(parts.count)): всего ни один партнёр не делает. "
                        + sentences.joined(separator: " ")
                case .placedElsewhere: return "Она передана или закрыта; от вас ничего не нужно."
                }
            },
            step: { step in
                switch step {
                case .received: "получена"
                case .asked(let partner): "спрошена фирма \(partner)"
                case .declined(let partner): "отказ, \(partner)"
                case .lapsed(let partner): "нет ответа вовремя, \(partner)"
                case .bounced(let partner): "письмо вернулось, \(partner)"
                case .accepted(let partner): "согласие, \(partner)"
                case .interested(let partner): "готова взять, \(partner)"
                case .notChosen(let partner): "согласилась и не выбрана, \(partner)"
                case .closed: "закрыта"
                }
            },
            taken: { standing, context in
                switch standing {
                case .waitsForAnswer(let until): "Она ждёт вашего ответа до \(context.time(until))."
                case .inHand(let since):
                    "Она у вас с \(context.day(since)). Чем кончилось? "
                        + "Ответьте на её письмо: выиграли, проиграли или возвращаем."
                case .reported(.won(let money?)): "Вы выиграли сделку: \(context.words(money))."
                case .reported(.won(nil)): "Вы выиграли сделку."
                case .reported(.lost): "Сделка не состоялась."
                case .reported(.returned): "Вы её вернули."
                }
            }
        ),
        notes: Notes(
            asked: { "Спрошено партнёров: \($0), и никто не взял" },
            result: { result in
                switch result {
                case .won: "сделка состоялась"
                case .lost: "сделка не состоялась"
                case .returned: "возвращена"
                }
            },
            effect: { effect in
                switch effect {
                case .gives(leads: 1): "передать клиента как вашу заявку"
                case .gives(let leads): "передать клиентов (\(leads)) как ваши заявки"
                case .answers(let reference, .accept): "взять заявку \(reference)"
                case .answers(let reference, .decline): "отказаться от заявки \(reference)"
                case .answers(let reference, .withdraw): "отозвать заявку \(reference)"
                case .answers(let reference, .other): "ответить на моё письмо о заявке \(reference)"
                case .asks: "спросить меня о чём-то от вашего имени"
                }
            },
            customerLines: { "строк \($0)" },
            unreadLines: { listed, count, areAll in
                areAll
                    ? (count == 1 ? "строка \(listed)" : "строки \(listed)") : "строк \(count), первые из них \(listed)"
            },
            passedBy: { declined, lapsed in
                [
                    declined > 0 ? "отказов \(declined)" : nil,
                    lapsed > 0 ? "без ответа \(lapsed)" : nil,
                ].compactMap(\.self).joined(separator: ", ")
            },
            tally: Tally(
                leads: { "заявок \($0)" },
                cameBack: { "вернулось \($0)" },
                wentBack: { "возвращено \($0)" },
                won: { "выиграно \($0)" }
            ),
            card: { reference, referrer in "Заявка \(reference), передала фирма \(referrer)" }
        )
    )
}
