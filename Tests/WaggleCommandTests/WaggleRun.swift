import Foundation
import Testing

/// How a run of the built program ended, and what it said.
struct Ended: Hashable, Sendable {
    /// The exit code; of a run that a signal ended, 128 and the signal's number.
    var code: Int32
    var output: String
    var errors: String

    /// Standard output as one JSON object.
    func object() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }

    /// Standard output as a JSON list of objects.
    func objects() throws -> [[String: Any]] {
        try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    }
}

/// The built program, run as a person or a service manager runs it.
final class WaggleRun: Sendable {
    let process: Process
    /// There for as long as the run is.
    private let desk: Desk
    /// What it reads and writes.
    private let talk: URL
    private let ending: Task<Void, Never>

    /// The built programs stand beside the test bundle.
    private static let programs = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

    /// - Parameters:
    ///   - desk: Where it runs: paths in arguments are seen from here.
    ///   - environment: All that it knows beside `PATH`.
    init(
        _ arguments: [String],
        of name: String = "waggle",
        at desk: Desk,
        input: Data = Data(),
        environment: [String: String] = [:],
        through shell: String? = nil
    ) throws {
        // Files and not pipes: nobody has to read while the program runs.
        let talk = FileManager.default.temporaryDirectory.appending(path: "waggle-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: talk, withIntermediateDirectories: true)
        let files = ["in", "out", "err"].map { talk.appending(path: $0) }
        for file in files { try (file.lastPathComponent == "in" ? input : Data()).write(to: file) }
        let process = Process()
        let program = Self.programs.appending(path: name)
        process.executableURL = shell == nil ? program : URL(filePath: "/bin/bash")
        process.arguments = shell.map { ["-c", $0, program.path] + arguments } ?? arguments
        process.currentDirectoryURL = desk.folder
        process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin"].merging(environment) { _, new in new }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        let (ended, end) = AsyncStream<Void>.makeStream()
        process.terminationHandler = { _ in end.finish() }
        try process.run()
        self.process = process
        self.talk = talk
        self.desk = desk
        ending = Task { for await _ in ended {} }
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(at: talk)  // what is gone is gone
    }

    func ended() async throws -> Ended {
        await ending.value
        return Ended(
            code: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
            output: try text("out"),
            errors: try text("err")
        )
    }

    /// Waits until it has logged something.
    func logs(_ words: String, within limit: Duration = .seconds(120)) async throws {
        let end = ContinuousClock.now + limit
        while try !text("err").contains(words) {
            guard ContinuousClock.now < end, process.isRunning else {
                throw NeverLogged(words: words, errors: try text("err"))
            }
            // A file tells nobody when something is written to it.
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }

    private func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: talk.appending(path: name)), as: UTF8.self)
    }

    struct NeverLogged: Error {
        var words: String
        var errors: String
    }
}

/// A folder of an operator: a configuration and what belongs to it. Gone with the test.
final class Desk: Sendable {
    let folder: URL

    /// A configuration on which nothing is wrong; its servers are at ports where nobody is.
    static let configuration = """
        exchange:
            name: Test Circle
            address: leads@exchange.example
            operators: [ops@exchange.example]
        key: {file: waggle.key}
        mailboxes:
          - name: main
            host: 127.0.0.1
            port: 9
            user: leads@exchange.example
            password: {file: waggle.password}
        outgoing:
            host: 127.0.0.1
            port: 9
            user: leads@exchange.example
            password: {file: waggle.password}
        trust:
            authserv_ids: [mx.exchange.example]

        """

    static let partners = """
        key,firm,addresses,place,competences,radius_km
        north,North Infotech,desk@north.example,"Andheri, Mumbai",networking.wifi,40
        anna,Anna Systems,desk@anna.example,"Vashi, Navi Mumbai",hardware.laptops:3;networking.wifi,40
        bo,Bo Computers,desk@bo.example;second@bo.example,"Thane, Mumbai",hardware.laptops,40

        """

    init(_ configuration: String = Desk.configuration) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "waggle-desk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "config"),
            withIntermediateDirectories: true
        )
        try write(configuration, to: "config/waggle.yaml")
        try write("0123456789abcdef0123456789abcdef", to: "config/waggle.key")
        try write("hush-hush", to: "config/waggle.password")
        try write(Self.partners, to: "partners.csv")
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)  // what is gone is gone
    }

    func file(_ name: String) -> URL { folder.appending(path: name) }

    func write(_ text: String, to name: String, mode: Int = 0o600) throws {
        try Data(text.utf8).write(to: file(name))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file(name).path)
    }

    func text(_ name: String) throws -> String { try String(contentsOf: file(name), encoding: .utf8) }

    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name).path) }

    /// Runs the program to its end, in this folder.
    @discardableResult
    func waggle(
        _ arguments: String...,
        input: Data = Data(),
        environment: [String: String] = [:]
    ) async throws -> Ended {
        try await WaggleRun(arguments, at: self, input: input, environment: environment).ended()
    }
}
