import WaggleReferral

/// What customer and partner attach to a lead, by the words that announce it; the sentence around is its text.
enum ConditionFinder {
    enum Speaker {
        case partner
        case customer
    }

    static func conditions(in section: LeadSection, by speaker: Speaker) -> [Found<Condition>] {
        var found: [Found<Condition>] = []
        for match in words.matches(in: section.text, range: section.body) {
            let sentence = section.text.sentence(around: match.at)
            let range = max(sentence.lowerBound, match.at - 14)..<min(sentence.upperBound, match.at + 18)
            let text = section.text.text(range)
            guard !found.contains(where: { $0.value.kind == match.value }) else { continue }
            found.append(
                Found(
                    Condition(kind: match.value, text: text),
                    quote: text,
                    confidence: speaker == .partner ? 0.75 : 0.65
                )
            )
        }
        return found
    }

    private static let words: PhraseTable<Condition.Kind> = {
        var rows: [(String, Condition.Kind)] = []
        func add(_ kind: Condition.Kind, _ phrases: String) {
            rows += phrases.split(separator: "|").map { (String($0), kind) }
        }
        add(
            .brand,
            """
            only hp|only dell|only lenovo|only cisco|only apple|no hp|no dell|no lenovo|not dell|not hp|branded only|\
            only branded|no assembled|no refurbished|no chinese brand|no hikvision|no dahua|nur hp|nur dell|\
            nur lenovo|kein huawei|uniquement hp|solo hp|только hp|только dell|кроме dell|no tp-link
            """
        )
        add(
            .excludePartner,
            """
            don't give to|do not give to|dont give to|not to be given to|not to be sent to|not to our|don't pass to|\
            do not pass it to|please avoid|don't share with|do not share with|not with|anyone but|anyone except|\
            except|nicht an|ne pas confier|ne pas transmettre à|no dárselo a|no pasar a|não passar para|кроме|\
            только не|не отдавать|не передавать|kisi ko bhi par|ko mat dena
            """
        )
        add(
            .language,
            """
            only in telugu|only in tamil|only in hindi|only in kannada|only in malayalam|only in gujarati|\
            only in marathi|only in bengali|only in punjabi|only in german|only in french|talk in hindi|in telugu|\
            in tamil|in kannada|in malayalam|speaks telugu|speaks kannada|speaks malayalam|speaks bengali|\
            speaks punjabi|welsh speaker|hindi speaker|english speaker|arabic speaker|or english|will not speak|\
            won't speak|only speaks|speaks only|speaks no|no english|no hindi|in english please|auf englisch|\
            auf deutsch|speaking engineer|speaking person|speaking partner|hindi nahi|english nahi|на русском|\
            по-английски|en inglés|en anglais|em inglês|speaks hindi|speaks marathi|speak hindi|speak marathi|\
            speaks tamil|hindi speaking|marathi speaking|speaks english|english speaking|who speaks|should speak|\
            must speak|speaks gujarati|spricht|deutschsprachig|englischsprachig|parlant|francophone|qui parle|\
            que hable|hable inglés|que fale|говорит по|на английском|hindi me baat|मराठी बोलने|हिंदी में बात
            """
        )
        add(
            .noPoach,
            """
            ya lo llevamos|no le ofrezcáis|no ofrecerle|pas de démarchage|c'est à nous|est à nous|\
            nichts anderes anbieten|não ofereçam|больше ничего не предлагать|ничего другого не предлагать|\
            rest is ours|they're ours|already ours|don't pitch|do not pitch|dont pitch|hands off|that is with us|\
            amc is with us|everything else is ours|rest is with us|meri party|mera customer|mere customer|\
            hamari party|puchna padega|ask me first|sidha mat|don't approach|do not approach|keep the customer|\
            keeps the customer|only this one job|just this job|my customer|our customer|my client|our client|\
            remains ours|remain ours|remains our customer|stays with us|stay with us|stays ours|stays our|\
            please hand back|hand back|come back to me|don't poach|do not poach|no poaching|no other offers|\
            only this job|only for this|for this job only|not to sell|don't sell him|don't upsell|no upselling|\
            no cross|bleibt unser kunde|bleibt unser|stammkunde|kundenschutz|nicht abwerben|reste notre client|\
            reste chez nous|sigue siendo nuestro|es cliente nuestro|nosso cliente|continua nosso|наш клиент|\
            клиент наш|остается нашим|остается за нами|не переманивать|не уводить|hamara customer|हमारा ग्राहक
            """
        )
        add(
            .contactTime,
            """
            not on mondays|not on tuesdays|not on wednesdays|not on thursdays|not on fridays|not on saturdays|\
            not on sundays|hates calls before|no calls before|le matin uniquement|uniquement le matin|не звонить до|\
            не звонить после|не звонить раньше|nicht montags|nicht freitags|pas le lundi|pas le vendredi|\
            los lunes no|não ligar antes|thurs only|thursdays only|tuesdays only|mondays only|fridays only|\
            weekdays only|afternoons only|free only after|free after|only after 6|mittags|am besten mittags|\
            entre midi|solo por la tarde|closed on|closed mondays|closed tuesdays|closed wednesdays|closed thursdays|\
            closed fridays|closed sundays|mon-thu|mon-fri|mon to fri|till 4|in surgery|not reachable|nothing fri|\
            in dieser woche|wochentags|im urlaub|nur dienstags|fermé le|cerrado|fechado|перерыв|выходной|call after|\
            call before|call only after|call between|before 9|after 6|after 5|after 4|between 10|after lunch|\
            only mornings|mornings only|only in the morning|in the evening only|evenings only|not on friday|\
            not on monday|not on weekends|not before|no calls after|best time|anytime after|reachable until|\
            reachable after|available after|erreichbar|vormittags|nachmittags|ab 14 uhr|nicht vor|bis 12 uhr|nach 17|\
            de préférence avant|de préférence après|avant 9|après 18|le matin|l'après-midi|por las mañanas|\
            por la mañana|por la tarde|a partir de las|de manhã|à tarde|depois das|после обеда|до обеда|после 18|\
            после 15|звонить после|звонить до|звонить с|с утра|по будням|shaam ko|subah|baje ke baad|बजे के बाद
            """
        )
        add(
            .contactVia,
            """
            prefere contato|prefere email|prefere e-mail|prefere whatsapp|prefiere correo|prefiere whatsapp|\
            préfère les mails|préfère le mail|email first|mail first|assistant|через секретаря|bitte per mail|\
            lieber per mail|schlecht erreichbar|telefonisch schlecht|par mail de préférence|de preferencia por|\
            texting is best|text only|texts only|prefers whatsapp|prefers email|do ring|please ring|rather we talk|\
            rather talk|talk than write|prefer a call|all questions through|will coordinate|coordinate with|\
            call her yourself|call him yourself|reads email|только вотсап|можно только вотсап|трубку не берёт|\
            трубку не берет|все вопросы через|nur mobil|lieber telefonisch|de préférence par|mejor por|melhor por|\
            whatsapp pe|whatsapp par|only by mail|only by email|only email|email only|by email only|mail only|\
            no calls|don't call|do not call|dont call|not call|please don't ring|whatsapp only|only whatsapp|\
            whatsapp first|whatsapp me|rather than an email|prefers a call|would like a ring|ring rather|talk to|\
            speak to|not to the owner|not the owner|not the boss|through me|through us|via me|via us|keep me in cc|\
            keep me in copy|in cc|in the loop|in loop|copy me|keep us in copy|don't contact directly|\
            do not contact directly|nur per mail|nur per e-mail|nicht anrufen|bitte nur mobil|bitte nicht anrufen|\
            über mich|über uns|in kopie|uniquement par mail|par mail uniquement|ne pas appeler|par téléphone|\
            passer par moi|en copie|solo por correo|no llamar|a través de|en copia|somente por email|não ligar|\
            em cópia|через меня|через нас|только почтой|только на почту|не звонить|только письменно|в копию|в копии|\
            в вотсап|в телеграм|telegram|call mat|phone mat|sirf whatsapp
            """
        )
        add(
            .consent,
            """
            donné leur accord|donné son accord|ont accepté|a accepté|согласен на|согласна на|согласен, чтобы|\
            ok with sharing|okay with sharing|happy for|happy to share|said yes|wrote back yes|gave permission|\
            has consented|consented|agreed|consent given|zustimmung zur weitergabe|erwartet einen anruf|freut sich|\
            разрешение получено|разрешение на передачу|разрешил|разрешила|ждет звонка|ждёт звонка|autorisé|\
            autorizado|autorizada|ok hai|bol diya|maan gaye|agreed to|has agreed|have agreed|is ok with|is okay with|\
            is fine with|ok to share|okay to share|happy to be contacted|happy for you to|consent|permission|\
            told him|told her|told them|informed the customer|customer knows|he knows|she knows|they know|aware that|\
            expects your call|expecting a call|expecting your call|not informed|doesn't know|does not know|\
            don't know yet|hasn't agreed|einverstanden|zustimmung|weiß bescheid|wissen bescheid|informiert|\
            ist informiert|d'accord pour|a donné son accord|est d'accord|prévenu|prévenue|est au courant|\
            de acuerdo en|ha dado permiso|está de acuerdo|está avisado|autorizou|está ciente|concorda|согласен|\
            согласна|согласны|не против|предупрежден*|в курсе|знают что|знает что|customer ko bata|bata diya|बता दिया
            """
        )
        add(
            .certification,
            """
            certified|certification|certificate|authorised partner|authorized partner|authorised dealer|\
            authorized dealer|authorised reseller|authorized reseller|oem authorization|maf|gst registered|gst bill|\
            gst invoice|msme|dbs check|dbs checked|iso certified|iso 27001|gem registered|sira|cyber essentials|\
            hipaa|security clearance|silver partner|gold partner|zertifiziert|zertifizierte|zertifizierten|\
            zertifizierter|zulassung|zertifikat|certifié|agréé|qualifié|certificado|homologado|certificação|\
            сертификат|сертифицирован*|лицензия фсб|лицензия фстэк|авторизованн*|официальный партнер|плательщик ндс|\
            нужен ндс|empanelled|cert-in|cert in|spin number|bsi-zertifiziert*|accredited|cscs|dsgvo-konform|\
            gst bill chahiye
            """
        )
        add(
            .terms,
            """
            i'd want|want a cut|if it lands|commission pour|de commission|em 2x|em 3x|em 4x|em 6x|em 10x|en 2 fois|\
            en 3 fois|en 4 fois|en cuotas|mietlösung|commission expected|our commission|share of|rates tight|\
            rate tight|margin|credit|days credit|credit period|on credit|payment terms|net 30|net 60|30 days|45 days|\
            60 days|90 days|commission|referral fee|finder's fee|emi|instalments|installments|lease|leasing|on lease|\
            advance|no advance|part payment|against delivery|payment after|po based|kickback|percent for us|\
            percent share|margin share|10% for|5% for|zahlungsziel|provision|ratenzahlung|auf rechnung|leasing|\
            paiement à|acompte|en plusieurs fois|à crédit|commission de|comisión|pago a|financiación|renting|\
            comissão|parcelado|a prazo|отсрочк*|постоплат*|предоплат*|рассрочк*|лизинг|комисси*|процент|udhaar|udhar|\
            उधार|किस्त
            """
        )
        add(
            .local,
            """
            jemand von hier|von hier|из местных|someone from here|partner preferred|someone from|somebody from|\
            somebody local|someone local|local guy|local chap|send someone|send somebody|someone nearby|side partner|\
            местным|местного|местному|wale ko|wale ko de|jemand aus|quelqu'un de|alguien de|alguém de|local partner|\
            local vendor|local company|nearby|near by|in person|on site visit|onsite visit|visit the site|\
            come and look|come to site|someone to come|personally visit|must visit|should visit|must have an office|\
            has an office|local support|within 30|same city|same day support|vor ort|ortsansässig|aus der nähe|\
            aus der region|in der nähe|sur place|de proximité|proche de|local de la zona|presencial|de la zona|\
            que venga|presencialmente|da região|visita técnica|местный|местные|с выездом|выезд на объект|рядом|\
            поблизости|nazdeek|paas ka|aas paas|आस पास|नज़दीक
            """
        )
        add(
            .confidential,
            """
            confidential|keep it confidential|in confidence|don't mention|do not mention|don't tell|do not tell|\
            don't name|do not name|without naming|don't disclose|do not disclose|between us|discreet|discretion|nda|\
            vertraulich|nicht erwähnen|diskret|unter uns|confidentiel|ne pas mentionner|ne citez pas|ne pas citer|\
            discrétion|confidencial|no mencionar|discreción|sigilo|não mencionar|конфиденциально|не упоминать|\
            не говорить|не называть|не ссылаться|между нами|kisi ko mat batana|mat batana|गोपनीय
            """
        )
        add(
            .technical,
            """
            только в ночь|в ночь с|night only|only at night|week-end uniquement|uniquement le week-end|\
            le week-end uniquement|am wochenende|solo en fin de semana|fin de semana|no fim de semana|compulsory|\
            mandatory|immutable|only approved|approved only|nur mittwochs|anlieferung nur|only on weekends|\
            no interruption|данные в россии|чтобы данные|must be|must have|must support|must not|must run|compatible|\
            compatible with|no downtime|without downtime|night work|at night|after hours|out of hours|\
            over the weekend|on weekend|weekend work|no china|non chinese|make in india|made in india|only new|\
            no refurb|on premise|on-premise|on prem|hosted in|data in|must stay|zwingend|muss|ausfallfrei|kompatibel|\
            ohne ausfall|am wochenende|impérativement|obligatoirement|compatible avec|hébergée en|hébergé en|\
            sans interruption|imprescindible|obligatorio|compatible con|sin parar|obrigatório|compatível|sem parar|\
            обязательно|совместим*|без простоя|ночью|в выходные|данные в рф|из реестра|реестр минпромторга|\
            отечественн*|zaroori hai|ज़रूरी है|raat ko
            """
        )
        return PhraseTable(rows)
    }()
}
