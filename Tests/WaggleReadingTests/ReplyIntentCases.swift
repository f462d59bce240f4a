/// Answers as partners write them, with what each means and why. The day is Thursday, 19 November 2026.
///
/// The one thing that must never happen is an accept where none was given: a customer's telephone number goes
/// out with it.
struct ReplyCase: Sendable {
    var words: String
    var intent: String
    var because: String
    /// Whether the partner has the lead already and reports on it.
    var isReport = false

    static let all: [ReplyCase] =
        accepts + declines + snares + questions + counters + snoozes + unclear + stops + wins + losses + returns
        + reports + wordings + betweenJobs + unseen + anyDay + ordinary

    private static func offers(_ intent: String, _ because: String, _ words: [String]) -> [ReplyCase] {
        words.map { ReplyCase(words: $0, intent: intent, because: because) }
    }

    private static func afterwards(_ intent: String, _ because: String, _ words: [String]) -> [ReplyCase] {
        words.map { ReplyCase(words: $0, intent: intent, because: because, isReport: true) }
    }

    static let accepts: [ReplyCase] =
        offers(
            "accept",
            "plain yes, Indian, British and American",
            [
                "Yes, kindly share the details.", "Ok sir, will do. Pls share contact no.", "Go ahead pls",
                "Yes we are interested. Please do the needful.", "Sure thing, send it over!", "Yep, I'm in.",
                "Absolutely, we'd love this one.", "Cheers, we'll have that.", "Happy to help, pass them over please.",
                "Lovely, put us down for it.", "Right up our street, yes please.", "Great, we'll take it from here.",
                "You bet. Send me their info.", "Sounds good, let's do it.", "Done. Share number.",
                "Interested, pls send customer no", "Accepted with thanks.", "ACCEPT", "accept.", "OK 👍", "👍👍", "Y",
                "Yes!!!", "I will take this lead.", "We would be glad to take this up.", "ok done", "yes sir",
            ]
        )
        + offers(
            "accept",
            "what is said beside the yes does not change the deal",
            [
                "Yes please. I'm on 98200 12345 till seven.",
                "We'll take it. No problem with the date.",
                "Yes, no issues from our side.",
                "Sure, why not!",
                "Yes, that is not far from us at all, send it.",
                "Accept. My colleague Ritu Shah will call the customer tomorrow morning.",
                "Happy to take this one, we did the same job for their neighbour last year and never had a complaint.",
                "Will take it, thanks for not forgetting us.",
                "Yes, I'll call them on Monday.",
                "Go for it, we have two engineers free next week.",
                "Don't give it to anyone else, we want this one.",
                "Can't wait - send it over!",
                "I'd be a fool not to. We'll take it.",
            ]
        )
        + offers(
            "accept",
            "Hindi and Hinglish",
            [
                "haan ji bhej dijiye", "theek hai sir, number bhej do", "ji bilkul, hum kar lenge", "le lenge ji",
                "haan le lo humare naam pe", "ok bhej do", "done, details bhejo", "हाँ", "जी हाँ, भेज दीजिए", "ठीक है, नंबर भेजिए",
                "हम कर लेंगे", "मंज़ूर है", "हमें चाहिए", "bhejo bhai 👍", "ho jayega sir", "haan chalega",
            ]
        )
        + offers(
            "accept",
            "Russian",
            [
                "Да, берём.", "Берем!", "Согласен, жду контакты", "Ок, забираем", "Готовы взять, присылайте данные.",
                "Конечно, возьмём", "Да, интересно, давайте", "принимаем", "Добрый день! Берём в работу.",
            ]
        )
        + offers(
            "accept",
            "German",
            [
                "Ja, machen wir.", "Gerne, schicken Sie mir die Daten.", "Übernehmen wir gern.", "Passt, nehme ich.",
                "Ja bitte", "Jawohl", "Angenommen", "Klar, her damit!", "Das machen wir, danke!", "Zusage von uns.",
            ]
        )
        + offers(
            "accept",
            "French, Spanish, Portuguese",
            [
                "Oui, envoyez-moi les coordonnées.", "Ok pour nous", "C'est bon, on prend", "Avec plaisir !",
                "Bien sûr, je m'en charge.", "Nous acceptons.", "Sí, lo tomamos.", "Claro, mándame el contacto",
                "Nos lo quedamos", "De acuerdo, adelante.", "Acepto", "Por supuesto, nos interesa mucho.",
                "Pode mandar!", "Fico com este.", "Sim, aceitamos.", "Com certeza, manda o contato",
                "Bora, pode passar",
            ]
        )

    static let declines: [ReplyCase] =
        offers(
            "decline",
            "plain no",
            [
                "No.", "Not this time, thanks.", "We'll sit this one out.", "Regret, not possible this month.",
                "Sorry, we are overloaded till Diwali.", "Not our cup of tea.", "Thanks but no thanks.",
                "I'm afraid we'll have to decline.", "Bit far for us, sorry.", "Declined, conflict of interest.",
                "We do not deal in CCTV.", "Nah, too small.", "N", "No can do", "DECLINE", "Pass", "pass.", "👎",
                "Swamped right now, give it to somebody else.", "We don't work with schools anymore, they never pay.",
                "Thanks for thinking of us, unfortunately we don't cover Wales.",
                "No, they owe us money since 2023.",
                "Unfortunately we're unable to serve this location.",
            ]
        )
        + offers(
            "decline",
            "a refusal that uses the words of a yes",
            [
                "I can't accept this one.", "We cannot take it.", "We won't be accepting this.",
                "We are not interested.", "Not able to accept at present", "Nobody here can take it.",
                "I don't think we can take this.", "I would not take this.", "We'd rather not take this one.",
                "Sorry, I am not going to accept.", "Ok no thanks", "Yeah, no. Not for us.",
                "I'd love to take it but can't, fully booked.", "Would have loved this, sadly no capacity.",
                "We never accept jobs under a lakh.", "Sure, and pigs fly. We'll pass.",
                "Great lead, wrong partner: pass on this one.", "Thank you, but please don't send the details.",
            ]
        )
        + offers(
            "decline",
            "Hindi and Hinglish",
            [
                "nahi ji", "nahi sir, time nahi hai", "hum nahi kar payenge", "abhi nahi ho payega, bahut kaam hai",
                "rehne do", "is baar nahi", "नहीं", "नहीं जी", "हमसे नहीं होगा", "अभी समय नहीं है", "kisi aur ko de do",
                "bahut door hai, nahi lenge", "hum CCTV nahi karte",
            ]
        )
        + offers(
            "decline",
            "Russian",
            [
                "Нет, спасибо.", "Не наш профиль.", "К сожалению, не сможем.", "Не возьмём, далеко", "Пас",
                "Отказываемся, все заняты", "не интересно", "Спасибо, не в этот раз", "Рады бы взять, но не можем",
            ]
        )
        + offers(
            "decline",
            "German",
            [
                "Nein.", "Leider keine Kapazitäten.", "Das passt nicht zu uns.", "Wir müssen leider absagen.",
                "Können wir nicht übernehmen.", "Danke, aber nein.", "Zu weit weg für uns.", "Kein Interesse",
                "Das nehmen wir nicht.", "Diesmal nicht",
            ]
        )
        + offers(
            "decline",
            "French, Spanish, Portuguese",
            [
                "Non, désolé.", "Pas pour nous, trop loin.", "Nous ne pouvons pas accepter.", "On ne prend pas.",
                "Malheureusement nous sommes complets.", "Je passe mon tour", "No, gracias.", "No nos interesa.",
                "No podemos aceptarlo.", "Lo siento, estamos a tope.", "Esta vez no", "Não, obrigado.",
                "Não podemos aceitar.", "Infelizmente não conseguimos.", "Desta vez não", "Estamos sem tempo, passo.",
            ]
        )

    static let questions: [ReplyCase] =
        offers(
            "question",
            "asks and has not decided",
            [
                "Which brand do they want?", "Is it for one site or two?", "Who is the customer?",
                "What's the budget please", "Is site visit possible before quoting?", "New or refurbished?",
                "Is the referral fee still 3%?", "Can you share the BOQ first?", "GST extra?",
                "kitna budget hai sir?", "kaunsi jagah hai exactly?", "payment terms kya hai", "बजट कितना है?",
                "कौन सा ब्रांड चाहिए?", "А какой бюджет?", "Кто заказчик?", "Это с монтажом или без?",
                "Was ist das Budget?", "Ist das mit Montage?", "Wo genau liegt das?", "Quel est le budget ?",
                "C'est pour quand ?", "¿Cuál es el presupuesto?", "¿Dónde es exactamente?", "Qual é o orçamento?",
                "É com instalação?",
            ]
        )
        + offers(
            "question",
            "a yes that is a question, or waits for its answer",
            [
                "Accept?", "Should we accept?", "Can we accept this on Monday as well?", "Is it ok to take this?",
                "Do I just say yes to take it?", "Yes? What would we get?", "Interested. What is the fee?",
                "Sounds good, but who pays the freight?", "Yes, is the budget fixed?",
                "If we accept, who does the installation?", "Берём? А где это?",
                "Nehmen wir - aber wer zahlt die Anfahrt?",
                "haan, lekin payment kab milega?", "Would they take refurbished? If so we are in?",
            ]
        )

    static let counters: [ReplyCase] =
        offers(
            "counter",
            "a yes on other terms",
            [
                "Yes, if they can wait until January.", "OK but at 6 lakh minimum.", "Accept subject to 50% advance.",
                "Will take it only if payment is immediate.", "We can do it for 4.2 lakhs.",
                "Happy to take the firewall, not the cabling.", "We accept provided there's no referral fee.",
                "Yes, but not before 15 December.",
                "We'd take it at £3,000 and up.", "Only supply, no installation from our side.",
                "Accepted, assuming they sign for 3 years.", "Sure, as long as it's Dell and not Lenovo.",
                "haan, agar advance mile to", "le lenge lekin 5 lakh se kam nahi", "bhej do par advance 50% chahiye",
                "sirf printer de sakte hain", "अगर बजट बढ़े तो ले लेंगे", "हाँ लेकिन एडवांस चाहिए",
                "Берём, если предоплата 50%", "Да, но не раньше января", "Возьмём только монтаж", "Готовы за 900 тыс.",
                "Ja, wenn der Kunde bis Januar warten kann.", "Gerne, aber nicht unter 40.000 EUR.",
                "Nehmen wir, sofern die Anfahrt bezahlt wird.", "Nur die Hardware, dann ja.",
                "Oui, à condition d'avoir un acompte.", "D'accord, mais seulement en janvier.",
                "Oui si le budget passe à 12 000 €.", "Sí, pero con un 50% por adelantado.",
                "Aceptamos si pagan por adelantado.", "Lo tomamos siempre que sea en Madrid.",
                "Sim, mas só a partir de janeiro.", "Aceitamos desde que paguem metade antes.",
            ]
        )

    static let snoozes: [ReplyCase] =
        offers(
            "snooze",
            "asks for time and commits to nothing",
            [
                "Let me check with my team and revert by Monday.", "Will get back to you tomorrow.",
                "Ask me on Friday", "Give me till evening.", "Can I tell you on Monday? Travelling.",
                "Need to talk to my partner first, will confirm by 25 Nov.", "Not now, maybe in January.",
                "I'll let you know by noon.", "Bear with me until Tuesday.", "remind me after Diwali",
                "kal batata hoon", "soch ke batate hain", "thoda time do", "कल बताऊँगा", "सोच कर बताते हैं",
                "Отвечу завтра", "Дайте подумать до понедельника", "Напомните через неделю", "Посмотрю и напишу",
                "Ich melde mich bis Freitag.", "Muss ich intern klären, Antwort morgen.",
                "Fragen Sie nächste Woche nochmal.", "Je vous réponds lundi.",
                "Laissez-moi vérifier et je reviens vers vous.",
                "Te digo mañana.", "Déjame consultarlo y te aviso el lunes.", "Respondo amanhã.",
                "Vou ver e te aviso na segunda.",
            ]
        )

    static let unclear: [ReplyCase] =
        offers(
            "unclear",
            "nothing in it decides",
            [
                "Thanks", "Thank you for your mail.", "Received.", "Noted with thanks", "Hi", "...", "Seen",
                "Interesting market these days, isn't it just.", "Sent you a mail about the other thing.",
                "Happy Diwali to all!", "спасибо", "Danke", "dhanyavad", "?!", "🙏", "lol", "+1 234", "accept decline",
                "The accept link does not open.",
            ]
        )
        + offers(
            "unclear",
            "both, or somebody else's words",
            [
                "Yes. No. I don't know.", "Accept, sorry I mean decline.",
                "My boss said \"we'll take it\" about the other one.",
                "You wrote \"I accept\" in your mail.", "I can neither accept nor decline.",
                "Oh sure, because I always work for free.", "Yeah right.", "The customer said yes to the other vendor.",
                "да нет наверное",
            ]
        )

    static let stops: [ReplyCase] =
        offers(
            "unsubscribe",
            "wants no more of these",
            [
                "Unsubscribe", "Please stop.", "Take us off your list please.", "Kindly remove my mail id.",
                "We don't want any more of these mails.", "No more leads please, we closed the shop.",
                "aage se mail mat bhejna", "मेल मत भेजिए", "Больше не присылайте, пожалуйста", "Уберите нас из рассылки",
                "Bitte keine weiteren Angebote.", "Bitte abmelden", "Désinscrivez-nous",
                "Ne nous envoyez plus d'offres",
                "No me envíen más correos", "Dadme de baja", "Não me enviem mais emails", "Descadastrar",
            ]
        )

    static let wins: [ReplyCase] =
        afterwards(
            "won",
            "the customer bought",
            [
                "Won - PO for 3.2 lakh came today.", "We closed it, 18 laptops, Rs 9,40,000.", "Signed this morning!",
                "Deal done 🎉", "They went ahead with us, order value $12,400.", "They ordered 14 instead of 20.",
                "Installed and paid. 2.1L", "order final ho gaya", "PO mil gaya 5 lakh ka", "ऑर्डर मिल गया", "काम मिल गया",
                "Договор подписали, 1,2 млн", "Клиент купил, 450 тыс.", "Gewonnen, 12.500 Euro", "Auftrag erhalten!",
                "Verkauft für 8.900 €", "Commande signée, 7 500 €", "Vendu !", "Cerrado, 6.000 €",
                "Nos han hecho el pedido",
                "Fechamos negócio", "Pedido confirmado, R$ 45 mil",
            ]
        )

    static let losses: [ReplyCase] =
        afterwards(
            "lost",
            "the customer did not buy from the partner",
            [
                "Lost on price.", "We didn't win it.", "They haven't won us over and went with Dell direct.",
                "No luck, they bought online.", "Customer dropped the project.", "We did not get the order.",
                "They decided to stay with their current provider.", "dusre se le liya unhone", "order nahi mila",
                "ऑर्डर नहीं मिला", "उन्होंने दूसरे से ले लिया", "Проиграли по цене", "Клиент передумал", "Купили у других",
                "Leider verloren.", "Der Kunde hat sich für einen anderen entschieden.", "Nicht gekauft",
                "Perdu, trop cher.", "Ils ont choisi un concurrent", "Lo hemos perdido", "Se fueron con otro proveedor",
                "Perdemos, era caro demais", "O cliente desistiu",
            ]
        )

    static let returns: [ReplyCase] =
        afterwards(
            "returned",
            "gives it back while somebody else could still serve",
            [
                "RETURN, our engineer has left.", "Please reassign, we can't make it to Nashik.",
                "We have to hand this one back.", "Can you give it to another partner? We're stuck.",
                "I must return this lead: no time.", "hum nahi kar payenge, kisi aur ko de do", "wapas le lijiye",
                "किसी और को दे दीजिए", "Возвращаем, не справляемся", "Передайте другому, пожалуйста",
                "Wir geben den Auftrag zurück.", "Bitte an jemand anderen vergeben.", "Je vous rends ce client.",
                "Donnez-le à quelqu'un d'autre", "Lo devolvemos, no llegamos", "Pásalo a otro",
                "Devolvo, não consigo atender",
                "Passe para outro parceiro",
            ]
        )

    static let reports: [ReplyCase] =
        afterwards(
            "progress",
            "under way, no result yet",
            [
                "Quotation submitted, awaiting PO.", "Site visit on Monday.", "Called twice, no answer.",
                "Still negotiating.", "They'll decide by month end.", "Not yet won, PO expected next week.",
                "We hope to win it next week.", "Nothing new yet.", "quotation de diya, wait kar rahe hain",
                "baat chal rahi hai", "फ़ोन नहीं उठा रहे", "कोटेशन भेज दिया", "Отправили КП, ждём ответа", "Пока думают",
                "Клиент не берёт трубку", "Angebot verschickt, warten auf Antwort.", "Termin am Dienstag",
                "Devis envoyé, en attente.", "Rendez-vous mardi", "Presupuesto enviado, esperando respuesta",
                "Hemos quedado el martes", "Proposta enviada, aguardando", "Estamos a negociar",
            ]
        )

    /// Words of a yes in answers that are none.
    static let snares: [ReplyCase] =
        offers(
            "decline",
            "the yes is taken back, or belongs to something else",
            [
                "We'd normally take it, but not this month.", "I was going to accept but my engineer quit, so no.",
                "Yes I saw it. Not for us.", "Ok, thanks, but we'll pass.",
                "Sure it's a good lead, just too far for us.",
                "Interesting, but no capacity.",
                "Thanks for sending the details. Not interested.", "haan dekha, nahi kar payenge",
                "Да, видел. Не возьмём.", "Ja, gesehen. Leider keine Zeit.", "Oui merci mais non merci.",
                "Sí, gracias, pero no podemos.", "Sim, vi, mas não temos interesse.",
                "Happy to help another time, not this time.", "Please go ahead with someone else.",
                "Please go ahead without us.", "Send it to someone else.", "Give the details to someone else please.",
                "Would like to but can't take it. Fully booked.",
            ]
        )
        + offers(
            "question",
            "asks about taking it",
            [
                "Could we take it next month?", "Will you send the details before we accept?",
                "Can I accept later?", "Shall we take it?", "Is it a deal for us?", "Who will take it if we don't?",
                "What happens when I accept?", "ले लें क्या?", "le le kya?", "Sollen wir das nehmen?",
                "On prend ou pas ?", "¿Lo tomamos?", "Aceitamos?", "How do I accept?",
            ]
        )
        + offers(
            "counter",
            "takes it if",
            [
                "Will take it once they confirm 50% advance.", "I accept if you waive the fee.",
                "We'll take it, minus the cabling.",
                "OK if I can start in January.",
                "Accept with one condition: payment in 7 days.", "yes but price must be 5 lakh +",
                "Да, если бюджет поднимут", "Klar, aber nur mit Anzahlung",
                "Je prends si le client paie 30 % d'avance", "Lo cojo si es en Valencia",
                "Fico com este se for em Lisboa",
            ]
        )
        + offers(
            "snooze",
            "may take it later",
            [
                "I might take it, will confirm tomorrow.", "Looks good, let me check stock and revert.",
                "We may be interested, need a day.", "Probably yes, will let you know on Monday.",
                "Yes maybe, I'll get back to you tomorrow.", "haan shayad, kal batata hu",
                "Скорее да, отвечу завтра", "Vermutlich ja, melde mich morgen.",
                "Sûrement oui, je vous confirme demain.",
            ]
        )
        + offers(
            "unclear",
            "nobody said yes",
            [
                "Accepted: Weekly call (Thu 19 Nov)", "Your mail was read on Thursday.", "He said he will take it.",
                "I don't know.", "Call me.", "See below.", "Forwarding to my colleague.", "Test", "👀", "🤔",
            ]
        )
}
