import Foundation
import Testing
import WaggleReferral

@testable import waggle

@Suite("waggle engine")
struct EngineLoopTests {
    /// What the lines say of one partner's pauses, in order, and whether he is ranked in the end.
    struct Row: CustomTestStringConvertible {
        var paused: [Bool]
        var isRanked: Bool
        var because: String
        var testDescription: String { because }
    }

    @Test(
        "whoever pauses, or has yet to join, is not ranked",
        arguments: [
            Row(paused: [false], isRanked: true, because: "he has joined"),
            Row(paused: [false, true], isRanked: false, because: "he pauses"),
            Row(paused: [false, true, false], isRanked: true, because: "his pause is over"),
            Row(paused: [true], isRanked: false, because: "a pause before he joins"),
            Row(paused: [true, false], isRanked: false, because: "he joins in his pause, or it ends before he joins"),
            Row(paused: [true, false, false], isRanked: true, because: "he has joined, and the pause is over"),
        ]
    )
    func pauses(_ row: Row) throws {
        var loop = EngineLoop(policy: EnginePolicy())
        _ = try loop.answer(Data(#"{"t":"hello","v":1,"now":0,"currency":"EUR","competences":["network"]}"#.utf8))
        for (number, paused) in row.paused.enumerated() {
            let partner = """
                {"t":"partner","now":\(number),"id":7,"lat":19.07,"lon":72.99,"country":"IN","radius_km":50,"langs":["en"],\
                "comp":{"network":3},"certs":[],"cap_open":5,"cap_week":5,"deal_min":100,"deal_max":90000,"tz":5.5,\
                "hours":[9,18],"days":6,"paused":\(paused),"group":7,"no_go":[]}
                """
            #expect(try loop.answer(Data(partner.utf8)) == nil)
        }
        let lead = """
            {"t":"lead","now":10,"id":1,"lat":19.08,"lon":72.98,"country":"IN","need":["network"],"level":1,\
            "budget":5000,"urgency":"normal","lang":"en","from":9,"exclude":[],"ttl_h":72}
            """
        let answer = try #require(try loop.answer(Data(lead.utf8)))
        #expect(answer.contains("[[7,") == row.isRanked, "\(answer)")
    }
}
