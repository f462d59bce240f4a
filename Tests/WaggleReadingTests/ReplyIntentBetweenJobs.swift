/// A third set of answers: what partners write between two jobs.
extension ReplyCase {
    static let betweenJobs: [ReplyCase] = [
        further("accept", isReport: false, acceptAnswers),
        further("decline", isReport: false, declineAnswers),
        further("question", isReport: false, questionAnswers),
        further("counter", isReport: false, counterAnswers),
        further("snooze", isReport: false, snoozeAnswers),
        further("progress", isReport: true, statusAnswers),
        further("won", isReport: true, wonAnswers),
        further("lost", isReport: true, lostAnswers),
        further("returned", isReport: true, returnedAnswers),
        further("unclear", isReport: false, unclearAnswers),
        further("unsubscribe", isReport: false, unsubscribeAnswers),
    ].flatMap(\.self)

    private static func further(_ intent: String, isReport: Bool, _ words: [String]) -> [ReplyCase] {
        words.map { ReplyCase(words: $0, intent: intent, because: "between two jobs", isReport: isReport) }
    }

    private static let acceptAnswers = [
        "We can do Nashik, send across the number.",
        "Ours please - Mike will ring them this afternoon.",
        "Ok will take. pls share contact",
        "Noted and accepted. We will visit on Wednesday.",
        "Yes. Got a tech in the area Tuesday anyway.",
        "count me in 👍",
        "Absolutely, that is bread and butter for us. Ping me the details.",
        "Okay sir, we will do. Kindly share the details.",
        "ha ji bhejiye, ho jayega",
        "le lenge sir, number do",
        "Machen wir, bitte Kontaktdaten schicken.",
        "Gern, übernehmen wir.",
        "OK pour nous, envoyez les coordonnées.",
        "Je m'en occupe.",
        "Lo cogemos, pásame el teléfono.",
        "Pode mandar, vamos atender.",
        "Берём, скидывайте контакты.",
        "Да, готовы взять в работу.",
    ]

    private static let declineAnswers = [
        "Sorry, we stopped doing printers last year.",
        "Pass. Budget will never cover it.",
        "Thanks but our only cabling guy is on leave all month.",
        "Not for us this time. Good luck with it.",
        "Conflict of interest - they are our landlord. Cannot take it.",
        "nahi sir abhi kaam bahut hai",
        "ye area humara nahi hai",
        "Leider keine Kapazität bis Februar.",
        "Trop loin pour nous, désolé.",
        "On est complets jusqu'à fin janvier, merci quand même.",
        "No llegamos a esa zona, lo siento.",
        "Não trabalhamos com essa marca.",
        "Не наш профиль, спасибо.",
        "Сейчас нет монтажников, откажемся.",
    ]

    private static let questionAnswers = [
        "Which brand do they have at present?",
        "Before I say yes - who is the incumbent?",
        "Is this the same hospital as last year?",
        "Can you confirm whether GST is included in the budget",
        "budget kitna hai party ka?",
        "Um welches Warenwirtschaftssystem geht es?",
        "Combien de postes exactement ?",
        "¿El cliente tiene ya el cableado hecho?",
        "Qual o prazo do cliente?",
        "Какой срок у клиента?",
    ]

    private static let counterAnswers = [
        "We can do it from January, not before.",
        "Would do the servers but not the printers.",
        "Happy to take it if we can quote HP instead of Dell.",
        "We take it if referral fee is 3%, ok?",
        "Wir würden es machen, aber erst ab Mitte Januar.",
        "On prend si le budget monte à 12 000.",
        "Возьмём, если предоплата 50%.",
    ]

    private static let snoozeAnswers = [
        "Out on site, will get back by evening.",
        "Checking with my distributor. Reply by Thursday.",
        "Can you hold it for me till Monday?",
        "kal bataunga",
        "Ich melde mich morgen dazu.",
        "Dame un par de días y te confirmo.",
        "Отвечу завтра до обеда.",
    ]

    private static let statusAnswers = [
        "Met the customer yesterday, quotation submitted, they will decide next week.",
        "Left two voicemails, no call back yet.",
        "Site survey done. Preparing BOQ.",
        "Rendez-vous pris jeudi avec le client.",
        "Отправили КП, ждём ответа.",
    ]

    private static let wonAnswers = [
        "PO in hand. 6.2 lakhs plus tax. Thank you!",
        "Job done and paid, £4,300.",
        "Happy to say the Leeds deal closed at 12k.",
        "order mil gaya sir, 2.5 lakh ka",
        "Auftrag erteilt, 8.900 netto.",
        "Affaire conclue, 14 k€ HT.",
        "Firmado, 9.200 €.",
        "Договор подписали, 640 тыс.",
    ]

    private static let lostAnswers = [
        "They decided to stay with their present vendor.",
        "Customer says project scrapped.",
        "Lost it on price. Competitor was 20% below us.",
        "party ne kahi aur se le liya",
        "Kunde hat sich für einen anderen entschieden.",
        "Le client a abandonné le projet.",
        "Al final se lo han dado a otro.",
        "O cliente desistiu.",
        "Клиент выбрал других.",
    ]

    private static let returnedAnswers = [
        "We took this but can't staff it. Please reassign to another member.",
        "Giving this one back, customer wants Mac support and we have nobody.",
        "Wir müssen den Lead leider zurückgeben, unser Techniker ist ausgefallen.",
        "Возвращаем заявку, не успеваем по срокам.",
    ]

    private static let unclearAnswers = [
        "Noted, thanks."
    ]

    private static let unsubscribeAnswers = [
        "Please do not send us any more leads."
    ]
}
