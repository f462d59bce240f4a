import Foundation
import Testing

/// Months of running leave nothing behind but what is meant to stay. `scripts/interruptions months` lives through years.
@Suite("Months of running", .timeLimit(.minutes(10)))
struct MonthsTests {
    // Faults 123.
    @Test("after three months descriptors, threads, memory, the logs and what is kept stand still")
    func threeMonths() async throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
        // In memory where that is possible: what is asked is what stays, and not how fast the disk is.
        let isInMemory = FileManager.default.isWritableFile(atPath: "/dev/shm")
        let ended = try await WaggleRun(
            [
                "months", "--months", "3", "--forget-after", "20", "--leads", "2", "--root", root.path,
                "--folder", isInMemory ? "/dev/shm" : NSTemporaryDirectory(),
            ],
            of: "WaggleInterruptions",
            at: try Desk()
        ).ended()

        #expect(ended.code == 0, "\(ended.output)\(ended.errors)")
    }
}
