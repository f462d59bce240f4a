public import Foundation

/// The parts of the world that are not messages.
public struct Surroundings: Sendable {
    public var now: @Sendable () -> Date
    public var newID: @Sendable () -> UUID
    public var pause: @Sendable (Duration) async throws -> Void
    /// 0..<1, for the jitter of waits.
    public var chance: @Sendable () -> Double

    public static let live = Surroundings(
        now: { Date() },
        newID: { UUID() },
        pause: { try await Task.sleep(for: $0) },
        chance: { Double.random(in: 0..<1) }
    )

    public init(
        now: @escaping @Sendable () -> Date,
        newID: @escaping @Sendable () -> UUID,
        pause: @escaping @Sendable (Duration) async throws -> Void,
        chance: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.newID = newID
        self.pause = pause
        self.chance = chance
    }
}
