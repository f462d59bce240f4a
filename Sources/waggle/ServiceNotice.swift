import Foundation
import Glibc

/// What systemd is told (sd_notify(3)): that Waggle is ready, that it lives, that it ends. Nothing where nobody asks.
enum ServiceNotice: String {
    case ready = "READY=1"
    case alive = "WATCHDOG=1"
    case stopping = "STOPPING=1"

    func send() {
        guard let name = ProcessInfo.processInfo.environment["NOTIFY_SOCKET"], let first = name.first,
            "/@".contains(first)
        else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        // A name that begins with "@" stands for one with a NUL there, in no folder.
        let bytes = (first == "@" ? [0] : [UInt8(ascii: "/")]) + Array(name.utf8.dropFirst())
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        // Whether it was heard is the other side's business.
        _ = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                sendto(descriptor, rawValue, rawValue.utf8.count, Int32(MSG_NOSIGNAL), address, length)
            }
        }
    }
}
