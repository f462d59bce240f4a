/// How much more readily a firm takes large leads than small ones, beyond how readily it takes any.
///
/// The slope of its acceptance in the lead's size, in one step from what was expected of it (a score test, Rao 1948),
/// drawn towards none by ``prior``. Each answer counts a little less than the next: who changes is believed in time.
struct Choosiness {
    private var pull: Float = 0
    private var weight: Float = 0

    /// What the belief that there is no such slope counts as: firms differ by about a third of a logit for each e-fold.
    private static let prior: Float = 8
    private static let kept: Float = 0.97
    /// Logits for each e-fold of size: so much anybody likes large leads better.
    private static let usual = 0.25

    /// - Parameters:
    ///   - size: ln of the lead's budget over what is usual, −1.5…1.5.
    ///   - chance: That he would take it, as it was seen before he answered.
    mutating func learn(size: Double, accepted: Bool, chance: Double) {
        pull = Self.kept * pull + Float(size * ((accepted ? 1 : 0) - chance))
        weight = Self.kept * weight + Float(size * size * chance * (1 - chance))
    }

    /// 0…1, logits for each e-fold of size beyond what is usual.
    @inline(__always)
    var excess: Double { min(1, max(0, Double(pull / (Self.prior + weight)) - Self.usual)) }
}
