/// Whether the referrer wants the customer asked by mail before he is passed on: "please ask the customer first".
///
/// Only his own words count, never the customer's mail.
enum AskCustomerFinder {
    static func isWanted(in note: LeadSection) -> Bool {
        words.matches(in: note.text, range: note.body).contains { match in
            // "do not ask the customer first", "you need not first ask the client"
            !(max(0, match.at - 3)..<match.at).contains { negations.match(note.text, at: $0) != nil }
        }
    }

    private static let negations = PhraseTable<Bool>(
        ["not", "never", "don t", "needn t", "nicht", "ne", "pas", "no", "não", "non", "niet", "не", "mat", "मत", "न"]
            .map { ($0, true) }
    )

    private static let words = PhraseTable<Bool>(
        """
        ask the customer first|ask customer first|ask the client first|ask client first|first ask the customer|\
        first ask the client|please ask the customer before|please ask the client before|\
        get the customer s consent first|get the client s consent first|get his consent first|get her consent first|\
        get their consent first|write to the customer first|write to the client first|ask the customer by mail|\
        frag den kunden zuerst|fragen sie den kunden zuerst|fragen sie die kundin zuerst|fragen sie zuerst den kunden|\
        fragen sie zuerst die kundin|bitte zuerst den kunden fragen|bitte erst den kunden fragen|\
        bitte vorher den kunden fragen|fragen sie bitte zuerst den kunden|fragen sie bitte erst den kunden|\
        demandez d abord au client|demandez d abord à la cliente|demandez d abord l accord du client|\
        demande d abord au client|merci de demander d abord au client|pregunte primero al cliente|\
        pregunten primero al cliente|pregunta primero al cliente|pregunte antes al cliente|\
        pergunte primeiro ao cliente|pergunte antes ao cliente|perguntem primeiro ao cliente|\
        chiedete prima al cliente|chieda prima al cliente|vraag het eerst aan de klant|vraag eerst de klant|\
        сначала спросите клиента|сначала спросите заказчика|спросите сначала клиента|сперва спросите клиента|\
        сначала уточните у клиента|pehle customer se puch lo|pehle customer se pucho|pehle client se pucho|\
        customer se pehle puch lo|पहले ग्राहक से पूछें|पहले ग्राहक से पूछिए|पहले ग्राहक से पूछ लें|ग्राहक से पहले पूछें
        """.split(separator: "|").map { (String($0), true) }
    )
}
