// swift-tools-version: 6.2
import PackageDescription

// GMime's headers and GLib's, which they need. Not by pkg-config: it names flags for GMime that SwiftPM refuses to pass
// on, with a warning at every build.
#if arch(arm64)
let multiarch = "aarch64-linux-gnu"
#else
let multiarch = "x86_64-linux-gnu"
#endif
/// For every target: an optimised build looks into the modules behind those that a target imports.
let gmimeHeaders = SwiftSetting.unsafeFlags(
    ["/usr/include/gmime-3.0", "/usr/include/glib-2.0", "/usr/lib/\(multiarch)/glib-2.0/include"]
        .flatMap { ["-Xcc", "-I\($0)"] }
)

/// Language mode 6 comes with tools version 6: data races are errors.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),  // `any Store` is written where it costs something
    .enableUpcomingFeature("InternalImportsByDefault"),  // a module's imports are its own business
    .enableUpcomingFeature("MemberImportVisibility"),  // no borrowed imports
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // async code stays where it was called
    .treatAllWarnings(as: .error),
    gmimeHeaders,
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let customDump = Target.Dependency.product(name: "CustomDump", package: "swift-custom-dump")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "waggle",
    products: [.executable(name: "waggle", targets: ["waggle"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),  // the command line
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),  // tokens and digests
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),  // SQLite, the embedded store
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),  // mail templates
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),  // configuration files
        .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),  // differences in tests
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),  // start and drain
    ],
    targets: [
        // C libraries, each behind the smallest face that Swift can call.
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl")]),
        .systemLibrary(name: "CGMime", providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
        .target(name: "CPhoneNumber", linkerSettings: [.linkedLibrary("phonenumber")]),

        // Pure: no clock, file, socket, database or random number.
        .target(name: "WaggleTransport", swiftSettings: settings),
        .target(
            name: "WaggleMIME",
            dependencies: ["CGMime", "CGumbo", "WaggleTransport", crypto],
            swiftSettings: settings
        ),
        .target(name: "WaggleReferral", dependencies: ["WaggleTransport", crypto], swiftSettings: settings),
        .target(
            name: "WaggleReading",
            dependencies: ["WaggleMIME", "WaggleReferral", "WaggleTransport", "CPhoneNumber"],
            swiftSettings: settings
        ),
        .target(
            name: "WaggleWriting",
            dependencies: ["WaggleReferral", "WaggleTransport", mustache],
            swiftSettings: settings
        ),

        // Seam and edges: one outside world each.
        .target(
            name: "WaggleStore",
            dependencies: ["WaggleReferral", "WaggleTransport", crypto],
            swiftSettings: settings
        ),
        .target(name: "WaggleCurl", dependencies: ["CCurl"], swiftSettings: settings),
        .target(
            name: "WaggleMail",
            dependencies: ["WaggleCurl", "WaggleMIME", "WaggleTransport"],
            swiftSettings: settings
        ),
        .target(name: "WaggleChat", dependencies: ["WaggleCurl", "WaggleTransport"], swiftSettings: settings),
        .target(
            name: "WaggleSQLite",
            dependencies: ["WaggleReferral", "WaggleStore", "WaggleTransport", crypto, grdb],
            swiftSettings: settings
        ),

        // Assembly.
        .target(
            name: "WaggleWorker",
            dependencies: [
                "WaggleMIME", "WaggleReading", "WaggleReferral", "WaggleStore", "WaggleTransport", "WaggleWriting",
                lifecycle, logging, signals,
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "waggle",
            dependencies: [
                "WaggleChat", "WaggleCurl", "WaggleMail", "WaggleMIME", "WaggleReading", "WaggleReferral",
                "WaggleSQLite",
                "WaggleStore", "WaggleTransport", "WaggleWorker", "WaggleWriting", argumentParser, crypto, lifecycle,
                logging,
                yams,
            ],
            swiftSettings: settings
        ),

        .executableTarget(
            name: "WaggleBenchmarks",
            dependencies: [
                "WaggleCurl", "WaggleMail", "WaggleReading", "WaggleReferral", "WaggleSQLite", "WaggleStore",
                "WaggleTransport", "WaggleWorker", "WaggleWriting", logging, yams,
            ],
            path: "benchmarks/WaggleBenchmarks",
            swiftSettings: settings
        ),

        .executableTarget(
            name: "EngineBenchmark",
            dependencies: ["WaggleReferral"],
            path: "benchmarks/EngineBenchmark",
            swiftSettings: settings
        ),

        .executableTarget(
            name: "ReadingBenchmark",
            dependencies: ["WaggleMIME", "WaggleReading", "WaggleReferral", "WaggleTransport", yams],
            path: "benchmarks/ReadingBenchmark",
            swiftSettings: settings
        ),

        // Waggle stopped at every step: `scripts/interruptions`.
        .target(name: "CInterposed", path: "interruptions/CInterposed"),
        .executableTarget(
            name: "WaggleInterruptions",
            dependencies: [
                "CInterposed", "WaggleChat", "WaggleCurl", "WaggleMail", "WaggleMIME", "WaggleReading",
                "WaggleReferral",
                "WaggleSQLite", "WaggleStore", "WaggleTestKit", "WaggleTransport", "WaggleWorker", "WaggleWriting",
                argumentParser, crypto, grdb, logging, yams,
            ],
            path: "interruptions/WaggleInterruptions",
            swiftSettings: settings
        ),

        // Tests: the same folders as in Sources.
        .target(name: "WaggleTestKit", dependencies: ["WaggleTransport"], swiftSettings: settings),
        .testTarget(name: "WaggleTestKitTests", dependencies: ["WaggleTestKit"], swiftSettings: settings),
        .testTarget(
            name: "WaggleMIMETests",
            dependencies: ["WaggleMIME", "WaggleTransport"],
            exclude: ["Fixtures"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "WaggleReferralTests",
            dependencies: ["WaggleReferral", "WaggleTransport", customDump],
            swiftSettings: settings
        ),
        .testTarget(
            name: "WaggleReadingTests",
            dependencies: ["WaggleMIME", "WaggleReading", "WaggleReferral", "WaggleTransport", yams],
            swiftSettings: settings
        ),
        .testTarget(
            name: "WaggleWritingTests",
            dependencies: ["WaggleMIME", "WaggleReferral", "WaggleTestKit", "WaggleTransport", "WaggleWriting"],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
        .testTarget(name: "WaggleCurlTests", dependencies: ["WaggleCurl"], swiftSettings: settings),
        .testTarget(
            name: "WaggleMailTests",
            dependencies: ["WaggleCurl", "WaggleMail", "WaggleTestKit", "WaggleTransport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "WaggleChatTests",
            dependencies: ["WaggleChat", "WaggleCurl", "WaggleTestKit", "WaggleTransport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "WaggleSQLiteTests",
            dependencies: ["WaggleReferral", "WaggleSQLite", "WaggleStore", "WaggleTransport", grdb],
            swiftSettings: settings
        ),
        .testTarget(
            name: "WaggleWorkerTests",
            dependencies: [
                "WaggleChat", "WaggleCurl", "WaggleMail", "WaggleMIME", "WaggleReading", "WaggleReferral",
                "WaggleSQLite",
                "WaggleStore", "WaggleTestKit", "WaggleTransport", "WaggleWorker", "WaggleWriting", crypto, grdb,
                logging, yams,
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "WaggleCommandTests",
            dependencies: [
                "waggle", "WaggleCurl", "WaggleMail", "WaggleReferral", "WaggleSQLite", "WaggleStore", "WaggleTestKit",
                "WaggleTransport",
                "WaggleWorker", logging,
            ],
            swiftSettings: settings
        ),
    ],
    cxxLanguageStandard: .cxx17
)

// `fuzz/run` sets this: every module is built with the counters by which libFuzzer sees where an input goes.
if Context.environment["WAGGLE_FUZZ"] != nil {
    for target in package.targets where target.type == .regular || target.type == .executable {
        target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-sanitize=fuzzer", "-enable-testing"])]
    }
    package.targets.append(
        .executableTarget(
            name: "WaggleFuzz",
            dependencies: [
                "WaggleMIME", "WaggleReading", "WaggleReferral", "WaggleTransport", "WaggleMail", "WaggleChat",
                "WaggleWriting", yams,
            ],
            path: "fuzz/WaggleFuzz",
            swiftSettings: settings + [.unsafeFlags(["-sanitize=fuzzer"])],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]
        )
    )
}
