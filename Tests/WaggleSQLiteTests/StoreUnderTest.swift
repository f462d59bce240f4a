import Foundation
import WaggleSQLite
import WaggleStore

/// The stores that the contract is run over. PostgreSQL is to be one more case.
enum StoreUnderTest: CaseIterable, Sendable {
    case sqlite

    /// Runs a test on a store that holds nothing, and removes it afterwards.
    func withEmptyStore(_ body: (any Store) async throws -> Void) async throws {
        switch self {
        case .sqlite:
            try await withTemporaryFolder { folder in
                let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
                try await body(store)
                try store.close()
            }
        }
    }
}

/// Runs a test with a folder of its own.
func withTemporaryFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/waggle-store-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }  // what is left over is the system's to clear
    try await body(folder)
}

/// Numbers that look random and come again with the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
