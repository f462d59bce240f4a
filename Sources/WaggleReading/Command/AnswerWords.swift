/// The tables of ``AnswerDay``, one language after the other: English, German, French, Spanish, Portuguese, Italian,
/// Dutch, Russian, Hindi in both scripts.
enum AnswerWords {
    /// A stretch of time counted from the day of the mail.
    enum Span: Sendable {
        case days(Int)
        /// Weeks ahead; 0 is this one.
        case week(Int)
        /// Months ahead; 0 is this one.
        case month(Int)
        /// The Friday of a week so many ahead.
        case weekEnd(Int)
        /// The last day of a month so many ahead.
        case monthEnd(Int)
        case quarter
        case year
    }

    enum Edge: Sendable {
        case start
        case middle
        case end
    }

    private static func list(_ phrases: String) -> [String] { phrases.split(separator: "|").map(String.init) }

    private static func table(_ phrases: String) -> PhraseTable<Bool> {
        PhraseTable(list(phrases).map { ($0, true) })
    }

    static let spans: PhraseTable<Span> = {
        var rows: [(String, Span)] = []
        func add(_ span: Span, _ phrases: String) { rows += list(phrases).map { ($0, span) } }
        add(
            .days(0),
            """
            today|tonight|eod|cob|eob|end of day|end of business|close of business|this evening|this afternoon|\
            later today|in an hour|in a few hours|heute|heute abend|heute noch|im laufe des tages|aujourd'hui|\
            ce soir|cet après-midi|dans la journée|hoy|esta tarde|esta noche|hoje|hoje à tarde|hoje à noite|\
            esta tarde|oggi|stasera|vandaag|vanavond|vanmiddag|сегодня|вечером|до вечера|в течение дня|через час|aaj|\
            aaj shaam|shaam tak|aaj raat|आज|आज शाम|शाम तक
            """
        )
        add(
            .days(1),
            """
            tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tom morning|2moro|2morrow|morgen|morgen früh|demain|mañana|\
            manana|amanhã|amanha|domani|завтра|завтрашнего|kal|kl tak|kal tak|kal subah|कल
            """
        )
        add(
            .days(2),
            """
            day after tomorrow|day after|overmorrow|übermorgen|uebermorgen|après-demain|après demain|pasado mañana|\
            depois de amanhã|dopodomani|overmorgen|послезавтра|parso|parson|परसों|couple of days|a couple of days|\
            ein paar tagen|ein paar tage|paar tage|un par de días|um par de dias|un paio di giorni|een paar dagen|\
            пару дней|пару дней|48 hours|48 hrs
            """
        )
        add(
            .days(3),
            """
            few days|a few days|einige tage|einigen tagen|quelques jours|unos días|algunos días|alguns dias|uns dias|\
            qualche giorno|enkele dagen|несколько дней|kuch din|कुछ दिन|72 hours
            """
        )
        add(
            .days(7),
            """
            in a week|in one week|a week's time|one week's time|a week from now|a week from today|give me a week|\
            give us a week|need a week|in einer woche|eine woche zeit|dans une semaine|d'ici une semaine|\
            en una semana|dentro de una semana|em uma semana|daqui a uma semana|tra una settimana|fra una settimana|\
            over een week|через неделю|недельку|ek hafte|ek hafta|ek week|एक हफ्ते|एक सप्ताह
            """
        )
        add(
            .days(14),
            """
            fortnight|a fortnight|in two weeks|couple of weeks|two weeks' time|in zwei wochen|in 14 tagen|\
            dans quinze jours|dans deux semaines|sous quinzaine|en dos semanas|en quince días|em duas semanas|\
            em quinze dias|tra due settimane|over twee weken|через две недели|через пару недель|do hafte|दो हफ्ते
            """
        )
        add(
            .days(30),
            """
            in a month|in one month|a month from now|in einem monat|dans un mois|en un mes|dentro de un mes|\
            em um mês|daqui a um mês|tra un mese|over een maand|через месяц|ek mahine|ek mahina|एक महीने
            """
        )
        add(
            .week(0),
            """
            this week|end of the week|end of week|end of this week|eow|weekend|the weekend|diese woche|dieser woche|\
            ende der woche|wochenende|cette semaine|fin de semaine|fin de la semaine|week-end|esta semana|\
            fin de semana|final de semana|fim de semana|fim da semana|questa settimana|fine settimana|deze week|\
            einde van de week|weekeinde|этой неделе|эту неделю|этой недели|конца недели|концу недели|конце недели|\
            конец недели|выходных|is hafte|hafte ke end|इस हफ्ते|इस सप्ताह|सप्ताह के अंत
            """
        )
        add(
            .week(1),
            """
            next week|following week|coming week|the week after|nxt week|nächste woche|nächster woche|naechste woche|\
            kommende woche|kommender woche|folgende woche|folgewoche|semaine prochaine|la semaine prochaine|\
            semaine suivante|próxima semana|semana próxima|semana que viene|semana siguiente|semana que vem|\
            settimana prossima|prossima settimana|volgende week|komende week|следующей неделе|следующую неделю|\
            следующей недели|той неделе|agle hafte|agle hafta|agle week|agle saptah|next hafte|अगले हफ्ते|\
            अगले सप्ताह|अगले हफ़्ते
            """
        )
        add(
            .week(2),
            """
            week after next|the week after next|übernächste woche|übernächster woche|dans deux semaines|\
            через неделю на следующей
            """
        )
        add(
            .month(0),
            """
            this month|end of the month|end of month|month end|eom|diesen monat|monatsende|ende des monats|\
            fin du mois|ce mois|este mes|fin de mes|final de mes|este mês|fim do mês|final do mês|fine mese|\
            questo mese|einde van de maand|deze maand|этом месяце|конца месяца|концу месяца|конце месяца|is mahine|\
            mahine ke end|इस महीने|महीने के अंत
            """
        )
        add(
            .month(1),
            """
            next month|following month|coming month|nächsten monat|nächster monat|naechsten monat|kommenden monat|\
            mois prochain|le mois prochain|próximo mes|mes próximo|mes que viene|próximo mês|mês que vem|\
            prossimo mese|mese prossimo|volgende maand|komende maand|следующем месяце|следующий месяц|\
            следующего месяца|agle mahine|agle month|next mahine|अगले महीने|अगले माह
            """
        )
        add(
            .month(2),
            """
            month after next|in two months|in a couple of months|übernächsten monat|in zwei monaten|dans deux mois|\
            en dos meses|em dois meses|через два месяца|do mahine|दो महीने
            """
        )
        add(
            .weekEnd(1),
            """
            end of next week|ende nächster woche|ende der nächsten woche|ende kommender woche|\
            fin de la semaine prochaine|fin de semaine prochaine|fin de la próxima semana|final de la próxima semana|\
            finales de la próxima semana|finales de la semana que viene|fim da próxima semana|\
            final da próxima semana|fim da semana que vem|fine della prossima settimana|\
            fine della settimana prossima|eind volgende week|einde van volgende week|конца следующей недели|\
            конце следующей недели|концу следующей недели|agle hafte ke end|agle hafte ke ant|अगले हफ्ते के अंत
            """
        )
        add(
            .monthEnd(1),
            """
            end of next month|next month end|ende nächsten monats|ende des nächsten monats|fin du mois prochain|\
            final del mes que viene|fin del próximo mes|final do mês que vem|fim do próximo mês|\
            fine del prossimo mese|eind volgende maand|конца следующего месяца|agle mahine ke end|अगले महीने के अंत
            """
        )
        add(
            .quarter,
            """
            next quarter|nächsten quartal|nächstes quartal|trimestre prochain|prochain trimestre|próximo trimestre|\
            следующем квартале|agle quarter
            """
        )
        add(
            .year,
            """
            next year|new year|the new year|nächstes jahr|nächsten jahr|neuen jahr|neujahr|l'année prochaine|\
            l'an prochain|nouvelle année|próximo año|año que viene|año nuevo|próximo ano|ano que vem|ano novo|\
            anno prossimo|prossimo anno|volgend jaar|nieuwe jaar|следующем году|новом году|нового года|новый год|\
            agle saal|naye saal|अगले साल|नए साल
            """
        )
        return PhraseTable(rows)
    }()

    /// What stands before a span: "early next week", "by next week".
    static let edges = PhraseTable<Edge>(
        list(
            """
            early|beginning of|start of|start|begin|anfang|zu beginn|début|en début de|début de|principios de|\
            a principios de|comienzos de|início de|início da|início do|começo da|inizio|inizio della|begin van|\
            начале|начала|в начале|shuru
            """
        ).map { ($0, .start) }
            + list(
                """
                mid|middle of|mitte|milieu|mi|mediados de|a mediados de|meados de|meio da|metà|midden|середине|\
                середины|в середине
                """
            ).map {
                ($0, .middle)
            }
            + list(
                """
                by|until|till|latest|end of|end|late|bis|ende|spätestens|d'ici|avant la fin de|fin|fin de|jusqu'à|\
                hasta|antes de|para|finales de|a finales de|final de|até|fim de|fim da|final da|fim do|entro|fine|\
                fine della|tot|voor|eind|до|до конца|к|конце|в конце|конца
                """
            ).map { ($0, .end) }
    )
    static let edgesBehind = PhraseTable<Edge>(list("tak|ke end|ke ant|तक|के अंत|latest").map { ($0, .end) })

    /// Between a day of the week and its week.
    static let links = table(
        "on|of|the|am|der|den|de|da|do|del|la|le|el|na|на|в|во|ko|ke|को|di|om|op|in|early|say|i.e|also|probably"
    )

    static let ors = table("or|to|oder|bis|ou|à|o|a|или|ya|या|of")
    static let fillers = table(
        "more|working|business|full|weitere|volle|autres|más|mais|ещё|еще|рабочих|рабочие|aur|और|or so"
    )
    /// Too like words of other languages to count goods with.
    static let numbers: PhraseTable<Int> = PhraseTable(
        [
            ("do", 2), ("teen", 3), ("tin", 3), ("char", 4), ("paanch", 5), ("panch", 5), ("dus", 10), ("दो", 2),
            ("तीन", 3), ("चार", 4), ("पाँच", 5), ("पांच", 5), ("दस", 10),
        ]
    )
    /// Hours end the same day; two days of them are counted.
    static let hours: PhraseTable<Int> = PhraseTable(
        list("hour|hours|hrs|hr|stunden|stunde|heures|heure|horas|hora|ore|uur|часа|часов|час|ghante|ghanta|घंटे").map {
            ($0, 0)
        }
    )
    /// What stands before a number of days that are to come.
    static let ahead = table(
        """
        in|within|after|another|give|gimme|need|needs|want|next|take|takes|for|about|allow|wait|innerhalb|binnen|\
        nach|noch|gib|gebt|geben|brauche|brauchen|dans|d'ici|sous|après|encore|donnez|donne|en|dentro|dentro de|tras|\
        dame|denme|déme|dadme|necesito|em|daqui|daqui a|dê|preciso|preciso de|me dê|tra|fra|entro|dammi|over|geef|\
        через|дайте|дай|нужно|надо|ещё|еще|спустя|abhi|mujhe|hume|humein|मुझे|हमें
        """
    )
    static let aheadBehind = table(
        """
        me|mein|ke andar|andar|ke baad|baad|later|time|zeit|do|dijiye|dedo|de do|chahiye|ka time|ka samay|tak|में|\
        बाद|के बाद|चाहिए|दीजिए|दो|का समय|तक|позже|from now|hence|s
        """
    )
    static let ago = table("vor|il y a|hace|há|seit|since|last|past|depuis|letzten|последние|последних|pichle")
    static let agoBehind = table("ago|back|назад|pehle|पहले|atrás|fa|geleden|old|se|से")
    /// Behind the number of a day.
    static let dateWords = table("th|st|nd|rd|го|числа|числу|число|tarikh|tareekh|tarik|taarikh|ko|तारीख|को|tak|e")
    static let onDate = table("am|zum|bis|bis zum|ab|vom|le|el|dia|día|il|до|к|с|по|the|by|on|till|until|op|den|from")
    static let afters = table(
        """
        after|post|once|past|nach|nach dem|nach der|après|après le|après la|après les|después de|después del|tras|\
        pasado el|depois de|depois do|depois da|após|após o|dopo|dopo il|na de|na het|после
        """
    )
    static let timesOfDay = table("good|guten|goeden|la|las|buenos|buena|доброе|पिछले|yesterday|hier|gestern|bita|beeta")

    /// Beside a day when somebody will answer, or is to be asked.
    static let answering = table(
        """
        give me|give us|think|think it over|check|gib mir|geben sie|gebt uns|überlegen|donnez-moi|laissez-moi|\
        réfléchir|dame|denme|déjame|déjeme|pensar|hablamos|me dê|pensarlo|pensare|дайте|подумать|подумаю|sochne|\
        sochta|let you know|know|tell you|get back|come back|revert|reply|respond|answer|confirm|decide|decision|\
        update|ask|ask me|ask us|ask again|try me|try again|ping|ping me|remind|remind me|revisit|check back|\
        check with me|call me|write me|write again|contact me|follow up|circle back|reach out|talk|hear from|\
        come to it|look at it|later|hold|park|pause|wait|postpone|melde|melden|sage|bescheid|antworte|antwort|\
        fragen sie|frag|frage|erinner*|rückmeldung|entscheid*|schreiben sie|wieder|reviens|revenir|réponds|réponse|\
        répondrai|tiens au courant|dirai|confirme|confirmerai|relancez|relance|redemandez|rappelez|recontactez|\
        décide|respondo|respondemos|responderé|respuesta|digo|diré|decimos|confirmo|confirmaré|avisa|aviso|avisaré|\
        pregunta|pregúntame|pregunten|vuelve|vuelvan|contesto|contestaré|retorno|resposta|responder|respondo|falo|\
        digo|confirmo|pergunte|pergunta|me chame|lembre|avise|rispondo|risposta|confermo|saprò|richied*|antwoord|\
        laat ik|laat weten|vraag|weten|отвечу|ответим|ответ|скажу|скажем|напишу|напишем|сообщу|сообщим|дам знать|\
        дадим знать|вернусь|вернемся|вернёмся|решу|решим|решение|спросите|напомните|напомни|напишите|определюсь|\
        определимся|уточню|подтвержу|batata|batate|bataunga|batayenge|bata|bata dunga|bolta|jawab|puchna|poochna|\
        puchh|yaad|confirm|reply|बताता|बताते|बताऊंगा|बताऊँगा|बताएंगे|बताएँगे|बता|जवाब|पूछ|पूछना|पूछिए|याद
        """
    )
    /// Beside a day on which a report will have an outcome.
    static let outcomes = table(
        """
        decision|decide|decides|answer|reply|expected|expect|expecting|by|until|till|due|hopefully|promised|promise|\
        will|should|going to|scheduled|planned|booked|fixed|set for|meeting|demo|visit|install|installation|delivery|\
        po|signing|sign|close|closing|result|update|entscheid*|antwort|termin|bis|voraussichtlich|sollte|wollen|will|\
        werden|besuch|lieferung|réponse|décision|rendez-vous|rdv|visite|prévu|prévue|d'ici|attend*|doivent|decisión|\
        respuesta|reunión|visita|prevista|previsto|esperamos|hasta|antes|decisão|resposta|reunião|prevista|aguard*|\
        até|decisione|risposta|entro|besluit|antwoord|afspraak|обещали|обещал|обещают|решение|решат|ответ|ответят|\
        ждем|ждём|должны|встреча|выезд|монтаж|поставка|до|к|на|будет|faisla|decide|batayenge|denge|karenge|milega|\
        meeting|tak|hoga|फैसला|फ़ैसला|बताएंगे|होगा|तक
        """
    )
    /// Beside a day that is one of the partner's terms.
    static let starting = table(
        """
        from|not before|before|earliest|only after|after|start|starting|begin|deliver|delivery|by|possible|can do|\
        available|free|slot|in|on|till|until|instead|rather|ab|frühestens|nicht vor|erst|vor|nach|beginn|liefern|\
        lieferung|anfangen|können|möglich|à partir|pas avant|avant|après|commencer|livrer|livraison|dès|a partir|\
        desde|no antes|antes de|después|empezar|entregar|entrega|para|só|somente|apenas|depois|começar|iniciar|da|\
        dal|non prima|prima|consegna|vanaf|niet voor|pas|levering|не раньше|раньше|только|с|со|после|начать|начнем|\
        начнём|сможем|можем|поставка|поставим|к|se pehle nahi|ke baad|baad|se|pehle|delivery|start|shuru|से|के बाद|\
        पहले
        """
    )
    /// Beside the day on which somebody who is away will be back.
    static let returning = table(
        """
        back|return|returning|returns|until|till|through|to|up to|and|reopen|reopens|reopening|available again|\
        resume|bis|einschließlich|zurück|wieder|erreichbar|ab|und|jusqu'au|jusqu'à|retour|reviens|au|inclus|reprend*|\
        hasta|regreso|vuelvo|vuelta|volveré|al|incorporo|até|volto|retorno|regresso|a|fino|al|rientro|torno|tot|\
        tot en met|terug|weer|till och med|tillbaka|åter|t.o.m|til og med|tilbage|tilbake|indtil|frem til|saakka|\
        asti|palaan|takaisin|do|wracam|powrót|włącznie|vrátím|zpět|návrat|vrátim|späť|ig|vissza|újra|până|revin|\
        întorc|do|vraćam|natrag|vračam|nazaj|до|по|включительно|вернусь|выйду|буду|выхожу|до|повернуся|завръщам|\
        връщам|до|kadar|dön*|döneceğim|tarihine|έως|μέχρι|επιστρέφω|επιστροφή|iki|grįšiu|līdz|atgriez*|kuni|tagasi|\
        tak|wapas|laut*|तक|वापस|लौट*|至|到|返回|回来|まで|戻り|까지|복귀|حتى|إلى|أعود|עד|אחזור|حتی|sampai|hingga|kembali|đến|hết|\
        trở lại|ถึง|กลับ
        """
    )
    /// Beside a day that is over: "met them on Tuesday".
    static let past = table(
        """
        met|sent|visited|spoke|called|was|were|had|got|gave|went|did|received|submitted|since|yesterday|last|ago|\
        quoted|mailed|presented|signed|paid|ordered|showed|war|waren|hatte|hatten|geschickt|gesendet|getroffen|\
        besucht|gesprochen|gestern|seit|letzten|letzte|vorigen|envoyé|envoyée|rencontré|visité|appelé|hier|depuis|\
        dernier|dernière|était|enviamos|envié|visitamos|visité|hablé|ayer|pasado|pasada|desde|enviei|enviámos|\
        visitei|falei|falamos|ontem|passado|passada|inviato|ieri|scorso|scorsa|gestuurd|gisteren|vorige|afgelopen|\
        отправили|отправил|отправлено|были|был|была|встретились|встречались|звонили|звонил|ездили|вчера|прошлой|\
        прошлый|прошлую|bheja|bheji|gaye|gaya|mile|mila|hui|hua|tha|thi|kiya|diya|pichle|भेजा|गए|मिले|हुई|हुआ|था|थी|\
        किया|दिया|पिछले
        """
    )
}
