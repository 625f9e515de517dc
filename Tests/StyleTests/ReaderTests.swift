import Testing

@Suite("Package.swift, pages and the baseline are read right")
struct ReaderTests {
    @Test("The manifest's targets, arrows and packages are found, whatever stands in comments")
    func manifest() throws {
        let manifest = PackageManifest(text: """
            let package = Package(name: "x", dependencies: [
                .package(url: "https://host/owner/Yams.git", from: "6.0.0"),
                // .package(url: "https://host/owner/gone", from: "1.0.0"),
            ], targets: [
                .systemLibrary(name: "CLib", pkgConfig: "lib"),
                .target(name: "A"),
                .target(name: "B", dependencies: ["A", .product(name: "Yams", package: "Yams"), "CLib"], resources: [.copy("P")]),
                .executableTarget(name: "rig", dependencies: ["B"], path: "Tests/rig"),
                .testTarget(name: "BTests", dependencies: ["B"]),
            ])
            """)
        #expect(manifest.packages == ["Yams"])
        #expect(manifest.rooms.map(\.name) == ["A", "B"])
        let room = try #require(manifest.targets.first { $0.name == "B" })
        #expect(room.rooms == ["A", "CLib"])
        #expect(room.products.map(\.name) == ["Yams"])
        #expect(manifest.reach(of: "rig") == ["A", "B", "CLib"])
    }

    @Test("The manifest of this house is found")
    func ownManifest() {
        #expect(PackageManifest.own.rooms.count >= 10)
        #expect(PackageManifest.own.packages.contains("hummingbird"))
    }

    @Test("Imports that the map does not allow are caught", arguments: [
        ("import Foundation", true), ("import Low", true), ("import High", false), ("import Connectors", false),
        ("@testable import Low", true), ("import struct Low.Thing", true), ("import Yams", false),
        ("// import High", true), ("let important = 1", true), ("public import High", false),
    ])
    func imports(_ source: String, _ isAllowed: Bool) {
        let manifest = PackageManifest(text: """
            .target(name: "Low"), .target(name: "Middle", dependencies: ["Low"]), .target(name: "High", dependencies: ["Middle"]),
            .target(name: "Connectors", dependencies: [.product(name: "Yams", package: "Yams")])
            """)
        let arrows = Arrows(manifest: manifest, floors: ["Low": 0, "Middle": 1, "High": 2, "Connectors": 8])
        let file = SwiftFile(path: "Sources/Middle/A.swift", text: source)
        #expect(arrows.breaches(in: file).isEmpty == isAllowed)
    }

    @Test("An arrow upward in the manifest is caught")
    func climbing() {
        let manifest = PackageManifest(text: ".target(name: \"Low\", dependencies: [\"High\"]), .target(name: \"High\")")
        #expect(Arrows(manifest: manifest, floors: ["Low": 0, "High": 1]).climbing.count == 1)
        #expect(Arrows(manifest: manifest, floors: ["Low": 1, "High": 0]).climbing.isEmpty)
    }

    @Test("Links, anchors, code and tables of a page are found")
    func page() {
        let page = MarkdownPage(path: "docs/a.md", text: """
            # Första sidan: så här
            See [the map](../ARCHITECTURE.md#map "Map") and `Sources/A.swift`, not `[this](gone.md)`.
            ```
            [nor](this.md)
            kanalvakt demo
            ```
            ## Map
            | a | b |
            | --- | --- |
            | `x` | y |
            ## Map
            """)
        #expect(page.links.map(\.target) == ["../ARCHITECTURE.md#map"])
        #expect(page.anchors == ["första-sidan-så-här", "map", "map-1"])
        #expect(page.table(under: "Map") == [["`x`", "y"]])
        #expect(page.spans.map(\.text) == ["Sources/A.swift", "[this](gone.md)", "x"])
        #expect(page.code.contains { $0.text == "kanalvakt demo" })
    }

    @Test("Links and mentions that lead nowhere are caught", arguments: [
        ("[a](gone.md)", 1), ("[a](README.md)", 0), ("[a](README.md#no-such-heading)", 1), ("[a](https://host/x)", 0),
        ("`Sources/Gone.swift`", 1), ("`Package.swift`", 0), ("`SwiftMask.swift`", 0), ("`Tests/*Tests/*.swift`", 0),
    ])
    func mentions(_ source: String, _ count: Int) {
        let page = MarkdownPage(path: "page.md", text: source)
        #expect(Mentions.brokenLinks(of: page).count + Mentions.missingFiles(of: page).count == count)
    }

    @Test("Commands that the reference lacks are caught", arguments: [
        ("`kanalvakt demo`", 0), ("`kanalvakt demo --port 8080`", 0), ("`kanalvakt ledger verify`", 0),
        ("`kanalvakt ledger prove 7`", 0), ("`kanalvakt ledger show 7`", 0), ("`kanalvakt ledger burn`", 1), ("`kanalvakt fly`", 1), ("`kanalvakt ledger`", 0), ("kanalvakt does it", 0),
        ("`sudo -u kanalvakt kanalvakt demo`", 0), ("`bin/kanalvakt fly`", 1), ("`/var/lib/kanalvakt`", 0),
    ])
    func commands(_ source: String, _ count: Int) {
        let reference = MarkdownPage(path: "r.md", text: "## `kanalvakt demo`\n| `kanalvakt ledger verify`, `prove N`, `ledger show N` | x |\n")
        let page = MarkdownPage(path: "page.md", text: source)
        let known = Mentions.knownCommands(in: reference)
        #expect(Mentions.unknownCommands(of: page, known: known).count == count)
    }

    @Test("Clauses are found in prose and code")
    func clauses() {
        #expect(Mentions.clauses(in: "by HBG-8.3 and (OSB-12.10), not HBG-8 or ABCD-1.1") == ["HBG-8.3", "OSB-12.10"])
    }

    @Test("The baseline allows what it says, and asks to be lowered when less is left")
    func baseline() {
        let baseline = Baseline(text: "# why\nfile-length a.swift 2 # generated\n")
        let one = Breach("a.swift", 1, "is long.")
        #expect(baseline.judge([one, one], rule: "file-length").isEmpty)
        #expect(baseline.judge([one, one, one], rule: "file-length").count == 3)
        #expect(baseline.judge([one], rule: "file-length").first?.contains("lower the number to 1") == true)
        #expect(baseline.judge([], rule: "file-length").first?.contains("remove the line") == true)
        #expect(baseline.judge([one], rule: "other") == ["a.swift:1 is long."])
    }
}
