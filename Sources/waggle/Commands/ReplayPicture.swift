import Foundation
import WaggleReferral

/// The figures of a replay as a picture: pairs of bars for two policies, and predicted against observed chances.
struct ReplayPicture {
    private let replay: Replay
    private let showsPolicies: Bool
    private let showsCalibration: Bool

    init(_ replay: Replay, showsPolicies: Bool, showsCalibration: Bool) {
        self.replay = replay
        self.showsPolicies = showsPolicies
        self.showsCalibration = showsCalibration
    }

    private static let now = "#4f6d8f"
    private static let then = "#d9822b"

    /// A whole SVG document.
    var svg: String {
        var parts: [String] = []
        var height = 20
        if showsPolicies { parts += policies(from: &height) }
        if showsCalibration { parts += curves(from: &height) }
        return SVG.document(parts, height: height)
    }

    private func policies(from top: inout Int) -> [String] {
        var parts = [
            SVG.text("now: \(replay.present.policy)", 20, top + 14, color: Self.now, isBold: true),
            SVG.text("then: \(replay.other.policy)", 300, top + 14, color: Self.then, isBold: true),
        ]
        top += 40
        let rows: [(String, Double?, Double?, String)] = [
            (
                "expected to be placed, %", times100(replay.present.placedShare), times100(replay.other.placedShare),
                "%.0f"
            ),
            ("median hours to an answer", replay.present.medianHours, replay.other.medianHours, "%.1f"),
            ("median km", replay.present.medianKilometres, replay.other.medianKilometres, "%.1f"),
            (
                "to the top tenth of firms, %", times100(replay.present.topTenthShare),
                times100(replay.other.topTenthShare), "%.0f"
            ),
            ("newcomers served", Double(replay.present.newcomersServed), Double(replay.other.newcomersServed), "%.0f"),
        ]
        for (name, first, second, format) in rows {
            let most = max(first ?? 0, second ?? 0, 1e-9)
            parts.append(SVG.text(name, 20, top + 20))
            for (offset, value, color) in [(0, first, Self.now), (18, second, Self.then)] {
                let length = Int(((value ?? 0) / most * 380).rounded())
                parts.append(#"<rect x="240" y="\#(top + offset)" width="\#(length)" height="14" fill="\#(color)"/>"#)
                let shown = value.map { String(format: format, $0) } ?? "–"
                parts.append(SVG.text(shown, 246 + length, top + offset + 12))
            }
            top += 48
        }
        parts.append(
            SVG.text("\(replay.moved.count) of \(replay.present.leads) leads first to another firm", 20, top + 14)
        )
        top += 40
        return parts
    }

    private func times100(_ share: Double?) -> Double? { share.map { $0 * 100 } }

    /// One square for each chance: on the diagonal what was said is what happened; a disc is as large as its cases.
    private func curves(from top: inout Int) -> [String] {
        var parts: [String] = []
        let side = 180.0
        for (index, (name, curve)) in replay.calibration.curves.enumerated() {
            let left = 40.0 + Double(index) * 225
            let bottom = Double(top) + 30 + side
            parts.append(SVG.text("\(name), \(curve.count) cases", Int(left), top + 16, isBold: true))
            parts.append(
                #"<rect x="\#(left)" y="\#(bottom - side)" width="\#(side)" height="\#(side)" fill="none" stroke="\#(SVG.frame)"/>"#
            )
            parts.append(
                #"<line x1="\#(left)" y1="\#(bottom)" x2="\#(left + side)" y2="\#(bottom - side)" stroke="\#(SVG.frame)"/>"#
            )
            for bin in curve.bins where bin.count > 0 {
                let predicted = bin.chances / Double(bin.count)
                let observed = Double(bin.happened) / Double(bin.count)
                let radius = 2 + 12 * (Double(bin.count) / Double(curve.count)).squareRoot()
                let x = String(format: "%.1f", left + predicted * side)
                let y = String(format: "%.1f", bottom - observed * side)
                parts.append(
                    #"<circle cx="\#(x)" cy="\#(y)" r="\#(String(format: "%.1f", radius))" fill="\#(Self.now)" fill-opacity="0.8"/>"#
                )
            }
            parts.append(SVG.text("predicted →, observed ↑", Int(left), Int(bottom) + 18))
        }
        top += 30 + Int(side) + 40
        return parts
    }
}
