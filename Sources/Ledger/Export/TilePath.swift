/// How tiled logs name a tile's file (C2SP tlog-tiles).
enum TilePath {
    /// The number in groups of three digits, all but the last marked with x: 1234067 is x001/x234/067. A tile that
    /// is not full also says how many hashes it holds.
    static func path(_ number: Int64, width: Int) -> String {
        var groups: [String] = []
        var rest = number
        repeat {
            let digits = String(rest % 1000)
            groups.insert(String(repeating: "0", count: 3 - digits.count) + digits, at: 0)
            rest /= 1000
        } while rest > 0
        let name = (groups.dropLast().map { "x" + $0 } + groups.suffix(1)).joined(separator: "/")
        return width < Tile.width ? "\(name).p/\(width)" : name
    }
}
