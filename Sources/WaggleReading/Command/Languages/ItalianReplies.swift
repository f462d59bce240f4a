extension ReplyLanguage {
    static let italian = ReplyLanguage(
        code: "it",
        accept: [
            "accetto", "accettiamo", "lo prendo", "la prendo", "lo prendiamo", "la prendiamo", "ci interessa",
            "mi interessa", "siamo interessati", "sono interessato", "volentieri", "con piacere", "ce ne occupiamo",
            "me ne occupo", "mandatemi i", "inviatemi i", "mandami i", "inviami i", "procedete", "procedi pure",
        ],
        yes: ["sì", "si", "ok", "va bene", "certo", "perfetto", "d'accordo", "certamente"],
        decline: [
            "no grazie", "non ci interessa", "non mi interessa", "passo", "passiamo", "rifiuto", "rifiutiamo",
            "non possiamo", "non posso", "non riusciamo", "non riesco", "troppo lontano", "troppo piccolo",
            "siamo pieni", "non fa per noi", "non è per noi", "a qualcun altro", "questa volta no",
        ],
        no: ["no", "purtroppo"],
        negation: ["non", "né", "mai", "senza"],
        condition: [
            "se", "a condizione", "purché", "solo se", "ma", "però", "tuttavia", "salvo", "tranne", "dipende", "solo",
            "soltanto", "forse", "magari", "prima di",
        ],
        counter: [
            "almeno", "minimo", "troppo basso", "controproposta", "acconto", "provvigione", "invece", "non prima",
        ],
        later: [
            "ricordami", "ricordatemi", "più tardi", "vi faccio sapere", "ti faccio sapere", "faccio sapere",
            "devo verificare", "verifico", "ci penso", "domani", "in ferie", "settimana prossima", "prossima settimana",
            "non ora",
        ],
        question: ["quanti", "quante", "quanto", "quale", "quali", "chi", "quando", "dove", "perché"],
        progress: [
            "preventivo inviato", "inviato il preventivo", "offerta inviata", "sopralluogo", "in attesa", "aspettiamo",
            "in corso", "nessuna risposta", "trattativa",
        ],
        won: [
            "vinto", "vinta", "ordine ricevuto", "ordine confermato", "firmato", "venduto", "hanno comprato",
            "ha comprato", "chiuso l'ordine",
        ],
        lost: [
            "perso", "persa", "hanno scelto un altro", "ha scelto un altro", "concorrente", "annullato",
            "non ha comprato", "rimandato",
        ],
        returned: ["restituisco", "restituiamo", "ridate", "datelo a un altro", "passatelo a un altro"],
        stop: ["cancellatemi", "cancellateci", "disiscrivere", "non inviate più", "rimuoveteci", "rimuovetemi"],
        noted: [
            "prendo nota", "prendiamo nota", "ne prendo nota", "ne prendiamo nota", "prendo atto", "prendiamo atto",
            "accetto le scuse", "accetto le tue scuse", "accettiamo le scuse", "accettiamo carte",
            "accettiamo pagamenti", "prendo ferie", "accetto l'invito",
            "ricevuto", "preso nota", "per conoscenza",
        ],
        hope: ["spero", "speriamo", "dovrebbe", "presto", "quasi"]
    )
}
