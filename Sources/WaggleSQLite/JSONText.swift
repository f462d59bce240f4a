import Foundation

/// Writes an `Encodable` value as JSON in one pass, for `JSONDecoder` to read back.
///
/// Foundation's encoder first builds a tree of the whole value; with it, writing down a lead and its ranking took
/// half of the time of a commit. Keys stand in the order in which the value gives them. Moments are seconds since
/// 2001, as `Date` encodes itself.
///
/// - Throws: What the value throws; this encoder has nothing to refuse.
func jsonText(of value: some Encodable) throws -> String {
    let text = JSONText()
    try text.append(value: value)
    return String(decoding: text.bytes, as: UTF8.self)
}

/// The text so far, and the objects and arrays that are open in it.
///
/// Nobody tells an encoder that a container is complete. It is when the value that asked for it has returned, and
/// when a container around it is written to again.
private final class JSONText {
    var bytes: [UInt8] = []
    private var open: [Level] = []
    private var opened = 0

    /// An object or array that is open.
    struct Level {
        var number: Int
        var closing: UInt8
        var count = 0
    }

    /// Where a container stands: how deep, and the how-manieth that was opened.
    struct Place {
        var depth: Int
        var number: Int
    }

    init() {
        bytes.reserveCapacity(4_096)
    }

    var depth: Int { open.count }

    func count(at place: Place) -> Int { open[place.depth].count }

    /// Opens an object or array; the same one again when the value at this depth has opened it already.
    func begin(_ opening: UInt8, _ closing: UInt8, at depth: Int) -> Place {
        if open.count > depth, open[depth].closing == closing {
            return Place(depth: depth, number: open[depth].number)
        }
        opened += 1
        bytes.append(opening)
        open.append(Level(number: opened, closing: closing))
        return Place(depth: depth, number: opened)
    }

    func close(to depth: Int) {
        while open.count > depth { bytes.append(open.removeLast().closing) }
    }

    /// Makes ready for the next value in a container.
    func next(at place: Place) {
        close(to: place.depth + 1)
        precondition(open[place.depth].number == place.number, "A container that was left is not written to again.")
        if open[place.depth].count > 0 { bytes.append(UInt8(ascii: ",")) }
        open[place.depth].count += 1
    }

    func next(_ key: some CodingKey, at place: Place) {
        next(at: place)
        append(key.stringValue)
        bytes.append(UInt8(ascii: ":"))
    }

    func append<Value: Encodable>(value: Value) throws {
        // The comparison is much cheaper than the cast, and no value of ours holds bytes so far.
        if Value.self == Data.self, let data = value as? Data {
            append(data.base64EncodedString())
            return
        }
        let depth = depth
        try value.encode(to: JSONTextEncoder(text: self, depth: depth))
        close(to: depth)
    }

    func append(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for (index, byte) in utf8.enumerated()
            where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                bytes.append(UInt8(ascii: "\\"))
                if byte < 0x20 {
                    let digits = Array("0123456789abcdef".utf8)
                    bytes.append(contentsOf: "u00".utf8)
                    bytes.append(digits[Int(byte >> 4)])
                    bytes.append(digits[Int(byte & 15)])
                } else {
                    bytes.append(byte)
                }
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    func append(_ number: Double) {
        if number.isFinite {
            bytes.append(contentsOf: number.description.utf8)
        } else {
            append(number.description)  // "inf", "-inf", "nan": read back by name
        }
    }

    func append(_ number: some BinaryInteger) {
        bytes.append(contentsOf: String(number).utf8)
    }

    func append(_ truth: Bool) {
        bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    }

    func appendNull() {
        bytes.append(contentsOf: "null".utf8)
    }
}

private struct JSONTextEncoder: Encoder, SingleValueEncodingContainer {
    let text: JSONText
    let depth: Int
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(
            JSONObject(text: text, place: text.begin(UInt8(ascii: "{"), UInt8(ascii: "}"), at: depth))
        )
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        JSONArray(text: text, place: text.begin(UInt8(ascii: "["), UInt8(ascii: "]"), at: depth))
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }

    func encodeNil() { text.appendNull() }
    func encode(_ value: Bool) { text.append(value) }
    func encode(_ value: String) { text.append(value) }
    func encode(_ value: Double) { text.append(value) }
    func encode(_ value: Float) { text.append(Double(value)) }
    func encode(_ value: Int) { text.append(value) }
    func encode(_ value: Int8) { text.append(value) }
    func encode(_ value: Int16) { text.append(value) }
    func encode(_ value: Int32) { text.append(value) }
    func encode(_ value: Int64) { text.append(value) }
    func encode(_ value: UInt) { text.append(value) }
    func encode(_ value: UInt8) { text.append(value) }
    func encode(_ value: UInt16) { text.append(value) }
    func encode(_ value: UInt32) { text.append(value) }
    func encode(_ value: UInt64) { text.append(value) }
    func encode<Value: Encodable>(_ value: Value) throws { try text.append(value: value) }
}

private struct JSONObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let text: JSONText
    let place: JSONText.Place
    var codingPath: [any CodingKey] { [] }

    /// A single value behind its key.
    private func value(_ key: Key) -> JSONTextEncoder {
        text.next(key, at: place)
        return JSONTextEncoder(text: text, depth: place.depth + 1)
    }

    func encodeNil(forKey key: Key) { value(key).encodeNil() }
    func encode(_ value: Bool, forKey key: Key) { self.value(key).encode(value) }
    func encode(_ value: String, forKey key: Key) { self.value(key).encode(value) }
    func encode(_ value: Double, forKey key: Key) { self.value(key).encode(value) }
    func encode(_ value: Float, forKey key: Key) { self.value(key).encode(value) }
    func encode(_ value: Int, forKey key: Key) { self.value(key).encode(value) }
    func encode(_ value: Int8, forKey key: Key) { self.value(key).encode(value) }
    func encode(_ value: Int16, forKey key: Key) { self.value(key).encode(value) }
    func encode(_ value: Int32, forKey key: Key) { self.value(key).encode(value) }
    func encode(_ value: Int64, forKey key: Key) { self.value(key).encode(value) }
    func encode(_ value: UInt, forKey key: Key) { self.value(key).encode(value) }
    func encode(_ value: UInt8, forKey key: Key) { self.value(key).encode(value) }
    func encode(_ value: UInt16, forKey key: Key) { self.value(key).encode(value) }
    func encode(_ value: UInt32, forKey key: Key) { self.value(key).encode(value) }
    func encode(_ value: UInt64, forKey key: Key) { self.value(key).encode(value) }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { try self.value(key).encode(value) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        value(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { value(key).unkeyedContainer() }

    func superEncoder() -> any Encoder { preconditionFailure("Values that are stored inherit from nothing.") }

    func superEncoder(forKey key: Key) -> any Encoder { value(key) }
}

private struct JSONArray: UnkeyedEncodingContainer {
    let text: JSONText
    let place: JSONText.Place
    var codingPath: [any CodingKey] { [] }
    var count: Int { text.count(at: place) }

    /// A single value behind those that are there.
    private func value() -> JSONTextEncoder {
        text.next(at: place)
        return JSONTextEncoder(text: text, depth: place.depth + 1)
    }

    func encodeNil() { value().encodeNil() }
    func encode(_ value: Bool) { self.value().encode(value) }
    func encode(_ value: String) { self.value().encode(value) }
    func encode(_ value: Double) { self.value().encode(value) }
    func encode(_ value: Float) { self.value().encode(value) }
    func encode(_ value: Int) { self.value().encode(value) }
    func encode(_ value: Int8) { self.value().encode(value) }
    func encode(_ value: Int16) { self.value().encode(value) }
    func encode(_ value: Int32) { self.value().encode(value) }
    func encode(_ value: Int64) { self.value().encode(value) }
    func encode(_ value: UInt) { self.value().encode(value) }
    func encode(_ value: UInt8) { self.value().encode(value) }
    func encode(_ value: UInt16) { self.value().encode(value) }
    func encode(_ value: UInt32) { self.value().encode(value) }
    func encode(_ value: UInt64) { self.value().encode(value) }
    func encode<Value: Encodable>(_ value: Value) throws { try self.value().encode(value) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        value().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { value().unkeyedContainer() }

    func superEncoder() -> any Encoder { value() }
}
