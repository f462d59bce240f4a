/// A password or token. It has no description, no dump and no coding, so no log, error or page can show it.
public struct Secret: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// The text itself, for the call that needs it and for nothing else.
    public let revealed: String

    /// - Returns: nil when the text is empty or holds a control character: a line break that came with the
    ///   file it was read from would otherwise become a second line of a protocol.
    public init?(_ text: String) {
        guard !text.isEmpty, text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            return nil
        }
        revealed = text
    }

    public var description: String { "(secret)" }

    public var customMirror: Mirror { Mirror(self, children: []) }
}
