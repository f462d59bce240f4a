import Foundation
public import Testing

/// Texts compared with files that people have read: `Golden/<name>` beside the test.
///
/// `WAGGLE_RECORD=1 swift test` writes the files again; the difference is then reviewed as text.
public enum Golden {
    /// Fails, with the first line that differs, when the text is not what the file holds.
    ///
    /// - Parameter name: The file's name; with its ending, so that an editor shows it well: `offer.en.txt`.
    public static func expect(
        _ text: String,
        _ name: String,
        file: String = #filePath,
        at location: SourceLocation = #_sourceLocation
    ) {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Golden")
        let golden = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["WAGGLE_RECORD"] == "1" {
            do {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try Data(text.utf8).write(to: golden)
            } catch {
                Issue.record("Golden/\(name) could not be written: \(error)", sourceLocation: location)
            }
            return
        }
        guard let data = try? Data(contentsOf: golden) else {
            Issue.record("There is no Golden/\(name). Run with WAGGLE_RECORD=1 and read it.", sourceLocation: location)
            return
        }
        let expected = String(decoding: data, as: UTF8.self)
        if let difference = firstDifference(text, expected) {
            Issue.record("Golden/\(name), \(difference)", sourceLocation: location)
        }
    }

    private static func firstDifference(_ text: String, _ expected: String) -> String? {
        if text == expected { return nil }
        let got = text.split(separator: "\n", omittingEmptySubsequences: false)
        let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
        for line in 0..<max(got.count, wanted.count) {
            let left = line < got.count ? String(got[line]) : "(nothing)"
            let right = line < wanted.count ? String(wanted[line]) : "(nothing)"
            if left != right { return "line \(line + 1): is \"\(left)\", was \"\(right)\"" }
        }
        return "differs in its line ends"
    }
}
