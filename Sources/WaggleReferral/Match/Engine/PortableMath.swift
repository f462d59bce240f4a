/// Functions whose last digit is the same on every machine, because they use nothing but IEEE 754's additions,
/// multiplications, divisions and roots. A C library's may differ from version to version, and then so would a choice.
enum PortableMath {
    /// eˣ, within 4 units of the last place; 0 below −700, e⁷⁰⁰ above 700.
    @inline(__always)
    static func exp(_ x: Double) -> Double {
        guard x > -700 else { return 0 }
        let x = x < 700 ? x : 700
        // x = k·ln 2 + r, with ln 2 in two parts so that k·ln 2 is exact.
        let nearest = x * 1.4426950408889634 + roundingShift
        let k = nearest - roundingShift
        let r = (x - k * 0.693147180369123816490) - k * 1.90821492927058770002e-10
        return exponentialSeries(r) * Double(bitPattern: (nearest.bitPattern &+ 1_023) << 52)
    }

    /// 1.5·2⁵²: what is added to it has no room for a fraction, and stands as a whole number in the last bits of the sum.
    static var roundingShift: Double { 6_755_399_441_055_744 }

    /// ln x of a normal number above 0; −700 for anything else.
    @inline(__always)
    static func log(_ x: Double) -> Double {
        guard x.isNormal, x > 0 else { return -700 }
        var exponent = Int(x.bitPattern >> 52) - 1_023
        var mantissa = Double(bitPattern: x.bitPattern & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000)
        if mantissa > 1.4142135623730951 {
            mantissa *= 0.5
            exponent += 1
        }
        // ln m = 2·artanh((m − 1)/(m + 1)), of which the argument is at most 0.172.
        let f = (mantissa - 1) / (mantissa + 1)
        let square = f * f
        var sum = 0.0
        for odd in stride(from: 21.0, through: 1, by: -2) { sum = sum * square + 1 / odd }
        return Double(exponent) * 0.6931471805599453 + 2 * f * sum
    }

    /// Half of what there was after each half-life.
    @inline(__always)
    static func faded(_ age: Double, halfLife: Double) -> Double {
        age <= 0 ? 1 : exp(-0.6931471805599453 * age / halfLife)
    }

    /// Φ: the chance that a standard normal variable is below x (Hart's approximation in the form of West 2005,
    /// "Better approximations to cumulative normal functions"; absolute error 10⁻¹⁵).
    @inline(__always)
    static func normal(below x: Double) -> Double {
        let z = abs(x)
        guard z < 7 else { return x > 0 ? 1 : 0 }
        let (top, bottom) = normalFraction(z)
        let tail = exp(-0.5 * z * z) * top / bottom
        return x > 0 ? 1 - tail : tail
    }

    /// Φ⁻¹ for a chance from 10⁻⁹ to 1 − 10⁻⁹, by halving: only asked when a prior is set up.
    static func normalQuantile(_ chance: Double) -> Double {
        var low = -6.0
        var high = 6.0
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if normal(below: middle) < chance { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// Sine and cosine of an angle of at most a few turns.
    static func sineAndCosine(degrees: Double) -> (sine: Double, cosine: Double) {
        let quarter = (degrees / 90).rounded()
        let r = (degrees - quarter * 90) * 0.017453292519943295
        let square = r * r
        var sine = 0.0
        var cosine = 0.0
        for step in stride(from: 9.0, through: 1, by: -1) {
            sine = (1 - sine) * square / ((2 * step) * (2 * step + 1))
            cosine = (1 - cosine) * square / ((2 * step - 1) * (2 * step))
        }
        let pair = (sine: r * (1 - sine), cosine: 1 - cosine)
        switch (Int(quarter) % 4 + 4) % 4 {
        case 0: return pair
        case 1: return (pair.cosine, -pair.sine)
        case 2: return (-pair.sine, -pair.cosine)
        default: return (-pair.cosine, pair.sine)
        }
    }

    /// arcsin x for x from 0 to 1, by Newton's steps on the sine: asked only for what is shown.
    static func arcSine(_ x: Double) -> Double {
        if x > 0.7071 { return 1.5707963267948966 - arcSine((max(0, 1 - x * x)).squareRoot()) }
        var angle = x * (1 + x * x / 6)
        for _ in 0..<4 {
            let (sine, cosine) = sineAndCosine(degrees: angle * 57.29577951308232)
            angle += (x - sine) / cosine
        }
        return angle
    }
}
