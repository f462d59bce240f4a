/// What is believed of one weight of a probit model: a normal distribution (Graepel et al., ICML 2010, adPredictor).
struct Belief {
    var mean: Double
    var variance: Double

    init(_ mean: Double, spread: Double) {
        self.mean = mean
        variance = spread * spread
    }

    /// - Parameter share: 0…1, how much of this weight took part.
    @inline(__always)
    mutating func learn(from surprise: Surprise, share: Double = 1) {
        let before = variance
        mean += before * share * surprise.pull
        variance = before * (1 - before * share * share * surprise.certainty)
    }
}

/// A place in a row of weights, between two neighbours: what is smooth in the world has no steps in the model.
struct Between {
    /// Of the first of the two.
    var index: Int
    /// 0…1, how much of the second takes part; of the first the rest does.
    var share: Double
}

extension InlineArray where Element == Belief {
    @inline(__always)
    func mean(_ place: Between) -> Double {
        (1 - place.share) * self[place.index].mean + place.share * self[place.index + 1].mean
    }

    @inline(__always)
    func variance(_ place: Between) -> Double {
        (1 - place.share) * (1 - place.share) * self[place.index].variance
            + place.share * place.share * self[place.index + 1].variance
    }

    mutating func learn(_ place: Between, from surprise: Surprise) {
        self[place.index].learn(from: surprise, share: 1 - place.share)
        self[place.index + 1].learn(from: surprise, share: place.share)
    }
}

/// A belief about one partner; what was learned fades while nothing is heard.
struct PartnerBelief {
    var mean: Float
    private var variance: Float
    /// Hours; when the variance was as it is here.
    private var at: Float

    init(spread: Double) {
        mean = 0
        variance = Float(spread * spread)
        at = 0
    }

    /// - Parameter days: After which a silent partner's variance is back at the prior.
    @inline(__always)
    func variance(at now: Double, spread: Double, days: Double) -> Double {
        let prior = spread * spread
        return min(prior, Double(variance) + prior * (now - Double(at)) / (24 * days))
    }

    mutating func learn(from surprise: Surprise, at now: Double, spread: Double, days: Double) {
        let before = variance(at: now, spread: spread, days: days)
        mean += Float(before * surprise.pull)
        variance = Float(before * (1 - before * surprise.certainty))
        at = Float(now)
    }
}

/// How far one answer was from what was expected, as the step it is for every weight that took part.
struct Surprise {
    var pull: Double
    var certainty: Double

    /// - Parameters:
    ///   - mean: The sum of the means of the weights that took part.
    ///   - variance: 1 and the sum of their variances.
    ///   - weight: 0…1, how much this answer counts.
    init(mean: Double, variance: Double, happened: Bool, weight: Double = 1) {
        let sign = happened ? 1.0 : -1.0
        let root = variance.squareRoot()
        let t = max(-6, sign * mean / root)
        let density = PortableMath.exp(-0.5 * t * t) * 0.3989422804014327
        let ratio = density / max(1e-12, PortableMath.normal(below: t))
        pull = weight * sign * ratio / root
        certainty = weight * ratio * (ratio + t) / variance
    }
}
