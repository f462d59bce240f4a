import Foundation
import WaggleMIME
import WaggleWriting

extension MailMessage {
    /// Everything that whoever gets this mail can find in it: headers decoded, every part, and what files are called.
    var finishedTexts: [FinishedText] {
        // The hour at which it was written tells of nobody.
        let shown = zip(headers, decodedValues).filter { $0.0.name.lowercased() != "date" }.map(\.1)
        return shown.map(FinishedText.plain) + parts.flatMap(\.finishedTexts)
    }
}

extension MailMessage.Part {
    fileprivate var finishedTexts: [FinishedText] {
        let name = fileName.map { [FinishedText.plain($0)] } ?? []
        switch content {
        case .text(let text): return name + [.plain(text)]
        case .html(let source): return name + [.html(source)]
        case .message(let attached): return name + attached.message.finishedTexts
        // A card or a table is text; of a picture nothing but chance would be found.
        case .data(let data):
            guard contentType.hasPrefix("text/") else { return name }
            return name + [.plain(String(decoding: data, as: UTF8.self))]
        }
    }
}
