/// Text of `format=flowed` (RFC 3676): lines that end with a space go on in the next one.
enum FlowedText {
    /// Joins the lines. Quoted lines come out as `>` marks, one space and the text.
    ///
    /// - Parameter deletesSpace: `DelSp=yes`: the space at the end of a line belongs to the wrapping, not to the text.
    static func joined(_ text: String, deletesSpace: Bool) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var open: Int?  // the quote depth of the line that is to be continued
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let depth = line.utf8.prefix { $0 == UInt8(ascii: ">") }.count
            var words = line.dropFirst(depth)
            if words.first == " " { words = words.dropFirst() }

            if open != depth || words == "-- " {
                if !result.isEmpty || open != nil { result.append("\n") }
                result.append(String(repeating: ">", count: depth))
                if depth > 0, !words.isEmpty { result.append(" ") }
                open = nil
            }
            // RFC 3676 §4.3: the line before a signature is not flowed, though it ends with a space.
            let flows = words.last == " " && words != "-- "
            result.append(contentsOf: flows && deletesSpace ? words.dropLast() : words)
            open = flows ? depth : nil
        }
        return result
    }
}
