/// One labelled answer of a form.
struct WebhookField: Hashable {
    var label: String
    var value: String

    /// A list of `{"label": …, "value": …}`, or an object, whose order JSON does not keep: it is sorted by label.
    static func all<Key: CodingKey>(
        of box: KeyedDecodingContainer<Key>,
        at key: Key
    ) throws(WebhookEventProblem) -> [WebhookField] {
        guard box.contains(key), (try? box.decodeNil(forKey: key)) != true else { return [] }
        if let list = try? box.decode([Listed].self, forKey: key) {
            return list.map { WebhookField(label: $0.label, value: $0.value.text) }
        }
        if let object = try? box.decode([String: Value].self, forKey: key) {
            return object.sorted { $0.key < $1.key }.map { WebhookField(label: $0.key, value: $0.value.text) }
        }
        throw .wrongType(key.stringValue)
    }

    private struct Listed: Decodable {
        var label: String
        var value: Value
    }

    /// Forms send numbers and ticks as they are.
    private struct Value: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let box = try decoder.singleValueContainer()
            if box.decodeNil() {
                text = ""
            } else if let text = try? box.decode(String.self) {
                self.text = text
            } else if let flag = try? box.decode(Bool.self) {
                text = flag ? "yes" : "no"
            } else if let number = try? box.decode(Int.self) {
                text = String(number)
            } else {
                text = String(try box.decode(Double.self))
            }
        }
    }
}
