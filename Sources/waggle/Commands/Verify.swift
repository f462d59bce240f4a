import ArgumentParser
import Crypto
import Foundation
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore

/// `waggle verify`: whether a proof is what an exchange signed.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check a proof that was sent by mail: waggle verify proof.eml --key KEY",
        discussion: """
            Needs no network and no store when --key says the exchange's public key; without it, the key of the \
            configured store is taken. Exit code 1 when the proof was changed, is of another exchange, or is none.
            """
    )

    @OptionGroup var config: ConfigurationOption
    @OptionGroup var output: OutputOption
    @Argument(help: "The mail or the attached text; - for standard input.") var file: String?
    @Option(help: "The exchange's public key, as `waggle verify --print-key` prints it.") var key: String?
    @Flag(help: "Print the public key of the configured store, to be published, and nothing else.") var printKey = false

    func validate() throws {
        guard printKey == (file == nil) else {
            throw ValidationError("Name a mail to check, or say --print-key.")
        }
    }

    private struct Result: Encodable {
        var isGenuine: Bool
        var lines: [String]
    }

    func run() async throws {
        if printKey { return Output.exact(try publicKey().rawRepresentation.base64EncodedString()) }
        let bytes = try input()
        let key = try publicKey()
        let message = GMimeDecoder.decode(bytes)
        let texts = [String(decoding: bytes, as: UTF8.self)] + message.texts
        let findings = texts.map { Proof.check($0, with: key) }
        for case .genuine(let lines) in findings {
            if output.json { return try Output.json(Result(isGenuine: true, lines: lines)) }
            Output.line("Genuine: signed by the holder of the key, and unchanged.")
            for line in lines { Output.line("  \(line)") }
            return
        }
        if output.json { try Output.json(Result(isGenuine: false, lines: [])) }
        throw Refusal.failed(
            findings.contains(.forged)
                ? "The proof is not genuine: it was changed, or signed with another key."
                : "There is no proof in it."
        )
    }

    private func input() throws -> Data {
        guard let file, file != "-" else { return FileHandle.standardInput.readDataToEndOfFile() }
        return try URL(fileURLWithPath: file).bytes()
    }

    private func publicKey() throws -> Curve25519.Signing.PublicKey {
        guard let key else { return try config.store().signingKey.publicKey }
        guard let bytes = Data(base64Encoded: key),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        else { throw Refusal.wrongInput("`\(key)` is no public key: it has 44 characters and ends with =.") }
        return key
    }
}

extension MailMessage {
    /// Every text in it, attached ones too.
    fileprivate var texts: [String] {
        parts.flatMap { part -> [String] in
            switch part.content {
            case .message(let attached): attached.message.texts
            case .text(let text): [text]
            case .data(let bytes): [String(decoding: bytes, as: UTF8.self)]
            case .html: []
            }
        }
    }
}
