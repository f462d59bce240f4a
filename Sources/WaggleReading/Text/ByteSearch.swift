extension String.UTF8View {
    /// Over the bytes as they lie in memory; the standard library goes from index to index.
    func contains(_ byte: UInt8) -> Bool {
        withContiguousStorageIfAvailable { $0.contains(byte) } ?? contains { $0 == byte }
    }
}
