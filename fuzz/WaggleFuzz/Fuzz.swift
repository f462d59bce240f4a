import Foundation
import WaggleReading
import WaggleReferral
import Yams

/// Feeds mutated bytes to the reader until something breaks. `fuzz/run` builds and calls it.
///
///     WaggleFuzz TARGET [libFuzzer's own arguments]
@main
enum Fuzz {
    /// Vocabulary and places as they come with the project.
    static let reader: WaggleReading.Reader = {
        do {
            let config = URL(filePath: ProcessInfo.processInfo.environment["WAGGLE_ROOT"] ?? ".").appending(
                path: "config"
            )
            let vocabulary = try YAMLDecoder().decode(
                Vocabulary.self,
                from: Data(contentsOf: config.appending(path: "vocabulary.yaml"))
            )
            let gazetteer = try Gazetteer(
                GazetteerFiles { name in try Data(contentsOf: config.appending(path: "places/\(name.rawValue)")) }
            )
            return WaggleReading.Reader(vocabulary: vocabulary, gazetteer: gazetteer)
        } catch {
            fatalError("Run fuzz/run from the project: \(error)")
        }
    }()

    /// libFuzzer takes a C function, which can hold nothing: the target is chosen once.
    nonisolated(unsafe) private static var target = Target.mime

    static func main() {
        let names = Target.allCases.map(\.rawValue).joined(separator: ", ")
        guard CommandLine.arguments.count > 1, let chosen = Target(rawValue: CommandLine.arguments[1]) else {
            print("Name what to feed: \(names).")
            exit(2)
        }
        target = chosen
        var words = ([CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)).map { strdup($0) }
        var count = CInt(words.count)
        words.append(nil)
        let code = words.withUnsafeMutableBufferPointer { buffer -> CInt in
            var start = buffer.baseAddress
            return runDriver(&count, &start) { bytes, count in
                Fuzz.target.feed(Data(bytes: bytes, count: count))
                return 0
            }
        }
        exit(code)
    }
}

/// libFuzzer as a library (LLVM, "Using libFuzzer as a library").
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ callback: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt
