import Foundation

/// A district, a city or a post code that a firm goes to, as the operator named it.
///
/// Names are those of the gazetteer, in which leads are written, too. Where a lead says less than the firm's areas tell
/// apart, it may lie in one of them: what is not known is no reason against.
public struct ServedArea: Hashable, Codable, Sendable {
    /// The whole code or its beginning, in capitals and without spaces: `400049`, `SW1`.
    public var postcode: String?
    /// With a post code: the district it belongs to, where that is known.
    public var district: String?
    public var city: String?
    /// ISO 3166-1 alpha-2, in capitals.
    public var country: String?

    public init(postcode: String? = nil, district: String? = nil, city: String?, country: String?) {
        self.postcode = postcode
        self.district = district
        self.city = city
        self.country = country
    }

    /// For the operator, as he named it: `400049`, `Juhu, Mumbai`.
    public var inWords: String {
        postcode ?? [district, city].compactMap(\.self).joined(separator: ", ")
    }

    /// Who has one of a place's ``Place/areaKeys`` serves it.
    var keys: [String] {
        let code = postcode.map { "code \(country ?? "")/\($0)" }
        // A code that is in no table: any place without a code may have it.
        if let code, city == nil { return [code, "no code \(country ?? "")"] }
        let city = "\(country ?? "")/\(city ?? "")"
        switch (code, district) {
        case (nil, nil): return ["city \(city)"]
        case (nil, let district?): return ["district \(city)/\(district)", "within \(city)"]
        case (let code?, nil): return [code, "no code \(city)"]
        case (let code?, let district?): return [code, "no code \(city)/\(district)", "no code within \(city)"]
        }
    }
}

extension Place {
    /// Under what a firm that serves this place may have named it; empty where nobody could tell.
    var areaKeys: [String] {
        guard let name = city else { return [] }
        let city = "\(country ?? "")/\(name)"
        var keys = ["city \(city)", district.map { "district \(city)/\($0)" } ?? "within \(city)"]
        if let postcode {
            keys += (1...postcode.count).map { "code \(country ?? "")/\(postcode.prefix($0))" }
        } else {
            keys += ["no code \(country ?? "")", "no code \(city)"]
            keys += [district.map { "no code \(city)/\($0)" } ?? "no code within \(city)"]
        }
        return keys
    }

    /// The post code that stands in ``text``, in capitals and without spaces; nil where none is recognised.
    ///
    /// Digits in the number that is usual in the country, or a British code of which the first half will do.
    public var postcode: String? {
        let words = text.split { !($0.isLetter || $0.isNumber) }.suffix(Self.wordsWithCode).map { $0.uppercased() }
        guard country != PostcodeTable.britain.text else {
            let pairs = zip(words, words.dropFirst()).map { $0 + $1 }
            return (pairs + words).lazy.compactMap(PostcodeTable.outcode(of:)).first
        }
        let digits = PostcodeTable.digits[CountryCode(country)] ?? 5
        let numbers = words.filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        // "400 049"
        let pairs = zip(numbers, numbers.dropFirst()).map { $0 + $1 }
        return (numbers + pairs).last { $0.utf8.count == digits }
    }

    /// Codes stand at the end of an address; a text that is longer than one is no address.
    private static let wordsWithCode = 40
}
