import Foundation
import WaggleReferral

extension LeadTimeline.Standing {
    /// One sentence.
    func words(_ context: WritingContext) -> String {
        let time = { (moment: Date) in LocalTime(moment, in: context.reader.timeZone).words }
        return switch self {
        case .waitingForReferrer(let missing):
            "It waits for the referrer to say \(missing.map(\.words).joined(separator: " and "))."
        case .asking(let partner, let number, let closesAt):
            "\(partner.line()) is being asked, partner number \(number), and has until \(time(closesAt))."
        case .choosing(let asked, let interested, let closesAt?):
            "\(Self.list(interested)) would take it, of \(asked.count) asked; it waits until \(time(closesAt)) for the "
                + "referrer to choose."
        case .choosing(let asked, let interested, nil):
            "\(Self.list(asked)) are being asked at the same time; "
                + (interested.isEmpty
                    ? "nobody has said yes yet."
                    : "\(Self.list(interested)) would take it, the others have not answered.")
        case .waitingForChoice: "You said that you would take it; the referrer picks one of those interested."
        case .waitingForYou(let closesAt): "It waits for your answer until \(time(closesAt))."
        case .waitingForConsent(let firm, let until):
            "\(firm.line()) accepted it, and it is reserved for them until \(time(until)): the details follow when the "
                + "referrer says that the customer agreed to be passed on."
        case .taken(let by, let at): "\(by.line()) took it on \(time(at))."
        case .won(let by, let money?): "\(by.line()) won it: \(money.words)."
        case .won(let by, nil): "\(by.line()) won it."
        case .lost(let by, let reason): "\(by.line()) did not win it\(Self.because(reason))."
        case .returned(let by, let reason): "\(by.line()) gave it back\(Self.because(reason))."
        case .nobodyLeft(let asked):
            switch asked {
            case 0: "It is closed: there was no partner who could be asked."
            case 1: "It is closed: 1 partner was asked and nobody is left."
            default: "It is closed: \(asked) partners were asked and nobody is left."
            }
        case .withdrawn: "It was withdrawn by the referrer."
        case .cameSecond: "It is closed: another firm told of the same customer first. Nobody was asked."
        case .divided(let parts):
            "It is divided into \(parts.count) parts, because no single partner does all of it. "
                + parts.map { $0.words(context) }.joined(separator: " ")
        case .placedElsewhere: "It is placed or closed; there is nothing for you to do."
        }
    }

    private static func list(_ firms: [String]) -> String {
        let names = firms.map { $0.line() }
        return names.count < 2
            ? names.joined() : "\(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
    }

    private static func because(_ reason: String) -> String {
        let line = reason.line()
        return line.isEmpty ? "" : ": \(line)"
    }
}

extension LeadTimeline.PartStanding {
    /// One sentence.
    fileprivate func words(_ context: WritingContext) -> String {
        let firm = firm?.line() ?? ""
        let stands =
            switch standing {
            case .asking: firm.isEmpty ? "a partner is looked for" : "\(firm) is being asked"
            case .taken: "\(firm) took it"
            case .won: "\(firm) won it"
            case .lost: "\(firm) did not win it"
            case .returned: "\(firm) gave it back"
            case .unplaced: "nobody is left to ask"
            case .withdrawn: "withdrawn"
            }
        return "Part \(number), \(context.names(of: trades))\(leads ? ", which leads" : ""): \(stands)."
    }
}

extension LeadTimeline.Step.What {
    var words: String {
        switch self {
        case .received: "received"
        case .asked(let partner): "asked \(partner.line())"
        case .declined(let partner): "\(partner.line()) declined"
        case .lapsed(let partner): "no answer from \(partner.line()) in time"
        case .bounced(let partner): "mail to \(partner.line()) came back"
        case .accepted(let partner): "\(partner.line()) accepted"
        case .interested(let partner): "\(partner.line()) would take it"
        case .notChosen(let partner): "\(partner.line()) was interested and not chosen"
        case .closed: "closed"
        }
    }
}
