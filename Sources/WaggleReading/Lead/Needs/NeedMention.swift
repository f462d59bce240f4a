import WaggleReferral

/// A trade named in a text, with what the words around it say. One need can be named by several.
struct NeedMention {
    var words: Range<Int>
    var code: Competence
    var quantity: Quantity?
    /// From the first word of its quantity to its last.
    var span: Range<Int>
    var brand: String?
    var isHint: Bool
    /// Said of what is there, not of what is wanted.
    var isDescription: Bool
    /// The number is one for each of the thing before: "with two screens each".
    var isEach = false
    /// Takes an earlier number back: "better 10 scanners".
    var isCorrection = false
    /// "70 old laptops": no need, but what is done away with.
    var isOld = false
    /// "50 used desktops": wanted, unless something is done away with.
    var isWorn = false
    /// "a colour printer": one because of its article.
    var isArticle = false
    /// "Replace the old server": a need, unless the sentence names what comes in its place.
    var isReplaced = false
    /// "docking stations", not "keyboard".
    var isPlural = false
    /// What belongs to the thing and is not counted beside it: the recorder of the cameras.
    var isPart = false
}
