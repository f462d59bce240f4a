/// Whether the referrer wants to pick the partner himself: "let me choose", "ask three".
///
/// Only his own words count, never the customer's mail.
enum ChoiceFinder {
    static func isWanted(in note: LeadSection) -> Bool {
        !words.matches(in: note.text, range: note.body).isEmpty
    }

    private static let words = PhraseTable<Bool>(
        """
        let me choose|let me pick|let us choose|let us pick|i want to choose|i want to pick|i'd like to choose|\
        i would like to choose|i'd like to pick|i would like to pick|we want to choose|we'd like to choose|\
        we would like to choose|i will choose|i'll choose|i will pick|i'll pick|i choose myself|ask three|ask 3|\
        ask two or three|ask 2 or 3|ask 2-3|ask several|ask up to three|give me a choice|give me the choice|\
        give us a choice|ich möchte wählen|ich möchte auswählen|ich will auswählen|wir möchten auswählen|\
        lass mich wählen|lassen sie mich wählen|lassen sie mich auswählen|fragt drei|fragen sie drei|frage drei|\
        je veux choisir|je voudrais choisir|je souhaite choisir|laissez-moi choisir|nous voulons choisir|\
        demandez à trois|demandez-en trois|quiero elegir|queremos elegir|quisiera elegir|déjeme elegir|déjame elegir|\
        pregunte a tres|pregunta a tres|pregunten a tres|quero escolher|queremos escolher|gostaria de escolher|\
        deixe-me escolher|pergunte a três|pergunte a tres|voglio scegliere|vorrei scegliere|fatemi scegliere|\
        chiedete a tre|ik wil kiezen|ik wil zelf kiezen|laat me kiezen|vraag er drie|хочу выбрать|хотим выбрать|\
        выберу сам|выберу сама|сам выберу|сама выберу|дайте выбрать|спросите троих|спросите трех|спросите трёх|\
        main choose karunga|main chunuga|main chunungi|mujhe choose karne do|teen se pucho|teen ko pucho|मैं चुनूंगा|\
        मैं चुनूँगा|मैं चुनूंगी|मुझे चुनने दें|तीन से पूछो|तीन से पूछें
        """
        .split(separator: "|").map { (String($0), true) }
    )
}
