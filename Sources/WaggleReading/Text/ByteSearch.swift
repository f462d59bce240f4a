import Foundation

extension String.UTF8View {
    /// Over the bytes as they lie in memory; the standard library goes from index to index.
    func contains(_ byte: UInt8) -> Bool {
        withContiguousStorageIfAvailable { bytes in
            bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
        } ?? contains { $0 == byte }
    }
}
