import ArgumentParser
import Foundation
import WaggleTransport

/// `waggle init`: asks what it must know and writes a configuration that passes `waggle check`.
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ask a few questions and write a configuration.",
        discussion: "Every question can be answered beforehand by its option; without a terminal all of them must be."
    )

    @Option(help: "The folder to write into.") var directory = "config"
    @Option(help: "The name of the exchange: \"Northern IT Circle\".") var name: String?
    @Option(help: "The bot's mail address.") var address: String?
    @Option(help: "Who runs the exchange: a mail address.") var `operator`: String?
    @Option(help: "The IMAP server.") var imapHost: String?
    @Option(help: "Its port (993 with TLS, 143 with STARTTLS).") var imapPort: Int?
    @Option(help: "tls or starttls.") var imapSecurity: String?
    @Option(help: "The server that takes outgoing mail.") var smtpHost: String?
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
        let file = folder.appendingPathComponent("waggle.yaml")
        guard force || !FileManager.default.fileExists(atPath: file.path) else {
            throw Refusal.wrongInput("\(file.relativePath) is there already; use --force to overwrite it.")
        }
        let bot = try mailAddress(name: "address", self.address, "The bot's mail address")
        let answers = Answers(
            name: try answer(name, option: "name", "The name of the exchange", default: "Our IT Circle"),
            address: bot,
            operators: try mailAddress(name: "operator", self.operator, "Your own mail address"),
            imap: try server(
                "imap",
                imapHost,
                imapPort,
                imapSecurity,
                tls: 993,
                startTLS: 143,
                default: "imap.\(bot.domain)"
            ),
            smtp: try server(
                "smtp",
                smtpHost,
                smtpPort,
                smtpSecurity,
                tls: 465,
                startTLS: 587,
                default: "smtp.\(bot.domain)"
            ),
            user: try answer(user, option: "user", "User name on both servers", default: bot.description),
            passwordFile: try password(in: folder),
            caFile: caFile.map { URL(fileURLWithPath: $0).standardizedFileURL.path },
            authservID: try answer(
                authservID,
                option: "authserv-id",
                "The name your mail server writes into Authentication-Results",
                default: "mx.\(bot.domain)"
            )
        )
        try write(
            (0..<32).map { _ in UInt8.random(in: .min ... .max) }.base64,
            to: folder.appendingPathComponent("waggle.key")
        )
        try write(Data(answers.yaml.utf8), to: file)
        // Read back at once: what init writes must be what run reads.
        _ = try Assembly(configurationFile: file.path)
        Output.line("Wrote \(file.relativePath). Next: waggle partners import FILE, waggle check, waggle run.")
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
                    address: \(address)
                    operators: [\(operators)]
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

    private func answer(
        _ given: String?,
        option: String,
        _ question: String,
        default standard: String
    ) throws -> String {
        if let given { return given }
        guard isatty(STDIN_FILENO) == 1 else {
            throw Refusal.wrongInput("There is no terminal to ask at: give --\(option).")
        }
        FileHandle.standardError.write(Data("\(question) [\(standard)]: ".utf8))
        let answer = (readLine() ?? "").trimmed
        return answer.isEmpty ? standard : answer
    }

    private func mailAddress(name option: String, _ given: String?, _ question: String) throws -> MailAddress {
        let text = try answer(given, option: option, question, default: "")
        guard let address = MailAddress(text), address.tag == nil else {
            throw Refusal.wrongInput("`\(text)` is no mail address, such as leads@exchange.example.")
        }
        return address
    }

    private func server(
        _ kind: String,
        _ host: String?,
        _ port: Int?,
        _ security: String?,
        tls: Int,
        startTLS: Int,
        default standard: String
    ) throws -> Server {
        let host = try answer(host, option: "\(kind)-host", "The \(kind.uppercased()) server", default: standard)
        let security = security ?? (port == startTLS ? "starttls" : "tls")
        guard Self.securities.contains(security) else {
            throw Refusal.wrongInput("--\(kind)-security must be tls or starttls.")
        }
        return Server(host: host, port: port ?? (security == "tls" ? tls : startTLS), security: security)
    }

    /// - Returns: The path of the file that holds the password.
    private func password(in folder: URL) throws -> String {
        if let passwordFile { return URL(fileURLWithPath: passwordFile).standardizedFileURL.path }
        guard isatty(STDIN_FILENO) == 1, let typed = getpass("Password: ").map({ String(cString: $0) }), !typed.isEmpty
        else { throw Refusal.wrongInput("There is no terminal to ask at: give --password-file.") }
        try write(Data(typed.utf8), to: folder.appendingPathComponent("waggle.password"))
        return "waggle.password"
    }

    /// Readable by its owner only, from the first byte on.
    private func write(_ data: Data, to file: URL) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? FileManager.default.removeItem(at: file)  // absent is fine: an old file may be open to others
        guard FileManager.default.createFile(atPath: file.path, contents: data, attributes: [.posixPermissions: 0o600])
        else { throw Refusal.failed("\(file.relativePath) cannot be written.") }
    }
}

extension [UInt8] {
    fileprivate var base64: Data { Data(self).base64EncodedData() }
}

extension String {
    /// As a YAML text in double quotes.
    fileprivate var quoted: String {
        "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
