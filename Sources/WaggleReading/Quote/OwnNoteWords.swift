/// What notes of ours say about accepting: whoever quotes them without a mark has not accepted.
///
/// From `templates/`, in the languages in which exchanges write them. A partner's own answer does not tell how to answer.
enum OwnNoteWords {
    static let table = PhraseTable<Bool>(
        [
            "write accept", "to take it write", "to take it reply", "to take the lead write", "to pass write",
            "to pass reply", "reply accept", "reply with accept", "reply yes to take", "answer accept", "type accept",
            "reply accept to", "accept to take it", "accept to take", "accept or decline", "accept decline",
            "if you accept", "when you accept", "once you accept", "until you accept", "as soon as you accept",
            "after accept", "after you accept", "before you accept", "before accepting", "click here to accept",
            "click to accept", "who the customer is stays closed", "you get the name and the number",
            "answer in your own words", "reply in your own words", "you are the first choice for it",
            "um ihn zu übernehmen", "übernehmen würden schreiben sie", "wenn er nicht passt schreiben sie",
            "pour le prendre écrivez", "pour le prendre répondez", "êtes preneur écrivez", "para tomarlo escriba",
            "para tomarlo responda", "si lo tomaría escriba", "para ficar com ele escreva",
            "para ficar com ele responda",
            "se quiser pegar escreva", "чтобы взять её напишите", "чтобы взять её ответьте", "готовы взять её напишите",
            "इसे लेने के लिए लिखें", "इसे लेने के लिए उत्तर दें", "आप इसे लेना चाहें तो लिखें",
            "antworten sie annehmen", "schreiben sie annehmen", "sobald sie annehmen", "wenn sie annehmen",
            "annehmen oder ablehnen", "wenn sie ihn nehmen", "répondez accepter", "écrivez accepter",
            "si vous acceptez",
            "dès que vous acceptez", "accepter ou refuser", "accepter pour le prendre", "responde acepto",
            "escribe acepto", "al aceptar recibes", "si aceptas", "acepto accept", "responda aceito", "escreva aceito",
            "se aceitar", "ao aceitar", "aceito para ficar", "aceito accept", "ответьте беру", "напишите беру",
            "беру accept", "если берете", "сразу после согласия", "rispondi accetto", "scrivi accetto", "se accetti",
            "antwoord met accepteren", "als u accepteert", "haan likhen", "haan likhiye", "accept likhen",
            "accept likhiye", "हाँ लिखें", "हाँ लिखिए", "accept लिखें", "स्वीकार लिखें",
        ].map { ($0, true) }
    )
}
