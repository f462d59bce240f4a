import WaggleReferral

/// What the referrer wants no partner to be told before one accepts: "don't name us", "only the city".
///
/// Only his own words count, never the customer's mail; and they only take away. "You can tell them who it is" is
/// no phrase of these: what the table of ``Audience`` closes, nobody opens by a sentence.
enum KeptBackFinder {
    /// In the order of ``LeadPart``.
    static func parts(in note: LeadSection) -> [LeadPart] {
        let found = Set(words.matches(in: note.text, range: note.body).map(\.value))
        return found.isEmpty ? [] : LeadPart.allCases.filter(found.contains)
    }

    private static let words: PhraseTable<LeadPart> = {
        var rows: [(String, LeadPart)] = []
        func add(_ part: LeadPart, _ phrases: String) {
            rows += phrases.split(separator: "|").map { (String($0), part) }
        }
        add(
            .referrer,
            """
            don't name us|do not name us|dont name us|without naming us|not name us|don't mention us|\
            do not mention us|dont mention us|without mentioning us|don't mention our name|do not mention our name|\
            don't use our name|do not use our name|don't give our name|don't show our name|don't share our name|\
            don't reveal our name|don't disclose our name|do not disclose our name|keep our name out|\
            leave our name out|keep us out of it|leave us out of it|without our name|no mention of us|\
            no mention of our|don't say it is from us|don't say it's from us|don't say who we are|\
            don't tell who we are|don't tell them who we are|stay anonymous|remain anonymous|keep us anonymous|\
            anonymously please|don't mention my firm|don't name my firm|don't name our firm|don't mention our firm|\
            don't mention our company|don't name our company|nennt uns nicht|nennen sie uns nicht|uns nicht nennen|\
            uns bitte nicht nennen|ohne uns zu nennen|uns nicht erwähnen|unseren namen nicht|unser name soll nicht|\
            ohne unseren namen|ohne namensnennung|namen bitte nicht nennen|bitte anonym|anonym bleiben|\
            ne nous citez pas|ne nous nommez pas|ne pas nous citer|ne pas nous nommer|sans nous citer|\
            sans nous nommer|sans notre nom|sans mentionner notre|ne mentionnez pas notre nom|rester anonyme|\
            restons anonymes|no nos nombres|no nos nombréis|no nos nombren|no nos mencionen|no nos mencione|\
            no nos menciones|sin nombrarnos|sin mencionarnos|sin nuestro nombre|no mencionar nuestro nombre|\
            não nos mencione|não nos mencionem|não nos cite|sem nos mencionar|sem nos citar|sem nosso nome|\
            sem o nosso nome|não cite nosso nome|não mencione nosso nome|senza fare il nostro nome|\
            non fate il nostro nome|senza nominarci|non nominateci|noem ons niet|zonder ons te noemen|\
            zonder onze naam|нас не называйте|нас не называть|не называйте нас|не называть нас|нас не упоминайте|\
            нас не упоминать|не упоминайте нас|не упоминать нас|без упоминания нас|без нашего имени|\
            без нашего названия|не указывайте нас|нас не указывать|не указывать нас|нашу фирму не называ*|\
            нашу компанию не называ*|hamara naam mat|humara naam mat|hamara naam na|humara naam na|bina hamare naam|\
            mera naam mat|हमारा नाम मत|हमारा नाम न|हमारा नाम नहीं|आमचे नाव सांगू नका|आमचं नाव सांगू नका|\
            amcha nav sangu naka
            """
        )
        add(
            .district,
            """
            only the city|just the city|city only|only mention the city|only name the city|only say the city|\
            only the town|just the town|town only|not the area|without the area|without area|don't mention the area|\
            don't give the area|don't name the area|don't tell the area|don't show the area|not the district|\
            without the district|don't mention the district|don't name the district|not the locality|\
            without the locality|don't mention the locality|don't name the locality|nur die stadt|nur stadt nennen|\
            nur den ort|ohne stadtteil|ohne den stadtteil|stadtteil nicht|seulement la ville|uniquement la ville|\
            la ville seulement|que la ville|sans le quartier|pas le quartier|solo la ciudad|sólo la ciudad|\
            solamente la ciudad|sin el barrio|só a cidade|apenas a cidade|somente a cidade|sem o bairro|\
            solo la città|soltanto la città|senza il quartiere|alleen de stad|zonder de wijk|только город|без района|\
            район не называ*|район не указыва*|не называйте район|не указывайте район|sirf city|sirf sheher|\
            sirf shehar|sirf shahar|area mat batana|area mat bolna|केवल शहर|सिर्फ शहर|सिर्फ़ शहर|एरिया मत बताना|\
            इलाका मत बताना|फक्त शहर
            """
        )
        add(
            .budget,
            """
            without budget|without the budget|without their budget|without his budget|without her budget|\
            without mentioning the budget|don't mention the budget|do not mention the budget|don't mention budget|\
            do not mention budget|don't show the budget|do not show the budget|don't share the budget|\
            do not share the budget|don't share budget|don't tell the budget|don't tell them the budget|\
            don't disclose the budget|do not disclose the budget|don't give the budget|don't state the budget|\
            don't name the budget|don't reveal the budget|keep the budget out|keep the budget to yourself|\
            keep budget to yourself|leave the budget out|leave out the budget|leave budget out|\
            budget not to be shared|budget stays with us|budget is between us|budget between us|hide the budget|\
            not the budget|ohne budget|ohne das budget|budget nicht nennen|budget bitte nicht|budget nicht erwähnen|\
            budget weglassen|budget nicht weitergeben|sans budget|sans le budget|pas le budget|\
            ne donnez pas le budget|ne pas donner le budget|ne pas mentionner le budget|ne mentionnez pas le budget|\
            sin presupuesto|sin el presupuesto|no mencionar el presupuesto|no menciones el presupuesto|\
            no digas el presupuesto|sem orçamento|sem o orçamento|não mencione o orçamento|não diga o orçamento|\
            senza budget|senza il budget|zonder budget|zonder het budget|без бюджета|бюджет не называ*|\
            бюджет не указыва*|бюджет не говори*|бюджет не сообща*|не называйте бюджет|не указывайте бюджет|\
            не называть бюджет|budget mat batana|budget mat bolna|budget mat dena|budget na bataye|bina budget|\
            बजट मत|बजट न बताएं|बजेट सांगू नका
            """
        )
        add(
            .brand,
            """
            don't mention the brand|do not mention the brand|don't name the brand|do not name the brand|\
            don't mention brand|without the brand|without naming the brand|leave the brand out|leave out the brand|\
            marke nicht nennen|ohne die marke|ohne marke zu nennen|sans la marque|sans citer la marque|sin la marca|\
            sin mencionar la marca|sem a marca|sem mencionar a marca|senza la marca|zonder het merk|без марки|\
            марку не называ*|бренд не называ*|бренд не указыва*|brand mat batana|ब्रांड मत बताना
            """
        )
        add(
            .quantity,
            """
            don't mention the quantity|do not mention the quantity|don't mention quantity|don't say how many|\
            do not say how many|don't tell how many|don't tell them how many|without the quantity|without quantity|\
            without the quantities|leave the quantity out|leave out the quantity|ohne stückzahl|ohne die stückzahl|\
            stückzahl nicht nennen|anzahl nicht nennen|sans la quantité|sans les quantités|sin la cantidad|\
            sin cantidades|sem a quantidade|sem quantidades|senza la quantità|zonder aantal|без количества|\
            количество не называ*|количество не указыва*|quantity mat batana|kitne mat batana|संख्या मत बताना
            """
        )
        add(
            .time,
            """
            don't mention the deadline|do not mention the deadline|don't say by when|do not say by when|\
            without the deadline|leave the deadline out|don't mention the date|do not mention the date|\
            without the date|ohne termin zu nennen|frist nicht nennen|termin nicht nennen|sans le délai|sans la date|\
            sin la fecha|sin mencionar el plazo|sem o prazo|senza la scadenza|без срока|без указания срока|\
            срок не называ*|сроки не называ*|срок не указыва*|сроки не указыва*|deadline mat batana
            """
        )
        return PhraseTable(rows)
    }()
}
