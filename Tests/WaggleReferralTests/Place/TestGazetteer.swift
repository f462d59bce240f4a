import Foundation
import Testing

@testable import WaggleReferral

extension Gazetteer {
    /// The files of `config/places`, read once for all tests.
    static let shipped: Gazetteer = {
        do {
            return try Gazetteer(.shipped())
        } catch {
            fatalError("\(error)")
        }
    }()
}

extension GazetteerFiles {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "config/places")

    static func shipped() throws -> GazetteerFiles {
        try GazetteerFiles { name in
            try Data(contentsOf: folder.appending(path: name.rawValue), options: .mappedIfSafe)
        }
    }
}
