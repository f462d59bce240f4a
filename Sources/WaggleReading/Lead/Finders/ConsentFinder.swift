import WaggleReferral

/// Whether the referrer says that the customer agreed to be passed on: "customer is fine with it", "Kunde einverstanden".
///
/// Only his own words count. A wish, a condition and a question are none: better asked once more than believed.
enum ConsentFinder {
    static func consent(in note: LeadSection) -> Found<Consent>? {
        for match in words.matches(in: note.text, range: note.body) {
            let sentence = note.text.sentence(around: match.at)
            let before = max(sentence.lowerBound, match.at - reach)..<match.at
            let behind = (match.at + match.length)..<min(sentence.upperBound, match.at + match.length + 1)
            let isOpen = (Array(before) + Array(behind)).contains { doubts.match(note.text, at: $0) != nil }
            guard !isOpen, !isAsked(note.text, sentence) else { continue }
            let quote = note.text.text(match.at..<match.at + match.length)
            return Found(Consent(by: .referrer), quote: quote, confidence: 0.9)
        }
        return nil
    }

    /// Words before it that may take it back.
    private static let reach = 4

    private static func isAsked(_ text: FoldedText, _ sentence: Range<Int>) -> Bool {
        let next = sentence.upperBound < text.words.count ? text.words[sentence.upperBound].gap : text.tail
        return next.contains(.question)
    }

    private static let doubts = PhraseTable<Bool>(
        [
            "if", "when", "once", "unless", "until", "whether", "not", "never", "no", "ask", "asked", "check", "unsure",
            "before",
            "hope", "maybe", "wenn", "falls", "ob", "sobald", "nicht", "noch", "frag*", "klär*", "si", "quand", "pas",
            "demand*", "cuando",
            "se", "quando", "não", "non", "als", "niet", "если", "когда", "не", "спрос*", "ли", "agar", "nahi",
            "अगर", "नहीं",
            "or", "oder", "later",
        ].map { ($0, true) }
    )

    private static let words = PhraseTable<Bool>(
        """
        customer is fine with it|customer is ok with it|customer is okay with it|customer is fine with that|\
        customer fine with it|customer ok with it|client is fine with it|client is ok with it|client fine with it|\
        customer agrees|customer agreed|customer has agreed|client agrees|client agreed|client has agreed|\
        customer consents|customer consented|customer has consented|client consented|he agreed|she agreed|they agreed|\
        he has agreed|she has agreed|they have agreed|he is fine with it|she is fine with it|they are fine with it|\
        he is ok with it|she is ok with it|they are ok with it|with his consent|with her consent|with their consent|\
        with the customer s consent|with customer s consent|with customer consent|with the client s consent|\
        customer knows and agrees|customer has said yes|i have his ok|i have her ok|i have their ok|we have their ok|\
        i have his permission|i have their permission|we have their permission|we have his permission|\
        kunde einverstanden|kundin einverstanden|kunde ist einverstanden|kundin ist einverstanden|\
        der kunde ist einverstanden|die kundin ist einverstanden|ist damit einverstanden|ist mit der weitergabe einverstanden|\
        mit zustimmung des kunden|mit einverständnis des kunden|kunde hat zugestimmt|kundin hat zugestimmt|\
        kunde weiß bescheid und ist einverstanden|le client est d accord|client d accord|le client accepte|\
        avec l accord du client|avec son accord|el cliente está de acuerdo|cliente de acuerdo|\
        con el consentimiento del cliente|con su consentimiento|o cliente concorda|o cliente concordou|cliente de acordo|\
        com o consentimento do cliente|il cliente è d accordo|cliente d accordo|con il consenso del cliente|\
        klant is akkoord|de klant is akkoord|klant gaat akkoord|met toestemming van de klant|\
        клиент согласен|клиентка согласна|заказчик согласен|клиент не против|заказчик не против|с согласия клиента|\
        с согласия заказчика|customer ko pata hai aur ok hai|customer ne haan bola|customer ne haan kaha|\
        customer razi hai|client razi hai|ग्राहक सहमत है|ग्राहक राज़ी है|ग्राहक राजी है
        """.split(separator: "|").map { (String($0), true) }
    )
}
