/// Everything that a place in the ranking was made of, each with its unit.
public struct EngineFactors: Sendable {
    /// See ``kilometres``.
    var chord: Double
    /// Chance that he accepts in time.
    public var accept: Double
    /// Chance that he keeps the promise of a first contact.
    public var kept: Double
    /// Sum of the win model's weights, its variance, and the part of the variance that is the partner's own.
    var winMean: Double
    var winVariance: Double
    var winOwnVariance: Double
    /// Share of the lead's value that is left when he answers.
    public var timeliness: Double
    /// Working minutes in which he answers half of the time.
    public var answerMinutes: Double
    /// Hours until his next working hour.
    public var gapHours: Double
    /// Money: what asking him next is worth before the price of his place.
    public var worth: Double
    /// Money: the better leads that he could not take.
    public var price: Double
    /// 1 while he has room, less beyond what he is believed to be able to hold.
    public var fit: Double
    /// Leads he is believed to be able to hold.
    public var capacity: Double
    /// Leads and offers in hand.
    public var inHand: Int
    /// `worth` after the price, times `fit` and `kept`: what the guard compares, money.
    public var base: Double
    /// Factor around 1 from what he gave and took.
    public var giveAndTake: Double
    /// Factor from 1 from his days without an offer.
    public var fairness: Double
    /// Factor up to 1: less on a large lead for who takes the large ones rather than the small ones.
    public var evenness: Double
    /// Days without an offer.
    public var waitedDays: Double
    /// Broken promises, faded.
    var broken: Double
    var bins: Bins

    public var score: Double { base * giveAndTake * fairness * evenness }
    /// Chance that he wins the lead once he keeps the promise.
    public var win: Double { PortableMath.normal(below: winMean / winVariance.squareRoot()) }
    /// What the benefit of the doubt multiplies it with.
    public func doubt(_ deviations: Double) -> Double {
        PortableMath.normal(below: (winMean + deviations * winOwnVariance.squareRoot()) / winVariance.squareRoot())
            / win
    }
    /// Great-circle distance.
    public var kilometres: Double { Direction.kilometres(ofChord: chord) }
}

/// A place in the ranking.
public struct EngineMatch: Sendable {
    /// Of the table.
    public var row: Int
    /// Money and nudges; comparable within one ranking only.
    public var score: Double
    public var factors: EngineFactors
}

/// Who should be asked, in what order, and why.
public struct EngineRanking: Sendable {
    /// Of the policy.
    public var version: String
    /// Best first, at most ten.
    public var matches: [EngineMatch]
    /// Who was the natural first choice, for the price of his places; nil when nobody can be asked.
    public var demand: Demand?

    public struct Demand: Sendable {
        public var row: Int
        /// Money: how much more the lead is worth with him than with the next one.
        public var gain: Double

        public init(row: Int, gain: Double) {
            self.row = row
            self.gain = gain
        }
    }
}
