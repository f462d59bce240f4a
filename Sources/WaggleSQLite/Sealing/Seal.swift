import Crypto
import Foundation
import WaggleReferral
import WaggleStore

/// Seals what is personal before it is written, and opens it again (AES-256-GCM, NIST SP 800-38D).
///
/// What is sealed names its place as authenticated data: bytes that were moved to another row do not open.
struct Seal: Sendable {
    /// What the bytes are; with the number where one key seals several of a kind.
    enum Content {
        case arrival
        case referral
        case event(number: Int64)
        case conversation
        case letter
        case recipient

        fileprivate var name: String {
            switch self {
            case .arrival: "waggle 1 arrival"
            case .referral: "waggle 1 referral"
            case .event(let number): "waggle 1 event \(number)"
            case .conversation: "waggle 1 conversation"
            case .letter: "waggle 1 letter"
            case .recipient: "waggle 1 recipient"
            }
        }
    }

    let keys: LeadKeys
    private let names: SymmetricKey
    private let customers: SymmetricKey
    let signingKey: Curve25519.Signing.PrivateKey

    /// Opens the keys of a database, and makes them for a new one.
    ///
    /// - Parameter keyFile: The master key, 32 bytes or more of randomness. It is made where there is none, as long
    ///   as there are no keys under another one.
    /// - Throws: ``StoreError/keyMissing(path:)``, ``StoreError/wrongKey(path:)``, ``StoreError/open(path:)``.
    init(of database: String, keyFile: String) throws(StoreError) {
        let keysFile = database + ".keys"
        if access(keyFile, F_OK) != 0 {
            guard access(keysFile, F_OK) != 0 else { throw .keyMissing(path: keyFile) }
            let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0).base64EncodedString() }
            try PrivateFile.make(keyFile, holding: Data(fresh.utf8))
        }
        // Read back: another process may have been first.
        guard let secret = try PrivateFile.bytes(keyFile), secret.count >= 32 else {
            throw .unusable(path: keyFile, reason: "A key has at least 32 characters of randomness")
        }
        let input = SymmetricKey(data: secret)
        let master = Self.derived(from: input, for: "keys")
        names = Self.derived(from: input, for: "names")
        customers = Self.derived(from: input, for: "customers")
        do {
            let seed = Self.derived(from: input, for: "proofs").withUnsafeBytes { Data($0) }
            signingKey = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        } catch {
            throw .unusable(path: keyFile, reason: "No key could be made from it")
        }
        keys = try LeadKeys(path: keysFile, master: master)
    }

    private static func derived(from input: SymmetricKey, for purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: input,
            info: Data("waggle store 1 \(purpose)".utf8),
            outputByteCount: 32
        )
    }

    func sealed(_ bytes: Data, _ content: Content, under slot: LeadKeys.Slot) throws -> Data {
        let box = try AES.GCM.seal(
            bytes,
            using: keys.keyForSealing(slot),
            authenticating: Data(content.name.utf8)
        )
        guard let combined = box.combined else { throw MalformedRow() }
        return combined
    }

    /// - Returns: nil when the key was destroyed.
    func opened(_ sealed: Data, _ content: Content, under slot: LeadKeys.Slot) throws -> Data? {
        guard let key = keys.key(slot) else { return nil }
        let box = try AES.GCM.SealedBox(combined: sealed)
        return try AES.GCM.open(box, using: key, authenticating: Data(content.name.utf8))
    }

    /// What stands for a name that must be found again and need not be read: 128 bits of HMAC-SHA-256.
    func mark(of name: String) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: Data(name.utf8), using: names).prefix(16))
    }

    /// The same for what a partner's customer is known by, under a key of its own.
    func mark(of sign: CustomerSign) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: Data(sign.text.utf8), using: customers).prefix(16))
    }
}
