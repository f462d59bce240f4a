import ArgumentParser
import Foundation
import WaggleChat
import WaggleMail
import WaggleSQLite
import WaggleStore
import WaggleTransport

/// `waggle check`: tries everything that `waggle run` will need.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Try every account and endpoint, and say what works and what to do about what does not."
    )

    @OptionGroup var config: ConfigurationOption
    @OptionGroup var output: OutputOption

    private struct Finding: Encodable {
        var what: String
        var works: Bool
        var sentences: [String]
    }

    func run() async throws {
        let assembly = try config.assembly()
        var findings: [Finding] = [
            Finding(
                what: "configuration",
                works: true,
                sentences: ["Files, templates, places and vocabulary are in order."]
            )
        ]
        report(findings[0])
        findings.append(await note("store", partners: assembly))
        for inbox in assembly.inboxes() {
            findings.append(
                await note("mailbox \(inbox.name)") {
                    do throws(SourceError) { return .success(try await inbox.probe()) } catch {
                        return .failure(error.sentence)
                    }
                }
            )
        }
        for webhook in assembly.webhooks() {
            findings.append(
                await note("webhook \(webhook.name)") {
                    do throws(SourceError) { return .success(try await webhook.probe()) } catch {
                        return .failure(error.sentence)
                    }
                }
            )
        }
        let outbox = assembly.outbox()
        findings.append(
            await note("outgoing mail") {
                do throws(SMTPProblem) { return .success(try await outbox.probe()) } catch {
                    return .failure(error.sentence)
                }
            }
        )
        if output.json { try Output.json(findings) }
        let broken = findings.count { !$0.works }
        guard broken == 0 else {
            throw Refusal.failed("\(broken) of \(findings.count) do not work; see above.")
        }
        if !output.json { Output.line("All is well: `waggle run` will work.") }
    }

    private enum Trial {
        case success([String])
        case failure(String)
    }

    private func note(_ what: String, _ trial: () async -> Trial) async -> Finding {
        let finding =
            switch await trial() {
            case .success(let sentences): Finding(what: what, works: true, sentences: sentences)
            case .failure(let sentence): Finding(what: what, works: false, sentences: [sentence])
            }
        report(finding)
        return finding
    }

    private func note(_ what: String, partners assembly: Assembly) async -> Finding {
        await note(what) {
            do {
                let count = try await assembly.store(as: .visitor).partners().count
                guard count > 1 else {
                    return .failure(
                        "There are \(count) partners: nobody could be asked. Run `waggle partners import FILE`; "
                            + "config/partners.example.csv shows the columns."
                    )
                }
                return .success(["\(assembly.configuration.store.path) holds \(count) partners."])
            } catch let error as StoreError {
                return .failure(error.sentence)
            } catch let refusal as Refusal {
                return .failure(refusal.sentences.joined(separator: " "))
            } catch {
                return .failure("The store cannot be used.")
            }
        }
    }

    private func report(_ finding: Finding) {
        guard !output.json else { return }
        Output.line("\(finding.works ? "works " : "BROKEN")  \(finding.what)")
        for sentence in finding.sentences { Output.line("        \(sentence)") }
    }
}
