import Testing

@testable import WaggleWorker

@Suite("Backoff")
struct BackoffTests {
    // Fault 23.
    @Test(
        "waits grow to the longest and no further, and are spread by a tenth",
        arguments: [
            (Backoff.source, [1: 2.0, 2: 4, 4: 16, 6: 64, 9: 300, 5_000: 300]),
            (Backoff.mail, [1: 300.0, 2: 600, 3: 1_200, 4: 2_400, 5: 3_600, 5_000: 3_600]),
        ]
    )
    func waits(_ backoff: Backoff, _ table: [Int: Double]) {
        for (failures, seconds) in table {
            #expect(abs(backoff.wait(after: failures, chance: 0.5).seconds - seconds) < 0.001)
            #expect(abs(backoff.wait(after: failures, chance: 0).seconds - seconds * 0.9) < 0.001)
            #expect(backoff.wait(after: failures, chance: 0.999_999).seconds < seconds * 1.1)
        }
    }
}
