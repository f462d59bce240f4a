extension ReplyLanguage {
    /// Hindi as it is written on an English keyboard, in half a dozen spellings.
    static let hinglish = ReplyLanguage(
        code: "hi-Latn",
        accept: [
            "haan bhej do", "han bhej do", "ha bhej do", "bhej do", "bhejdo", "bhej dijiye", "bhej dijie", "bhejo",
            "bhej de", "bhej dena",
            "de do", "dedo", "de dijiye", "dijiye", "hum le lenge", "ham le lenge", "hum lenge", "ham lenge",
            "le lenge", "le lunga",
            "main le lunga", "mai le lunga", "lele", "lelo", "le lo", "le lete hai", "le lete hain", "lete hai",
            "kar lenge", "karlenge",
            "kar denge", "kardenge", "kar dunga", "ho jayega", "ho jaega", "hojayega", "ho jaayega", "manzoor",
            "manjoor", "humko chahiye",
            "hame chahiye", "mujhe chahiye", "humein chahiye", "number bhejo", "number bhej do", "number do",
            "number de do",
            "details bhejo", "details bhej do", "contact bhejo", "contact bhej do", "hamara hai", "hum karenge",
            "ham karenge",
            "main karunga", "mai karunga", "hum ready hai", "ready hain", "tayyar hai", "taiyar hai", "pakka",
        ],
        yes: [
            "haan", "haa", "haanji", "haan ji", "ji", "ji haan", "theek hai", "thik hai", "theek", "thik",
            "chalega", "accha", "acha", "bilkul", "zaroor", "jarur", "sahi hai",
        ],
        decline: [
            "nahi chahiye", "nahin chahiye", "nhi chahiye", "nahi ho payega", "nahi ho paega", "nahi hoga", "nhi hoga",
            "nahi kar payenge",
            "nahi kar paenge", "nhi kar payenge", "nahi kar sakte", "nahi le sakte", "nahi lenge", "nahi le payenge",
            "nahi le paenge",
            "nhi lenge", "mana kar do", "rehne do", "rahne do", "rehne dijiye", "chhod do", "chod do", "time nahi",
            "time nhi",
            "kisi aur ko", "kisi or ko", "dusre ko de do", "kisi aur ko de do", "hamare bas ka nahi", "interest nahi",
            "is baar nahi",
            "abhi nahi ho", "hum nahi karte", "ham nahi karte", "hum ye nahi", "nahi ji", "band hai kaam",
        ],
        no: ["nahi", "nahin", "nhi", "na", "nai"],
        negation: ["nahi", "nahin", "nhi", "mat", "na", "nai"],
        condition: [
            "agar", "lekin", "par", "magar", "tabhi", "sirf", "tab hi", "to hi", "warna", "pehle", "pehale", "shart",
            "bas", "baad me", "shayad",
        ],
        counter: [
            "kam hai", "kam se kam", "rate badhao", "budget badhao", "budget kam", "itne me nahi", "itne mein nahi",
            "itna kam", "rate kam", "advance chahiye", "advance lagega",
        ],
        later: [
            "kal batata", "kal bataunga", "kal batate", "baad me batata", "baad mein", "baad me", "bata dunga",
            "bata denge", "bataunga",
            "sochke", "soch ke", "soch kar", "dekhte hai", "dekhte hain", "dekh ke", "dekh kar", "puch ke", "puchke",
            "puchh ke", "pooch ke",
            "ruko", "rukiye", "thoda time", "diwali ke baad", "agle hafte", "agle week", "agle mahine", "phir batata",
            "fir batata", "kal tak",
        ],
        question: [
            "kya", "kaisa hai", "kitna", "kitne", "kitni", "kaun", "kab", "kahan", "kaha", "konsa", "kaunsa", "kaise",
            "kyu", "kyun", "hai kya", "milega kya",
        ],
        progress: [
            "quotation bheja", "quotation bhej diya", "quote bhej diya", "quote bheja", "quotation diya",
            "baat chal rahi", "baat ho gayi", "baat hui",
            "baat hui hai", "follow up kar", "phone nahi utha", "phone nhi utha", "call nahi utha", "mil ke aaya",
            "mil kar aaya", "mile the",
            "visit kiya", "visit ki", "dekh rahe", "soch rahe", "approval me", "wait kar rahe", "jawab nahi",
            "abhi tak nahi", "bol rahe", "bola hai", "process me", "chal raha hai",
        ],
        won: [
            "order mil gaya", "order mila", "order aa gaya", "po mil gaya", "po aa gaya", "po aagaya", "mil gaya order",
            "deal ho gayi", "deal ho gaya", "deal final", "kaam mil gaya", "le liya unhone", "order final", "bik gaya",
            "jeet gaye",
        ],
        lost: [
            "order nahi mila", "nahi mila", "nhi mila", "dusre ne le liya", "kisi aur se le liya",
            "kisi aur ko de diya", "dusre ko de diya", "haath se gaya", "cancel ho gaya", "cancel kar diya",
            "mana kar diya", "nahi le rahe", "kahin aur se", "local se le liya", "haar gaye",
        ],
        returned: [
            "wapas le lo", "wapas lelo", "wapas le lijiye", "wapas kar", "wapis", "wapas", "kisi aur ko de do",
            "kisi aur ko dedo", "dusre partner ko",
        ],
        stop: [
            "mail mat bhejo", "mat bhejo", "mat bhejna", "mat bheja karo", "band karo mail", "mail band karo",
            "aur mat bhejo",
        ],
        noted: ["dekh liya", "mil gaya mail"],
        hope: ["umeed", "lagta hai", "ho jana chahiye", "milne wala", "mil jayega", "mil sakta"]
    )
}
