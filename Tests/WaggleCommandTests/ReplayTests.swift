import Foundation
import Testing

@Suite("waggle replay", .timeLimit(.minutes(5)))
struct ReplayCommandTests {
    @Test("an empty store replays to nothing, as a table, as JSON and as a picture")
    func empty() async throws {
        let desk = try Desk()
        try await desk.waggle("partners", "import", "partners.csv")
        try desk.write("version: other-2\nengine: {give_and_take: 0.5}\n", to: "other.yaml")
        let told = try await desk.waggle(
            "replay",
            "--policy",
            "other.yaml",
            "--calibration",
            "--picture",
            "replay.svg"
        )
        #expect(told.code == 0, "\(told.errors)")
        #expect(told.output.contains("THEN: other-2"))
        #expect(told.output.contains("0 of 0 leads would have gone to another firm first."))
        #expect(told.output.contains("keeps the promise  0"))
        let picture = try desk.text("replay.svg")
        #expect(picture.hasPrefix("<svg ") && picture.hasSuffix("</svg>\n"))
        let report = try await desk.waggle("replay", "--policy", "other.yaml", "--json").object()
        #expect((report["moved"] as? [Any])?.isEmpty == true)
        #expect((report["other"] as? [String: Any])?["policy"] as? String == "other-2")
    }

    @Test(
        "what is asked for wrongly is said",
        arguments: [
            (["replay"], "Name a policy to try with --policy, or ask for --calibration."),
            (["replay", "--calibration", "--days", "0"], "--days must be 1 to 3650."),
            (["replay", "--policy", "nowhere.yaml"], "nowhere.yaml"),
        ]
    )
    func wrong(arguments: [String], says: String) async throws {
        let desk = try Desk()
        try await desk.waggle("partners", "import", "partners.csv")
        let ended = try await WaggleRun(arguments, at: desk).ended()
        #expect(ended.code == 2 && ended.errors.contains(says), "\(ended.errors)")
    }
}
