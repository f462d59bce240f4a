import Foundation
import Testing
import WaggleWriting

@Suite("Templates")
struct TemplateLibraryTests {
    @Test("the templates that are shipped are right, and there are some for every language with words")
    func shipped() throws {
        #expect(try TemplateLibrary(files: Samples.files).languages.map(\.code) == LetterLanguage.all.map(\.code))
    }

    @Test("a folder of a language that has no words is refused, and a language that lacks a note")
    func languages() throws {
        let tongue = try #require(problem("tlh/offer.text.mustache") { _ in "x" })
        #expect(tongue.file == "tlh" && tongue.sentence.contains("letters can be written in en, de"))
        #expect(problem("de/offer.html.mustache") { _ in nil }?.cause == .missing)
        #expect(problem("de/circle-week.text.mustache") { _ in "x" }?.file == "de/circle-week.subject.mustache")
    }

    private func problem(_ file: String, _ change: (String) -> String?) -> TemplateProblem? {
        var files = Samples.files
        files[file] = change(files[file] ?? "")
        do {
            _ = try TemplateLibrary(files: files)
            return nil
        } catch {
            return error
        }
    }

    @Test("a missing template is named")
    func missing() throws {
        let problem = try #require(problem("en/offer.text.mustache") { _ in nil })
        #expect(problem == TemplateProblem(file: "en/offer.text.mustache", line: nil, cause: .missing))
        #expect(problem.sentence.hasPrefix("en/offer.text.mustache: this template is missing."))
    }

    @Test("no templates at all is a missing template and not a crash")
    func none() {
        #expect(throws: TemplateProblem.self) { _ = try TemplateLibrary(files: [:]) }
    }

    @Test("an offer that asks for the customer is refused, with line and known names")
    func unknownVariable() throws {
        let problem = try #require(problem("en/offer.text.mustache") { $0 + "\nAsk {{customer}}\n" })
        guard case .unknownVariable("customer", let known) = problem.cause else {
            Issue.record("\(problem.cause)")
            return
        }
        #expect(known.contains("closes-at") && !known.contains("words"))
        let lines = try #require(Samples.files["en/offer.text.mustache"]).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        #expect(problem.line == lines.count + 1)
        #expect(problem.sentence.contains("no value named \"customer\""))
    }

    @Test("an unknown name inside a partial is found in the partial")
    func unknownInPartial() throws {
        let problem = try #require(problem("en/offer-facts.text.mustache") { $0 + "{{phone}}" })
        #expect(problem.file == "en/offer-facts.text.mustache")
    }

    @Test(
        "what cannot be rendered is named with its line",
        arguments: [
            ("a\n{{#won}}\nb", 2, TemplateProblem.Cause.notClosed("won")),
            ("a\n{{#won}}b{{#lost}}c{{/won}}", 2, .notClosed("lost")),
            ("a\n\n{{/won}}", 3, .closesNothing("won")),
            ("a {{reference", 1, .unfinishedTag),
            ("{{}}", 1, .unfinishedTag),
            ("{{{reference}}}", 1, .notAllowed("{reference")),
            ("{{&reference}}", 1, .notAllowed("&reference")),
            ("{{=<% %>=}}", 1, .notAllowed("=<% %>=")),
            ("{{%CONTENT_TYPE:TEXT}}", 1, .notAllowed("%CONTENT_TYPE:TEXT")),
            ("{{uppercased(reference)}}", 1, .notAllowed("uppercased(reference)")),
            ("{{won}}", 1, .notAText("won")),
            ("x\n{{!\n a comment\n}}\n{{/won}}", 5, .closesNothing("won")),
        ]
    )
    func broken(_ source: String, _ line: Int, _ cause: TemplateProblem.Cause) throws {
        let problem = try #require(problem("en/outcome-told.html.mustache") { _ in source })
        #expect(problem == TemplateProblem(file: "en/outcome-told.html.mustache", line: line, cause: cause))
        #expect(problem.sentence.contains("outcome-told.html.mustache, line \(line): "))
    }

    @Test("a partial without a file and one that includes itself are named")
    func partials() throws {
        let unknown = try #require(problem("en/help.text.mustache") { _ in "{{>nowhere.text}}" })
        guard case .unknownPartial("nowhere.text", _) = unknown.cause else {
            Issue.record("\(unknown.cause)")
            return
        }
        let loop = try #require(problem("en/found.text.mustache") { _ in "{{>found.text}}" })
        #expect(loop.cause == .nestedTooDeep("found.text"))
    }
}
