/// A fourth set of answers, written before any reader saw them.
extension ReplyCase {
    static let unseen: [ReplyCase] = [
        unseen("accept", isReport: false, acceptUnseen),
        unseen("decline", isReport: false, declineUnseen),
        unseen("counter", isReport: false, counterUnseen),
        unseen("question", isReport: false, questionUnseen),
        unseen("snooze", isReport: false, snoozeUnseen),
        unseen("unclear", isReport: false, unclearUnseen),
        unseen("progress", isReport: true, progressUnseen),
        unseen("won", isReport: true, wonUnseen),
        unseen("lost", isReport: true, lostUnseen),
        unseen("returned", isReport: true, returnedUnseen),
        unseen("unsubscribe", isReport: false, unsubscribeUnseen),
    ].flatMap(\.self)

    private static func unseen(_ intent: String, isReport: Bool, _ words: [String]) -> [ReplyCase] {
        words.map { ReplyCase(words: $0, intent: intent, because: "unseen before", isReport: isReport) }
    }

    private static let acceptUnseen = [
        "Yes, count us in.",
        "Okay we can handle. Kindly share details of party.",
        "go ahead and send me the name and number",
        "Happy to help with this one, fire it over.",
        "accpet",
        "Yes pls assign to Nagpur branch, I am there till Friday",
        "Consider it done.",
        "Sure thing! 👍",
        "We would love to take this. Please connect us with the customer.",
        "Noted, we will take this up. Will call him in 1 hr.",
        "mine!",
        "ji bilkul, bhej dijiye details",
        "haa bhai apne ko chalega, number de",
        "ठीक है, हम कर लेंगे। संपर्क नंबर भेजें।",
        "manzoor hai",
        "Согласны, присылайте данные клиента.",
        "ок, беру в работу",
        "Passt, übernehmen wir gern. Bitte Kontaktdaten.",
        "Nehm ich!",
        "Oui c'est bon pour nous, envoyez les coordonnées.",
        "Je prends !",
        "Vale, nos lo quedamos. Mandad el teléfono.",
        "Claro que sí, me interesa, pásame los datos",
        "Pode mandar, a gente atende.",
        "Aceito. Fico no aguardo do contacto.",
        "Will gladly take, kindly forward the particulars.",
        "Ok boss, assign. My guy Ravi will call in 30 min",
        "Yup, sounds right for us. Over to us then.",
        "Affirmative, we take it up.",
        "yes yes send fast 🙏",
        "ji sir ho jayega, number whatsapp kar do",
        "हम तैयार हैं, जानकारी भेजिए",
        "Интересно, заберём. Кидайте контакт.",
        "Gerne, her damit. Wer ist Ansprechpartner?",
        "Très volontiers, on s’en occupe.",
        "Perfecto, para nosotros. Llamamos hoy.",
        "Podemos sim, mande o contacto.",
    ]

    private static let declineUnseen = [
        "Sorry, too far for us - 3 hours each way.",
        "Not our cup of tea, thanks.",
        "We are fully booked till January so will have to skip this.",
        "sorry we stopped doing printers last year",
        "Budget is laughable. No.",
        "I know this customer, still owes me 2 lakh. Not interested.",
        "Conflict of interest, they are suing one of our clients. Have to decline.",
        "nope",
        "Give it to somebody else please, my technician has resigned.",
        "nahi bhaiya, itni dur nahi ja payenge",
        "is baar rehne do, staff nahi hai",
        "माफ़ कीजिए, यह काम हम नहीं करते।",
        "Спасибо, но нет, далековато.",
        "Не наш профиль, передайте другим.",
        "Leider keine Kapazität momentan.",
        "Das ist uns zu weit weg, müssen wir passen.",
        "Non merci, nous ne faisons pas de location.",
        "Désolé, pas de dispo avant février.",
        "Imposible, estamos hasta arriba.",
        "No trabajamos esa zona, lo siento.",
        "Não conseguimos atender essa região.",
        "Dessa vez passo, obrigado.",
        "Too small a job for us to send someone out.",
        "My only field engineer is on paternity leave, cannot commit.",
        "We parted ways with that customer, would rather not.",
        "hamare bas ka nahi hai bhai",
        "समय की कमी है, किसी और को दे दें",
        "К сожалению, все инженеры заняты до конца года.",
        "Nee, lohnt sich für uns nicht.",
        "Trop loin pour nous, on laisse tomber.",
        "Esta vez tenemos que decir que no.",
        "Infelizmente não temos mãos a medir.",
    ]

    private static let counterUnseen = [
        "We can do it but only from December 10 onwards.",
        "Will take if referral fee is 5 not 10 percent.",
        "Ok for 8 of them, the 2 colour ones we cannot supply.",
        "Interested provided customer pays 50% advance.",
        "Accept, subject to a site visit charge of Rs 1500.",
        "Yes, if they'd consider Brother instead of HP.",
        "kar denge par 5% se zyada commission nahi denge",
        "le lenge lekin installation next month hi ho payega",
        "Возьмём, если предоплата не меньше 70%.",
        "Можем, но только поставку, без монтажа.",
        "Ja, aber erst ab KW 50.",
        "Nur wenn der Kunde die Anfahrt zahlt.",
        "D'accord à condition que la commission soit de 5 %.",
        "Sí, pero solo la instalación, el material que lo ponga otro.",
        "Aceito desde que o prazo passe para janeiro.",
        "Fine, if delivery can be 15 days instead of 7.",
        "Happy to, but at 2.6 lakh not 2.5.",
        "We can supply the printers but somebody else has to install.",
        "Берём при условии, что доставка за счёт клиента.",
        "Machen wir, allerdings nur mit Vorkasse.",
        "OK mais pas avant mi-décembre.",
    ]

    private static let questionUnseen = [
        "What is the exact address? And is AMC included?",
        "Who did they buy from last time?",
        "Has the customer already got other quotes",
        "Looks ok. Are they HP or Canon? Do they want duplex?",
        "kitne ka budget hai party ka aur payment kaise karega?",
        "क्या ग्राहक नकद भुगतान करेगा?",
        "А какой бюджет у клиента и кто будет монтировать?",
        "Ist das netto oder brutto, und wer ist der Vermieter?",
        "Quelle est la surface exacte et à quelle date ?",
        "¿Sabéis si el cliente tiene ya presupuesto de otro?",
        "É para comprar ou alugar?",
        "Is the customer GST registered? Any existing printers to take back?",
        "ye Wardha road pe kaha hai exactly",
        "¿Qué plazo de entrega piden?",
    ]

    private static let snoozeUnseen = [
        "Give me till tomorrow evening, I have to ask my engineer.",
        "Let me come back to you on Thursday.",
        "partner se puchh ke kal batata hu",
        "Отвечу в среду, шеф в отпуске.",
        "Ich melde mich bis Freitag.",
        "Je vous dis ça demain matin.",
        "Te contesto el jueves, lo tengo que mirar.",
        "Deixa eu ver com meu sócio e respondo amanhã.",
        "Can you ping me again Monday? Travelling.",
    ]

    private static let unclearUnseen = [
        "Received with thanks.",
        "Yes no maybe, depends on the day lol",
        "FYI",
        "ok noted",
        "Accept.\n\nActually no, wait, decline. Sorry",
        "seen",
    ]

    private static let progressUnseen = [
        "Met the customer today, quotation will go by Wednesday.",
        "He is not picking up phone. Tried 4 times.",
        "quotation de diya hai, unka jawab aana baki hai",
        "Счёт выставили, ждём оплату до пятницы.",
        "Angebot ist raus, Kunde entscheidet nächste Woche.",
        "Demo done, waiting for their finance to approve.",
    ]

    private static let wonUnseen = [
        "Order received! Rs 2,35,000 plus GST. Delivery 2nd Dec.",
        "Closed it at £4,200, invoice paid.",
        "order mil gaya sir, 85 hajar ka",
        "Подписали договор на 340 тыс. руб.",
        "Auftrag erhalten, 6.800 Euro.",
        "Affaire conclue, 3 450 € HT.",
        "Vendido, 2.900 euros.",
        "Fechamos negócio, R$ 12.500,00.",
        "PO in hand, 2.42 lakh + GST.",
        "Kunde hat unterschrieben, 7.200 € netto.",
    ]

    private static let lostUnseen = [
        "They went with their cousin. Dead.",
        "Customer has postponed the purchase indefinitely, project cancelled.",
        "party ne amazon se le liya",
        "Клиент купил у других, дешевле.",
        "Kunde hat sich für einen Mitbewerber entschieden.",
        "Perdu, le client a signé ailleurs.",
        "They decided to repair the old ones instead. No sale.",
    ]

    private static let returnedUnseen = [
        "I said yes but my engineer met with an accident. Kindly give it to another partner.",
        "Wir müssen den Lead leider zurückgeben, Techniker ist krank.",
        "Возвращаем заявку, не потянем, пусть возьмёт другой.",
        "Забираем не сможем, монтажники уволились. Отдайте другому, пожалуйста.",
    ]

    private static let unsubscribeUnseen = [
        "Please remove me from this list.",
        "ye mail bhejna band karo",
        "Não quero mais receber essas ofertas.",
        "no more mails from you please",
    ]
}
