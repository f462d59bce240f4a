import Foundation

/// Where the data that came with Waggle stands: vocabulary, places, templates.
struct Installation {
    let root: URL

    var policy: URL { root.appendingPathComponent("config/policy.yaml") }
    var vocabulary: URL { root.appendingPathComponent("config/vocabulary.yaml") }
    var places: URL { root.appendingPathComponent("config/places") }
    var templates: URL { root.appendingPathComponent("templates") }

    /// Looks where `WAGGLE_HOME` says, then above the program itself, then in `/usr/share/waggle`.
    init() throws(ConfigurationProblem) {
        let environment = ProcessInfo.processInfo.environment["WAGGLE_HOME"].map { [URL(fileURLWithPath: $0)] }
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let above = sequence(first: program.deletingLastPathComponent()) { folder in
            folder.path == "/" ? nil : folder.deletingLastPathComponent()
        }
        let places = (environment ?? Array(above)) + [URL(fileURLWithPath: "/usr/share/waggle")]
        let found = places.first {
            FileManager.default.fileExists(atPath: $0.appendingPathComponent("config/vocabulary.yaml").path)
        }
        guard let found else {
            throw ConfigurationProblem(
                file: "WAGGLE_HOME",
                line: nil,
                sentence: "The vocabulary, places and templates that belong to Waggle were not found. "
                    + "Set WAGGLE_HOME to the folder that holds `config` and `templates`."
            )
        }
        root = found
    }
}
