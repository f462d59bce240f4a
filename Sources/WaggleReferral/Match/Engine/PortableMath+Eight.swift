/// Eight numbers at a time: of each the same operations in the same order as alone, and so the same digits.
typealias Eight = SIMD8<Double>

extension PortableMath {
    /// See ``exp(_:)-(Double)``.
    @inline(__always)
    static func exp(_ x: Eight) -> Eight {
        let lowest = Eight(repeating: -700)
        let highest = Eight(repeating: 700)
        let bounded = pick(x .< highest, pick(x .> lowest, x, lowest), highest)
        let nearest = bounded * 1.4426950408889634 + roundingShift
        let k = nearest - roundingShift
        let r = (bounded - k * 0.693147180369123816490) - k * 1.90821492927058770002e-10
        let power = (unsafeBitCast(nearest, to: SIMD8<UInt64>.self) &+ 1_023) &<< 52
        return pick(x .> lowest, exponentialSeries(r) * unsafeBitCast(power, to: Eight.self), .zero)
    }

    /// Half of what there was after each half-life; ages are not negative.
    @inline(__always)
    static func faded(_ ages: Eight, halfLife: Double) -> Eight {
        ages == .zero ? Eight(repeating: 1) : exp(-0.6931471805599453 * ages / halfLife)
    }

    /// See ``normal(below:)-(Double)``.
    @inline(__always)
    static func normal(below x: Eight) -> Eight {
        let z = unsafeBitCast(unsafeBitCast(x, to: SIMD8<UInt64>.self) & (UInt64.max >> 1), to: Eight.self)
        let (top, bottom) = normalFraction(z)
        let tail = pick(z .< Eight(repeating: 7), exp(-0.5 * z * z) * top / bottom, .zero)
        return pick(x .> .zero, 1 - tail, tail)
    }

    /// The first where the mask is set, else the second.
    @inline(__always)
    static func pick(_ mask: SIMDMask<SIMD8<Int64>>, _ first: Eight, _ second: Eight) -> Eight {
        second.replacing(with: first, where: mask)
    }
}
