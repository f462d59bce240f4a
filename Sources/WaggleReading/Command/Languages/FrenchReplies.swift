extension ReplyLanguage {
    static let french = ReplyLanguage(
        code: "fr",
        accept: [
            "je prends", "on prend", "nous prenons", "je le prends", "on le prend", "j'accepte", "nous acceptons",
            "on accepte", "accepté", "je suis preneur", "je suis preneuse", "preneur", "nous sommes preneurs",
            "on est preneurs", "on s'en occupe", "je m'en occupe", "nous nous en chargeons", "je m'en charge",
            "on s'en charge", "ça nous intéresse", "ça m'intéresse", "nous sommes intéressés", "je suis intéressé",
            "intéressé", "intéressés", "envoyez-moi", "envoyez-nous", "envoie", "vous pouvez m'envoyer",
            "vous pouvez nous envoyer", "transmettez", "oui volontiers", "volontiers", "avec plaisir", "on fonce",
            "c'est pour nous", "pour nous oui", "banco", "ok pour nous", "d'accord pour", "nous pouvons le faire",
            "je le fais", "on le fait", "je les appelle", "on les appelle", "je l'appelle", "on l'appelle",
        ],
        yes: [
            "oui", "ouais", "ok", "d'accord", "parfait", "entendu", "c'est bon", "bien sûr", "super", "très bien",
            "partant", "partants",
        ],
        decline: [
            "non merci", "pas pour nous", "pas pour moi", "pas intéressé", "pas intéressés", "je passe", "on passe",
            "nous passons", "passe notre tour", "passons notre tour", "passe mon tour", "je décline", "nous déclinons",
            "décliner", "refuse", "refusons", "ne pouvons pas", "ne peux pas", "peux pas", "pouvons pas",
            "on ne peut pas", "pas possible", "impossible", "trop loin", "trop petit", "trop gros",
            "pas de disponibilité", "pas disponibles", "débordés", "débordé", "pas le temps", "surchargés", "complet",
            "quelqu'un d'autre", "un confrère", "sans nous", "pas cette fois", "une prochaine fois",
            "la prochaine fois", "ne faisons pas", "ne fait pas", "ce n'est pas notre", "pas notre", "hors de notre",
        ],
        no: ["non", "nan", "désolé", "désolée", "malheureusement"],
        negation: ["pas", "ne", "n", "jamais", "aucun", "aucune", "sans", "ni"],
        condition: [
            "si", "à condition", "sous réserve", "seulement si", "seulement", "uniquement", "mais", "toutefois",
            "cependant", "sauf", "tant que", "pourvu que", "dès que", "après", "avant que", "peut-être",
            "éventuellement", "en principe", "sinon", "faudrait", "faut que", "hors",
        ],
        counter: [
            "au moins", "minimum", "trop juste", "trop bas", "pas assez", "contre-proposition", "acompte", "commission",
            "plutôt", "au lieu", "pas avant", "à partir de", "ne pouvons que", "que la partie", "autre tarif",
            "augmenter le budget",
        ],
        later: [
            "je reviens vers vous", "nous revenons vers vous", "reviens vers", "rappelez-moi", "relancez-moi",
            "relancez-nous", "redemandez", "plus tard", "je vous dis", "je vous confirme", "vous confirme",
            "je vérifie", "je regarde", "on regarde", "à voir", "je réfléchis", "on réfléchit", "réponse demain",
            "demain", "en congés", "en vacances", "à mon retour", "la semaine prochaine", "pas maintenant",
            "je dois voir", "je dois vérifier", "laissez-moi",
        ],
        question: [
            "combien", "quel", "quelle", "quels", "quelles", "qui", "quand", "où", "pourquoi", "est-ce que", "est-ce",
            "y a-t-il", "pouvez-vous préciser", "pouvez-vous me dire", "avez-vous", "savez-vous", "précisions",
            "précision",
        ],
        progress: [
            "devis envoyé", "devis transmis", "devis remis", "envoyé le devis", "envoyé un devis",
            "proposition envoyée", "rendez-vous", "rdv", "visite", "en attente", "j'attends", "on attend",
            "nous attendons", "en cours", "relancé", "relance", "pas de nouvelles", "pas de réponse", "toujours pas",
            "en négociation", "négociation", "décision", "ça avance", "j'ai rappelé", "appelé", "rencontré",
            "vu le client",
        ],
        won: [
            "gagné", "gagnée", "signé", "signée", "commande reçue", "commande passée", "commande signée",
            "bon de commande", "affaire conclue", "conclu", "vendu", "le client a acheté", "ont commandé", "a commandé",
            "ont signé", "a signé", "c'est dans la poche",
        ],
        lost: [
            "perdu", "perdue", "parti chez", "partis chez", "parti ailleurs", "choisi un autre", "choisi quelqu'un",
            "concurrent", "n'a pas acheté", "pas acheté", "annulé", "annulée", "abandonné", "projet abandonné",
            "reporté", "pas de budget", "plus de budget", "reste chez", "restent chez", "ailleurs",
        ],
        returned: [
            "je rends", "on rend", "nous rendons", "rendre", "reprenez", "reprendre", "à quelqu'un d'autre",
            "à un autre", "réattribuer", "je vous le rends", "on vous le rend", "retourne le", "donnez-le",
        ],
        stop: [
            "désinscrire", "désabonner", "désinscription", "ne plus recevoir", "plus recevoir", "retirez-nous",
            "retirez-moi", "arrêtez", "stop", "ne m'envoyez plus", "ne nous envoyez plus",
        ],
        noted: ["bien reçu", "bien noté", "noté", "pour info", "merci pour l'info", "pris note"],
        hope: ["j'espère", "espérons", "devrait", "devraient", "bientôt", "presque", "sans doute", "probablement"],
        reasons: [
            .busy: ["débordés", "débordé", "pas le temps", "complet", "congés", "surchargés"],
            .tooFar: ["trop loin", "hors de notre zone"], .notOurTrade: ["ne faisons pas", "pas notre métier"],
            .tooSmall: ["trop petit", "pas rentable"], .conflict: ["notre client", "litige"],
        ]
    )
}
