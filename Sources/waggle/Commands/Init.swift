import ArgumentParser
import Foundation
import Glibc
import WaggleTransport

/// `waggle init`: asks what it must know and writes a configuration that passes `waggle check`.
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ask a few questions and write a configuration.",
        discussion:
            "Answers come from the terminal or, a line each, from standard input; an empty line takes what stands "
            + "in brackets. A question whose option is given is not asked. A key that is there already is kept."
    )

    @Option(help: "The folder to write into.") var directory = "config"
    @Option(help: "The name of the exchange: \"Northern IT Circle\".") var name: String?
    @Option(help: "The bot's mail address.") var address: String?
    @Option(help: "Who runs the exchange: a mail address.") var `operator`: String?
    @Option(help: "The IMAP server; also host:port.") var imapHost: String?
    @Option(help: "Its port (993 with TLS, 143 with STARTTLS).") var imapPort: Int?
    @Option(help: "tls or starttls.") var imapSecurity: String?
    @Option(help: "The server that takes outgoing mail; also host:port.") var smtpHost: String?
    @Option(help: "Its port (465 with TLS, 587 with STARTTLS).") var smtpPort: Int?
    @Option(help: "tls or starttls.") var smtpSecurity: String?
    @Option(help: "The user name on both servers (default: the address).") var user: String?
    @Option(help: "A file that holds the password; without it you are asked, and the file is written.")
    var passwordFile: String?
    @Option(help: "Certificates to trust instead of the system's, a PEM file.") var caFile: String?
    @Option(help: "The name your mail server writes into Authentication-Results.") var authservID: String?
    @Flag(help: "Overwrite a configuration that is there.") var force = false

    private static let securities = ["tls", "starttls"]

    func run() async throws {
        let folder = URL(fileURLWithPath: directory)
        let file = folder.appendingPathComponent(Name.configuration)
        guard force || !FileManager.default.fileExists(atPath: file.path) else {
            throw Refusal.wrongInput("\(file.relativePath) is there already; use --force to overwrite it.")
        }
        let bot = try mailAddress(address, option: "address", "The bot's mail address")
        let imap = try server("imap", imapHost, imapPort, imapSecurity, tls: 993, startTLS: 143, in: bot.domain)
        let smtp = try server("smtp", smtpHost, smtpPort, smtpSecurity, tls: 465, startTLS: 587, in: bot.domain)
        let answers = Answers(
            name: try answer(name, option: "name", "The name of the exchange", default: "Our IT Circle"),
            address: bot,
            operators: try mailAddress(self.operator, option: "operator", "Your own mail address"),
            imap: imap,
            smtp: smtp,
            user: try answer(user, option: "user", "User name on both servers", default: bot.description),
            passwordFile: passwordFile.map { URL(fileURLWithPath: $0).standardizedFileURL.path } ?? Name.password,
            caFile: caFile.map { URL(fileURLWithPath: $0).standardizedFileURL.path },
            authservID: try answer(
                authservID,
                option: "authserv-id",
                "The name your mail server writes into Authentication-Results",
                default: "mx.\(bot.domain)"
            )
        )
        let typedPassword = passwordFile == nil ? try password() : nil
        let isKeyKept = try write(answers, password: typedPassword, into: folder)
        if isKeyKept { Output.line("Kept \(folder.appendingPathComponent(Name.key).relativePath), which was there.") }
        Output.line("Wrote \(file.relativePath). Next: waggle partners import FILE, waggle check, waggle run.")
    }

    private enum Name {
        static let configuration = "waggle.yaml"
        static let key = "waggle.key"
        static let password = "waggle.password"
    }

    /// Writes everything beside its place, reads it as `run` would, and only then puts it there.
    ///
    /// - Returns: Whether a key was there. Another one would make every mail already sent unrecognisable.
    private func write(_ answers: Answers, password: Data?, into folder: URL) throws -> Bool {
        let trial = folder.appendingPathComponent(".waggle-init-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: trial) }  // a trial that is gone is fine
        let oldKey = folder.appendingPathComponent(Name.key)
        let isKeyKept = FileManager.default.fileExists(atPath: oldKey.path)
        let key = isKeyKept ? try oldKey.bytes() : (0..<32).map { _ in UInt8.random(in: .min ... .max) }.base64
        try write(key, to: trial.appendingPathComponent(Name.key))
        if let password { try write(password, to: trial.appendingPathComponent(Name.password)) }
        try write(Data(answers.yaml.utf8), to: trial.appendingPathComponent(Name.configuration))
        do {
            _ = try Assembly(configurationFile: trial.appendingPathComponent(Name.configuration).path)
        } catch {
            guard var refusal = Refusal(error) else { throw error }
            refusal.sentences = refusal.sentences.map { $0.replacing(trial.path, with: folder.path) }
            refusal.sentences.append("Nothing was written.")
            throw refusal
        }
        let names = (isKeyKept ? [] : [Name.key]) + (password == nil ? [] : [Name.password]) + [Name.configuration]
        for name in names { try move(trial.appendingPathComponent(name), to: folder.appendingPathComponent(name)) }
        return isKeyKept
    }

    private func move(_ file: URL, to place: URL) throws {
        guard rename(file.path, place.path) == 0 else {
            throw Refusal.failed("\(place.relativePath) cannot be written.")
        }
    }

    private struct Server {
        var host: String
        var port: Int
        var security: String
    }

    private struct Answers {
        var name: String
        var address: MailAddress
        var operators: MailAddress
        var imap: Server
        var smtp: Server
        var user: String
        var passwordFile: String
        var caFile: String?
        var authservID: String

        var yaml: String {
            let trusted = caFile.map { "\n    ca_file: \($0.quoted)" } ?? ""
            return """
                # Written by `waggle init`. Every key is explained in the example that came with Waggle.
                exchange:
                    name: \(name.quoted)
                    address: \(address.description.quoted)
                    operators: [\(operators.description.quoted)]
                key: {file: waggle.key}
                store: waggle.sqlite
                mailboxes:
                  - name: main
                    host: \(imap.host.quoted)
                    port: \(imap.port)
                    security: \(imap.security)
                    user: \(user.quoted)
                    password: {file: \(passwordFile.quoted)}\(trusted)
                outgoing:
                    host: \(smtp.host.quoted)
                    port: \(smtp.port)
                    security: \(smtp.security)
                    user: \(user.quoted)
                    password: {file: \(passwordFile.quoted)}\(trusted)
                trust:
                    authserv_ids: [\(authservID.quoted)]

                """
        }
    }

    // MARK: Asking

    private static var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    private func answer(
        _ given: String?,
        option: String,
        _ question: String,
        default standard: String?
    ) throws -> String {
        if let given { return given }
        while true {
            Output.ask("\(question)\(standard.map { " [\($0)]" } ?? ""): ")
            guard let line = readLine() else {
                throw Refusal.wrongInput("The answers end here: type one, or give --\(option).")
            }
            if !line.trimmed.isEmpty { return line.trimmed }
            if let standard { return standard }
            guard Self.hasTerminal else { throw Refusal.wrongInput("An answer is needed here, or --\(option).") }
        }
    }

    private func mailAddress(_ given: String?, option: String, _ question: String) throws -> MailAddress {
        while true {
            let text = try answer(given, option: option, question, default: nil)
            if let address = MailAddress(text), address.tag == nil { return address }
            let sentence = "`\(text)` is no mail address without a plus tag, such as leads@exchange.example."
            guard given == nil, Self.hasTerminal else { throw Refusal.wrongInput(sentence) }
            Output.complain(sentence)
        }
    }

    private func server(
        _ kind: String,
        _ host: String?,
        _ port: Int?,
        _ security: String?,
        tls: Int,
        startTLS: Int,
        in domain: String
    ) throws -> Server {
        let text = try answer(
            host,
            option: "\(kind)-host",
            "The \(kind.uppercased()) server",
            default: "\(kind).\(domain)"
        )
        // Behind the only colon is a port; an IPv6 address has several.
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let typedPort = parts.count == 2 ? Int(parts[1]) : nil
        let port = port ?? typedPort
        let security = security ?? (port == startTLS ? "starttls" : "tls")
        guard Self.securities.contains(security) else {
            throw Refusal.wrongInput("--\(kind)-security must be tls or starttls.")
        }
        return Server(
            host: typedPort == nil ? text : String(parts[0]),
            port: port ?? (security == "tls" ? tls : startTLS),
            security: security
        )
    }

    private func password() throws -> Data {
        let question = "Password: "
        let typed: String?
        if Self.hasTerminal {
            typed = getpass(question).map { String(cString: $0) }
        } else {
            Output.ask(question)
            typed = readLine()
        }
        guard let typed, !typed.isEmpty else {
            throw Refusal.wrongInput("A password is needed: type it, or give --password-file.")
        }
        return Data(typed.utf8)
    }

    /// Readable by its owner only, from the first byte on.
    private func write(_ data: Data, to file: URL) throws {
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
        } catch {
            throw Refusal.failed("\(directory) cannot be written into.")
        }
        guard FileManager.default.createFile(atPath: file.path, contents: data, attributes: [.posixPermissions: 0o600])
        else { throw Refusal.failed("\(directory) cannot be written into.") }
    }
}

extension [UInt8] {
    fileprivate var base64: Data { Data(self).base64EncodedData() }
}

extension String {
    /// As a YAML text in double quotes (YAML 1.2 §5.7); JSON's escapes are a part of YAML's.
    fileprivate var quoted: String {
        var quoted = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case _ where scalar.properties.generalCategory == .control:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
