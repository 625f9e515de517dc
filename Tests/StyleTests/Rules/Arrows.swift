/// The arrows between rooms: what a file imports against the map.
struct Arrows {
    let manifest: PackageManifest
    /// Each room's floor; the ground is -1.
    let floors: [String: Int]

    /// Modules that come with Swift or the system, open to every room.
    static let common: Set<String> = [
        "Foundation", "FoundationEssentials", "FoundationXML", "FoundationNetworking", "Synchronization", "Dispatch",
        "Swift", "Glibc", "Musl", "Darwin", "System", "RegexBuilder",
    ]

    /// Modules in C that come along with a product and have none of their own, or need none.
    static let companions = ["CYaml": "Yams", "GRDBSQLite": "GRDB"]

    /// Imports that the map does not allow.
    func breaches(in file: SwiftFile) -> [Breach] {
        file.imports.compactMap { line, module in
            sentence(importing: module, into: file.room).map { Breach(file.path, line, $0) }
        }
    }

    /// Dependencies in Package.swift that do not run downward.
    var climbing: [String] {
        manifest.rooms.flatMap { room in
            room.rooms.compactMap { used in
                guard let from = floors[room.name], let to = floors[used], to >= from else { return nil }
                return "Package.swift lets \(room.name) (floor \(from)) use \(used) (floor \(to)): "
                    + "a room uses only rooms below it, so move the code or change the map in ARCHITECTURE.md."
            }
        }
    }

    private func sentence(importing module: String, into room: String) -> String? {
        guard !Self.common.contains(module), let target = manifest.targets.first(where: { $0.name == room }) else {
            return nil
        }
        if manifest.targets.contains(where: { $0.name == module }) {
            return roomSentence(importing: module, into: room)
        }
        let product = Self.companions[module] ?? module
        guard !target.products.contains(where: { $0.name == product }) else { return nil }
        return "imports \(module), which Package.swift does not give to \(room): "
            + "name the product in its dependencies, or do without."
    }

    private func roomSentence(importing module: String, into room: String) -> String? {
        if module == "Connectors" && room != "kanalvakt" {
            return "imports Connectors: only the executable knows which platforms there are; take a `Connector` instead."
        }
        if let from = floors[room], let to = floors[module], to >= from {
            return "imports \(module) (floor \(to)) into \(room) (floor \(from)): a room uses only rooms below it."
        }
        guard !manifest.reach(of: room).contains(module) else { return nil }
        return "imports \(module), which \(room) has no way to by Package.swift: add the dependency, or do without."
    }
}

extension SwiftFile {
    /// Every imported module with the line it stands on.
    var imports: [(line: Int, module: String)] {
        code.offsets(of: "import").compactMap { offset in
            let number = line(at: offset)
            let before = codeLine(number).split(separator: " ").prefix { $0 != "import" }
            let isImport = before.allSatisfy { $0.hasPrefix("@") || $0.hasSuffix("public") || $0.hasSuffix("internal") }
            guard isImport else { return nil }
            var start = code.skippingSpace(from: offset + "import".utf8.count)
            if ["struct", "class", "enum", "func", "protocol", "typealias", "var"].contains(code.word(from: start)) {
                start = code.skippingSpace(from: start + code.word(from: start).utf8.count)
            }
            let module = code.word(from: start)
            return module.isEmpty ? nil : (number, module)
        }
    }
}
