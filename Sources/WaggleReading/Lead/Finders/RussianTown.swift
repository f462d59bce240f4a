/// The town that a Russian adjective is made of: "казанский заказ", "в тверском офисе".
///
/// Towns in -ск are not among these: the gazetteer knows them by their stem.
enum RussianTown {
    /// - Parameter word: Folded.
    /// - Returns: The name of the town; nil for what is the adjective of none of these.
    static func named(by word: String) -> String? {
        guard let ending = endings.first(where: word.hasSuffix) else { return nil }
        let base = String(word.dropLast(ending.count))
        return names[base] ?? (unchanged.contains(base) ? base : softened.contains(base) ? base + "ь" : nil)
    }

    private static let endings = [
        "скими", "ского", "скому", "ский", "ская", "ское", "ские", "ской", "скую", "ским", "ском", "ских",
    ]
    private static let unchanged: Set<String> = [
        "воронеж", "краснодар", "волгоград", "саратов", "белгород", "владимир", "екатеринбург", "калининград",
        "оренбург",
        "псков", "сургут", "таганрог", "тамбов", "шымкент", "ташкент", "бишкек", "ереван", "стерлитамак", "майкоп",
        "армавир",
    ]
    private static let softened: Set<String> = ["казан", "твер", "перм", "рязан", "астрахан", "сызран", "тюмен"]
    /// Those that change before the ending.
    private static let names: [String: String] = [
        "москов": "Москва", "питер": "Санкт-Петербург", "петербург": "Санкт-Петербург", "самар": "Самара",
        "уфим": "Уфа",
        "туль": "Тула", "калуж": "Калуга", "сочин": "Сочи", "ростов": "Ростов-на-Дону", "нижегород": "Нижний Новгород",
        "вологод": "Вологда", "костром": "Кострома", "пензен": "Пенза", "читин": "Чита", "челнин": "Набережные Челны",
        "чебоксар": "Чебоксары", "барнауль": "Барнаул", "ставрополь": "Ставрополь", "алматин": "Алматы",
        "астанин": "Астана", "карагандин": "Караганда", "ярослав": "Ярославль", "иванов": "Иваново",
        "кемеров": "Кемерово", "химкин": "Химки", "ялтин": "Ялта",
    ]

    /// What makes a street or a region of it: "Московский проспект", "Самарская область".
    static let elsewhere = PhraseTable<Bool>(
        [
            "проспект*", "пр т", "просп*", "улиц*", "ул", "шоссе", "площад*", "пл", "вокзал*", "тракт*", "набережн*",
            "переулок", "переулк*", "бульвар*", "област*", "обл", "район*", "округ*", "метро", "биржа", "банк*",
        ].map { ($0, true) }
    )
}
