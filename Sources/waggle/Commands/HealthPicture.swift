import Foundation
import WaggleReferral

/// How the scores went from quarter to quarter: lines for the circle, a firm or a pair, and a coloured field for each
/// quarter of each row below them.
struct HealthPicture {
    private let title: String
    private let trend: [HealthTrend.Point]
    private let rows: [(name: String, trend: [HealthTrend.Point])]
    /// All that are shown anywhere.
    private let quarters: [Quarter]

    init(of title: String, _ trend: [HealthTrend.Point], rows: [(String, [HealthTrend.Point])]) {
        self.title = title
        self.trend = trend
        self.rows = rows.map { (name: $0.0, trend: $0.1) }
        quarters = Set((trend + rows.flatMap(\.1)).map(\.quarter)).sorted()
    }

    /// Of everything but the lines, which need room for their grades and for the rows' names.
    private static let margin = 20
    private static let left = 220
    /// Between two quarters: of eight, the names behind them still have room.
    private static let step = 52
    private static let plot = 200

    /// A whole SVG document.
    var svg: String {
        let top = 50
        var parts = [SVG.text("\(title): how well it went, by quarter", Self.margin, 24, isBold: true)]
        guard !quarters.isEmpty else {
            return SVG.document(parts + [SVG.text("Nothing is known yet.", Self.margin, top)], height: top + 20)
        }
        parts += frame(from: top)
        parts += lines(from: top)
        var height = top + Self.plot + 20
        for (index, quarter) in quarters.enumerated() {
            parts.append(SVG.text("Q\(quarter.number)", x(index), height, anchor: .middle))
            if index == 0 || quarter.number == 1 {
                parts.append(SVG.text("\(quarter.year)", x(index), height + 16, anchor: .middle))
            }
        }
        height += 30
        for row in rows {
            parts += fields(row.name, row.trend, from: height)
            height += 24
        }
        return SVG.document(parts, height: height + 20)
    }

    private func x(_ index: Int) -> Int { Self.left + index * Self.step }

    private func y(_ score: Double, _ top: Int) -> Int { top + Int(Double(Self.plot) * (1 - score / 100)) }

    /// Where one grade ends and the next begins.
    private func frame(from top: Int) -> [String] {
        let right = x(quarters.count - 1) + 20
        let edges: [(Double, String)] = [(0, "failing"), (45, "strained"), (65, "sound"), (80, "strong"), (100, "")]
        return edges.flatMap { score, grade in
            [
                """
                <line x1="\(Self.left - 20)" y1="\(y(score, top))" x2="\(right)" y2="\(y(score, top))" \
                stroke="\(SVG.frame)"/>
                """,
                SVG.text("\(grade) \(Int(score))", Self.left - 28, y(score, top) + 4, anchor: .end),
            ]
        }
    }

    /// A line a score, its name at the right end; health is the thick one.
    private func lines(from top: Int) -> [String] {
        let curves =
            [("health", SVG.ink, 4, trend.map { ($0.quarter, $0.health.health) })]
            + MutualTrait.allCases.map { trait in
                (
                    trait.rawValue, trait.color, 2,
                    trend.compactMap { point in point.health.scores[trait].map { (point.quarter, $0) } }
                )
            }
        var parts: [String] = []
        var names: [(name: String, color: String, y: Int)] = []
        for (name, color, width, curve) in curves {
            let points = curve.compactMap { quarter, score in
                quarters.firstIndex(of: quarter).map { (x: x($0), y: y(score, top)) }
            }
            guard let last = points.last else { continue }
            let path = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
            parts.append(
                #"<polyline points="\#(path)" fill="none" stroke="\#(color)" stroke-width="\#(width)"/>"#
            )
            parts += points.map { #"<circle cx="\#($0.x)" cy="\#($0.y)" r="\#(width)" fill="\#(color)"/>"# }
            names.append(("\(name) \(Int((curve.last?.1 ?? 0).rounded()))", color, last.y))
        }
        var free = top
        for name in names.sorted(by: { $0.y < $1.y }) {
            let line = max(free, name.y)
            parts.append(SVG.text(name.name, x(quarters.count - 1) + 26, line + 4, color: name.color))
            free = line + 15
        }
        return parts
    }

    private func fields(_ name: String, _ trend: [HealthTrend.Point], from top: Int) -> [String] {
        let shown = name.count > 26 ? name.prefix(25) + "…" : name
        var parts = [SVG.text(String(shown), Self.margin, top + 16)]
        for point in trend {
            guard let index = quarters.firstIndex(of: point.quarter) else { continue }
            let left = x(index) - Self.step / 2 + 1
            parts.append(
                """
                <rect x="\(left)" y="\(top)" width="\(Self.step - 2)" height="22" \
                fill="\(point.health.grade.color)"/>
                """
            )
            let isEarly = point.health.grade == .early
            let score = isEarly ? "–" : "\(Int(point.health.health.rounded()))"
            parts.append(SVG.text(score, x(index), top + 16, anchor: .middle))
        }
        return parts
    }
}

extension MutualTrait {
    /// Told apart by those, too, who see no red or no green (Okabe and Ito, 2008).
    fileprivate var color: String {
        switch self {
        case .trust: "#0072b2"
        case .respect: "#d55e00"
        case .collaboration: "#009e73"
        case .success: "#b8860b"
        case .goals: "#cc79a7"
        }
    }
}

extension PartnershipHealth.Grade {
    fileprivate var color: String {
        switch self {
        case .early: "#e6e6e6"
        case .strong: "#7fb8e6"
        case .sound: "#c6dff2"
        case .strained: "#f6d49b"
        case .failing: "#e69a5c"
        }
    }
}
