import WaggleReferral

/// A word to the bot itself: in the first line a partner wrote, or in the subject of an empty mail.
enum CommandGrammar {
    private enum Word: Hashable, Sendable {
        case status
        case withdraw
        case why
        case proof
        case customers(Command.CustomersChange)
        case help
        case polite
    }

    /// - Returns: nil unless the line is a command and nothing else.
    static func command(in line: String) -> Command? {
        guard line.utf8.count <= 80 else { return nil }
        let text = FoldedText(line)
        guard !text.isEmpty, text.words.count <= 7 else { return nil }
        let reference = LeadReference.mentioned(in: line).first
        var found: Word?
        var index = 0
        while index < text.words.count {
            if let match = words.match(text, at: index) {
                if match.value != .polite {
                    guard found == nil else { return nil }
                    found = match.value
                }
                index += match.length
            } else if reference != nil, isPartOfReference(text, index) {
                index += 1
            } else {
                return nil
            }
        }
        switch found {
        case .status: return .status(reference)
        // A question mark asks about withdrawing.
        case .withdraw: return text.hasQuestionMark ? nil : .withdraw(reference)
        case .why: return reference.map(Command.why)
        case .proof: return reference.map(Command.proof)
        case .customers(let change): return reference == nil ? .customers(change) : nil
        case .help: return reference == nil ? .help : nil
        case .polite, nil: return nil
        }
    }

    /// "L" and "4F7K" are two or three words.
    private static func isPartOfReference(_ text: FoldedText, _ index: Int) -> Bool {
        text.words[index].gap.contains(.hyphen) || text.folded(index) == "l"
            || (index > 0 && text.words[index].gap.isEmpty)
    }

    private static let words: PhraseTable<Word> = {
        var rows: [(String, Word)] = []
        func add(_ word: Word, _ phrases: [String]) { rows += phrases.map { ($0, word) } }
        add(
            .status,
            [
                "status", "status of", "state", "how is", "was ist mit", "stand", "статус", "estado", "statut",
                "status update", "स्थिति", "update",
            ]
        )
        add(
            .withdraw,
            [
                "withdraw", "withdraw lead", "cancel", "cancel lead", "recall", "call back", "take back", "pull back",
                "zurückziehen", "storno", "stornieren", "отозвать", "отзыв", "отмена", "retirer",
                "annuler", "retirar", "cancelar", "वापस लो", "वापस लें", "wapas lo",
            ]
        )
        add(
            .why,
            [
                "why", "why not", "why not me", "why not us", "why was i not asked", "why were we not asked", "warum",
                "wieso", "warum nicht", "warum nicht ich", "warum nicht wir", "почему", "почему не я", "почему не мы",
                "pourquoi", "pourquoi pas", "pourquoi pas moi", "pourquoi pas nous", "por qué", "por qué no",
                "por qué no yo", "por qué no nosotros", "por que", "por que não", "por que não eu", "por que não nós",
                "perché", "perché no", "perché non io", "perché non noi", "waarom", "waarom niet", "waarom niet ik",
                "waarom niet wij", "क्यों", "हमें क्यों नहीं", "मुझे क्यों नहीं", "kyun", "kyon", "kyu", "kyun nahi",
                "hume kyun nahi", "mujhe kyun nahi",
            ]
        )
        add(
            .proof,
            [
                "proof", "proof of", "who saw", "who saw what", "nachweis", "beweis", "доказательство", "подтверждение",
                "preuve", "prueba", "prova", "bewijs", "प्रमाण", "सबूत", "saboot", "praman",
            ]
        )
        add(
            .customers(.replace),
            [
                "our customers", "my customers", "our customer list", "my customer list", "customer list",
                "our clients",
                "my clients", "our client list", "client list", "list of our customers", "list of customers",
                "these are our customers", "unsere kunden", "kundenliste", "unsere kundenliste", "nos clients",
                "liste de clients", "notre liste de clients", "nuestros clientes", "lista de clientes",
                "nossos clientes",
                "i nostri clienti", "lista clienti", "onze klanten", "klantenlijst", "наши клиенты", "список клиентов",
                "наши заказчики", "hamare customers", "humare customers", "हमारे ग्राहक", "ग्राहक सूची",
            ]
        )
        add(
            .customers(.add),
            [
                "add customers", "add our customers", "add to our customers", "more customers", "new customers",
                "further customers", "weitere kunden", "neue kunden", "autres clients", "nouveaux clients",
                "más clientes",
                "mais clientes", "altri clienti", "meer klanten", "ещё клиенты", "новые клиенты", "aur customers",
                "और ग्राहक",
            ]
        )
        add(
            .customers(.remove),
            [
                "remove our customers", "remove my customers", "delete our customers", "delete my customers",
                "forget our customers", "forget my customers", "remove our customer list", "delete our customer list",
                "remove customer list", "delete customer list", "kundenliste löschen", "unsere kundenliste löschen",
                "supprimer nos clients", "borrar nuestros clientes", "apagar nossos clientes",
                "удалить список клиентов", "ग्राहक सूची हटाएँ",
                "удалить наших клиентов",
            ]
        )
        add(
            .help,
            [
                "help", "hilfe", "aide", "ayuda", "ajuda", "помощь", "справка", "मदद", "madad", "commands",
                "how does this work", "what can you do",
            ]
        )
        add(
            .polite,
            [
                "please", "pls", "plz", "lead", "of", "for", "my", "the", "bitte", "s'il vous plaît", "por favor",
                "пожалуйста", "hi", "hello", "all", "leads", "on", "von", "кп", "all my leads",
            ]
        )
        return PhraseTable(rows)
    }()
}
