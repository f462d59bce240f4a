import Crypto
import Foundation
import Synchronization
import WaggleStore

/// A key for each lead, mail and letter, in a file of its own beside the database: `<database>.keys`.
///
/// To destroy a key is to forget what was sealed with it, in the database, in its log and in every copy of them. For
/// that the keys must not be copied with them: a backup has one copy of this file, the newest.
///
/// The file is a header and slots of 32 random bytes. The key of a slot is HMAC-SHA-256 of them and their number under
/// the master key: who lacks either has no key. A slot of zeros is a destroyed key. Slots are made in blocks before they
/// are needed, so that a commit waits for one file only.
final class LeadKeys: Sendable {
    /// What a key is for. Rows count up from 0 or 1 and are never used twice, so their numbers are the places.
    enum Slot: Hashable, Sendable {
        /// The bytes of an arrival.
        case arrival(Int64)
        /// Everything of a referral until its customer is forgotten, by its sequence number.
        case lead(Int64)
        /// A letter that belongs to no referral, by its row.
        case letter(Int64)
        /// What a referral says after its customer is forgotten.
        case remainder(Int64)

        init(number: Int64) {
            let row = number / 4
            switch number % 4 {
            case 0: self = .arrival(row)
            case 1: self = .lead(row)
            case 2: self = .letter(row)
            default: self = .remainder(row)
            }
        }

        var number: Int64 {
            switch self {
            case .arrival(let row): row * 4
            case .lead(let row): row * 4 + 1
            case .letter(let row): row * 4 + 2
            case .remainder(let row): row * 4 + 3
            }
        }
    }

    private static let magic = Data("WAGGLE KEYS 1\n".utf8)
    private static let header = 64
    /// Where the header has the code that only tells whether the master key is the right one.
    private static let trial = 32
    private static let slot = 32
    /// Slots that are made at one time: the rows of 1,024 leads, 128 KiB.
    private static let block = 4_096

    private let path: String
    private let descriptor: Int32
    /// HMAC-SHA-256 with the master key worked in: what a slot adds is a copy of it.
    private let code: HMAC<SHA256>
    /// Slots that are there, as far as this process has seen.
    private let made: Mutex<Int64>
    /// The slots around the newest arrival.
    private let page = Mutex(Page())

    /// Slots that were read together. An arrival is sealed once, when it is kept, and its row is never used again:
    /// nobody destroys its key before. What is sealed more than once must not be sealed from here.
    private struct Page {
        /// 32 arrivals.
        static let count: Int64 = 128

        var first: Int64 = -1
        var bytes = [UInt8](repeating: 0, count: Int(count) * LeadKeys.slot)

        /// The random bytes of a slot; nil where there are none.
        mutating func random(_ number: Int64, from descriptor: Int32) -> ArraySlice<UInt8>? {
            if first != number / Self.count * Self.count {
                first = number / Self.count * Self.count
                let read = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, place(first)) }
                guard read == bytes.count else {
                    first = -1
                    return nil
                }
            }
            let start = Int(number - first) * LeadKeys.slot
            let random = bytes[start..<start + LeadKeys.slot]
            return random.contains { $0 != 0 } ? random : nil
        }
    }

    /// Opens the file, and makes it when it is not there.
    ///
    /// - Throws: ``StoreError/wrongKey(path:)`` when the file was made with another master key.
    init(path: String, master: SymmetricKey) throws(StoreError) {
        if try PrivateFile.bytes(path) == nil {
            try PrivateFile.make(path, holding: Self.start(under: master))
        }
        descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unusable(path: path, reason: DatabaseFile.reason(errno)) }
        self.path = path
        code = HMAC(key: master)
        made = Mutex(0)
        var first = Data(count: Self.header)
        let read = first.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        guard read == Self.header, first.starts(with: Self.magic) else {
            close(descriptor)
            throw .unusable(path: path, reason: "It is not a file of keys")
        }
        guard first == Self.start(under: master) else {
            close(descriptor)
            throw .wrongKey(path: path)
        }
    }

    private static func start(under master: SymmetricKey) -> Data {
        magic + Data(count: trial - magic.count) + Data(HMAC<SHA256>.authenticationCode(for: magic, using: master))
    }

    deinit { close(descriptor) }

    /// The key for what is to be sealed. Where it was destroyed, another one takes its place: the database was put back
    /// from a backup, and the row is a new one.
    func keyForSealing(_ slot: Slot) throws -> SymmetricKey {
        try make(upTo: slot.number)
        if case .arrival = slot {
            let random = page.withLock { $0.random(slot.number, from: descriptor) }
            if let random { return random.withUnsafeBytes { key(of: slot, random: $0) } }
        }
        if let key = key(slot) { return key }
        try write(try Self.random(Self.slot), at: slot.number)
        guard let key = key(slot) else { throw problem() }
        return key
    }

    /// The key with which something was sealed; nil when it was destroyed.
    func key(_ slot: Slot) -> SymmetricKey? {
        withUnsafeTemporaryAllocation(byteCount: Self.slot, alignment: 8) { random -> SymmetricKey? in
            let read = pread(descriptor, random.baseAddress, Self.slot, Self.place(slot.number))
            guard read == Self.slot, random.contains(where: { $0 != 0 }) else { return nil }
            return key(of: slot, random: UnsafeRawBufferPointer(random))
        }
    }

    private func key(of slot: Slot, random: UnsafeRawBufferPointer) -> SymmetricKey {
        var code = code
        code.update(data: random)
        withUnsafeBytes(of: slot.number.littleEndian) { code.update(data: $0) }
        return SymmetricKey(data: code.finalize())
    }

    /// 256 bytes at a time, the most that getentropy gives: the standard generator asks the kernel for every eight.
    private static func random(_ count: Int) throws -> Data {
        var bytes = Data(count: count)
        try bytes.withUnsafeMutableBytes { bytes in
            for start in stride(from: 0, to: count, by: 256) {
                let some = UnsafeMutableRawBufferPointer(rebasing: bytes[start..<min(start + 256, count)])
                guard let base = some.baseAddress, getentropy(base, some.count) == 0 else {
                    throw StoreError.unusable(path: "/dev/urandom", reason: DatabaseFile.reason(errno))
                }
            }
        }
        return bytes
    }

    /// Destroys keys. What was sealed with them is gone when this returns.
    func destroy(_ slots: [Slot]) throws {
        for slot in slots where slot.number < made(on: descriptor) {
            try write(Data(count: Self.slot), at: slot.number, andSync: false)
        }
        guard fdatasync(descriptor) == 0 else { throw problem() }
    }

    private func make(upTo number: Int64) throws {
        try made.withLock { made in
            guard number >= made else { return }
            // Commands work on the store as well as the worker.
            guard flock(descriptor, LOCK_EX) == 0 else { throw problem() }
            defer { flock(descriptor, LOCK_UN) }
            made = self.made(on: descriptor)
            while made <= number {
                try write(try Self.random(Self.block * Self.slot), at: made)
                made += Int64(Self.block)
            }
        }
    }

    private func made(on descriptor: Int32) -> Int64 {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return 0 }
        return max(0, (Int64(status.st_size) - Int64(Self.header)) / Int64(Self.slot))
    }

    private func write(_ bytes: Data, at number: Int64, andSync isSynced: Bool = true) throws {
        let written = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, Self.place(number)) }
        guard written == bytes.count, !isSynced || fdatasync(descriptor) == 0 else { throw problem() }
    }

    private static func place(_ number: Int64) -> off_t { off_t(header) + off_t(number) * off_t(slot) }

    private func problem() -> StoreError {
        errno == ENOSPC ? .full(path: path) : .unusable(path: path, reason: DatabaseFile.reason(errno))
    }
}
