/// States, counties and the like that people write behind a town: "Mount Airy, NC", "Ludlow, Shropshire".
///
/// With one of them even a town that the gazetteer lacks is known to be a town.
enum StateNames {
    /// The country of the state that begins at a word.
    ///
    /// - Parameter country: The writer's; the two letters of an American state count in an American's mail alone.
    static func country(_ text: FoldedText, at index: Int, in country: String?) -> (country: String, length: Int)? {
        guard index < text.words.count, text.words[index].isCapital else { return nil }
        if let match = names.match(text, at: index) { return (match.value, match.length) }
        if isIrishCounty(text, index) { return ("IE", 2) }
        let word = text.words[index]
        guard country == "US", word.end - word.start == 2, isAllCapitals(text, index),
            codes.contains(text.folded(index))
        else { return nil }
        return ("US", 1)
    }

    /// "Co. Mayo", "County Clare"
    private static func isIrishCounty(_ text: FoldedText, _ index: Int) -> Bool {
        let next = index + 1
        guard next < text.words.count, text.words[next].gap == .space || text.words[next].gap == [.stop, .space],
            text.words[next].isCapital
        else { return false }
        let word = text.folded(index)
        return (word == "co" || word == "county") && irish.contains(text.folded(next))
    }

    private static func isAllCapitals(_ text: FoldedText, _ index: Int) -> Bool {
        text.bytes[Int(text.words[index].start)..<Int(text.words[index].end)].allSatisfy { $0 &- 0x41 < 26 }
    }

    private static let codes: Set<String> = [
        "al", "ak", "az", "ar", "ca", "co", "ct", "de", "fl", "ga", "hi", "id", "il", "in", "ia", "ks", "ky", "la",
        "md",
        "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj", "nm", "ny", "nc", "nd", "oh", "ok", "or", "pa",
        "ri",
        "sc", "sd", "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy",
    ]

    private static let names = PhraseTable<String>(
        american.map { ($0, "US") } + indian.map { ($0, "IN") } + british.map { ($0, "GB") }
    )

    private static let american = [
        "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida",
        "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine",
        "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska",
        "nevada", "new hampshire", "new jersey", "new mexico", "north carolina", "north dakota", "ohio", "oklahoma",
        "oregon", "pennsylvania", "rhode island", "south carolina", "south dakota", "tennessee", "texas", "utah",
        "vermont", "virginia", "west virginia", "wisconsin", "wyoming",
    ]

    private static let indian = [
        "andhra pradesh", "arunachal pradesh", "assam", "bihar", "chhattisgarh", "gujarat", "haryana",
        "himachal pradesh", "himachal", "jharkhand", "karnataka", "kerala", "madhya pradesh", "maharashtra",
        "manipur", "meghalaya", "mizoram", "nagaland", "odisha", "orissa", "punjab", "rajasthan", "sikkim",
        "tamil nadu", "tamilnadu", "telangana", "tripura", "uttar pradesh", "uttarakhand", "west bengal",
    ]

    /// Written with "Co." or "County" before them.
    private static let irish: Set<String> = [
        "carlow", "cavan", "clare", "cork", "donegal", "dublin", "galway", "kerry", "kildare", "kilkenny", "laois",
        "leitrim", "limerick", "longford", "louth", "mayo", "meath", "monaghan", "offaly", "roscommon", "sligo",
        "tipperary", "waterford", "westmeath", "wexford", "wicklow",
    ]

    private static let british = [
        "bedfordshire", "berkshire", "buckinghamshire", "cambridgeshire", "cheshire", "cornwall", "cumbria",
        "derbyshire", "devon", "dorset", "county durham", "east sussex", "essex", "gloucestershire",
        "hampshire", "herefordshire", "hertfordshire", "kent", "lancashire", "leicestershire", "lincolnshire",
        "norfolk", "northamptonshire", "northumberland", "north yorkshire", "nottinghamshire", "oxfordshire",
        "shropshire", "somerset", "staffordshire", "suffolk", "surrey", "warwickshire", "west sussex",
        "west yorkshire", "south yorkshire", "east yorkshire", "yorkshire", "wiltshire", "worcestershire",
        "wales", "scotland", "fife", "perthshire", "aberdeenshire", "ayrshire", "angus", "powys", "gwynedd",
        "pembrokeshire", "carmarthenshire", "ceredigion", "county antrim", "county down", "northern ireland",
    ]
}
