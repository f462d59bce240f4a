import WaggleReferral

/// A word or phrase that names a day.
enum DayWord: Sendable {
    case today
    case inDays(Int)
    /// 1 is Monday.
    case weekday(Int)
    case thisWeekEnd
    case nextWeekEnd
    case monthEnd
    case nextMonth
    case nextMonthStart
    case quarterEnd
    /// 1 to 4, of the year behind it or the next such one.
    case quarter(Int)
    case yearEnd
    case newYear
    /// "mid", "end of", "first week of" before a month: the day of it, 0 for the last.
    case partOfMonth(Int)
    /// "KW 48"
    case week
    /// Moves with the moon: the dates of the coming years.
    case feast([CalendarDay])
    case yearly(Int, Int)
}

/// The tables of ``DayFinder``, one language after the other.
extension DayFinder {
    static let words = PhraseTable<DayWord>(all)

    private static let all: [(String, DayWord)] = {
        var rows: [(String, DayWord)] = []
        func add(_ word: DayWord, _ phrases: String) {
            rows += phrases.split(separator: "|").map { (String($0), word) }
        }
        add(.today, "today|tonight|eod|end of day|heute|aujourd'hui|hoy|hoje|oggi|vandaag|сегодня|aaj|आज")
        add(
            .inDays(1),
            """
            tomorrow|tmrw|tmr|demain|mañana|amanhã|domani|завтра|bis morgen|kal hi|kal ko|kal subah|kal tak|कल तक|\
            by kal
            """
        )
        add(
            .inDays(2),
            """
            day after tomorrow|übermorgen|après-demain|pasado mañana|depois de amanhã|dopodomani|послезавтра|parso|\
            परसों|in a couple of days|within 48 hours|in 48 hours|48 hrs
            """
        )
        add(
            .inDays(7),
            """
            in a week|within a week|in one week|in einer woche|innerhalb einer woche|dans une semaine|\
            sous huit jours|en una semana|em uma semana|через неделю|в течение недели|ek hafte|एक हफ्ते|एक सप्ताह|\
            week's time
            """
        )
        add(
            .inDays(14),
            """
            in two weeks|within two weeks|in a fortnight|within a fortnight|fortnight|in zwei wochen|\
            dans deux semaines|sous quinze jours|sous quinzaine|dans quinze jours|en dos semanas|через две недели|\
            в течение двух недель|do hafte|couple of weeks
            """
        )
        add(.inDays(21), "in three weeks|within three weeks|in drei wochen|dans trois semaines")
        add(
            .inDays(30),
            """
            in a month|within a month|within one month|in einem monat|innerhalb eines monats|dans un mois|en un mes|\
            em um mês|через месяц|в течение месяца|ek mahine
            """
        )
        let weekdays = [
            "monday|mon|montag|lundi|lunes|segunda-feira|segunda|lunedì|maandag|понедельник*|somvar|सोमवार",
            "tuesday|tue|tues|dienstag|mardi|martes|terça-feira|martedì|dinsdag|вторник*|mangalvar|मंगलवार",
            """
            wednesday|wed|mittwoch|mercredi|miércoles|quarta-feira|mercoledì|woensdag|среду|среды|среда|budhvar|\
            बुधवार
            """,
            "thursday|thu|thurs|donnerstag|jeudi|jueves|quinta-feira|giovedì|donderdag|четверг*|guruvar|गुरुवार",
            """
            friday|fri|freitag|vendredi|viernes|sexta-feira|sexta|venerdì|vrijdag|пятницу|пятницы|пятница|пятнице|\
            shukravar|शुक्रवार
            """,
            "saturday|samstag|sonnabend|samedi|sábado|sabado|sabato|zaterdag|субботу|субботы|суббота|shanivar|शनिवार",
            "sunday|sonntag|dimanche|domingo|domenica|zondag|воскресенье|воскресенья|ravivar|रविवार",
        ]
        for (index, names) in weekdays.enumerated() { add(.weekday(index + 1), names) }
        add(
            .thisWeekEnd,
            """
            this week|end of the week|end of week|by the weekend|weekend|diese woche|ende der woche|wochenende|\
            cette semaine|fin de semaine|fin de la semaine|esta semana|fin de semana|fim de semana|эту неделю|\
            на этой неделе|до конца недели|конца недели|конец недели|is hafte|इस हफ्ते
            """
        )
        add(
            .nextWeekEnd,
            """
            next week|coming week|nächste woche|nächster woche|kommende woche|kommender woche|la semaine prochaine|\
            semaine prochaine|la próxima semana|próxima semana|semana que viene|semana que vem|prossima settimana|\
            settimana prossima|volgende week|следующей неделе|следующую неделю|agle hafte|agle week|अगले हफ्ते|\
            अगले सप्ताह
            """
        )
        add(
            .monthEnd,
            """
            month end|monthend|end of the month|end of month|end of this month|this month|monatsende|ende des monats|\
            diesen monat|diesem monat|fin du mois|fin de mois|ce mois-ci|ce mois|fin de mes|este mes|final de mes|\
            fim do mês|final do mês|este mês|fine mese|einde van de maand|конца месяца|конец месяца|в этом месяце|\
            этом месяце|mahine ke end|is mahine|महीने के अंत|इस महीने
            """
        )
        add(
            .nextMonth,
            """
            end of next month|ende nächsten monats|ende des nächsten monats|fin du mois prochain|\
            final del mes que viene|fin del próximo mes|finales del mes que viene|final do mês que vem|\
            fim do mês que vem|final do próximo mês|fim do próximo mês|конца следующего месяца|\
            конец следующего месяца|agle mahine ke end|next month end|next month|coming month|nächsten monat|\
            nächster monat|kommenden monat|le mois prochain|mois prochain|próximo mes|mes que viene|próximo mês|\
            mês que vem|prossimo mese|volgende maand|следующем месяце|следующий месяц|agle mahine|अगले महीने
            """
        )
        add(
            .nextMonthStart,
            """
            beginning of next month|start of next month|early next month|anfang nächsten monats|\
            début du mois prochain|начале следующего месяца
            """
        )
        add(
            .quarterEnd,
            """
            quarter end|end of quarter|end of the quarter|this quarter|quartalsende|ende des quartals|\
            fin du trimestre|конца квартала
            """
        )
        let quarters = [
            """
            first quarter|erstes quartal|ersten quartal|premier trimestre|primer trimestre|primeiro trimestre|\
            первом квартале|первого квартала
            """,
            """
            second quarter|zweites quartal|zweiten quartal|deuxième trimestre|segundo trimestre|втором квартале|\
            второго квартала
            """,
            """
            third quarter|drittes quartal|dritten quartal|troisième trimestre|tercer trimestre|terceiro trimestre|\
            третьем квартале|третьего квартала
            """,
            """
            fourth quarter|viertes quartal|vierten quartal|quatrième trimestre|cuarto trimestre|quarto trimestre|\
            четвёртом квартале|четвертом квартале|четвёртого квартала
            """,
        ]
        for (number, phrases) in zip(1..., quarters) {
            add(.quarter(number), phrases)
            add(.quarter(number), "q\(number)|\(number). quartal|\(number) квартале|\(number) квартала")
        }
        add(
            .yearEnd,
            """
            year end|end of the year|end of year|this year|конец года|под конец года|jahresende|ende des jahres|\
            ende jahr|dieses jahr|fin d'année|fin de l'année|cette année|fin de año|final de año|fim do ano|\
            final do ano|fine anno|конца года|концу года|до нового года|до новогодних праздников|новогодним праздникам
            """
        )
        add(
            .newYear,
            "new year|neujahr|nouvel an|año nuevo|ano novo|нового года|новый год|after new year|jahreswechsel"
        )
        add(
            .partOfMonth(0),
            """
            end of|end|ende|fin|fin de|finales de|final de|fim de|fine|eind|конца|концу|конец|конце|last week of|\
            by the end of|late
            """
        )
        add(.partOfMonth(15), "mid|middle of|mitte|mi|mediados de|meados de|metà|середины|середине|середина|mid of")
        add(
            .partOfMonth(1),
            """
            beginning of|start of|early|anfang|début|debut|principios de|início de|inizio|begin|начала|начале|началу|\
            before|until|vor|avant|antes de|до|к|by|bis|ab|from|in|im|en|em|à partir de|с|in early
            """
        )
        add(
            .partOfMonth(7),
            """
            first week of|1st week of|erste woche|première semaine de|primera semana de|primeira semana de|\
            первой неделе|erster woche
            """
        )
        add(.partOfMonth(14), "second week of|2nd week of")
        add(.partOfMonth(21), "third week of|3rd week of")
        add(.week, "kw|calendar week|week no|week number|semaine|kalenderwoche")
        func feast(_ names: String, _ dates: String) {
            let days = dates.split(separator: " ").compactMap { text -> CalendarDay? in
                let parts = text.split(separator: "-").compactMap { Int($0) }
                return parts.count == 3 ? CalendarDay(checkedYear: parts[0], month: parts[1], day: parts[2]) : nil
            }
            add(.feast(days), names)
        }
        feast(
            "diwali|deepavali|deepawali|divali|दिवाली|दीपावली|दीवाली|before diwali|diwali se pehle",
            "2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05"
        )
        feast("dhanteras|धनतेरस", "2025-10-18 2026-11-06 2027-10-27 2028-10-15")
        feast("dussehra|dasara|dasera|vijayadashami|दशहरा", "2025-10-02 2026-10-20 2027-10-09 2028-09-27")
        feast("durga puja|durga pujo|navratri|puja|pujo", "2025-09-28 2026-10-17 2027-10-06 2028-09-24")
        feast("ganesh chaturthi|ganpati|ganeshotsav|गणेश चतुर्थी", "2025-08-27 2026-09-14 2027-09-04 2028-08-23")
        feast("holi|होली", "2026-03-04 2027-03-22 2028-03-11")
        feast("onam", "2025-09-05 2026-08-26 2027-09-12")
        feast("raksha bandhan|rakhi", "2026-08-28 2027-08-17")
        feast("jagaddhatri puja", "2026-11-18 2027-11-07")
        feast("chhath|chhath puja|छठ", "2025-10-27 2026-11-15 2027-11-04")
        feast("eid|eid ul fitr|eid al fitr|ईद|zuckerfest|aïd", "2026-03-20 2027-03-10 2028-02-26")
        feast("bakrid|eid al adha|eid ul adha", "2026-05-27 2027-05-16 2028-05-05")
        feast("ramadan|ramzan|ramadhan|рамадан*|рамазан*", "2026-02-18 2027-02-08 2028-01-28")
        feast(
            "easter|ostern|pâques|semana santa|holy week|osterferien|vacances de pâques|pascua|páscoa|пасх*|pasqua",
            "2026-04-05 2027-03-28 2028-04-16 2029-04-01"
        )
        feast("pfingsten|pentecôte|whitsun", "2026-05-24 2027-05-16 2028-06-04")
        feast("thanksgiving", "2025-11-27 2026-11-26 2027-11-25 2028-11-23")
        feast("black friday|чёрной пятницы|черной пятниц*", "2025-11-28 2026-11-27 2027-11-26")
        feast("chinese new year|lunar new year|tet", "2026-02-17 2027-02-06 2028-01-26")
        add(
            .yearly(2, 14),
            "valentine's day|valentines day|saint-valentin|st valentin|valentinstag|san valentín|dia de san valentín"
        )
        add(.yearly(12, 25), "christmas|xmas|x-mas|weihnachten|noël|noel|navidad|natal|natale|kerst|рождеств*|क्रिसमस")
        feast("lohri", "2026-01-13 2027-01-13")
        feast("janmashtami", "2026-09-04 2027-08-25")
        feast("mahashivratri|shivratri", "2026-02-15 2027-03-06")
        feast("bhai dooj|bhaidooj|bhai duj|भाई दूज", "2025-10-23 2026-11-11 2027-10-31")
        feast("guru nanak jayanti|gurpurab|gurupurab", "2025-11-05 2026-11-24 2027-11-14")
        feast("akshaya tritiya|akha teej", "2026-04-19 2027-05-09")
        feast("gudi padwa|ugadi", "2026-03-19 2027-04-07")
        feast("kali puja", "2025-10-20 2026-11-08 2027-10-29")
        feast("muharram", "2026-06-26 2027-06-16")
        feast("carnival|karneval|fasching|carnaval|rosenmontag", "2026-02-16 2027-02-08 2028-02-28")
        feast("labor day", "2025-09-01 2026-09-07 2027-09-06")
        feast("memorial day", "2026-05-25 2027-05-31")
        feast("масленица|масленицы", "2026-02-16 2027-03-08")
        add(.yearly(12, 2), "uae national day")
        add(.yearly(7, 4), "july 4th|4th of july|fourth of july")
        add(.yearly(10, 31), "halloween")
        add(.yearly(3, 8), "8 марта|восьмого марта|women's day")
        add(.yearly(9, 1), "1 сентября|первого сентября|back to school|rentrée|vuelta al cole|volta às aulas")
        add(.yearly(5, 9), "9 мая|дня победы")
        add(.yearly(10, 3), "tag der deutschen einheit")
        add(.yearly(1, 6), "reyes|día de reyes|epiphany|dreikönig")
        add(.yearly(10, 12), "día de la hispanidad")
        add(.yearly(7, 14), "14 juillet")
        add(.yearly(11, 1), "toussaint|todos los santos|allerheiligen")
        add(.yearly(1, 14), "pongal|sankranti|sankranthi|makar sankranti|makar sankranthi")
        add(.yearly(1, 26), "republic day")
        add(.yearly(8, 15), "independence day")
        add(.yearly(3, 31), "financial year end|fy end|march end|march closing|year closing")
        return rows
    }()

    /// Months that can be told from other words: no "out", "set" and "ago" of the languages that have them.
    static let months = PhraseTable<Int>(
        {
            let ambiguous: Set<String> = [
                "out", "set", "ago", "mar", "pro", "an", "mai", "dez", "mag", "abr", "gen", "jul", "lut", "mars", "ene",
                "nov",
            ]
            var rows: [(String, Int)] = []
            for (index, names) in ForwardLanguage.english.months.enumerated() {
                rows += names.split(separator: " ").map { (String($0), index + 1) }
            }
            for language in [
                ForwardLanguage.german, .french, .spanish, .portuguese, .italian, .dutch, .russian, .hindi, .ukrainian,
            ] {
                for (index, names) in language.months.enumerated() {
                    rows += names.split(separator: " ").map(String.init).filter {
                        $0.count >= 3 && !ambiguous.contains($0)
                    }.map { ($0, index + 1) }
                }
            }
            rows += [("mars", 3), ("mai", 5), ("mär", 3), ("nov", 11), ("jul", 7), ("dez", 12)]
            return rows
        }()
    )

    static let ordinals = PhraseTable<Bool>(
        ["th", "st", "nd", "rd", "of", "er", "го", "е", "de", "del", "the", "го числа", "ª", "º", "o"].map {
            ($0, true)
        }
    )
    static let onThe = PhraseTable<Bool>(
        [
            "the", "on", "by", "before", "until", "till", "zum", "am", "bis", "le", "el", "dia", "до", "к", "den",
            "vom", "ab", "tak", "from", "due", "deadline",
        ].map { ($0, true) }
    )
    static let units = PhraseTable<Int>(
        [
            "day", "days", "working days", "business days", "tage", "tagen", "werktage", "werktagen", "jours", "días",
            "dias", "giorni", "dagen", "дня", "дней", "день", "din", "दिन", "दिनों",
        ].map { ($0, 1) }
            + [
                "week", "weeks", "wks", "woche", "wochen", "semaines", "semanas", "settimane", "weken", "недели",
                "недель", "неделю", "hafte", "हफ्ते", "हफ्तों", "सप्ताह",
            ].map { ($0, 7) }
            + [
                "month", "months", "monat", "monate", "monaten", "mois", "meses", "mesi", "maanden", "месяца",
                "месяцев", "mahine", "महीने",
            ].map { ($0, 30) }
    )
    static let within = PhraseTable<Bool>(
        [
            "in", "within", "next", "another", "innerhalb", "binnen", "innerhalb von", "nächsten", "dans", "sous", "en",
            "em", "dentro de", "через", "течение", "за", "in the next", "entro", "about", "of", "etwa", "ca",
            "ke andar", "andar",
        ].map { ($0, true) }
    )
    static let cues = PhraseTable<Bool>(
        [
            "up in", "up on", "is up", "up at", "runs out", "running out", "inspection", "event", "fair", "exhibition",
            "wedding", "term starts", "classes", "school reopens", "reopens", "reopening", "live by", "complete",
            "completed", "finish", "finished", "done", "wrapped up", "in place", "go-live", "production", "cutover",
            "valid till", "closing", "last date", "submission", "khatam", "khatm", "shuru", "eröffnung",
            "inbetriebnahme",
            "fertig", "abgeschlossen", "laufen", "messe", "prüfung", "schulbeginn", "umziehen", "umgezogen", "einzug",
            "ouvrons", "ouvre", "rentrée", "terminé", "prêt", "inauguration", "salon", "se termine", "fin de contrat",
            "inauguramos", "inauguración", "abre", "mudanza", "caduca", "termina", "listo", "terminado", "feria",
            "auditoría", "inauguração", "abrimos", "mudança", "pronto", "aulas", "auditoria", "feira",
            "открытия", "открывается", "переезжают", "переезд", "кончается", "завершить", "закончить", "успеть",
            "проверка", "аудит", "запускаем*", "выставка",
            "by", "before", "until", "till", "latest", "deadline", "due", "need", "needed", "needs", "required", "want",
            "delivery", "deliver", "delivered",
            "opening", "opens", "open", "launch", "go live", "start", "starts", "starting", "move", "moving", "shift",
            "shifting", "expires", "expire", "expiry",
            "lapses", "ends", "end", "renewal", "closes", "joining", "join", "visit", "install",
            "installed", "handover", "possession", "ready",
            "not later", "no later", "when", "timeline", "date", "required by", "target", "exams", "audit", "tender",
            "site visit", "quote by",
            "bis", "spätestens", "bis zum", "zum", "ab", "liefer*", "termin", "umzug", "eröffn*", "brauchen",
            "benötig*", "frist", "läuft", "endet", "ausläuft", "ziehen", "start*",
            "avant", "d'ici", "pour le", "livraison", "ouvr*", "ouverture", "déménag*", "échéance", "ferme",
            "au plus tard", "date limite", "souhait*",
            "antes", "para el", "entrega", "apertura", "vence", "hasta", "fecha", "plazo", "necesit*",
            "até", "prazo", "abertura", "inaugur*", "precis*", "vencimento",
            "до", "к", "срок", "сроки", "открытие", "открываем*", "переезжаем", "нужно", "нужны", "нужен",
            "дедлайн", "заканчивается", "истекает", "запуск", "сдача", "поставк*",
            "tak", "se pehle", "chahiye", "तक", "से पहले", "चाहिए", "entro", "consegna", "uiterlijk", "voor",
        ].map { ($0, true) }
    )
    static let past = PhraseTable<Bool>(
        [
            "since", "dated", "from", "seit", "vom", "depuis", "desde", "с", "от", "dtd", "of", "last", "letzten", "du",
            "ago",
        ].map { ($0, true) }
    )
    static let absences = PhraseTable<Bool>(
        [
            "snowed under", "swamped", "flat out", "overloaded", "tied up", "no capacity", "at capacity",
            "no time until",
            "keine zeit", "niemanden frei", "personne de dispo", "personne de disponible", "pas de dispo",
            "pas disponible", "nobody free", "no one free", "nobody available", "no slots", "no time", "not free",
            "sin hueco", "no tenemos hueco", "sem agenda", "нет времени", "нет возможности", "time nahi", "busy hain",
            "keine kapazität", "keine kapazitäten", "voll bis", "dicht bis", "sans capacité", "pas de capacité",
            "sin capacidad", "sem capacidade", "нет ресурсов", "нет людей", "closes for", "remains closed",
            "booked", "booked up", "booked out", "fully booked", "full till", "busy", "on leave", "on holiday",
            "on vacation",
            "away", "out of office", "travelling", "traveling", "in hospital", "not available", "back on", "back from",
            "ausgebucht", "urlaub", "im urlaub", "verreist", "abwesend", "ausgelastet", "complets", "en congé",
            "en vacances",
            "absent", "absente", "débordés", "de vacaciones", "ocupados", "fuera", "de férias", "viajando", "в отпуске",
            "отпуск", "загружены", "заняты", "в отъезде", "уезжаю", "уехал", "chutti", "छुट्टी", "going on", "closed",
        ].map { ($0, true) }
    )
    static let putOffs = PhraseTable<Bool>(
        [
            "can wait", "wait till", "wait until", "not before", "nicht vor", "erst nach", "erst ab",
            "pas avant", "no antes", "не раньше", "ke baad", "के बाद", "reachable", "erreichbar", "call him", "call her",
            "call me", "call them",
            "ring him", "ring her", "available on", "anrufen", "anruf", "appeler", "rappeler", "llamar", "ligar",
            "звонить", "звоните", "позвоните",
        ].map { ($0, false) }
            + [
                "after", "nach", "après", "después de", "después del", "depois de", "depois do", "depois da", "после",
                "dopo",
            ].map { ($0, true) }
    )
    /// True: only right before the day.
    /// Words of a deadline that stand behind its day.
    static let cuesBehind = PhraseTable<Bool>(
        [
            "se pehle", "se pahle", "ke pehle", "ke pahle", "tak", "ke andar", "se pehle pehle", "paryant", "से पहले",
            "के पहले", "तक", "के अंदर", "पर्यंत", "at the latest", "latest", "spätestens", "au plus tard", "a más tardar",
            "no máximo", "крайний срок", "край",
        ].map { ($0, true) }
    )
    static let behinds = PhraseTable<Bool>(["ke baad", "के बाद", "onwards", "nantar"].map { ($0, true) })
    /// What an ordinal counts when it is no day: "12th gen", "3rd floor".
    static let counted = PhraseTable<Bool>(
        [
            "gen", "generation", "floor", "class", "std", "standard", "street", "avenue", "anniversary", "batch",
            "phase",
            "block", "main", "cross", "grade", "time", "party", "one", "edition", "branch", "office", "site",
        ].map { ($0, true) }
    )
    static let suffixes = PhraseTable<Bool>(["th", "st", "nd", "rd", "го"].map { ($0, true) })
    static let nots = PhraseTable<Bool>(
        ["not", "no", "isn", "nicht", "pas", "не", "keine", "kein", "sin", "nahi", "नहीं", "non", "não", "niet"].map {
            ($0, true)
        }
    )

    static let hurry = PhraseTable<Urgency>(
        [
            "asap", "a s a p", "urgent", "urgently", "very urgent", "immediate", "immediately", "immed", "right away",
            "at once", "straight away", "straightaway",
            "come today", "someone today", "somebody today", "today please", "today if possible", "today only",
            "aaj hi", "aaj ke aaj", "aujourd'hui même", "hoy mismo", "hoje mesmo", "ainda hoje", "сегодня же",
            "on fire", "emergency", "critical", "yesterday", "as soon as possible", "soonest", "top priority",
            "high priority", "today itself", "same day", "rush", "without delay",
            "at the earliest", "dringend", "eilig", "eilt", "sofort", "umgehend", "so schnell wie möglich",
            "schnellstmöglich", "baldmöglichst", "brandeilig", "gestern",
            "urgence", "urgente", "urgentes", "au plus vite", "dès que possible", "le plus vite possible", "immédiat*",
            "très urgent", "lo antes posible", "cuanto antes", "urge", "inmediat*",
            "o mais rápido possível", "quanto antes", "imediat*", "urgência", "com urgência", "urgentemente",
            "urgencia", "con urgencia", "urgentement", "en urgence", "d'urgence", "lo más pronto posible",
            "tomorrow if", "tout de suite", "heute noch", "noch heute", "экстренно", "аврал", "пожар",
            "last vendor ditched", "needs it now", "time is short", "running out of time", "very soon",
            "no time to lose", "like now", "this very week", "super urgent", "most urgent", "urgently required",
            "immediate requirement", "immediate basis", "earliest possible", "on priority", "priority basis",
            "jaldi se jaldi", "abhi chahiye", "fauran", "foran", "bilkul urgent", "brennt", "es brennt", "drängt",
            "die zeit drängt", "eilt sehr", "super dringend", "bis gestern", "ça urge", "c'est urgent", "ça presse",
            "pour hier", "au plus tôt", "sans délai", "dans l'urgence", "corre prisa", "para ayer", "muy urgente",
            "ya mismo", "de inmediato", "urgentísimo", "pra ontem", "para ontem", "com pressa", "o quanto antes",
            "mais rápido possível", "o mais breve possível", "срочняк", "кровь из носу", "очень надо быстро",
            "как можно раньше", "в кратчайшие сроки", "кратчайшие сроки", "незамедлительно", "без отлагательств",
            "быстро нужно", "уже вчера",
            "right now", "this morning", "ab sofort", "schnellst*", "fissa", "subito", "urgentissimo", "dringlich",
            "срочно", "срочный", "срочная", "срочное", "срочна",
            "немедленно", "как можно скорее", "как можно быстрее", "горит", "вчера", "очень срочно",
            "jaldi", "turant", "abhi ke abhi", "jald se jald", "जल्दी", "तुरंत", "तत्काल", "अर्जेंट", "अर्जेन्ट", "il prima possibile",
            "spoed", "zo snel mogelijk", "с горящими", "down since", "work has stopped", "everything is down",
            "nothing works", "nichts geht mehr", "alles steht", "tout est bloqué", "tout est arrêté",
            "plus rien ne marche",
            "стоит второй день", "стоит третий день", "второй день стоит", "стоит с утра", "second day without",
            "todo parado", "está todo parado", "tudo parado", "все стоит", "всё стоит", "работа встала", "quote today",
            "call him today", "call her today", "call them today", "call today", "today itself only", "kaam ruka",
            "kaam band", "send your quote today",
        ].map { ($0, .asap) }
            + [
                "soon", "shortly", "early", "quickly", "in the near future", "coming days", "coming weeks",
                "next few days", "next few weeks", "bald", "zeitnah", "demnächst", "kurzfristig",
                "in den nächsten tagen", "in den nächsten wochen", "bientôt", "rapidement", "prochainement",
                "assez vite", "pronto", "en breve", "em breve", "logo", "скоро", "в ближайшее время", "ближайшее время",
                "на днях", "побыстрее", "поскорее", "jald", "जल्द",
                "within few days", "few days",
                "fairly soon", "reasonably soon", "sooner rather than later", "in the next month",
                "within the month", "next couple of weeks", "no dawdling", "not too long", "in kürze",
                "möglichst bald", "möglichst zeitnah", "alsbald", "nächstens", "dans les prochains jours",
                "dans les semaines à venir", "sous peu", "dès que vous pouvez", "en los próximos días",
                "en las próximas semanas", "próximamente", "nos próximos dias", "nas próximas semanas",
                "o mais cedo possível", "вскоре", "поскорее бы", "не затягивать", "thoda jaldi", "jaldi hi",
                "kuch din me",
            ].map { ($0, .soon) }
            + [
                "not in hurry", "not in any hurry", "no hurry", "no rush", "not urgent", "no particular hurry",
                "whenever", "in no hurry", "no urgency",
                "not in a hurry", "next year", "next fy", "next financial year", "for now only", "budgetary",
                "budget figures",
                "just exploring", "exploring", "no fixed date", "can wait", "take your time", "some day", "someday",
                "in the new year", "sometime next year", "sometime in the new year", "at some point",
                "when convenient", "at your leisure", "whenever suits", "no great hurry", "no great rush",
                "no big rush", "no immediate", "not immediate", "no deadline", "no fixed deadline", "not in a rush",
                "nothing urgent", "only enquiring", "just enquiring", "just inquiring", "early days", "early stage",
                "only planning", "in planning stage", "long term", "gathering quotes", "for planning",
                "feasibility study", "feasibility stage",
                "eilt überhaupt nicht", "nicht so eilig", "hat keine eile", "ohne zeitdruck", "irgendwann",
                "im neuen jahr", "erst nächstes jahr", "nur zur orientierung", "nur zur information", "pas pressés",
                "pas pressée", "rien d'urgent", "sans urgence", "quand vous voulez", "courant de l'année prochaine",
                "tranquillement", "no hay prisa", "sin urgencia", "no es urgente", "no urgente", "cuando puedan",
                "cuando podáis", "para el año que viene", "más adelante", "não é urgente", "não tem pressa",
                "sem urgência", "quando puder", "mais para frente", "não urgente", "спешки нет", "не спешит",
                "не спешат", "не торопит", "не торопятся", "без спешки", "времени вагон", "можно не спешить",
                "когда-нибудь", "пока присматриваются", "пока прицениваются", "после нового года", "aaram se dekh",
                "jaldi nahin", "koi jaldi nahin", "fursat se", "araam se",
                "eilt nicht", "keine eile", "nicht eilig", "nicht dringend", "nächstes jahr", "hat zeit",
                "kein zeitdruck",
                "pas pressé", "pas d'urgence", "rien ne presse", "pas urgent", "l'année prochaine", "sin prisa",
                "no corre prisa", "no urge", "el año que viene", "sem pressa", "ano que vem", "не горит", "не срочно",
                "несрочно", "не к спеху", "сроки терпят", "время терпит", "в следующем году",
                "koi jaldi nahi", "jaldi nahi", "aaram se", "कोई जल्दी नहीं", "जल्दी नहीं",
            ].map { ($0, .low) }
    )
}
