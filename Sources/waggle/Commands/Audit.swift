import ArgumentParser
import Foundation
import WaggleSQLite
import WaggleStore
import WaggleTransport

/// `waggle audit`: whether history is as it was written.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Check that nothing that happened was changed, removed or added afterwards.",
        discussion: """
            Every event has the hash of all events before it, with what was booked and shown. The head that is printed \
            stands for all of it: note it elsewhere, and `--since HEAD` tells later that nothing before it was changed. \
            Exit code 1 when something was.
            """
    )

    @OptionGroup var config: ConfigurationOption
    @OptionGroup var output: OutputOption
    @Option(help: "A head that was printed earlier: 64 hexadecimal digits.") var since: String?

    private struct Findings: Encodable {
        var events: Int
        var unchained: Int
        var head: String
        var fault: String?
    }

    func run() async throws {
        var noted: Data?
        if let since {
            guard let head = Data(hexadecimal: since), head.count == 32 else {
                throw Refusal.wrongInput("`\(since)` is no head: it has 64 hexadecimal digits.")
            }
            noted = head
        }
        let report = try await config.store().audit(since: noted)
        let fault = report.fault?.sentence
        if output.json {
            try Output.json(
                Findings(
                    events: report.events,
                    unchained: report.unchained,
                    head: report.head.hexadecimal,
                    fault: fault
                )
            )
        } else {
            Output.line("\(report.events) events, each as it was written.")
            if report.unchained > 0 {
                Output.line("\(report.unchained) entries of an older Waggle stand outside of the chain.")
            }
            Output.line("Head: \(report.head.hexadecimal)")
        }
        if let fault { throw Refusal.failed(fault) }
    }
}

extension AuditReport.Fault {
    var sentence: String {
        switch kind {
        case .changed:
            "Event \(event ?? 0) of lead \(lead), \(at?.short ?? ""), is not as it was written: it, or what was booked or "
                + "shown with it, was changed, or an event before it was removed."
        case .incomplete:
            "Lead \(lead) has other events than its row counts: some were removed or added."
        case .headUnknown:
            "The head that you gave is not part of this history: it was rewritten, or belongs to another store."
        }
    }
}
