public import Foundation

/// The house rules of an exchange: windows, limits and how partners are ranked, with the version that decisions name.
public struct Policy: Hashable, Sendable {
    public var version: String
    /// How long a partner has to answer, in his working time.
    public var window: Window
    /// Partners asked before a lead is given up.
    public var partnersAsked: Int
    /// Partners asked at the same time; above 1 the referrer picks among those interested. 1…``SealedRound/most``.
    public var askedAtOnce: Int
    /// Into how many parts a lead may be divided when nobody does all of it; 1 is never.
    public var partsAtMost: Int
    /// Days after the handoff at which the receiver is asked how it went, ascending.
    public var outcomeAskedAfterDays: [Int]
    /// How partners are ranked. Its version is this one's.
    public var engine: EnginePolicy
    /// What a unit of each currency is worth in house money, the unit of ``EnginePolicy/leadValue``. Rough is enough.
    public var money: [String: Double]
    /// Values read with less confidence than this are shown to the referrer as a guess. 0…1.
    public var sureEnough: Double

    /// Whether a partner is asked for a customer who is on his own list.
    public var ownCustomers: OwnCustomers

    /// Days after the last step of a lead, at its close or before it, until its customer is forgotten; nil for never.
    public var forgetAfterDays: Int?
    /// Days until mail that never became a lead is destroyed; nil for never.
    public var forgetMailAfterDays: Int?
    /// The ISO weekday on which members and operators are written what the week brought, 1 is Monday; nil for never.
    public var weekLetterDay: Int?

    /// Days that a partner who accepted waits for somebody's word that the customer agreed to be passed on; nil where
    /// that is not demanded.
    public var consentWithinDays: Int?
    /// Whether every customer of whose consent nothing was said is asked by mail before he is passed on.
    public var asksCustomer: Bool

    /// What the house says of a customer whom a partner has already.
    public enum OwnCustomers: String, Hashable, Sendable, CaseIterable {
        /// He is no new lead to him: others are asked.
        case passOver = "pass_over"
        /// As if there were no lists.
        case offer
    }

    /// Seconds of working time, by urgency of the lead.
    public struct Window: Hashable, Sendable {
        public var asap: TimeInterval
        public var normal: TimeInterval

        public init(asap: TimeInterval, normal: TimeInterval) {
            self.asap = asap
            self.normal = normal
        }
    }

    public init(
        version: String,
        window: Window,
        partnersAsked: Int,
        askedAtOnce: Int,
        partsAtMost: Int,
        outcomeAskedAfterDays: [Int],
        engine: EnginePolicy,
        money: [String: Double],
        sureEnough: Double,
        forgetAfterDays: Int?,
        weekLetterDay: Int?,
        ownCustomers: OwnCustomers = .passOver,
        consentWithinDays: Int? = nil,
        asksCustomer: Bool = false,
        forgetMailAfterDays: Int? = 180
    ) {
        self.version = version
        self.window = window
        self.partnersAsked = partnersAsked
        self.askedAtOnce = askedAtOnce
        self.partsAtMost = partsAtMost
        self.outcomeAskedAfterDays = outcomeAskedAfterDays
        self.engine = engine
        self.engine.version = version
        self.money = money
        self.sureEnough = sureEnough
        self.forgetAfterDays = forgetAfterDays
        self.weekLetterDay = weekLetterDay
        self.ownCustomers = ownCustomers
        self.consentWithinDays = consentWithinDays
        self.asksCustomer = asksCustomer
        self.forgetMailAfterDays = forgetMailAfterDays
    }

    /// The rules that hold where `policy.yaml` says nothing.
    public static let house = Policy(
        version: "house-1",
        window: Window(asap: 3_600, normal: 4 * 3_600),
        partnersAsked: 5,
        askedAtOnce: 1,
        partsAtMost: 3,
        outcomeAskedAfterDays: [7, 21],
        engine: EnginePolicy(),
        money: houseMoney,
        sureEnough: 0.6,
        forgetAfterDays: 730,
        weekLetterDay: 1
    )

    /// US dollars, by the rates of autumn 2026 with two digits.
    private static let houseMoney: [String: Double] = [
        "USD": 1, "EUR": 1.1, "GBP": 1.3, "CHF": 1.2, "INR": 0.012, "RUB": 0.011, "AED": 0.27, "SAR": 0.27,
        "BRL": 0.18, "MXN": 0.055, "CAD": 0.72, "AUD": 0.65, "SGD": 0.76, "JPY": 0.0067, "CNY": 0.14, "PLN": 0.27,
        "CZK": 0.045, "SEK": 0.1, "NOK": 0.1, "DKK": 0.15, "TRY": 0.025, "ZAR": 0.056, "UAH": 0.024, "KZT": 0.002,
        "IDR": 0.00006, "THB": 0.03, "VND": 0.00004, "KRW": 0.0007, "NGN": 0.0007, "KES": 0.0077, "EGP": 0.02,
        "PKR": 0.0036, "BDT": 0.0082, "LKR": 0.0033, "NPR": 0.0075, "ARS": 0.001, "CLP": 0.001, "COP": 0.00025,
        "HUF": 0.0028, "RON": 0.22, "BGN": 0.56, "ILS": 0.27,
    ]
}
