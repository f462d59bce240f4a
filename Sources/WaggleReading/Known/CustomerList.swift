import Foundation
public import WaggleReferral
import WaggleTransport

/// A partner's own customers, as he wrote them down: lines of text, or a table with commas, semicolons or tabs.
///
/// What is made of it are signs; the words themselves go no further.
public struct CustomerList: Hashable, Sendable {
    /// Each once, in the order of the lines.
    public var signs: [CustomerSign]
    /// Lines that name a customer.
    public var customers: Int
    /// Lines that do not, counted from 1; the first ones only.
    public var unread: [Int]
    /// How many there are of them.
    public var unreadCount: Int
    /// Whether it is longer than what is read of a list.
    public var isCut: Bool

    /// Lines of a list; a firm with more customers sends several.
    public static let linesAtMost = 100_000
    /// Bytes of a line that are looked at; a customer has a name, some numbers and an address.
    private static let lineBytes = 2_000
    private static let cellsAtMost = 40
    /// Lines that are named because nothing in them was a customer's.
    private static let unreadNamed = 10

    /// - Parameters:
    ///   - region: ISO 3166-1 alpha-2, for numbers without a country code.
    ///   - progress: Told now and then how many lines are read.
    public init(_ text: String, region: String, progress: (Int) -> Void = { _ in }) {
        var reading = Reading(region: region)
        var number = 0
        isCut = false
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            guard number <= Self.linesAtMost else {
                isCut = true
                break
            }
            reading.read(line, number)
            if number.isMultiple(of: 10_000) { progress(number) }
        }
        signs = reading.signs
        customers = reading.customers
        unread = reading.unread
        unreadCount = reading.unreadCount
    }

    private init() {
        signs = []
        customers = 0
        unread = []
        unreadCount = 0
        isCut = false
    }

    /// Several lists as one: a mail can have a table attached and more in its text.
    static func joined(_ lists: [CustomerList]) -> CustomerList {
        var all = CustomerList()
        var known: Set<CustomerSign> = []
        for list in lists {
            all.signs += list.signs.filter { known.insert($0).inserted }
            all.customers += list.customers
            all.unread += list.unread
            all.unreadCount += list.unreadCount
            all.isCut = all.isCut || list.isCut
        }
        return all
    }

    private enum Column: Hashable {
        case company
        case phone
        case domain
        case other
    }

    private struct Reading {
        let phones: PhoneFinder
        var signs: [CustomerSign] = []
        var known: Set<CustomerSign> = []
        var customers = 0
        var unread: [Int] = []
        var unreadCount = 0
        /// By the head of the table; nil before one was seen.
        var columns: [Column]?

        init(region: String) { phones = PhoneFinder(region: region) }

        mutating func read(_ line: Substring, _ number: Int) {
            let cells = CustomerList.cells(of: line)
            guard cells.contains(where: { !$0.isEmpty }) else { return }
            if columns == nil, let head = CustomerList.columns(of: cells) {
                columns = head
                return
            }
            let found = columns.map { signs(of: cells, in: $0) } ?? signs(of: cells)
            guard !found.isEmpty else {
                unreadCount += 1
                if unread.count < CustomerList.unreadNamed { unread.append(number) }
                return
            }
            customers += 1
            signs += found.filter { known.insert($0).inserted }
        }

        private func signs(of cells: [String], in columns: [Column]) -> [CustomerSign] {
            zip(cells, columns).flatMap { cell, column in
                switch column {
                case .company: [CustomerSign.company(cell)].compactMap(\.self)
                case .phone: phoneSigns(in: cell)
                case .domain: CustomerList.domains(in: cell)
                case .other: [CustomerSign]()
                }
            }
        }

        /// Without a head, each cell is what it looks like, and the first that looks like neither is the firm's name.
        private func signs(of cells: [String]) -> [CustomerSign] {
            var found: [CustomerSign] = []
            var hasName = false
            for cell in cells where !cell.isEmpty {
                let domains = CustomerList.domains(in: cell)
                let phones = domains.isEmpty ? phoneSigns(in: cell) : []
                found += domains + phones
                guard domains.isEmpty, phones.isEmpty, !hasName, !CustomerList.isHost(cell),
                    !CustomerList.holdsAddress(cell),
                    cell.contains(where: \.isLetter)
                else { continue }
                hasName = true
                if let company = CustomerSign.company(cell) { found.append(company) }
            }
            return found
        }

        private func phoneSigns(in cell: String) -> [CustomerSign] {
            guard cell.utf8.count(where: { (0x30...0x39).contains($0) }) >= 7 else { return [] }
            if let plain = CustomerSign.phone(cell) { return [plain] }
            return phones.numbers(in: cell[...]).compactMap { CustomerSign.phone($0.e164) }
        }
    }

    // MARK: Cells

    /// A line's cells without quotes and space (RFC 4180, and its cousins with semicolons and tabs).
    private static func cells(of line: Substring) -> [String] {
        let line = String(decoding: line.utf8.prefix(lineBytes), as: UTF8.self)
        let separator = [Character]("\t;,").max { left, right in
            line.count { $0 == left } < line.count { $0 == right }
        }
        var cells: [String] = []
        var cell = ""
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case separator where !isQuoted:
                cells.append(bare(cell))
                cell = ""
                guard cells.count < cellsAtMost else { return cells }
            default: cell.append(character)
            }
        }
        return cells + [bare(cell)]
    }

    private static func bare(_ cell: String) -> String {
        var text = cell[...].drop { $0.isWhitespace || "-*•\u{FEFF}".contains($0) }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }

    private static func holdsAddress(_ cell: String) -> Bool { cell.contains("@") }

    /// A domain that says nothing about a firm is no name of one either.
    private static func isHost(_ cell: String) -> Bool {
        let labels = cell.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && !cell.contains(where: \.isWhitespace)
            && labels.allSatisfy { $0.count >= 2 && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
    }

    private static func domains(in cell: String) -> [CustomerSign] {
        cell.split { $0.isWhitespace || "<>()[],;\"'".contains($0) }.compactMap { word in
            if let at = word.lastIndex(of: "@") {
                return MailAddress(String(word)) == nil
                    ? nil : CustomerSign.domain(String(word[word.index(after: at)...]))
            }
            var host = word[...]
            let isLink = ["https://", "http://", "www."].contains { host.lowercased().hasPrefix($0) }
            for prefix in ["https://", "http://"] where host.lowercased().hasPrefix(prefix) {
                host = host.dropFirst(prefix.count)
            }
            host = host.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
            // "Ltd." and "No.12" have dots, too: the last label is letters, and there is more than a word before it.
            guard let end = host.split(separator: ".", omittingEmptySubsequences: false).last, end.utf8.count >= 2,
                end.allSatisfy(\.isLetter), isLink || host.count >= 5 && host.first?.isLowercase != false
            else { return nil }
            return CustomerSign.domain(String(host))
        }
    }

    /// - Returns: nil when it is no head: a head names its columns and has no customer in it.
    private static func columns(of cells: [String]) -> [Column]? {
        let columns = cells.map { cell in heads[folded(cell)] ?? .other }
        let named = columns.filter { $0 != .other }
        guard !named.isEmpty, !cells.contains(where: { !domains(in: $0).isEmpty || holdsAddress($0) }),
            cells.allSatisfy({ $0.utf8.count(where: { (0x30...0x39).contains($0) }) < 5 })
        else { return nil }
        return columns
    }

    private static func folded(_ text: String) -> String {
        let folded = FoldedText(text)
        return folded.words.indices.map { folded.folded($0) }.joined(separator: " ")
    }

    private static let heads: [String: Column] = {
        var heads: [String: Column] = [:]
        func add(_ column: Column, _ words: String) {
            for word in words.split(separator: "|") { heads[folded(String(word))] = column }
        }
        add(
            .company,
            """
            company|company name|firm|firm name|name|customer|customer name|client|client name|account|account name|\
            organisation|organization|firma|firmenname|kunde|kundenname|unternehmen|société|societe|client nom|\
            entreprise|empresa|cliente|nome|azienda|bedrijf|klant|компания|организация|клиент|название|фирма|ग्राहक|\
            कंपनी
            """
        )
        add(
            .phone,
            """
            phone|phone number|phone 1|phone 2|telephone|tel|mobile|mobile number|cell|contact number|telefon|\
            telefonnummer|handy|mobil|téléphone|telephone|portable|teléfono|telefono|móvil|celular|cellulare|\
            telefoon|телефон|мобильный|फोन|मोबाइल
            """
        )
        add(
            .domain,
            """
            domain|email|e mail|mail|email address|e mail address|mail id|email id|website|web site|web|url|homepage|\
            e mail adresse|webseite|courriel|site|site web|correo|correo electrónico|sitio web|e mailadres|почта|\
            эл почта|сайт|домен|ईमेल|वेबसाइट
            """
        )
        return heads
    }()
}
