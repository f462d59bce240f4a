/// What is wrong in a file that the operator wrote: which file, which line, what, and what would be right.
struct ConfigurationProblem: Error, Hashable, CustomStringConvertible {
    var file: String
    /// Counted from 1; nil when the whole file is meant.
    var line: Int?
    var sentence: String

    var description: String {
        let place = line.map { "\(file), line \($0)" } ?? file
        return "\(place): \(sentence)"
    }
}
