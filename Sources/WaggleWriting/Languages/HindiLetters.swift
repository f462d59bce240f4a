import Foundation
import WaggleReferral

extension LetterLanguage {
    static let hindi: LetterLanguage = LetterLanguage(
        code: "hi",
        dates: Dates(
            months: [
                "जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर",
            ],
            weekdays: ["सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"],
            day: { weekday, day, month in "\(weekday), \(day) \(month)" },
            moment: { day, clock, zone in "\(day), \(clock) बजे (\(zone))" },
            dayOfYear: { day, month, year in "\(day) \(month) \(year)" },
            byMonth: { month, year in "\(hindi.dates.months[month - 1]) \(year) तक" },
            zones: [:]
        ),
        sums: Sums(
            point: ".",
            group: ",",
            kilometres: "किमी",
            lessThanOneKilometre: "1 किमी से कम",
            isSignFirst: true,
            lakhs: Lakhs(lakh: "लाख", crore: "करोड़"),
            shortened: nil,
            between: { least, most in "\(least) से \(most)" },
            from: { "\($0) से" },
            upTo: { "\($0) तक" },
            notStated: "नहीं बताया",
            per: { amount, period in
                switch period {
                case .month: "\(amount) प्रति माह"
                case .year: "\(amount) प्रति वर्ष"
                case .unit: "\(amount) प्रति नग"
                }
            },
            ofWholeJob: { "\($0), पूरे काम के लिए" }
        ),
        leads: Leads(
            and: " और ",
            customer: "एक ग्राहक",
            withMore: { first, more in "\(first) और \(more) अन्य" },
            neededBy: { day, urgency in
                switch (day, urgency) {
                case (let day?, .asap): "\(day) तक, बहुत ज़रूरी"
                case (let day?, .soon), (let day?, .normal), (let day?, nil): "\(day) तक"
                case (let day?, .low): "\(day) तक, जल्दी नहीं"
                case (nil, .asap): "जितनी जल्दी हो सके"
                case (nil, .soon): "लगभग एक महीने में"
                case (nil, .normal): "कोई नज़दीकी तारीख़ नहीं"
                case (nil, .low): "जल्दी नहीं"
                case (nil, nil): "नहीं बताया"
                }
            },
            thisWeek: "जितनी जल्दी हो सके, इसी सप्ताह",
            withinMonth: "लगभग एक महीने में",
            noHurry: "जल्दी नहीं",
            missing: { field in
                switch field {
                case .need: "ग्राहक को क्या चाहिए"
                case .place: "कहाँ चाहिए (शहर का नाम काफ़ी है)"
                }
            },
            keptBack: { part in
                switch part {
                case .need: "क्या चाहिए"
                case .quantity: "कितने"
                case .brand: "ब्रांड"
                case .city: "शहर"
                case .district: "इलाक़ा; पार्टनर केवल शहर देखते हैं"
                case .distance: "दूरी"
                case .budget: "बजट"
                case .time: "कब तक"
                case .language: "भाषा"
                case .conditions: "शर्तें"
                case .referrer: "आपकी फ़र्म का नाम"
                case .name: "ग्राहक का नाम"
                case .company: "ग्राहक की कंपनी"
                case .emails: "ग्राहक के मेल पते"
                case .phones: "ग्राहक के नंबर"
                case .address: "पूरा पता"
                case .words: "ग्राहक के अपने शब्द"
                case .originalMail: "आपकी मेल"
                }
            },
            condition: { kind in
                switch kind {
                case .brand: "किसी ख़ास ब्रांड की माँग है"
                case .excludePartner: "सबके लिए नहीं: कुछ फ़र्में बाहर रखी गई हैं"
                case .language: "ग्राहक एक ख़ास भाषा में बात करना चाहता है"
                case .noPoach: "केवल यही काम: ग्राहक लीड भेजने वाली फ़र्म का ही रहेगा"
                case .contactTime: "फ़ोन करने का समय तय है"
                case .contactVia: "ग्राहक एक ख़ास तरीक़े से संपर्क चाहता है"
                case .consent: "ग्राहक की सहमति के बारे में कुछ कहा गया है"
                case .certification: "प्रमाणपत्र या अधिकार-पत्र ज़रूरी है"
                case .terms: "भुगतान या कमीशन की शर्तें हैं"
                case .local: "किसी का पास होना या ख़ुद आना ज़रूरी है"
                case .confidential: "गोपनीय रखना है"
                case .technical: "एक ज़रूरी तकनीकी शर्त है"
                }
            },
            label: { kind in
                switch kind {
                case .brand: "ब्रांड"
                case .excludePartner: "इनके लिए नहीं"
                case .language: "भाषा"
                case .noPoach: "केवल यही काम"
                case .contactTime: "फ़ोन कब करें"
                case .contactVia: "संपर्क कैसे करें"
                case .consent: "सहमति"
                case .certification: "प्रमाणपत्र"
                case .terms: "शर्तें"
                case .local: "मौके पर"
                case .confidential: "गोपनीय"
                case .technical: "तकनीकी शर्त"
                }
            },
            languages: [
                "en": "अंग्रेज़ी", "hi": "हिंदी", "mr": "मराठी", "gu": "गुजराती", "ta": "तमिल", "te": "तेलुगु", "kn": "कन्नड़",
                "ml": "मलयालम", "bn": "बांग्ला", "pa": "पंजाबी", "ur": "उर्दू", "de": "जर्मन", "fr": "फ़्रेंच", "es": "स्पेनिश",
                "it": "इतालवी", "pt": "पुर्तगाली", "nl": "डच", "da": "डेनिश", "sv": "स्वीडिश", "nb": "नॉर्वेजियन",
                "no": "नॉर्वेजियन", "pl": "पोलिश", "ru": "रूसी", "uk": "यूक्रेनी", "tr": "तुर्की", "ar": "अरबी",
            ]
        ),
        reasons: Reasons(
            ground: { ground, context in
                switch ground {
                case .away(let distance): return "आपके ठिकाने से \(context.finely(distance))"
                case .distance(let distance): return context.finely(distance)
                case .upTo(let distance): return "\(context.finely(distance)) तक"
                case .level(let level, let trade, let certificate):
                    let trade = trade.map { "\(context.name(of: $0)) में " } ?? ""
                    let certified = certificate.map { ", \($0) का प्रमाणपत्र" } ?? ""
                    return "\(trade)स्तर 3 में से \(level)\(certified)"
                case .freePlaces(let free, let all): return "\(all) में से \(free) जगहें ख़ाली"
                case .daysWithoutOffer(let days, let less):
                    return "\(days) दिन से कोई लीड नहीं"
                        + (less == 0 ? "" : "; छोटी के बजाय बड़ी लीड लेते हैं: −\(less) %")
                case .promisesKept(let percent): return "जहाँ तक पता है, \(percent) % वादे निभाए"
                case .answersWithin(let minutes): return "काम के \(minutes) मिनट में उत्तर"
                case .balance(let percent) where percent < 0: return "दिया कम, लिया ज़्यादा: \(percent) %"
                case .balance(let percent): return "लिया कम, दिया ज़्यादा: +\(percent) %"
                case .accepts(let percent): return "ऐसी \(percent) % लीड लेते हैं"
                case .wins(let percent): return "ऐसी \(percent) % लीड में ऑर्डर पाते हैं"
                case .price(let price, let worth): return "जगह के लिए \(price), \(worth) में से"
                case .inEnglish: return nil
                }
            },
            factor: { factor in
                switch factor {
                case .distance: "दूरी"
                case .competence: "महारत"
                case .freeHands: "ख़ाली जगहें"
                case .turn: "बारी"
                case .promises: "निभाए वादे"
                case .answers: "उत्तर की गति"
                case .giveAndTake: "लेन-देन"
                case .acceptance: "स्वीकृतियाँ"
                case .winning: "मिले ऑर्डर"
                case .price: "जगह का दाम"
                }
            },
            lack: { constraint, partners, place in
                let who = "\(partners) पार्टनर"
                return switch constraint {
                case .notActive: "\(who) रुके हुए हैं या पहुँच में नहीं"
                case .absent: "\(who) इन दिनों बाहर हैं"
                case .competence: "\(who) ऐसा काम नहीं करते"
                case .coverage: "\(who) \(place.isEmpty ? "वहाँ" : place) तक नहीं जाते"
                case .area: "\(who) केवल दूसरे इलाक़ों या पिन कोड में जाते हैं"
                case .language: "\(who) ग्राहक की भाषा नहीं बोलते"
                case .dealSize: "\(who) इससे बड़े या छोटे सौदे चाहते हैं"
                case .capacity, .ownCustomer: "\(who) अभी नहीं ले सकते"
                case .weeklyPace: "\(who) इस सप्ताह काफ़ी लीड ले चुके हैं"
                case .alreadyAsked: "\(who) से पूछा गया और उन्होंने नहीं ली"
                case .isReferrer: "\(partners) आप ख़ुद हैं"
                case .sameGroup: "\(who) आपके ही समूह के हैं"
                case .excluded: "\(who) आपसे लीड का लेन-देन नहीं करते"
                case .brokenPromises: "\(who) ने वादे के अनुसार ग्राहकों को फ़ोन नहीं किया"
                case .leadCondition: "\(who) लीड की एक शर्त पूरी नहीं करते"
                }
            }
        ),
        standing: Standing(
            now: { standing, context in
                switch standing {
                case .waitingForReferrer(let missing):
                    return "भेजने वाली फ़र्म से यह जानना बाक़ी है: \(context.missing(missing))।"
                case .asking(let partner, let number, let closesAt):
                    return "पार्टनर नंबर \(number), \(partner) से पूछा जा रहा है, \(context.time(closesAt)) तक।"
                case .choosing(let asked, let interested, let closesAt?):
                    return "पूछे गए \(asked.count) में से तैयार: \(context.list(interested)); भेजने वाली फ़र्म "
                        + "\(context.time(closesAt)) तक चुन सकती है।"
                case .choosing(let asked, let interested, nil):
                    return "एक साथ पूछा जा रहा है: \(context.list(asked)); "
                        + (interested.isEmpty
                            ? "अभी किसी ने हाँ नहीं कहा।" : "तैयार: \(context.list(interested)), बाक़ी का उत्तर नहीं आया।")
                case .waitingForChoice: return "आप लेने को तैयार हैं; भेजने वाली फ़र्म इच्छुक लोगों में से चुनेगी।"
                case .waitingForYou(let closesAt): return "\(context.time(closesAt)) तक आपके उत्तर का इंतज़ार है।"
                case .waitingForConsent(let firm, let until):
                    return "\(firm) ने हाँ कहा है, और लीड \(context.time(until)) तक उनके लिए सुरक्षित है: विवरण तब मिलेगा जब "
                        + "भेजने वाली फ़र्म ग्राहक की सहमति बताएगी।"
                case .taken(let by, let at): return "\(by) ने \(context.time(at)) को ली।"
                case .won(let by, let money?): return "\(by) को ऑर्डर मिला: \(context.words(money))।"
                case .won(let by, nil): return "\(by) को ऑर्डर मिला।"
                case .lost(let by, let reason): return "\(by) को ऑर्डर नहीं मिला\(context.because(reason))।"
                case .returned(let by, let reason): return "\(by) ने वापस कर दी\(context.because(reason))।"
                case .nobodyLeft(0): return "यह बंद है: ऐसा कोई पार्टनर नहीं था जिससे पूछा जा सके।"
                case .nobodyLeft(let asked): return "यह बंद है: \(asked) पार्टनर से पूछा गया और अब कोई नहीं बचा।"
                case .withdrawn: return "भेजने वाली फ़र्म ने वापस ले ली।"
                case .cameSecond: return "यह बंद है: इस ग्राहक को दूसरी फ़र्म ने पहले बताया। किसी से नहीं पूछा गया।"
                case .divided(let parts):
                    let sentences = parts.map { part in
                        let firm = part.firm ?? ""
                        let stands =
                            switch part.standing {
                            case .asking: firm.isEmpty ? "पार्टनर ढूँढा जा रहा है" : "\(firm) से पूछा जा रहा है"
                            case .taken: "\(firm) ने लिया"
                            case .won: "\(firm) को ऑर्डर मिला"
                            case .lost: "\(firm) को ऑर्डर नहीं मिला"
                            case .returned: "\(firm) ने वापस किया"
                            case .unplaced: "पूछने को कोई नहीं बचा"
                            case .withdrawn: "वापस लिया गया"
                            }
                        let leads = part.leads ? ", नेतृत्व" : ""
                        return "भाग \(part.number), \(context.names(of: part.trades))\(leads): \(stands)।"
                    }
                    return "यह \(parts.count) भागों में बँटी है, क्योंकि कोई एक पार्टनर सब नहीं करता। "
                        + sentences.joined(separator: " ")
                case .placedElsewhere: return "यह दी जा चुकी है या बंद है; आपको कुछ नहीं करना है।"
                }
            },
            step: { step in
                switch step {
                case .received: "मिली"
                case .asked(let partner): "\(partner) से पूछा"
                case .declined(let partner): "\(partner) ने मना किया"
                case .lapsed(let partner): "\(partner) का उत्तर समय पर नहीं आया"
                case .bounced(let partner): "\(partner) को भेजी मेल लौट आई"
                case .accepted(let partner): "\(partner) ने स्वीकार किया"
                case .interested(let partner): "\(partner) लेने को तैयार"
                case .notChosen(let partner): "\(partner) तैयार थे और चुने नहीं गए"
                case .closed: "बंद"
                }
            },
            taken: { standing, context in
                switch standing {
                case .waitsForAnswer(let until): "\(context.time(until)) तक आपके उत्तर का इंतज़ार है।"
                case .inHand(let since):
                    "यह \(context.day(since)) से आपके पास है। क्या हुआ? "
                        + "उसकी मेल का उत्तर दें: ऑर्डर मिला, ऑर्डर नहीं मिला या वापस।"
                case .reported(.won(let money?)): "आपको ऑर्डर मिला: \(context.words(money))।"
                case .reported(.won(nil)): "आपको ऑर्डर मिला।"
                case .reported(.lost): "आपको ऑर्डर नहीं मिला।"
                case .reported(.returned): "आपने वापस कर दी।"
                }
            }
        ),
        notes: Notes(
            asked: { "\($0) पार्टनर से पूछा गया और किसी ने नहीं ली" },
            result: { result in
                switch result {
                case .won: "ऑर्डर मिला"
                case .lost: "ऑर्डर नहीं मिला"
                case .returned: "वापस"
                }
            },
            effect: { effect in
                switch effect {
                case .gives(leads: 1): "एक ग्राहक को आपकी लीड के रूप में आगे देना"
                case .gives(let leads): "\(leads) ग्राहकों को आपकी लीड के रूप में आगे देना"
                case .answers(let reference, .accept): "लीड \(reference) स्वीकार करना"
                case .answers(let reference, .decline): "लीड \(reference) को मना करना"
                case .answers(let reference, .withdraw): "लीड \(reference) वापस लेना"
                case .answers(let reference, .other): "लीड \(reference) के बारे में मेरी मेल का उत्तर देना"
                case .asks: "आपके नाम से मुझसे कुछ पूछना"
                }
            },
            customerLines: { "\($0) पंक्तियाँ" },
            unreadLines: { listed, count, areAll in
                areAll ? "पंक्ति \(listed)" : "\(count) पंक्तियाँ, उनमें पहली \(listed)"
            },
            passedBy: { declined, lapsed in
                [
                    declined > 0 ? "\(declined) को मना" : nil,
                    lapsed > 0 ? "\(lapsed) का कोई उत्तर नहीं" : nil,
                ].compactMap(\.self).joined(separator: " और ")
            },
            tally: Tally(
                leads: { "\($0) लीड" },
                cameBack: { "\($0) लौटीं" },
                wentBack: { "\($0) लौटाईं" },
                won: { "\($0) में ऑर्डर" }
            ),
            card: { reference, referrer in "लीड \(reference), \(referrer) की ओर से" }
        )
    )
}
