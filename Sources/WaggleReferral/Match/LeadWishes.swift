/// What the words of a lead's conditions rule out, as far as a partner list can answer it.
///
/// A condition is a sentence of somebody's. Only what it names, and what firms state of themselves, can be held against
/// a firm: "GST registered" is told to whoever is asked, and nobody is kept out by it.
struct LeadWishes {
    /// In lower case; a firm must have one of these, where there are any.
    var certificates: Set<String> = []
    /// BCP 47; somebody of the firm must speak one of these, where there are any.
    var languages: Set<String> = []
    /// In lower case: sentences that name firms who are not to get it.
    var unwanted: [String] = []

    /// - Parameter known: Certificates that firms of the circle state, in lower case. One that none of them states
    ///   rules out nobody.
    init(_ lead: LeadDraft, known: Dictionary<String, UInt64>.Keys, under policy: Policy) {
        for condition in lead.conditions where condition.confidence >= policy.sureEnough {
            let words = condition.value.text.lowercased()
            switch condition.value.kind {
            case .certification where Self.demandsCertificate.contains(where: words.contains):
                certificates.formUnion(known.filter { words.names($0) })
            case .brand where Self.only.contains(where: words.names):
                certificates.formUnion(known.filter { words.names($0) })
            case .language where !Self.negations.contains(where: words.names):
                let named = Self.languageNames.filter { $0.names.contains(where: words.contains) }
                languages.formUnion(named.map(\.code))
            case .excludePartner: unwanted.append(words)
            // `local` makes the work such as is done on the spot: see ``LeadTraits/isRemote``.
            case .certification, .brand, .language, .local, .noPoach, .contactTime, .contactVia, .consent, .terms,
                .confidential, .technical:
                break
            }
        }
    }

    /// "HP certified", "autorisierter Händler", "ISO 27001": beginnings of words. GST, MSME and the like, which no
    /// partner list states, are none.
    private static let demandsCertificate = [
        "certif", "zertif", "сертиф", "author", "autoris", "autoriz", "авториз", "agréé", "homolog", "официальн",
        "iso ", "oem", "partner",
    ]

    /// Without one of these a brand is a wish about goods: "no Dell" rules out no firm that sells Dell as well.
    private static let only = ["only", "nur", "uniquement", "solo", "somente", "только", "sirf"]

    /// "No English" says what the customer does not speak.
    private static let negations = [
        "no", "not", "won't", "doesn't", "cannot", "nahi", "kein", "nicht", "pas", "не", "नहीं", "speaks no",
    ]

    /// How those who write to us name languages: the beginnings that all forms of the name share.
    private static let languageNames: [(code: String, names: [String])] = [
        ("en", ["english", "engli", "anglais", "inglés", "inglês", "англ", "अंग्रेज"]),
        ("hi", ["hindi", "हिंदी", "हिन्दी", "хинди"]), ("mr", ["marathi", "मराठी"]),
        ("gu", ["gujarati", "ગુજરાતી"]), ("ta", ["tamil", "தமிழ்"]), ("te", ["telugu", "తెలుగు"]),
        ("kn", ["kannada", "ಕನ್ನಡ"]), ("ml", ["malayalam", "മലയാളം"]), ("bn", ["bengali", "bangla", "বাংলা"]),
        ("pa", ["punjabi", "ਪੰਜਾਬੀ"]), ("ur", ["urdu", "اردو"]),
        ("de", ["german", "deutsch", "allemand", "alemán", "alemão", "немец"]),
        ("fr", ["french", "französisch", "français", "francophone", "francés", "francês", "француз"]),
        ("es", ["spanish", "spanisch", "espagnol", "español", "espanhol", "испан"]),
        ("pt", ["portuguese", "portugies", "portugais", "portugués", "português", "португал"]),
        ("ru", ["russian", "russisch", "russe", "ruso", "русск"]), ("ar", ["arabic", "arabisch", "arabe", "عرب"]),
    ]
}

extension LeadWishes {
    /// The hard constraints by which one partner fails them.
    func failed(by partner: Partner) -> [HardConstraint] {
        var failing: [HardConstraint] = []
        let profile = partner.profile
        if !languages.isEmpty, languages.isDisjoint(with: profile.languages) { failing.append(.language) }
        let firm = partner.firm.lowercased()
        let isUnwanted = unwanted.contains { $0.contains(firm) }
        let isUncertified =
            !certificates.isEmpty && !profile.certificates.contains { certificates.contains($0.lowercased()) }
        if isUnwanted || isUncertified { failing.append(.leadCondition) }
        return failing
    }
}

extension String {
    /// Whether something stands in it as words of its own: "only HPE" does not name "hp".
    fileprivate func names(_ other: String) -> Bool {
        var rest = self[...]
        while !other.isEmpty, let range = rest.firstRange(of: other) {
            let before = self[..<range.lowerBound].last
            let after = self[range.upperBound...].first
            if before.map({ !$0.isLetter && !$0.isNumber }) ?? true, after.map({ !$0.isLetter && !$0.isNumber }) ?? true
            {
                return true
            }
            rest = self[range.upperBound...]
        }
        return false
    }
}
