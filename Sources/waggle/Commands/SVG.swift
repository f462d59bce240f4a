import Foundation

/// What pictures are made of.
enum SVG {
    static let ink = "#333333"
    static let frame = "#bbbbbb"
    static let width = 720

    /// Which of its points a text has at the place named.
    enum Anchor: String {
        case start
        case middle
        case end
    }

    /// A whole document.
    static func document(_ parts: [String], height: Int) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
        font-family="sans-serif" font-size="13" fill="\(ink)">
        <rect width="100%" height="100%" fill="#ffffff"/>
        \(parts.joined(separator: "\n"))
        </svg>

        """
    }

    static func text(
        _ words: String,
        _ x: Int,
        _ y: Int,
        color: String = ink,
        isBold: Bool = false,
        anchor: Anchor = .start
    ) -> String {
        let safe = words.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        let weight = isBold ? #" font-weight="bold""# : ""
        let place = #" text-anchor="\#(anchor.rawValue)""#
        return #"<text x="\#(x)" y="\#(y)" fill="\#(color)"\#(weight)\#(place)>\#(safe.withoutControls)</text>"#
    }

    /// - Throws: ``Refusal``.
    static func write(_ svg: String, to file: String) throws {
        do {
            try Data(svg.utf8).write(to: URL(filePath: file))
        } catch {
            throw Refusal.failed("The picture cannot be written to \(file): \(error.localizedDescription)")
        }
    }
}
