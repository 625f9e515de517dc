import Testing

@Suite("The rooms stand as ARCHITECTURE.md draws them")
struct RoomTests {
    /// The rows of the map: floor, room, what it uses.
    static let map: [(floor: String, room: String, uses: Set<String>)] =
        (Repository.page("ARCHITECTURE.md")?.table(under: "The map of rooms") ?? []).filter { $0.count >= 3 }.map {
            (floor: $0[0], room: $0[1].filter { $0 != "`" }, uses: names(in: $0[2]))
        }

    static let arrows = Arrows(
        manifest: .own,
        floors: Dictionary(map.map { ($0.room, Int($0.floor) ?? -1) }, uniquingKeysWith: { first, _ in first }))

    @Test("The map has the rooms that Package.swift has, with the same arrows")
    func mapEqualsManifest() {
        let rooms = PackageManifest.own.rooms
        for room in rooms {
            guard let row = Self.map.first(where: { $0.room == room.name }) else {
                Issue.record("ARCHITECTURE.md's map lacks the room \(room.name): add its row.")
                continue
            }
            let used = Set(room.rooms).intersection(rooms.map(\.name)).subtracting(["Wording"])
            #expect(
                row.uses == used,
                "ARCHITECTURE.md says \(room.name) uses \(row.uses.sorted()), Package.swift says \(used.sorted()): make them agree.")
        }
        for row in Self.map where !rooms.contains(where: { $0.name == row.room }) {
            Issue.record("ARCHITECTURE.md's map has the room \(row.room), which Package.swift lacks: take the row away.")
        }
    }

    @Test("Arrows in Package.swift run only downward")
    func arrowsRunDownward() {
        for sentence in Self.arrows.climbing { Issue.record(Comment(rawValue: sentence)) }
    }

    @Test("A file imports only what lies below its room")
    func imports() {
        refuse(Repository.sources.flatMap { Self.arrows.breaches(in: $0) }, rule: "import")
    }

    @Test("Only Moderation gives the right to remove, and only stored evidence makes it")
    func warrants() {
        refuse(Repository.sources.flatMap(\.strayWarrants), rule: "stray-warrant")
        refuse(Repository.sources.flatMap(\.openWarrants), rule: "open-warrant")
    }

    @Test("Pages, scripts and styles name no other host")
    func outsideAddresses() {
        let folders = ["Sources/Web/Templates/", "Sources/Web/Assets/", "Sources/Web/Texts/"]
        let breaches = Repository.paths.filter { path in folders.contains { path.hasPrefix($0) } }
            .flatMap { path in Repository.text(path).map { OutsideAddress.breaches(in: $0, path: path) } ?? [] }
        refuse(breaches, rule: "outside-address")
    }

    @Test("Every package in Package.swift has its reason in ARCHITECTURE.md, and the other way round")
    func reasonsForPackages() {
        let rows = Repository.page("ARCHITECTURE.md")?.table(under: "Dependencies and their reasons") ?? []
        let reasons = Dictionary(
            rows.filter { $0.count >= 2 }.map { ($0[0].filter { $0 != "`" }, $0[1]) }, uniquingKeysWith: { first, _ in first })
        let libraries = PackageManifest.own.targets.filter { $0.kind == .systemLibrary }.map(\.name)
        let needed = Set(PackageManifest.own.packages + libraries)
        for name in needed.sorted() where (reasons[name] ?? "").isEmpty {
            Issue.record("ARCHITECTURE.md gives no reason for \(name): add a row under \"Dependencies and their reasons\".")
        }
        for name in reasons.keys.sorted() where !needed.contains(name) {
            Issue.record("ARCHITECTURE.md gives a reason for \(name), which Package.swift does not use: take the row away.")
        }
    }

    private static func names(in cell: String) -> Set<String> {
        Set(cell.split { !$0.isLetter }.map(String.init))
    }
}
