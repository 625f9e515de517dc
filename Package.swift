// swift-tools-version:6.1
import PackageDescription

/// The rooms of the house, lowest floor first. A room may use only rooms below it;
/// ARCHITECTURE.md draws the same map, and a test compares the two.
let package = Package(
    name: "kanalvakt",
    defaultLocalization: "sv",
    products: [
        .executable(name: "kanalvakt", targets: ["kanalvakt"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // System libraries.
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        // Ground: the words of errors and times, used by every room.
        .target(name: "Wording"),

        // Floor 0: knows nothing of the others.
        .target(name: "WorkingTime", dependencies: ["Wording"]),
        .target(name: "Platforms", dependencies: ["Wording"]),

        // Floor 1.
        .target(
            name: "Guidelines",
            dependencies: ["Wording", "WorkingTime", .product(name: "Yams", package: "Yams")],
            resources: [.copy("Profiles"), .copy("Coverage/coverage.json")]),

        .target(
            name: "Database",
            dependencies: [
                "Wording", "CPostgres", "CStemmer",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ]),

        // Floor 2.
        .target(
            name: "Ledger",
            dependencies: ["Wording", "Database", .product(name: "Crypto", package: "swift-crypto")]),

        // Floor 3.
        .target(
            name: "Evidence",
            dependencies: ["Wording", "Database", "Ledger", "CZlib", .product(name: "Crypto", package: "swift-crypto")]),
        .target(
            name: "Organisation",
            dependencies: [
                "Wording", "WorkingTime", "Database", "Ledger", "Guidelines",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]),

        // Floor 4.
        .target(
            name: "Mail",
            dependencies: [
                "Wording", "Database", "Ledger", "Organisation", .product(name: "Logging", package: "swift-log"),
            ]),

        // Floor 5.
        .target(
            name: "Channels",
            dependencies: [
                "Wording", "WorkingTime", "Database", "Ledger", "Evidence", "Organisation", "Platforms", "Guidelines", "Mail",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ],
            resources: [.copy("Platforms/platforms.json")]),

        // Floor 6.
        .target(
            name: "Applications",
            dependencies: [
                "Wording", "WorkingTime", "Guidelines", "Platforms", "Database", "Ledger", "Organisation", "Mail", "Channels",
            ]),
        .target(
            name: "Inbox",
            dependencies: [
                "Wording", "WorkingTime", "Guidelines", "Platforms", "Database", "Ledger", "Organisation", "Channels",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ]),

        // Floor 7.
        .target(
            name: "Moderation",
            dependencies: [
                "Wording", "WorkingTime", "Guidelines", "Platforms", "Database", "Ledger", "Evidence",
                "Organisation", "Channels", "Inbox",
                .product(name: "Logging", package: "swift-log"),
            ]),

        .target(
            name: "Oversight",
            dependencies: [
                "Wording", "WorkingTime", "Guidelines", "Platforms", "Database", "Ledger", "Evidence", "Organisation", "Mail",
                "Channels", "Applications", "Inbox",
                .product(name: "Logging", package: "swift-log"),
            ]),

        // Floor 8: one installation, put together.
        .target(
            name: "House",
            dependencies: [
                "Wording", "WorkingTime", "Guidelines", "Platforms", "Database", "Ledger", "Evidence",
                "Organisation", "Mail", "Channels", "Applications", "Inbox", "Moderation", "Oversight",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ]),

        // Floor 9.
        .target(
            name: "Connectors",
            dependencies: [
                "Wording", "Platforms", "CXML",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(
            name: "Web",
            dependencies: [
                "House",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            resources: [.copy("Templates"), .copy("Assets"), .copy("Texts")]),

        // Floor 10.
        .executableTarget(
            name: "kanalvakt",
            dependencies: [
                "Wording", "WorkingTime", "Guidelines", "Platforms", "Database", "Ledger", "Evidence", "Organisation",
                "Mail", "Channels", "Applications", "Inbox", "Moderation", "Oversight", "House", "Web", "Connectors",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            resources: [.copy("Demo/sample-municipality.json"), .copy("Demo/sample-applications.json")]),

        // Measurements against plain tools, run by Scripts/benchmarks in release.
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "House", "Web", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            path: "Benchmarks"),

        // Tests. Support starts the real programs that tests need; the crash rig is a process made to be killed.
        .target(name: "TestSupport", dependencies: ["Database", "Guidelines"], path: "Tests/TestSupport"),
        .executableTarget(name: "CrashRig", dependencies: ["House", "Connectors"], path: "Tests/CrashRig"),
        .testTarget(name: "WordingTests", dependencies: ["Wording"]),
        .testTarget(name: "WorkingTimeTests", dependencies: ["WorkingTime"]),
        .testTarget(name: "GuidelinesTests", dependencies: ["Guidelines"], resources: [.copy("Corpus")]),
        .testTarget(name: "DatabaseTests", dependencies: ["Database", "TestSupport"]),
        .testTarget(name: "LedgerTests", dependencies: ["Ledger", "TestSupport"]),
        .testTarget(name: "EvidenceTests", dependencies: ["Evidence", "TestSupport"]),
        .testTarget(name: "OrganisationTests", dependencies: ["Organisation", "TestSupport"]),
        .testTarget(name: "ChannelsTests", dependencies: ["Channels", "TestSupport"]),
        .testTarget(name: "MailTests", dependencies: ["Mail", "TestSupport"], exclude: ["Sink"]),
        .testTarget(name: "ApplicationsTests", dependencies: ["Applications", "TestSupport"]),
        .testTarget(name: "OversightTests", dependencies: ["Oversight", "TestSupport"]),
        .testTarget(name: "InboxTests", dependencies: ["Inbox", "House", "CrashRig", "TestSupport"]),
        .testTarget(name: "ModerationTests", dependencies: ["Moderation", "House", "CrashRig", "TestSupport"]),
        .testTarget(name: "ConnectorsTests", dependencies: ["Connectors", "TestSupport"], resources: [.copy("Corpus")]),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "House", "TestSupport", .product(name: "HummingbirdTesting", package: "hummingbird"),
            ]),
        .testTarget(name: "CommandLineTests", dependencies: ["kanalvakt", "TestSupport"]),
        .testTarget(
            name: "CoverageTests",
            dependencies: [
                "Guidelines", "Web", "House", "CrashRig", "TestSupport",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ]),
        .testTarget(name: "StyleTests"),
    ],
    swiftLanguageModes: [.v6]
)
