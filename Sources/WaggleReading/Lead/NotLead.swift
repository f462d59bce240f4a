import WaggleMIME
import WaggleReferral

/// What looks like business and is none.
enum NotLead {
    /// - Returns: nil when the mail may be a lead.
    static func reason(for mail: ReadMail, _ sections: LeadSections, _ drafts: [LeadDraft]) -> NotLeadReason? {
        let texts = sections.texts
        var scores: [NotLeadReason: Int] = [:]
        for sign in matches(of: phrases, in: texts, words: ReadingLimits.leadWords) {
            scores[sign.reason, default: 0] += sign.weight
        }
        let isBulk = mail.message.headers.contains { header in
            // Few names begin like one of them; the rest need not be looked at.
            switch header.name.utf8.first.map({ $0 | 0x20 }) {
            case 0x66, 0x6C, 0x78: bulkHeaders.contains(header.name.lowercased())
            default: false
            }
        }
        if isBulk { scores[.newsletter, default: 0] += 3 }
        // A request for an offer in a mail speaks for a lead, whatever stands around it.
        let wants = matches(of: Wants.phrases, in: texts, words: wishWords).count
        let strength =
            min(3, wants) + (drafts.first.map { min(3, $0.needs.filter { $0.value.quantity != nil }.count * 2) } ?? 0)
            + (drafts.first?.place != nil ? 1 : 0) + (sections.original != nil ? 1 : 0)
        guard let best = scores.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }) else {
            return drafts.isEmpty && texts.contains(where: \.hasQuestionMark) ? .questionToBot : nil
        }
        if best.value >= 3, best.value > strength - (isBulk ? 2 : 0) { return best.key }
        if drafts.isEmpty || strength <= 1 && best.value >= 2 { return best.key }
        return nil
    }

    /// Words in which somebody says what he wants; what follows is detail.
    private static let wishWords = 600

    /// - Parameter words: How many words are looked at, of all texts together.
    private static func matches<Value>(of table: PhraseTable<Value>, in texts: [FoldedText], words: Int) -> [Value] {
        var left = words
        return texts.flatMap { text in
            let range = 0..<min(text.words.count, left)
            left -= range.count
            return table.matches(in: text, range: range).map(\.value)
        }
    }

    private static let bulkHeaders: Set<String> = [
        "list-unsubscribe", "list-id", "x-campaign", "x-mailchimp", "feedback-id", "x-csa-complaints",
    ]

    struct Sign: Sendable {
        var reason: NotLeadReason
        var weight: Int
    }

    private static let phrases: PhraseTable<Sign> = {
        var rows: [(String, Sign)] = []
        func add(_ reason: NotLeadReason, _ weight: Int, _ phrases: String) {
            rows += phrases.split(separator: "|").map { (String($0), Sign(reason: reason, weight: weight)) }
        }
        add(
            .newsletter,
            2,
            """
            stock clearance|till stock lasts|until stock lasts|while stocks last|huge discounts|clearance sale|\
            mega sale|unsubscribe|newsletter|view in browser|view this email in your browser|view online|\
            manage preferences|update your preferences|email preferences|you are receiving this|\
            you received this email because|why did i get this|abmelden|abbestellen|im browser ansehen|se désabonner|\
            désinscription|voir en ligne|darse de baja|ver en el navegador|cancelar inscrição|descadastrar|\
            ver no navegador|отписаться|рассылк*|вы получили это письмо|открыть в браузере|no longer wish to receive|\
            webinar|register now|save your seat|save the date|early bird|this week in|what's new|distributor offer|\
            new launch|new arrivals|price drop|festive offer|schemes|partner scheme
            """
        )
        add(
            .invoice,
            2,
            """
            erhalten sie die rechnung|die rechnung für|der betrag von|wird eingezogen|eingezogen|abgebucht|\
            attached invoice|find attached invoice|attached our invoice|attached the invoice|release payment|release the payment|kindly release payment|\
            has been credited|credited to your|debited from|payment received|payment has been received|\
            received your payment|payment confirmation|transaction id|utr no|betrag wird|wird abgebucht|\
            von ihrem konto|zahlung eingegangen|paiement reçu|pago recibido|pagamento recebido|оплата получена|\
            поступила оплата|invoice attached|invoice no|invoice number|tax invoice|payment due|amount due|due date|\
            overdue|please pay|kindly pay|payment reminder|reminder of payment|outstanding amount|\
            outstanding balance|outstanding invoice|statement of account|proforma invoice|remittance|renewal invoice|\
            your bill|bill for|rechnung nr|rechnungsnummer|rechnung vom|zahlungserinnerung|mahnung|zahlbar bis|\
            fälliger betrag|überweisen sie|facture n|votre facture|montant dû|échéance de paiement|factura n|\
            adjunto la factura|pago pendiente|fatura|boleto|nota fiscal|счет на оплату|счёт на оплату|акт сверки|\
            оплатите|просим оплатить|задолженност*|payment pending|payment is pending|bill attached|\
            gst invoice attached
            """
        )
        // What a mail says that brings a bill; its goods are bought already.
        add(
            .invoice,
            5,
            """
            please find attached invoice|please find attached the invoice|please find attached our invoice|\
            please find enclosed invoice|please find your invoice|anbei erhalten sie die rechnung|anbei die rechnung|\
            anbei unsere rechnung|im anhang finden sie die rechnung|im anhang finden sie unsere rechnung|\
            ci-joint la facture|ci-joint notre facture|ci-joint votre facture|veuillez trouver ci-joint la facture|\
            adjuntamos la factura|adjuntamos factura|le adjuntamos la factura|segue a fatura|segue em anexo a fatura|\
            segue em anexo a nota fiscal|segue boleto|направляем счет|высылаем счет|во вложении счет на оплату
            """
        )
        add(
            .spam,
            2,
            """
            share your requirement|share your requirements|we are supplier|we are suppliers|verified decision makers|\
            reply for a sample|reply for sample|leads at rs|leads for rs|leads for just|qualified leads|\
            предлагаем продвижение|we are manufacturers|we are a manufacturer|we are the manufacturer|\
            manufacturer and exporter|manufacturers and exporters|we are distributors of|we offer best rates|\
            best rates and service|chance to serve|opportunity to serve|pan india installation|esteemed organisation|\
            esteemed organization|your esteemed|verified leads|verified buyers|verified contacts|\
            decision makers looking|want a sample|database of|email list|we have a database|increase your sales|\
            grow your business|nous sommes fabricant|somos fabricantes|wir sind hersteller|мы производим|\
            мы являемся поставщиком|предлагаем вашему вниманию|professional manufacturer|professional supplier|\
            any interest please|any interests please|we are manufacturer|leading supplier|leading exporter|\
            price from usd|from usd|best price from factory|factory price|dear friend|dear beneficiary|inheritance|\
            lottery|you have won|crypto|bitcoin|investment opportunity|business loan|loan offer|guest post|backlinks|\
            link building|domain authority|rank your website|first page of google|page 1 of google|1st page|\
            boost your|increase your sales|increase your traffic|lead generation service|lead generation services|\
            verified leads|email list|email database|data list|b2b database|buy followers|seo services|seo package|\
            seo packages|digital marketing services|we can build your|reply yes|reply stop|schedule a quick call|\
            15 minute call|quick chat about|would you be open to|are you open to|demo of our|free demo|free trial|\
            sponsored|kaltakquise|wir bieten ihnen|unsere leistungen umfassen|prêt entre particuliers|offre de prêt|\
            nous proposons nos services|préstamo rápido|oferecemos serviços|empréstimo|предлагаем услуги|\
            предлагаем вам|наша компания предлагает|база клиентов для|заработок|пассивный доход|продаем базы|seo|\
            search engine optimization|rank your website|page 1 of google|first page of google|backlinks|guest post|\
            guest posting|link building|bulk sms|email database|email list|mailing list of|crypto|bitcoin|casino|\
            loan offer|business loan|pre approved|preapproved|you have won|you've won|lottery|inheritance|\
            dear beneficiary|viagra|million dollars|wire transfer|increase your sales|grow your business|boost your|\
            generate leads|more leads|lead generation|going through your website|visited your website|\
            your website has|issues found|free audit|audit report|packages start|our packages|limited time|act now|\
            click here|click below|we offer web|we are a leading manufacturer|we are leading|we are a manufacturer|\
            our factory|we manufacture|web design company|app development company|outsourcing company|offshore team|\
            dedicated developers|hire developers|продвижение сайт*|раскрутк*|вывести в топ|база email|\
            кредит для бизнеса|выгодное предложение|referencement|référencement|posicionamiento web|\
            suchmaschinenoptimierung|verify your account|account suspended|password expired|reset your password|\
            mailbox is full
            """
        )
        add(
            .questionToBot,
            3,
            """
            how to send lead|how to send leads|how to send a lead|how do i send|how can i send|how do we send|\
            how do we submit|how to submit|how to use|how to join|what is the fee|what are the charges|\
            what percentage|what percent|what is %|take a cut|takes a cut|do i get told|do i get paid|do we get paid|\
            do you charge|is it free|is there a fee|kitna commission|kitna percent|kaise bheje|kaise bhejna|\
            lead kaise|wie schicke ich|wie gebe ich|was kostet mich|kostet das etwas|comment envoyer|\
            comment transmettre|combien ça coûte|cómo envío|cómo mando|cuánto cuesta participar|como envio|\
            como mando|quanto custa participar|как отправить|как передать заявку|как присылать|сколько стоит участие|\
            какой процент|how does this work|how does this exchange work|how do i use|how does it work|who are you|\
            are you a bot|is this a bot|what is this|how do i submit|how can i submit|can i add|how do i add|\
            how to register|how do i join|how can i join|wie funktioniert|wer sind sie|comment ça marche|\
            comment fonctionne|cómo funciona|como funciona|как это работает|как работает|kaise kaam karta|\
            कैसे काम करता|how do i change|how can i change|how many leads|what are the fees|what does it cost|\
            what's the commission|do i have to|can you change my|update my profile|change my address|\
            change our profile|kind of leads can|which leads can
            """
        )
        add(
            .statusQuestion,
            3,
            """
            que j'ai envoyé|que j'ai envoyée|que je vous ai envoyé|the one i sent|i sent last week|\
            die ich geschickt habe|das ich geschickt habe|que envié|que os envié|que enviei|которую я отправил|\
            которую я прислал|которую отправил|jo maine bheja|jo maine bheji|trouvé quelqu'un pour|\
            avez-vous trouvé quelqu'un|habt ihr jemanden gefunden|jemanden gefunden für|schon jemanden gefunden|\
            found anyone for|found anybody for|found someone for|did you find anyone|did you find somebody|\
            encontraron a alguien|habéis encontrado a alguien|encontraram alguém|encontrou alguém|нашли кого-нибудь|\
            нашли кого-то|нашёлся ли|нашелся ли|koi mila|ever get hold of|get hold of that|anybody ever|\
            has anybody contacted|has anyone contacted|has somebody contacted|anybody contacted|did anybody contact|\
            has anybody called|lead which i gave|has been done not yet|not yet credited|whether payment of referral|\
            referral fee of lead|status of referral fee|any joy|any luck with|did anything come of|how is the lead|\
            how's the lead|how did it go with|what's happening with|what is happening with|still waiting to hear|\
            nobody has been in touch|nobody's been in touch|no one has been in touch|been in touch with|\
            has someone been|picked up my lead|who picked up|who has taken|who is handling|my lead from|my last lead|\
            the lead i sent|the lead i passed|lead i gave|leads i sent|the referral i sent|what about the lead|\
            wie steht es um|wie ist der stand|was wurde aus|was macht die anfrage|wer hat die anfrage|\
            wer hat den lead|meldet sich noch jemand|hat schon jemand|a repris le contact|quelqu'un a repris|\
            qui a repris|qui a pris|me relance|qu'est devenu|qu'en est-il|quelqu'un a-t-il|avez-vous des nouvelles|\
            qué pasó con|qué ha pasado con|alguien ha llamado|cómo va el|cómo va la|como está o|como anda|\
            o que aconteceu com|alguém ligou|alguém já|что слышно|какой статус|что там с|взяли ли|кто-нибудь звонил|\
            кто-то взял|дозвонились|mere lead ka|lead ka kya|kisi ne call|koi call nahi|kya status|any update on|\
            any updates on|any news on|any news about|any update|status of my|status of the lead|status of lead|\
            what happened to|what happened with|what became of|has anyone taken|has anybody taken|did anyone take|\
            did anybody take|did they call|has somebody called|has anyone called|nobody has called|no one has called|\
            who took|where is my lead|following up on my lead|was ist aus|gibt es neuigkeiten|gibt es etwas neues|\
            stand der anfrage|hat sich jemand|où en est|des nouvelles de|alguna novedad|hay novedades|\
            alguma novidade|что с заявкой|как дела с|есть новости|есть ли новости|кто взял|взял ли|kya hua|\
            kya update|koi update|क्या हुआ
            """
        )
        add(
            .thanks,
            2,
            """
            glad it went well|went well|glad the|cheers for letting me know|thanks for letting me know|\
            got good service|gave good service|good service given|will send more|merci pour le bon|hat gut geklappt|\
            signed this morning|thanks again|top people|grand merci|super zufrieden|sehr zufrieden|rundum zufrieden|\
            danke für die vermittlung|dank für die vermittlung|dank für den lead|danke für den lead|très satisfait|\
            très contents|merci pour le lead|muy contento|muy contentos|gracias por el lead|muito satisfeito|\
            obrigado pela indicação|клиент доволен|спасибо за лид|спасибо за заявку|спасибо за клиента|thank u|\
            thanku|thank you all|thnx|thx|shukriya|dhanyawad|gave order|gave the order|very happy with|\
            closed the deal|deal closed|signed the order|signed yesterday|we signed|they signed|order came through|\
            got the order|won the order|unterschrieben|auftrag bekommen|hat geklappt|c'est signé|a signé|firmamos|\
            firmado|fechamos|fechou|подписали|договор подписан|сделка состоялась|большое спасибо|order mil gaya|\
            thank you for|thanks for|thanks a lot|many thanks|thank you so much|thank you very much|much appreciated|\
            great job|well done|danke für|vielen dank für|merci pour|merci beaucoup|gracias por|muchas gracias|\
            obrigado por|obrigado pela|спасибо за|благодар*|dhanyavaad|धन्यवाद|happy diwali|happy new year|\
            merry christmas|season's greetings|best wishes for|congratulations|congrats|frohe weihnachten|\
            bonne année|feliz navidad|feliz ano novo|с новым годом|с праздником|shubh deepawali
            """
        )
        add(
            .meetingInvitation,
            2,
            """
            going yes maybe no|yes maybe no|where zoom|where google meet|where microsoft teams|wo zoom|dónde zoom|\
            você está convidado|está convidado|estão convidados|confirme presença|confirme sua presença|convite|\
            coquetel|le invitamos|os invitamos|confirmar asistencia|vous êtes invité|vous êtes cordialement invité|\
            merci de confirmer votre présence|приглашаем вас|приглашаем на|you are invited|you're invited|\
            kindly rsvp|rsvp|stammtisch|laden euch|laden wir euch|ich lade|lade euch|herzlich ein|einladung|\
            bitte anmelden|anmelden bis|we invite you|would like to invite you|cordially invite|cordially invited|\
            join us on|join us for|приглашаем вас|зарегистрируйтесь|регистрация по ссылке|регистрация на|конференци*|\
            вебинар|laden wir sie|laden sie herzlich|wir laden sie|anmeldung bis|um anmeldung|nous vous invitons|\
            vous êtes invité|vous êtes conviés|inscription avant|inscrivez-vous|le invitamos|os invitamos|\
            inscripción|inscríbete|convidamos|inscrições|inscreva-se|amantran|nimantran|invitation to|\
            you are invited|invited you|invites you|calendar invite|meeting invite|meeting invitation|\
            join zoom meeting|zoom meeting|join microsoft teams meeting|teams meeting|google meet|join the meeting|\
            meeting id|accept this invitation|when where who|going yes|let's meet|monthly meet|partner meet|\
            members meeting|annual dinner|get together|einladung zu|einladung zum|einladung zur|invitation à|\
            réunion du|invitación a|convite para|приглашаем на|приглашение на|встреча участников|lunch on|\
            breakfast meeting|networking event|conference|agm|rsvp
            """
        )
        add(
            .unsubscribe,
            3,
            """
            please remove me|remove me from|take me off|remove us from|take us off|stop sending|don't send me|\
            no more emails|no more leads|aus dem verteiler|retirez-moi|retirez-nous|ne plus recevoir|dénos de baja|\
            dar de baja|me remova|удалите нас|отпишите|исключите из рассылки|не присылайте больше
            """
        )
        add(
            .jobApplication,
            3,
            """
            suitable opening|suitable position|suitable role|job in your|opening in your|experience in networking|\
            looking for a change|immediate joiner|my profile for|years experience|year experience|i am a fresher|\
            seeking a position|seeking a job|seeking employment|any openings|any job|work experience|\
            please consider my|consider my application|offre de candidature|stage de fin|alternance|\
            recherche un stage|initiativbewerbung|ausbildungsplatz|praktikumsplatz|praktikum|suche eine stelle|\
            candidatura|envío mi cv|adjunto mi cv|mi cv|envio meu currículo|vaga de|estágio|откликаюсь|моё резюме|\
            мое резюме|опыт работы|naukri chahiye|job chahiye|my resume|my cv|attached resume|resume attached|\
            cv attached|curriculum vitae|job application|applying for|apply for the|i am looking for a job|\
            looking for job|looking for a job|job opportunity|job vacancy|any vacancy|vacancy for|internship|fresher|\
            years of experience|my experience|notice period|current ctc|expected ctc|bewerbung|lebenslauf|\
            bewerbe mich|stellenangebot|candidature|mon cv|lettre de motivation|mi currículum|busco trabajo|\
            busco empleo|meu currículo|procuro emprego|резюме|ищу работу|вакансия|соискатель|naukri|नौकरी|बायोडाटा|\
            hiring|recruit*
            """
        )
        add(
            .misdirectedQuotation,
            2,
            """
            segue nossa proposta|segue proposta|conforme solicitado|validade da proposta|frete incluso|\
            adjunto presupuesto|adjuntamos presupuesto|nuestro presupuesto|validez de la oferta|según lo solicitado|\
            comme demandé|validité de l'offre|notre meilleure offre|notre proposition|anbei das angebot|freibleibend|\
            wie gewünscht unser|срок действия предложения|направляем вам прайс|quote validity|quotation validity|\
            ex stock|ex-stock|subject to prior sale|await your order|awaiting your order|your purchase order|moq|\
            our catalogue|our catalog|product catalogue|dealer price list|price list for|fob price|we can supply|\
            we can offer|best regards sales team|our product range|lead time from our|please find our quotation|\
            find our quotation|find attached our quotation|find attached our quote|our quotation for|our best price|\
            our best prices|our offer for|as requested our quote|as per your enquiry|as per your inquiry|\
            with reference to your enquiry|quotation ref|quotation no|quote no|quote ref|price list attached|\
            our price list|attached price list|validity of offer|quote valid|offer valid|prices valid|price valid|\
            valid for 30 days|valid for 15 days|valid till|terms and conditions of sale|we are pleased to quote|\
            pleased to quote|pleased to offer|pleased to submit|unser angebot nr|unser angebot|anbei unser angebot|\
            angebot nr|unsere preisliste|notre devis|notre offre|veuillez trouver notre devis|nuestro presupuesto|\
            nuestra oferta|nossa proposta|nosso orçamento|наше коммерческое предложение|наш прайс|прайс-лист|\
            во вложении кп|наше кп|stock available with us|ready stock|dealer price|reseller price|\
            special price for partners
            """
        )
        add(
            .other,
            4,
            """
            your booking of|booking is confirmed|your booking is|your reservation|reservation is confirmed|\
            your ticket|has been delivered|your order has shipped|your parcel
            """
        )
        // What only a seller writes outweighs the quantities, prices and places that such a mail is full of.
        add(
            .misdirectedQuotation,
            5,
            """
            наше коммерческое предложение|прайс во вложении|направляем вам наше|thanks for your enquiry|\
            thanks for your inquiry|like to proceed with the order|proceed with the order|aguardamos seu pedido|\
            segue nossa proposta|segue a proposta comercial|quedamos a la espera de su pedido|\
            dans l'attente de votre commande|wir freuen uns auf ihren auftrag|freuen uns auf ihre bestellung|\
            ждем ваш заказ|ждём ваш заказ|we await your order|looking forward to your order|pleased to quote|\
            quote as under|quoting as under|release your po|release your order|release the po|\
            thanks for your valued enquiry|thank you for your valued enquiry|thank you for your enquiry|\
            your valued order|find our best quote|wir danken für ihre anfrage|vielen dank für ihre anfrage|\
            wie folgt an|suite à votre demande veuillez trouver|en respuesta a su solicitud|\
            em resposta à sua solicitação|направляем коммерческое предложение|высылаем коммерческое предложение|\
            в ответ на ваш запрос
            """
        )
        add(
            .questionToBot,
            4,
            """
            do you call|do you call him|will you call|who calls|who pays|who pays for|what are the rules|\
            what are the terms of|before i send|before i pass|i won't pass anything|кто платит|вы сами звоните|\
            вы сами ему звоните|какие условия|понять условия|на каких условиях|wer zahlt|welche bedingungen|qui paie|\
            quelles sont les conditions|quién paga|qué condiciones|quem paga|kaun call karega|kya charges
            """
        )
        return PhraseTable(rows)
    }()
}

/// Words of somebody who wants to buy.
enum Wants {
    static let phrases = PhraseTable<Bool>(
        [
            "are after", "is after", "were after", "in the market for", "after a", "wants to", "want to", "wish to",
            "wishes to", "hoping to", "would like", "would love", "i'd like", "he'd like", "she'd like",
            "they'd like", "like to", "keen on", "keen to", "planning", "plans to", "is setting up", "setting up",
            "is opening", "are opening", "moving to", "replace", "replacing", "replaced", "to replace", "upgrade",
            "upgrading", "wants quote", "wants a quote", "rfq", "rfp", "tender for", "to buy", "to get", "getting",
            "asking for", "asked for", "asks for", "asked if", "wondering if", "needs somebody",
            "needs someone", "requires", "benötigen", "brauche", "braucht", "bräuchten", "bräuchte", "suche",
            "sucht", "gesucht", "wünscht", "wünschen", "wollen", "hätte gern", "hätten gern", "planen",
            "interessiert", "angebot", "angebote", "kostenvoranschlag", "erneuern", "il faut", "leur faut",
            "lui faut", "cherche", "cherchent", "recherche", "recherchent", "veut", "veulent", "aimerait",
            "aimeraient", "voudrait", "voudraient", "envisage", "demande", "souhaitent", "a besoin", "ont besoin",
            "intéressé", "intéressée", "remplacer", "necesitan", "necesitaría", "necesitaríamos", "necesitarían",
            "buscan", "busco", "quieren", "quisiera", "quisiéramos", "desean", "desea", "nos hace falta",
            "hace falta", "hacen falta", "interesados", "interesado", "cotización", "cotizar", "presupuesto", "pide",
            "piden", "precisam", "precisando", "precisaria", "precisamos", "quer", "querem", "gostaria", "gostariam",
            "procura", "procuram", "procurando", "busca", "necessita", "necessitam", "cotação", "orçamento",
            "solicita", "solicitam", "interesse em", "ищут", "ищу", "хотят", "хочу", "хотели бы", "хотел бы",
            "хотела бы", "прошу", "нуждаются", "нуждается", "требуют", "планируют", "планирует",
            "заменить", "обновить", "закупают", "закупает", "надо", "посчитать", "рассчитать", "кп на",
            "lena chahte", "chahte hai", "chahte hain", "chahta hai", "chahti hai", "lagane", "lagana", "lagwane",
            "lagwani", "banwana", "banwani", "karana", "karani", "mangta", "maang", "mangwana", "dekh rahe",
            "quote chahiye", "rate chahiye", "rate bhej", "चाहते", "लगवाने", "बनवाना", "लेना", "लेने", "serve",
            "cercano", "vorrebbe", "vorremmo", "zoekt", "wil graag",
            "need", "needs", "needed", "we require", "required", "requirement", "requirements",
            "please send", "pls send", "kindly send", "send someone", "suggest", "kindly", "please arrange",
            "kindly arrange", "to be replaced", "to be installed", "should be", "somebody to", "someone to",
            "take over",
            "interested", "also", "plus", "pahije", "hava", "havi", "पाहिजे", "हवा", "please give", "offer for",
            "looking for", "we want", "wants", "want", "quote for", "please quote", "send quote", "send your quote",
            "send a quote", "quotation for", "kindly quote", "pls quote", "enquiry for", "enquiry", "inquiry",
            "would like to buy", "want to buy", "to purchase", "planning to", "interested in buying", "can you supply",
            "can you provide", "do you supply", "please call", "pls call", "call him", "call her", "contact him",
            "contact her", "customer needs", "customer wants", "client needs", "client wants", "price for", "rates for",
            "can somebody", "can someone", "could someone", "anyone", "who can", "urgent",
            "wir brauchen", "wir benötigen", "brauchen", "benötigt", "suchen", "wir suchen", "angebot für",
            "anfrage", "möchten", "bitte um angebot", "bedarf", "nous avons besoin", "avons besoin",
            "il nous faut", "cherchons", "recherchons", "souhaitons", "souhaite", "devis pour", "demande de devis",
            "besoin", "necesitamos", "necesita", "necesito", "buscamos", "presupuesto para", "queremos",
            "quiere", "precisa", "preciso", "orçamento para", "procuramos",
            "нужно", "нужны", "нужен", "нужна", "требуется", "требуются", "ищем", "ищет", "хотим", "хочет",
            "интересует", "интересуют", "просим кп", "заявка", "заявку", "запрос", "необходимо", "необходим",
            "чтобы", "поставили", "приехать", "настроить", "установить", "подключить", "купить", "закупить", "плюс",
            "планируем", "chahiye", "chaiye", "chahie", "lena hai", "lagega", "lagwana", "karwana", "चाहिए", "लगवाना",
            "ज़रूरत", "जरूरत", "आवश्यकता", "abbiamo bisogno", "servono", "cerchiamo", "preventivo", "nodig",
            "zoeken", "offerte voor",
        ].map { ($0, true) }
    )
}
