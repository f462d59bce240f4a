import Foundation

/// Ordinary mails of 2 to 8 KB: forwards of four programs, answers of four, leads in free words. Each is another one,
/// and each run makes the same ones. Everybody in them is made up.
struct SyntheticMails {
    enum Kind: String, CaseIterable {
        case forward
        case reply
        case lead
    }

    struct Mail {
        var kind: Kind
        var bytes: Data
    }

    static func make(_ count: Int) -> [Mail] {
        (0..<count).map { number in
            let kind = Kind.allCases[number % Kind.allCases.count]
            return Mail(kind: kind, bytes: Data(SyntheticMails(number: number).text(of: kind).utf8))
        }
    }

    private let number: Int

    private static let names = [
        "Meera Iyer", "Sunil Rao", "Farida Khan", "Arjun Nair", "Kavita Desai", "Rakesh Gupta", "Nisha Menon",
        "Tom Archer", "Greta Sommer",
    ]
    private static let needs = [
        "laptops with i5 and 16 GB", "desktops", "laser printers", "wifi access points", "CCTV cameras", "UPS 2 kVA",
        "firewalls",
    ]
    private static let places = [
        "Vashi, Navi Mumbai", "Andheri East, Mumbai", "Kothrud, Pune", "Hinjewadi, Pune", "Rohini, Delhi",
        "Whitefield, Bengaluru", "Powai, Mumbai", "Leeds", "Munich",
    ]
    private static let answers = [
        "Yes please, we will take it. Kindly share the details.", "Sorry, not this time, we are fully booked.",
        "What is the budget, and is installation included?", "Only supply, no installation from our side.",
        "Let me check with my team and revert by Monday.", "haan bhej do", "Ja gerne, schicken Sie die Kontaktdaten.",
        "Non merci, trop loin pour nous.",
    ]
    private static let talk = [
        "We are a small office and would like somebody to look after all of it in one go.",
        "The present machines are from 2019 and two of them do not start any more.",
        "Our accountant works from home twice a week and needs to get at the same files.",
        "Parking is behind the building, the lift takes 300 kg.",
        "Please quote with and without a maintenance contract for three years.",
        "Delivery should be possible on a weekday between ten and five.",
    ]

    private func of<Value>(_ list: [Value], _ step: Int = 1) -> Value { list[(number / step) % list.count] }
    private var name: String { of(Self.names) }
    private var firm: String { "\(name.split(separator: " ")[1]) Traders \(number)" }
    private var address: String {
        "\(name.lowercased().replacing(" ", with: "."))@traders\(number).example"
    }
    private var partner: String { "desk@p\(number % 50).example" }

    /// Sentences up to about the length wanted, which goes from 1 KB to 5 KB.
    private var filler: String {
        let wanted = 900 + (number * 389) % 3_600
        var text = ""
        var at = number
        while text.utf8.count < wanted {
            text += Self.talk[at % Self.talk.count] + (at % 3 == 0 ? "\n\n" : " ")
            at += 1
        }
        return text
    }

    private var wish: String {
        """
        Hello,

        We need \(2 + number % 60) \(of(Self.needs)) for our office in \(of(Self.places, 2)) before month end, budget \
        about \(3 + number % 20) lakh.

        \(filler)

        Please call me on +91 98200 \(10_000 + number).

        Regards,
        \(name)
        \(firm)
        """
    }

    private func text(of kind: Kind) -> String {
        switch kind {
        case .forward: mail("Fwd: enquiry \(number)", forward)
        case .reply: mail("Re: enquiry \(number)", reply)
        case .lead: mail("enquiry \(number)", wish)
        }
    }

    private var forward: String {
        let note = "Not our area this month, please take good care of them."
        let headers =
            switch number / 3 % 4 {
            case 0:
                "---------- Forwarded message ---------\nFrom: \(name) <\(address)>\n"
                    + "Date: Mon, 23 Nov 2026 at 11:40\nSubject: enquiry \(number)\nTo: <\(partner)>\n\n"
            case 1:
                "From: \(name) <\(address)>\nSent: Monday, November 23, 2026 11:40 AM\nTo: \(partner)\n"
                    + "Subject: enquiry \(number)\n\n"
            case 2:
                "Begin forwarded message:\n\nFrom: \(name) <\(address)>\nSubject: enquiry \(number)\n"
                    + "Date: 23 November 2026 at 11:40:12 IST\nTo: \(partner)\n\n"
            default:
                "-------- Weitergeleitete Nachricht --------\nBetreff: enquiry \(number)\n"
                    + "Datum: Mon, 23 Nov 2026 11:40:12 +0530\nVon: \(name) <\(address)>\nAn: \(partner)\n\n"
            }
        return "\(note)\n\n\(headers)\(wish)"
    }

    private var reply: String {
        let asked = wish.split(separator: "\n", omittingEmptySubsequences: false)
        let attribution =
            number / 3 % 2 == 0
            ? "On Mon, 23 Nov 2026 at 09:30, Waggle <leads@circle.example> wrote:"
            : "Am 23.11.2026 um 09:30 schrieb Waggle <leads@circle.example>:"
        return "\(of(Self.answers, 3))\n\nRegards,\nRitu Shah\n\n\(attribution)\n\n"
            + asked.map { "> \($0)" }.joined(separator: "\n")
    }

    /// With the headers a mail has when it has come through two servers; every second one with an HTML part.
    private func mail(_ subject: String, _ text: String) -> String {
        let headers = """
            Return-Path: <\(partner)>
            Received: from mail.p\(number % 50).example (mail.p\(number % 50).example [203.0.113.7])
            \tby mx.circle.example with ESMTPS id 4BHW\(number); Mon, 23 Nov 2026 06:30:00 +0000
            Authentication-Results: mx.circle.example; dkim=pass header.d=p\(number % 50).example
            From: Desk <\(partner)>
            To: leads@circle.example
            Subject: \(subject)
            Date: Mon, 23 Nov 2026 12:00:00 +0530
            Message-ID: <bench-\(number)@p\(number % 50).example>
            MIME-Version: 1.0

            """
        guard number % 2 == 0, text.utf8.count < 3_000 else {
            return headers + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text
        }
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\n", with: "<br>\n")
        return headers + "Content-Type: multipart/alternative; boundary=b\(number)\n\n"
            + "--b\(number)\nContent-Type: text/plain; charset=utf-8\n\n\(text)\n"
            + "--b\(number)\nContent-Type: text/html; charset=utf-8\n\n<div dir=\"ltr\">\(escaped)</div>\n"
            + "--b\(number)--\n"
    }
}
