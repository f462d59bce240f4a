import Foundation
import WaggleCurl
import WaggleTransport

extension HTTPAnswer {
    /// The advice that goes with an answer of "not now" (RFC 9110 §10.2.3).
    func retryAdvice(at now: Date) -> RetryAdvice {
        guard let text = value(of: "Retry-After") else { return .later }
        if let seconds = Int(text) { return .after(min(.seconds(max(seconds, 0)), WebhookLimits.retryAfter)) }
        guard let moment = Self.moment(text) else { return .later }
        let seconds = min(moment.timeIntervalSince(now), 24 * 3_600)
        return .after(.seconds(max(Int(seconds.rounded(.up)), 0)))
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 §5.6.7), the one form that senders may use.
    private static func moment(_ text: String) -> Date? {
        let words = text.split(whereSeparator: { $0 == " " || $0 == ":" })
        guard words.count == 8, words[7] == "GMT", let month = months.firstIndex(of: words[2]) else { return nil }
        var parts = DateComponents()
        parts.timeZone = .gmt
        parts.month = month + 1
        parts.day = Int(words[1])
        parts.year = Int(words[3])
        parts.hour = Int(words[4])
        parts.minute = Int(words[5])
        parts.second = Int(words[6])
        guard parts.day != nil, parts.year != nil, parts.hour != nil, parts.minute != nil, parts.second != nil else {
            return nil
        }
        return Calendar(identifier: .gregorian).date(from: parts)
    }

    private static let months: [Substring] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
