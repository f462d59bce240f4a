/// A sixth set of answers, in plain words; 101 of these 105 were right when the reader first saw them.
extension ReplyCase {
    static let ordinary: [ReplyCase] = [
        ordinary("accept", isReport: false, ordinaryAccepts),
        ordinary("decline", isReport: false, ordinaryDeclines),
        ordinary("question", isReport: false, ordinaryQuestions),
        ordinary("counter", isReport: false, ordinaryCounters),
        ordinary("snooze", isReport: false, ordinarySnoozes),
        ordinary("unsubscribe", isReport: false, ordinaryUnsubscribes),
        ordinary("progress", isReport: true, ordinaryReports),
        ordinary("won", isReport: true, ordinaryWins),
        ordinary("lost", isReport: true, ordinaryLosses),
        ordinary("returned", isReport: true, ordinaryReturns),
    ].flatMap(\.self)

    private static func ordinary(_ intent: String, isReport: Bool, _ words: [String]) -> [ReplyCase] {
        words.map { ReplyCase(words: $0, intent: intent, because: "as it came", isReport: isReport) }
    }

    private static let ordinaryAccepts = [
        "Yes this is right up our street, we'd be glad to have it.",
        "We have a crew free next week so count us in.",
        "Interested. Kindly forward the particulars of the party.",
        "Okay we will do it. Share number.",
        "Ready to take this up, please do the needful.",
        "ji bilkul, number bhej dijiye customer ka",
        "हम करेंगे, डिटेल भेज दीजिए",
        "Nehmen wir gern an, bitte Kontaktdaten schicken.",
        "Ja, das passt uns gut in den Plan. Wir kümmern uns darum.",
        "Oui, nous pouvons nous en charger. Merci de nous transmettre le contact.",
        "Avec plaisir, on s'en occupe dès cette semaine.",
        "Sí, nos interesa, mándenos los datos del cliente.",
        "Adelante con este, nosotros lo hacemos.",
        "Aceitamos, pode mandar o contato do cliente.",
        "Temos interesse sim, vamos atender.",
        "Да, возьмёмся. Присылайте контакты.",
        "Наш профиль, готовы работать.",
        "Accepting this one. Our Thane engineer Prakash will call him today itself.",
        "👍 send it over",
        "Perfect timing, another job there just finished. We'll take this.",
    ]

    private static let ordinaryDeclines = [
        "Sorry, our team is fully booked through January.",
        "We only do software, no hardware installs.",
        "Have to skip this one, my lead technician just resigned.",
        "The budget is too low for us, please offer it to another.",
        "Regret we can't participate.",
        "abhi bahut kaam hai, is baar nahi ho payega",
        "यह हमारे एरिया में नहीं आता, माफ़ कीजिए",
        "Leider zu weit weg für uns.",
        "Danke, aber das ist nicht unser Gebiet.",
        "Ce n'est pas notre métier, désolé.",
        "Nous devons refuser, planning complet.",
        "No podemos, estamos hasta arriba de trabajo.",
        "Gracias pero esa zona nos queda lejos.",
        "Infelizmente não atendemos essa região.",
        "Obrigado, mas vamos passar.",
        "Спасибо, но это не к нам.",
        "К сожалению, нет свободных людей.",
        "Thane West is out of range for our vans, sorry.",
    ]

    private static let ordinaryQuestions = [
        "Is the cabling already in place or do we need to lay it?",
        "Who else is bidding on this?",
        "Before I say yes: is the site occupied during work?",
        "recorder 16 channel ka chahiye ya 32?",
        "Gibt es schon einen Netzwerkschrank vor Ort?",
        "Quelle marque le client utilise-t-il actuellement ?",
        "¿Hay que trabajar en fin de semana?",
        "O cliente já tem rack?",
        "А монтаж входит в бюджет?",
        "Can you tell me if the customer wants AMC afterwards",
        "What are the payment terms?",
    ]

    private static let ordinaryCounters = [
        "We can do it if the customer pays 50% advance.",
        "Yes, but not before 10 January.",
        "Happy to take it provided the budget goes up to 4 lakh.",
        "We would take the cameras but not the cabling.",
        "kar lenge par 20 december ke baad hi",
        "Ja, aber erst ab Februar möglich.",
        "Ja, wenn der Kunde die Verkabelung selbst macht.",
        "Oui, à condition que le délai soit repoussé à février.",
        "Sí, pero por menos de 350.000 no lo hacemos.",
        "Aceitamos desde que seja em janeiro.",
        "Можем взять, но только после Нового года.",
        "If you can push the date to mid Jan we're in.",
    ]

    private static let ordinarySnoozes = [
        "Let me talk to my engineer and come back to you tomorrow.",
        "Can I let you know on Wednesday?",
        "Travelling now, will reply tonight.",
        "partner se puch ke batata hu shaam tak",
        "Ich muss das intern klären, melde mich Mittwoch.",
        "Je vérifie avec mon équipe et je reviens vers vous demain.",
        "Necesito consultarlo, le respondo el jueves.",
        "Vou verificar com a equipe e retorno amanhã.",
        "Уточню у инженеров и отвечу завтра.",
    ]

    private static let ordinaryUnsubscribes = [
        "Please stop sending us these offers.",
        "Bitte keine weiteren Anfragen mehr schicken.",
    ]

    private static let ordinaryReports = [
        "Site visit done yesterday, quote goes out tomorrow.",
        "Still waiting for their IT manager to come back from leave.",
        "Negotiating on price, looks good.",
        "quotation bhej diya hai, jawab ka wait hai",
        "Wir haben angeboten, der Kunde überlegt noch.",
        "Nous attendons leur retour sur le devis.",
        "Estamos a la espera de que firmen.",
        "Enviamos a proposta, estão analisando.",
        "КП отправили, клиент думает.",
        "Called three times, no one picks up. Will try again Thursday.",
    ]

    private static let ordinaryWins = [
        "Closed it yesterday at 2.85 lakh.",
        "They signed! Order value 310000 INR.",
        "order mil gaya, 3 lakh me final hua",
        "Auftrag erhalten, Auftragswert 4.800 €.",
        "Affaire conclue pour 5 200 euros.",
        "Hemos ganado el proyecto, 8.900 euros.",
        "Fechamos negócio por R$ 15 mil.",
        "Договор подписан, сумма 420 тыс. руб.",
    ]

    private static let ordinaryLosses = [
        "They chose another vendor, our price was higher.",
        "Customer decided not to go ahead this year.",
        "client ne kisi aur ko de diya",
        "Der Kunde hat sich für einen Mitbewerber entschieden.",
        "Le client a choisi un autre prestataire.",
        "El cliente se fue con otro proveedor.",
        "O cliente desistiu da compra.",
        "Проиграли по цене.",
    ]

    private static let ordinaryReturns = [
        "We can't do it after all, please hand it to someone else.",
        "Our cabling guy is in hospital, please take this lead back.",
        "Wir schaffen das doch nicht, bitte an jemand anderen weitergeben.",
        "Finalement nous ne pouvons pas, merci de le confier à un autre.",
        "No vamos a poder, por favor pásenlo a otro.",
        "Не сможем выполнить, передайте другому партнёру.",
        "hum nahi kar payenge, kisi aur ko de do",
    ]
}
