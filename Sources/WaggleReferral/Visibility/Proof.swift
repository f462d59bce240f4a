public import Crypto
public import Foundation
import WaggleTransport

/// What left about a lead, to whom, when and on whose authority: made for one party, signed, and checked by anybody
/// who has the public key.
///
/// Plain lines of ASCII that no mail program breaks; a verifier ignores quote marks, indents and empty lines, so that
/// a proof stays true when it is forwarded.
public struct Proof: Hashable, Sendable {
    /// The lines that are signed.
    public let lines: [String]

    /// - Parameters:
    ///   - party: The referrer sees everybody's part, a partner his own.
    ///   - disclosures: All of the lead's.
    ///   - parts: Of a lead that was divided, what went on in its place, each with its disclosures. Nobody but the
    ///     referrer has a part in the whole.
    ///   - head: The hash of the history at this moment, 32 bytes.
    public init(
        of referral: Referral,
        for party: Party,
        disclosures: [Disclosure],
        parts: [(referral: Referral, disclosures: [Disclosure])] = [],
        head: Data,
        exchange: String,
        at now: Date
    ) {
        let partner: PartnerKey? =
            switch party {
            case .referrer: nil
            case .asked(let id): referral.offer(id)?.partner
            }
        var lines = [
            "exchange: \(exchange)", "lead: \(referral.reference)", "made: \(now.stamp)",
            "made for: \((partner ?? referral.referrer).rawValue)", "history: \(head.hexadecimal)",
            "given: \(referral.openedAt.stamp) by \(referral.referrer.rawValue)",
        ]
        lines += Self.offers(of: referral, to: partner)
        if let consent = referral.lead.consent?.value, let at = consent.at {
            lines.append(
                "consent: \(at.stamp) the customer agreed to be passed on, by word of the \(consent.by.rawValue)"
            )
        } else {
            lines.append("consent: nothing was said of it")
        }
        // A divided lead was offered in its parts alone.
        if parts.isEmpty { lines += Self.shown(disclosures.filter { partner == nil || $0.to == partner }) }
        if let at = referral.forgottenAt { lines.append("forgotten: \(at.stamp)") }
        for (part, shown) in parts {
            let (number, count) = (part.part?.number ?? 0, parts.count)
            let trades = part.part?.trades.map(\.rawValue).joined(separator: " ") ?? ""
            lines.append("part: \(number) of \(count), \(part.reference), \(trades)")
            lines += Self.offers(of: part, to: partner)
            lines += Self.shown(shown.filter { partner == nil || $0.to == partner })
            if let at = part.forgottenAt { lines.append("forgotten: \(at.stamp)") }
        }
        self.lines = lines
    }

    private static func offers(of referral: Referral, to partner: PartnerKey?) -> [String] {
        let shown = parts(of: referral.lead, seenBy: .asked).joined(separator: " ")
        return referral.offers.filter { partner == nil || $0.partner == partner }.flatMap { offer in
            [
                "offered: \(offer.askedAt.stamp) to \(offer.partner.rawValue), without the customer: \(shown)",
                offer.answer.stamp.map { "answered: \($0) by \(offer.partner.rawValue)" },
            ].compactMap(\.self)
        }
    }

    private static func shown(_ disclosures: [Disclosure]) -> [String] {
        guard !disclosures.isEmpty else { return ["shown: nothing"] }
        return disclosures.sorted(by: { ($0.at, $0.field.rawValue) < ($1.at, $1.field.rawValue) }).map { disclosure in
            "shown: \(disclosure.at.stamp) to \(disclosure.to.rawValue), \(disclosure.field.rawValue), "
                + "by acceptance of offer \(disclosure.authority.rawValue.uuidString.lowercased())"
        }
    }

    /// The parts that the lead has and that somebody sees something of.
    private static func parts(of lead: LeadDraft, seenBy audience: Audience) -> [String] {
        LeadPart.allCases
            .filter { lead.has($0) && audience.sight(of: $0, keptBack: lead.keptBack) != .nothing }
            .map(\.rawValue)
    }

    // MARK: Signed

    private static let begin = "-----BEGIN WAGGLE PROOF-----"
    private static let middle = "-----SIGNATURE-----"
    private static let end = "-----END WAGGLE PROOF-----"

    /// The proof with its signature (Ed25519, RFC 8032), ready to be mailed.
    public func signed(with key: Curve25519.Signing.PrivateKey) throws -> String {
        let signature = try key.signature(for: Self.message(lines))
        return ([Self.begin] + lines + [Self.middle, signature.base64EncodedString(), Self.end])
            .joined(separator: "\r\n") + "\r\n"
    }

    /// What a text says that claims to hold a proof.
    public enum Finding: Hashable, Sendable {
        /// Signed by the holder of the key; the lines as they were signed.
        case genuine([String])
        /// Changed, or signed with another key.
        case forged
        case absent
    }

    /// Looks for a proof in a text, wherever it stands in it. The last one counts: a mail may quote an older one.
    public static func check(_ text: String, with key: Curve25519.Signing.PublicKey) -> Finding {
        let all = text.split(whereSeparator: \.isNewline).map(unquoted).filter { !$0.isEmpty }
        guard let start = all.lastIndex(of: begin), let stop = all[start...].firstIndex(of: end),
            let mark = all[start..<stop].firstIndex(of: middle)
        else { return .absent }
        let lines = Array(all[(start + 1)..<mark])
        guard let signature = Data(base64Encoded: all[(mark + 1)..<stop].joined()),
            key.isValidSignature(signature, for: message(lines))
        else { return .forged }
        return .genuine(lines)
    }

    private static func unquoted(_ line: Substring) -> String {
        String(line.drop { " >\t|".contains($0) }).trimmingCharacters(in: .whitespaces)
    }

    private static func message(_ lines: [String]) -> Data {
        Data((["waggle proof 1"] + lines).joined(separator: "\n").utf8)
    }
}

extension LeadDraft {
    /// Whether there is anything of this kind to be shown.
    fileprivate func has(_ part: LeadPart) -> Bool {
        switch part {
        case .need: !needs.isEmpty
        case .quantity: needs.contains { $0.value.quantity != nil }
        case .brand: needs.contains { $0.value.brand != nil }
        case .city, .distance: place != nil
        case .district: place?.value.district != nil
        case .budget: budget != nil
        case .time: neededBy != nil
        case .language: language != nil
        case .conditions: !conditions.isEmpty
        case .name: customer.name != nil
        case .company: customer.company != nil
        case .emails: !customer.emails.isEmpty
        case .phones: !customer.phones.isEmpty
        case .words: !words.isEmpty
        case .referrer, .address, .originalMail: true
        }
    }
}

extension Date {
    /// RFC 3339, in UTC, to the second.
    fileprivate var stamp: String { formatted(.iso8601) }
}

extension Offer.Answer {
    /// When and how; nil while it is awaited.
    fileprivate var stamp: String? {
        switch self {
        case .awaited: nil
        case .interested(let at): "\(at.stamp) interested"
        case .notChosen(let at): "\(at.stamp) not chosen"
        case .accepted(let at): "\(at.stamp) accepted"
        case .declined(let at, _): "\(at.stamp) declined"
        case .lapsed(let at): "\(at.stamp) lapsed"
        case .bounced(let at): "\(at.stamp) bounced"
        case .withdrawn(let at): "\(at.stamp) withdrawn"
        }
    }
}
