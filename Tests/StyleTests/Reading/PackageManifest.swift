import Foundation

/// What Package.swift says of targets and packages, read from its text.
struct PackageManifest: Sendable {
    /// One target: a room, a system library, a test.
    struct Target: Sendable {
        enum Kind: String, Sendable, CaseIterable { case target, executableTarget, testTarget, systemLibrary }
        let kind: Kind
        let name: String
        /// Targets of this package that it names.
        let rooms: [String]
        /// Products of other packages, with the package each comes from.
        let products: [(name: String, package: String)]
        /// Nil for the usual place.
        let path: String?
    }

    let targets: [Target]
    /// The packages depended on, as their address ends: "swift-crypto".
    let packages: [String]

    init(text: String) {
        let file = SwiftFile(path: "Package.swift", text: text)
        targets = Target.Kind.allCases.flatMap { kind in
            file.calls(".\(kind.rawValue)(").compactMap { Target(kind: kind, call: $0) }
        }
        packages = file.calls(".package(").compactMap { $0.string(after: "url:") }
            .compactMap { $0.split(separator: "/").last.map(String.init) }
            .map { $0.hasSuffix(".git") ? String($0.dropLast(4)) : $0 }
    }

    /// The manifest of this repository.
    static let own = PackageManifest(text: Repository.text("Package.swift") ?? "")

    /// The targets under Sources that hold Swift: the rooms of the house.
    var rooms: [Target] {
        targets.filter { ($0.kind == .target || $0.kind == .executableTarget) && $0.path == nil }
    }

    /// Every room that can be reached from the given one by the arrows.
    func reach(of name: String) -> Set<String> {
        var reached: Set<String> = []
        var next = [name]
        while let current = next.popLast() {
            let rooms = targets.first { $0.name == current }?.rooms ?? []
            next += rooms.filter { reached.insert($0).inserted }
        }
        return reached
    }
}

extension PackageManifest.Target {
    fileprivate init?(kind: Kind, call: String) {
        guard let name = call.string(after: "name:") else { return nil }
        self.kind = kind
        self.name = name
        path = call.string(after: "path:")
        let file = SwiftFile(path: "", text: call)
        var listed = ""
        if let start = file.code.offsets(of: "dependencies:").first,
            let open = file.code[start...].firstIndex(of: UInt8(ascii: "[")), let close = file.code.closing(of: open)
        {
            listed = String(decoding: file.text[open...close], as: UTF8.self)
        }
        let calls = SwiftFile(path: "", text: listed).calls(".product(")
        products = calls.compactMap { call in
            guard let name = call.string(after: "name:"), let package = call.string(after: "package:") else { return nil }
            return (name, package)
        }
        for call in calls { listed = listed.replacing(call, with: "") }
        rooms = listed.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
}

extension SwiftFile {
    /// The text of every call that begins so, from its first to its last character.
    fileprivate func calls(_ beginning: String) -> [String] {
        code.offsets(of: beginning).compactMap { start in
            code.closing(of: start + beginning.utf8.count - 1).map { String(decoding: text[start...$0], as: UTF8.self) }
        }
    }
}

extension String {
    /// The string literal that follows a label.
    fileprivate func string(after label: String) -> String? {
        guard let found = range(of: label) else { return nil }
        let parts = self[found.upperBound...].split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count > 1 ? String(parts[1]) : nil
    }
}
