extension ReplyLanguage {
    static let dutch = ReplyLanguage(
        code: "nl",
        accept: [
            "wij nemen", "ik neem", "nemen we", "neem ik", "graag", "ja graag", "akkoord", "geaccepteerd",
            "wij accepteren", "interesse", "we hebben interesse", "wij doen het", "we doen het", "stuur de gegevens",
            "stuur maar door", "stuur maar",
        ],
        yes: ["ja", "ok", "prima", "goed", "zeker", "natuurlijk"],
        decline: [
            "nee bedankt", "niet voor ons", "geen interesse", "geen tijd", "geen capaciteit", "kunnen niet", "kan niet",
            "helaas niet", "helaas", "wij passen", "ik pas", "te ver", "te klein", "iemand anders", "deze keer niet",
        ],
        no: ["nee"],
        negation: ["niet", "geen", "nooit", "zonder"],
        condition: ["als", "mits", "alleen als", "maar", "tenzij", "alleen", "misschien", "eerst", "onder voorbehoud"],
        counter: ["minimaal", "minstens", "te laag", "te weinig", "tegenvoorstel", "commissie", "aanbetaling"],
        later: [
            "herinner", "later", "kom erop terug", "kom ik op terug", "laat het weten", "laat ik weten", "nakijken",
            "morgen", "volgende week", "op vakantie", "nu niet",
        ],
        question: ["hoeveel", "welke", "wie", "wanneer", "waar", "waarom"],
        progress: [
            "offerte verstuurd", "offerte gestuurd", "offerte uitgebracht", "afspraak", "wachten op", "in behandeling",
            "nog geen", "gesproken",
        ],
        won: [
            "gewonnen", "order binnen", "opdracht gekregen", "opdracht binnen", "getekend", "verkocht", "heeft gekocht",
        ],
        lost: ["verloren", "concurrent", "ergens anders", "niet gekocht", "geannuleerd", "afgezegd"],
        returned: ["teruggeven", "geef terug", "geven terug", "aan iemand anders"],
        stop: ["afmelden", "uitschrijven", "geen mails meer", "niet meer mailen"],
        noted: [
            "ik neem aan dat", "we nemen aan dat", "wij nemen aan dat", "neem ik aan", "nemen wij aan",
            "ter kennisgeving aangenomen", "wij nemen geen", "ik neem vrij", "wij accepteren geen",
            "we accepteren pin", "ik accepteer de uitnodiging",
            "ter info", "ter kennisgeving", "genoteerd",
        ],
        hope: ["hoop", "hopen", "waarschijnlijk", "bijna", "binnenkort"]
    )
}
