/// How absence notices are worded in one language.
///
/// Pure data: a new language is a list here, a line in ``all`` and a notice in the tests. A star lets any ending follow;
/// case and accents do not matter.
struct AbsenceLanguage: Sendable {
    /// BCP 47.
    var code: String
    /// What nothing but an absence notice says at the beginning of a short text.
    var certain: [String]
    /// What a person says as well: two of them make a notice.
    var likely: [String]

    static let all: [AbsenceLanguage] = [
        english, german, french, spanish, portuguese, italian, dutch, swedish, danish, norwegian, finnish, polish,
        czech,
        slovak, hungarian, romanian, bulgarian, croatian, slovenian, serbian, russian, ukrainian, greek, turkish,
        arabic,
        hebrew, hindi, hinglish, chinese, japanese, korean, vietnamese, indonesian, thai, estonian, latvian, lithuanian,
        catalan,
    ]

    private init(_ code: String, _ certain: String, _ likely: String) {
        self.code = code
        self.certain = certain.split(separator: "|").map(String.init)
        self.likely = likely.split(separator: "|").map(String.init)
    }

    private static let english = AbsenceLanguage(
        "en",
        """
        out of office|out of the office|away from the office|away from my desk until|automatic reply|auto reply|\
        autoreply|auto-reply|auto response|auto-response|autoresponse|i am currently out|i'm currently out|\
        i am currently away|i'm currently away|i am currently on leave|i'm currently on leave|\
        currently on annual leave|limited access to email|limited access to my email|limited access to e-mail|\
        limited access to emails|limited access to mail|no access to email|no access to my email|no access to e-mail|\
        intermittent access to email|will respond upon my return|will respond when i return|will reply on my return|\
        this is an automated response|this is an automated reply|this is an automatic reply|\
        this is an automated message|this mailbox is not monitored|this inbox is not monitored|i am on leave until|\
        i'm on leave until|i will be on leave until|i'll be on leave until|i am on leave till|i'm on leave till|\
        i will be on leave till|i'll be on leave till|i am on leave from|i'm on leave from|i will be on leave from|\
        i'll be on leave from|i am on annual leave until|i'm on annual leave until|i will be on annual leave until|\
        i'll be on annual leave until|i am on annual leave from|i'm on annual leave from|\
        i will be on annual leave from|i'll be on annual leave from|i am on vacation until|i'm on vacation until|\
        i will be on vacation until|i'll be on vacation until|i am on vacation from|i'm on vacation from|\
        i will be on vacation from|i'll be on vacation from|i am on holiday until|i'm on holiday until|\
        i will be on holiday until|i'll be on holiday until|i am on holiday from|i'm on holiday from|\
        i will be on holiday from|i'll be on holiday from|i am on maternity leave|i'm on maternity leave|\
        i will be on maternity leave|i'll be on maternity leave|i am on parental leave|i'm on parental leave|\
        i will be on parental leave|i'll be on parental leave|i am on paternity leave|i'm on paternity leave|\
        i will be on paternity leave|i'll be on paternity leave|i am on sick leave|i'm on sick leave|\
        i will be on sick leave|i'll be on sick leave|am out on leave|no longer works for|no longer with the company|\
        no longer working at|has left the company
        """,
        """
        i am away|i will be away|i'll be away|on leave until|on leave till|on leave from|on annual leave until|\
        on annual leave from|on vacation until|on vacation from|on holiday until|on holiday from|on maternity leave|\
        on parental leave|on paternity leave|on sick leave|on leave|on annual leave|on vacation|on holiday|\
        on holidays|out sick|upon my return|on my return|when i return|when i'm back|when i am back|\
        thank you for your email|thanks for your email|thank you for your message|thank you for contacting|\
        in my absence|during my absence|for urgent matters|for urgent queries|for anything urgent|if urgent|\
        if your matter is urgent|if it is urgent|in case of urgency|in urgent cases|please contact my colleague|\
        please contact|i will reply when|will get back to you on my return|back in the office|returning on|\
        i will be back|i will be out|i'll be out|travelling with|attending a conference
        """
    )

    private static let german = AbsenceLanguage(
        "de",
        """
        nicht im büro|nicht im hause|nicht im haus|nicht am arbeitsplatz|ich bin abwesend|bin ich abwesend|\
        ich bin derzeit abwesend|ich bin zurzeit abwesend|ich bin momentan abwesend|derzeit nicht erreichbar|\
        abwesenheitsnotiz|abwesenheitsmeldung|abwesenheitsassistent|automatische antwort|\
        diese e-mail wurde automatisch|diese nachricht wurde automatisch|ihre nachricht wird nicht weitergeleitet|\
        ihre e-mail wird nicht weitergeleitet|e-mails werden nicht weitergeleitet|im urlaub bis|im urlaub und|\
        in urlaub und|bis einschließlich|in elternzeit|im mutterschutz|nicht mehr im unternehmen|\
        nicht mehr für die firma
        """,
        """
        außer haus|ausser haus|im urlaub|in urlaub|auf dienstreise|auf geschäftsreise|krankheitsbedingt|abwesenheit|\
        abwesend|wieder erreichbar|wieder im büro|wieder für sie da|wieder zurück|in dringenden fällen|\
        bei dringenden|in meiner abwesenheit|während meiner abwesenheit|meine vertretung|meine kollegin|mein kollege|\
        vielen dank für ihre nachricht|vielen dank für ihre e-mail|nach meiner rückkehr|betriebsferien|betriebsurlaub
        """
    )

    private static let french = AbsenceLanguage(
        "fr",
        """
        absent du bureau|absente du bureau|je suis absent|je suis absente|je serai absent|je serai absente|\
        actuellement absent|actuellement absente|actuellement en congés|actuellement en congé|réponse automatique|\
        message automatique|message d'absence|absence du bureau|en congés jusqu'au|en congé jusqu'au|absent jusqu'au|\
        absente jusqu'au|en congé maternité|en arrêt maladie|ne fait plus partie
        """,
        """
        en congés|en congé|en vacances|en déplacement|en mon absence|pendant mon absence|de retour le|\
        de retour au bureau|dès mon retour|à mon retour|en cas d'urgence|pour toute urgence|\
        pour toute demande urgente|merci de contacter|veuillez contacter|votre message a bien été reçu|\
        votre mail ne sera pas
        """
    )

    private static let spanish = AbsenceLanguage(
        "es",
        """
        fuera de la oficina|fuera de mi oficina|ausente de la oficina|respuesta automática|mensaje automático|\
        de vacaciones hasta|de vacaciones desde|de vacaciones del|estaré fuera|estaré ausente|me encuentro fuera|\
        me encuentro ausente|me encuentro de vacaciones|de baja médica|de baja por|ya no trabaja en
        """,
        """
        estoy fuera|estoy ausente|ausente|de vacaciones|de viaje|a mi regreso|a mi vuelta|en mi ausencia|\
        durante mi ausencia|para asuntos urgentes|para temas urgentes|en caso de urgencia|si es urgente|\
        pueden contactar|puede contactar|acceso limitado|gracias por su mensaje|gracias por tu mensaje|de vuelta el
        """
    )

    private static let portuguese = AbsenceLanguage(
        "pt",
        """
        fora do escritório|ausente do escritório|resposta automática|mensagem automática|de férias até|de férias de|\
        de férias entre|estarei ausente|estou ausente|estarei fora|encontro-me ausente|encontro-me de férias|\
        ausência temporária|de licença|já não trabalha|não trabalha mais
        """,
        """
        de férias|em férias|em viagem|no meu regresso|no meu retorno|ao regressar|assim que retornar|\
        na minha ausência|durante a minha ausência|durante minha ausência|assuntos urgentes|em caso de urgência|\
        se for urgente|favor contatar|por favor contacte|entre em contato com|acesso limitado|retorno em|\
        retorno no dia|obrigado pela sua mensagem|obrigado pelo seu contato
        """
    )

    private static let italian = AbsenceLanguage(
        "it",
        """
        fuori ufficio|fuori dall'ufficio|fuori sede|risposta automatica|messaggio automatico|sono assente|\
        sarò assente|attualmente assente|in ferie fino|in ferie dal|in ferie sino|sarò in ferie|non lavora più
        """,
        """
        in ferie|in vacanza|assente|in trasferta|al mio rientro|al mio ritorno|in mia assenza|durante la mia assenza|\
        per urgenze|in caso di urgenza|per questioni urgenti|potete contattare|può contattare|si prega di contattare|\
        grazie per la sua email|ufficio chiuso
        """
    )

    private static let dutch = AbsenceLanguage(
        "nl",
        """
        niet op kantoor|niet aanwezig op kantoor|automatisch antwoord|automatische beantwoording|automatisch bericht|\
        afwezigheidsbericht|afwezigheidsmelding|ben ik afwezig|ik ben afwezig|momenteel afwezig|met vakantie tot|\
        op vakantie tot|met verlof tot|met zwangerschapsverlof|niet meer werkzaam
        """,
        """
        afwezig|op vakantie|met vakantie|met verlof|ben ik weer|weer aanwezig|weer bereikbaar|bij terugkomst|\
        na mijn terugkeer|tijdens mijn afwezigheid|bij spoed|voor dringende zaken|voor spoedeisende|\
        in dringende gevallen|kunt u contact opnemen|neem dan contact op|bedankt voor uw bericht|\
        bedankt voor uw e-mail
        """
    )

    private static let swedish = AbsenceLanguage(
        "sv",
        """
        inte på kontoret|ej på kontoret|jag är inte på kontoret|autosvar|automatiskt svar|frånvaromeddelande|\
        jag är frånvarande|på semester till|har semester till|har semester t.o.m|föräldraledig|är tjänstledig|\
        har slutat
        """,
        """
        frånvarande|på semester|har semester|åter på kontoret|tillbaka på kontoret|är tillbaka|under min frånvaro|\
        vid brådskande|brådskande ärenden|vänligen kontakta|kontakta min kollega|tack för ditt mail|\
        tack för ditt mejl|begränsad tillgång
        """
    )

    private static let danish = AbsenceLanguage(
        "da",
        """
        ikke på kontoret|ikke til stede på kontoret|autosvar|automatisk svar|fraværsbesked|jeg er fraværende|\
        på ferie til|holder ferie til|på ferie indtil|på barsel|ikke længere ansat
        """,
        """
        fraværende|på ferie|holder ferie|har ferie|tilbage på kontoret|tilbage igen|i mit fravær|under mit fravær|\
        ved hastesager|hvis det haster|haster det|kontakt venligst|kontakt min kollega|tak for din mail|\
        tak for din henvendelse|begrænset adgang
        """
    )

    private static let norwegian = AbsenceLanguage(
        "nb",
        """
        ikke på kontoret|borte fra kontoret|autosvar|automatisk svar|fraværsmelding|fraværsassistent|\
        jeg er fraværende|på ferie til|på ferie frem til|har ferie til|i permisjon|foreldrepermisjon|\
        ikke lenger ansatt
        """,
        """
        fravær|fraværende|på ferie|har ferie|tilbake på kontoret|er tilbake|i mitt fravær|under mitt fravær|\
        ved hastesaker|haster det|hvis det haster|vennligst kontakt|kontakt min kollega|takk for din e-post|\
        takk for e-posten|begrenset tilgang
        """
    )

    private static let finnish = AbsenceLanguage(
        "fi",
        """
        poissa toimistolta|poissa toimistosta|en ole toimistolla|automaattinen vastaus|automaattivastaus|\
        poissaoloilmoitus|olen poissa|lomalla asti|lomalla saakka|vuosilomalla|vanhempainvapaalla|äitiyslomalla
        """,
        """
        lomalla|poissa|palaan|takaisin töissä|takaisin toimistolla|poissaoloni aikana|lomani aikana|kiireellisissä|\
        kiireellisissa asioissa|ota yhteyttä|ottakaa yhteyttä|kiitos viestistäsi|luen sähköpostia
        """
    )

    private static let polish = AbsenceLanguage(
        "pl",
        """
        poza biurem|jestem nieobecny|jestem nieobecna|będę nieobecny|będę nieobecna|obecnie nieobecny|\
        nieobecność w biurze|automatyczna odpowiedź|autoodpowiedź|odpowiedź automatyczna|wiadomość automatyczna|\
        na urlopie do|na urlopie od|przebywam na urlopie|na zwolnieniu lekarskim|na urlopie macierzyńskim|\
        nie pracuje już
        """,
        """
        nieobecny|nieobecna|nieobecność|na urlopie|w delegacji|wracam|po powrocie|podczas mojej nieobecności|\
        w czasie mojej nieobecności|w sprawach pilnych|w pilnych sprawach|proszę o kontakt|proszę kontaktować|\
        dziękuję za wiadomość|ograniczony dostęp
        """
    )

    private static let czech = AbsenceLanguage(
        "cs",
        """
        mimo kancelář|nejsem v kanceláři|automatická odpověď|automatická zpráva|nejsem přítomen|nejsem přítomna|\
        momentálně nejsem|čerpám dovolenou|na dovolené do|na dovolené od|na mateřské|již nepracuje
        """,
        """
        nepřítomnost|nepřítomen|nepřítomna|na dovolené|mám dovolenou|na služební cestě|po návratu|po mém návratu|\
        v době mé nepřítomnosti|v mé nepřítomnosti|v naléhavých případech|v urgentních|v neodkladných|\
        kontaktujte prosím|prosím kontaktujte|děkuji za zprávu|děkuji za váš e-mail|zpět v kanceláři|omezený přístup
        """
    )

    private static let slovak = AbsenceLanguage(
        "sk",
        """
        mimo kancelárie|nie som v kancelárii|automatická odpoveď|automatická správa|nie som prítomný|\
        nie som prítomná|momentálne nie som|čerpám dovolenku|na dovolenke do|na dovolenke od|na materskej|\
        už nepracuje
        """,
        """
        neprítomnosť|neprítomný|neprítomná|na dovolenke|mám dovolenku|na služobnej ceste|po návrate|po mojom návrate|\
        počas mojej neprítomnosti|v naliehavých prípadoch|v urgentných|kontaktujte prosím|prosím kontaktujte|\
        ďakujem za správu|ďakujem za váš e-mail|späť v kancelárii
        """
    )

    private static let hungarian = AbsenceLanguage(
        "hu",
        """
        házon kívül|irodán kívül|nem vagyok az irodában|nem tartózkodom az irodában|automatikus válasz|\
        automatikus üzenet|szabadságon vagyok|szabadságon leszek|gyesen vagyok|már nem dolgozik
        """,
        """
        szabadságon|távol vagyok|távol leszek|távollétem|távollétemben|távollétem alatt|visszatérek|visszaérkezésem|\
        sürgős esetben|sürgős ügyben|kérem forduljon|kérem keresse|köszönöm levelét|köszönöm üzenetét
        """
    )

    private static let romanian = AbsenceLanguage(
        "ro",
        """
        nu sunt la birou|nu mă aflu la birou|în afara biroului|răspuns automat|mesaj automat|în concediu până|\
        în concediu de|sunt plecat din birou|sunt plecată din birou|în concediu medical|în concediu de maternitate|\
        nu mai lucrează
        """,
        """
        în concediu|plecat|plecată|în delegație|la întoarcere|mă întorc|în absența mea|pe perioada absenței|\
        pentru urgențe|în caz de urgență|pentru situații urgente|vă rog să contactați|vă rugăm să contactați|\
        mulțumesc pentru mesaj|acces limitat|revin
        """
    )

    private static let bulgarian = AbsenceLanguage(
        "bg",
        """
        извън офиса|не съм в офиса|автоматичен отговор|автоматично съобщение|отсъствам от офиса|в отпуск до|\
        в отпуска до|в отпуск от|ползвам отпуск|в отпуск по майчинство|в болничен|вече не работи
        """,
        """
        в отпуск|в отпуска|отсъствам|в командировка|ще се върна|връщам се|по време на отсъствието|в мое отсъствие|\
        при спешни|за спешни|при спешност|моля свържете се|моля обърнете се|благодаря за съобщението|ограничен достъп
        """
    )

    private static let croatian = AbsenceLanguage(
        "hr",
        """
        van ureda|izvan ureda|nisam u uredu|automatski odgovor|automatska poruka|na godišnjem odmoru|\
        na godišnjem sam|odsutan sam|odsutna sam|na bolovanju|na rodiljnom|više ne radi
        """,
        """
        godišnjem odmoru|na godišnjem|odsutan|odsutna|na službenom putu|vraćam se|po povratku|\
        za vrijeme moje odsutnosti|u mojoj odsutnosti|u hitnim slučajevima|za hitne slučajeve|molim kontaktirajte|\
        obratite se|hvala na poruci
        """
    )

    private static let slovenian = AbsenceLanguage(
        "sl",
        """
        nisem v pisarni|zunaj pisarne|samodejni odgovor|samodejno sporočilo|na dopustu do|na dopustu od|sem odsoten|\
        sem odsotna|na bolniški|na porodniškem|ni več zaposlen
        """,
        """
        na dopustu|odsoten|odsotna|na službeni poti|vrnem se|po vrnitvi|v času moje odsotnosti|med mojo odsotnostjo|\
        v nujnih primerih|za nujne zadeve|obrnite se|prosim kontaktirajte|hvala za sporočilo
        """
    )

    private static let serbian = AbsenceLanguage(
        "sr",
        """
        nisam u kancelariji|van kancelarije|аутоматски одговор|нисам у канцеларији|ван канцеларије|\
        на годишњем одмору|одсутан сам|одсутна сам|на боловању
        """,
        """
        на годишњем|одсутан|одсутна|на службеном путу|враћам се|по повратку|у хитним случајевима|за хитне случајеве|\
        обратите се|у мом одсуству|хвала на поруци|odsustvu|u hitnim slučajevima
        """
    )

    private static let russian = AbsenceLanguage(
        "ru",
        """
        меня нет в офисе|нет на рабочем месте|нахожусь в отпуске|нахожусь вне офиса|нахожусь в командировке|\
        я сейчас в отпуске|в отпуске до|в отпуске по|в отпуске с|автоответ|автоответчик|автоматический ответ|\
        автоматическое сообщение|автоматическое уведомление|вне офиса|отсутствую на рабочем месте|отсутствую в офисе|\
        буду отсутствовать|отсутствую до|отсутствую с|на больничном|в декретном отпуске|больше не работает|\
        уже не работает
        """,
        """
        в отпуске|в отпуск|в командировке|отсутствую|вернусь|выйду на работу|после возвращения|\
        во время моего отсутствия|в мое отсутствие|на время моего отсутствия|по срочным вопросам|по всем вопросам|\
        по неотложным вопросам|в срочных случаях|если вопрос срочный|обращайтесь|прошу обращаться|\
        спасибо за ваше письмо|спасибо за письмо|ваше письмо получено|ограниченный доступ
        """
    )

    private static let ukrainian = AbsenceLanguage(
        "uk",
        """
        мене немає в офісі|поза офісом|автоматична відповідь|автовідповідь|автоматичне повідомлення|у відпустці до|\
        у відпустці по|у відпустці з|в відпустці до|перебуваю у відпустці|знаходжусь у відпустці|буду відсутній|\
        буду відсутня|на лікарняному|більше не працює
        """,
        """
        у відпустці|відсутній|відсутня|у відрядженні|повернусь|повернуся|після повернення|під час моєї відсутності|\
        за моєї відсутності|з термінових питань|у термінових випадках|якщо питання термінове|звертайтесь|звертайтеся|\
        дякую за лист|обмежений доступ
        """
    )

    private static let greek = AbsenceLanguage(
        "el",
        """
        εκτός γραφείου|απουσιάζω από το γραφείο|αυτόματη απάντηση|αυτόματο μήνυμα|θα απουσιάζω|απουσιάζω μέχρι|\
        απουσιάζω έως|σε άδεια μέχρι|σε άδεια έως|σε κανονική άδεια|δεν εργάζεται πλέον
        """,
        """
        σε άδεια|απουσιάζω|απουσία|επιστρέφω|επιστροφή|θα επιστρέψω|κατά την απουσία|για επείγοντα|για επείγουσες|\
        σε περίπτωση επείγοντος|παρακαλώ επικοινωνήστε|μπορείτε να επικοινωνήσετε|ευχαριστώ για το μήνυμα|\
        περιορισμένη πρόσβαση
        """
    )

    private static let turkish = AbsenceLanguage(
        "tr",
        """
        ofis dışındayım|ofis dışında|ofiste değilim|ofiste bulunmuyorum|ofiste olmayacağım|otomatik yanıt|\
        otomatik cevap|otomatik mesaj|yıllık izindeyim|yıllık iznimi|izinde olacağım|doğum izninde|\
        artık çalışmamaktadır
        """,
        """
        izindeyim|izinli|izinliyim|seyahatteyim|tatildeyim|döndüğümde|dönüşümde|döneceğim|yokluğumda|\
        bulunmadığım süre|acil durumlarda|acil durumlar için|acil konular için|lütfen iletişime|\
        iletişime geçebilirsiniz|mesajınız için teşekkür
        """
    )

    private static let arabic = AbsenceLanguage(
        "ar",
        """
        خارج المكتب|رد تلقائي|الرد التلقائي|رسالة تلقائية|في إجازة حتى|في إجازة سنوية|في اجازة حتى|في إجازة من|\
        لست في المكتب|لم يعد يعمل
        """,
        """
        في إجازة|في اجازة|إجازة|سأعود|عند عودتي|أثناء غيابي|خلال غيابي|في حال الضرورة|للأمور العاجلة|للحالات العاجلة|\
        يرجى التواصل|يرجى الاتصال|شكرا لرسالتك|غائب
        """
    )

    private static let hebrew = AbsenceLanguage(
        "he",
        """
        לא במשרד|מחוץ למשרד|מענה אוטומטי|תשובה אוטומטית|הודעת היעדרות|הודעה אוטומטית|בחופשה עד|בחופשה מ|אני בחופשה|\
        בחופשת לידה|כבר לא עובד
        """,
        """
        בחופשה|אהיה בחופשה|נעדר|נעדרת|אשוב|אחזור|בהיעדרי|בזמן היעדרותי|במקרים דחופים|לעניינים דחופים|במקרה דחוף|\
        נא לפנות|ניתן לפנות|תודה על פנייתך
        """
    )

    private static let hindi = AbsenceLanguage(
        "hi",
        """
        कार्यालय से बाहर|ऑफिस से बाहर|ऑफ़िस से बाहर|स्वचालित उत्तर|स्वतः उत्तर|अवकाश पर हूँ|अवकाश पर हूं|\
        अवकाश पर रहूँगा|अवकाश पर रहूंगा|कार्यालय में नहीं
        """,
        """
        छुट्टी पर|अवकाश पर|वापस आऊंगा|वापस आऊँगा|वापसी पर|लौटने पर|लौटूंगा|लौटूँगा|मेरी अनुपस्थिति|अनुपस्थिति में|\
        अत्यावश्यक|ज़रूरी काम|जरूरी काम|तत्काल|संपर्क करें|ईमेल के लिए धन्यवाद
        """
    )

    private static let hinglish = AbsenceLanguage(
        "hi-Latn",
        "office se bahar hu|office se bahar hoon|chutti par hu tab tak|chhutti par rahunga",
        "chutti par|chhutti par|chutti pe|wapas aaunga|wapas aane par|urgent ho to|urgent kaam|meri absence"
    )

    private static let chinese = AbsenceLanguage(
        "zh",
        "不在办公室|不在辦公室|自动回复|自動回覆|自动答复|外出办公|正在休假|休假中|休假至|放假至|目前休假|已离职",
        "休假|不在|出差|度假|年假|回来后|回來後|返回后|返回办公室|紧急|緊急|急事|请联系|請聯絡|请联络|感谢您的来信|感謝您的來信|您的邮件已收到|尽快回复"
    )

    private static let japanese = AbsenceLanguage(
        "ja",
        "自動返信|自動応答|不在にしております|不在にしています|不在となります|休暇をいただいて|休暇を頂いて|休暇中です|休暇中のため|出張中のため|外出しております|退職いたしました",
        "不在|休暇|出張|夏季休業|年末年始|戻り次第|帰社後|出社後|お急ぎの|緊急の|至急の|ご連絡ください|ご連絡をお願い|メールをいただき"
    )

    private static let korean = AbsenceLanguage(
        "ko",
        "부재중*|부재 중*|자동 회신|자동회신|자동응답|자동 응답|사무실에 없|휴가중*|휴가 중*|출장중*|출장 중*|퇴사*",
        "부재|휴가|출장|복귀*|돌아와*|급한 용무|급한 일|긴급*|급하신 경우|연락 주시|연락 부탁|연락주시|메일 감사"
    )

    private static let vietnamese = AbsenceLanguage(
        "vi",
        """
        không có mặt tại văn phòng|vắng mặt tại văn phòng|ngoài văn phòng|trả lời tự động|thư trả lời tự động|\
        tin nhắn tự động|nghỉ phép đến|nghỉ phép từ|đang nghỉ phép|đã nghỉ việc
        """,
        """
        vắng mặt|nghỉ phép|đi công tác|trở lại|quay lại làm việc|khi tôi trở lại|trong thời gian tôi|\
        trong trường hợp khẩn|việc gấp|vấn đề khẩn cấp|vui lòng liên hệ|xin liên hệ|cảm ơn email|cảm ơn bạn đã gửi
        """
    )

    private static let indonesian = AbsenceLanguage(
        "id",
        """
        tidak di kantor|di luar kantor|sedang tidak berada di kantor|balasan otomatis|jawaban otomatis|\
        pesan otomatis|sedang cuti|cuti sampai|cuti hingga|cuti dari|cuti tahunan|cuti melahirkan|tidak lagi bekerja
        """,
        """
        cuti|dinas luar|perjalanan dinas|kembali pada|kembali bekerja|saat saya kembali|selama saya|\
        untuk keperluan mendesak|hal mendesak|jika mendesak|untuk hal yang mendesak|silakan hubungi|silahkan hubungi|\
        terima kasih atas email|akses terbatas
        """
    )

    private static let thai = AbsenceLanguage(
        "th",
        """
        ตอบกลับอัตโนมัติ*|ข้อความอัตโนมัติ*|ข้อความตอบกลับอัตโนมัติ*|ไม่อยู่ที่สำนักงาน*|ฉันไม่อยู่ที่สำนักงาน*|\
        ผมไม่อยู่ที่สำนักงาน*|ขณะนี้ฉันไม่อยู่*|ขณะนี้ผมไม่อยู่*|ขณะนี้ข้าพเจ้าไม่อยู่*|ดิฉันลาพักร้อน*|ผมลาพักร้อน*|\
        ลาพักร้อนถึง*|ลาพักร้อนระหว่าง*
        """,
        """
        ลาพักร้อน*|ลาหยุด*|จะกลับมา*|และจะกลับมา*|หากมีเรื่องด่วน*|กรณีเร่งด่วน*|ในกรณีเร่งด่วน*|กรุณาติดต่อ*|\
        โปรดติดต่อ*|ขอบคุณสำหรับอีเมล*
        """
    )

    private static let estonian = AbsenceLanguage(
        "et",
        """
        kontorist väljas|ei ole kontoris|automaatvastus|automaatne vastus|olen puhkusel|viibin puhkusel|\
        puhkusel kuni|olen ära kuni|lapsehoolduspuhkusel|enam ei tööta
        """,
        """
        puhkusel|lähetuses|eemal|tagasi tööl|naasen|minu äraolekul|äraoleku ajal|kiireloomulistes|\
        kiiretes küsimustes|kiirete küsimuste|palun pöörduge|palun võtke ühendust|tänan kirja eest
        """
    )

    private static let latvian = AbsenceLanguage(
        "lv",
        """
        neesmu birojā|ārpus biroja|automātiskā atbilde|automātiska atbilde|esmu atvaļinājumā|atvaļinājumā līdz|\
        būšu prombūtnē|esmu prombūtnē|vairs nestrādā
        """,
        """
        atvaļinājumā|prombūtnē|prombūtnes laikā|komandējumā|atgriezīšos|pēc atgriešanās|steidzamos|steidzamu|\
        neatliekamos|lūdzu sazinieties|lūdzu vērsties|paldies par vēstuli
        """
    )

    private static let lithuanian = AbsenceLanguage(
        "lt",
        """
        nesu biure|ne biure|automatinis atsakymas|automatinis pranešimas|atostogauju iki|esu atostogose|\
        atostogose iki|atostogausiu|nebūsiu biure|nebedirba
        """,
        """
        atostogauju|atostogose|komandiruotėje|grįšiu|grįžęs|grįžusi|mano nesant|skubiais atvejais|\
        skubiais klausimais|skubiu atveju|prašome kreiptis|prašau kreiptis|kreipkitės|ačiū už laišką|dėkoju už laišką
        """
    )

    private static let catalan = AbsenceLanguage(
        "ca",
        "fora de l'oficina|resposta automàtica|missatge automàtic|de vacances fins|estaré fora|seré fora",
        """
        de vacances|a la tornada|en la meva absència|per a temes urgents|en cas d'urgència|podeu contactar|\
        gràcies pel vostre missatge
        """
    )
}
