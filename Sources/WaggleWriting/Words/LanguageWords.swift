extension String {
    /// The English name of a BCP 47 code, as far as exchanges have met it; else the code.
    var languageWords: String {
        switch prefix(while: { $0 != "-" }).lowercased() {
        case "en": "English"
        case "hi": "Hindi"
        case "mr": "Marathi"
        case "gu": "Gujarati"
        case "ta": "Tamil"
        case "te": "Telugu"
        case "kn": "Kannada"
        case "ml": "Malayalam"
        case "bn": "Bengali"
        case "pa": "Punjabi"
        case "ur": "Urdu"
        case "de": "German"
        case "fr": "French"
        case "es": "Spanish"
        case "it": "Italian"
        case "pt": "Portuguese"
        case "nl": "Dutch"
        case "da": "Danish"
        case "sv": "Swedish"
        case "nb", "no": "Norwegian"
        case "pl": "Polish"
        case "ru": "Russian"
        case "uk": "Ukrainian"
        case "tr": "Turkish"
        case "ar": "Arabic"
        default: line(limit: 20)
        }
    }
}
