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
        var sum = Eight(repeating: 1 / 479_001_600.0)
        sum = sum * r + 1 / 39_916_800.0
        sum = sum * r + 1 / 3_628_800.0
        sum = sum * r + 1 / 362_880.0
        sum = sum * r + 1 / 40_320.0
        sum = sum * r + 1 / 5_040.0
        sum = sum * r + 1 / 720.0
        sum = sum * r + 1 / 120.0
        sum = sum * r + 1 / 24.0
        sum = sum * r + 1 / 6.0
        sum = sum * r + 0.5
        sum = sum * r + 1
        sum = sum * r + 1
        let power = (unsafeBitCast(nearest, to: SIMD8<UInt64>.self) &+ 1_023) &<< 52
        return pick(x .> lowest, sum * unsafeBitCast(power, to: Eight.self), .zero)
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
        var top = 3.52624965998911e-02 * z + 0.700383064443688
        top = top * z + 6.37396220353165
        top = top * z + 33.912866078383
        top = top * z + 112.079291497871
        top = top * z + 221.213596169931
        top = top * z + 220.206867912376
        var bottom = 8.83883476483184e-02 * z + 1.75566716318264
        bottom = bottom * z + 16.064177579207
        bottom = bottom * z + 86.7807322029461
        bottom = bottom * z + 296.564248779674
        bottom = bottom * z + 637.333633378831
        bottom = bottom * z + 793.826512519948
        bottom = bottom * z + 440.413735824752
        let tail = pick(z .< Eight(repeating: 7), exp(-0.5 * z * z) * top / bottom, .zero)
        return pick(x .> .zero, 1 - tail, tail)
    }

    /// The first where the mask is set, else the second.
    @inline(__always)
    static func pick(_ mask: SIMDMask<SIMD8<Int64>>, _ first: Eight, _ second: Eight) -> Eight {
        second.replacing(with: first, where: mask)
    }
}
