/// A way out for finished messages. Conformers: `SMTPOutbox`, and `DryRunSink` which only writes them down.
public protocol MessageSink: Sendable {
    /// Tries once. Every outcome is a value: the caller records it, whatever it is.
    ///
    /// Never called again for the same message before the former verdict is recorded.
    func deliver(_ delivery: Delivery) async -> DeliveryVerdict
}
