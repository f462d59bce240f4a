/// One number, or eight beside each other: whatever is computed with either has the same digits.
protocol Lanes {
    /// Itself times a number, and a constant added: two roundings, on every machine.
    func times(_ number: Self, plus constant: Double) -> Self
    static func all(_ number: Double) -> Self
}

extension Double: Lanes {
    @inline(__always)
    func times(_ number: Double, plus constant: Double) -> Double { self * number + constant }
    @inline(__always)
    static func all(_ number: Double) -> Double { number }
}

extension SIMD8: Lanes where Scalar == Double {
    @inline(__always)
    func times(_ number: SIMD8<Double>, plus constant: Double) -> SIMD8<Double> { self * number + constant }
    @inline(__always)
    static func all(_ number: Double) -> SIMD8<Double> { SIMD8(repeating: number) }
}

extension PortableMath {
    /// eʳ by Taylor's series, for |r| ≤ 0.35.
    @inline(__always)
    static func exponentialSeries<Number: Lanes>(_ r: Number) -> Number {
        Number.all(1 / 479_001_600.0)
            .times(r, plus: 1 / 39_916_800.0)
            .times(r, plus: 1 / 3_628_800.0)
            .times(r, plus: 1 / 362_880.0)
            .times(r, plus: 1 / 40_320.0)
            .times(r, plus: 1 / 5_040.0)
            .times(r, plus: 1 / 720.0)
            .times(r, plus: 1 / 120.0)
            .times(r, plus: 1 / 24.0)
            .times(r, plus: 1 / 6.0)
            .times(r, plus: 0.5)
            .times(r, plus: 1)
            .times(r, plus: 1)
    }

    /// Above and below the line of Hart's fraction for the tail of the normal distribution, for z from 0 to 7.
    @inline(__always)
    static func normalFraction<Number: Lanes>(_ z: Number) -> (top: Number, bottom: Number) {
        let top = Number.all(3.52624965998911e-02)
            .times(z, plus: 0.700383064443688)
            .times(z, plus: 6.37396220353165)
            .times(z, plus: 33.912866078383)
            .times(z, plus: 112.079291497871)
            .times(z, plus: 221.213596169931)
            .times(z, plus: 220.206867912376)
        let bottom = Number.all(8.83883476483184e-02)
            .times(z, plus: 1.75566716318264)
            .times(z, plus: 16.064177579207)
            .times(z, plus: 86.7807322029461)
            .times(z, plus: 296.564248779674)
            .times(z, plus: 637.333633378831)
            .times(z, plus: 793.826512519948)
            .times(z, plus: 440.413735824752)
        return (top, bottom)
    }
}
