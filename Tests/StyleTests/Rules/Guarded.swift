extension SwiftFile {
    /// Types that claim the right to remove outside the one room that gives it.
    var strayWarrants: [Breach] {
        guard room != "Moderation" else { return [] }
        return types.filter { $0.conformances.contains("RemovalWarrant") }.map {
            Breach(
                path, line(at: $0.start),
                "makes \($0.name) a RemovalWarrant: only Moderation gives the right to remove, "
                    + "out of evidence that it has read back.")
        }
    }

    /// Public ways to make what may only come out of stored evidence.
    var openWarrants: [Breach] {
        types.filter { $0.conformances.contains("RemovalWarrant") || $0.name == "StoredEvidence" }.flatMap { type in
            code.offsets(of: "public init").filter { type.body.contains($0) }.map {
                Breach(
                    path, line(at: $0),
                    "lets anyone make a \(type.name): take `public` away, so that it only comes from what is stored.")
            }
        }
    }
}

/// Addresses of other hosts in what a browser is sent.
enum OutsideAddress {
    /// Names of formats that look like addresses and are never loaded.
    private static let names = ["http://www.w3.org/"]

    static func breaches(in text: String, path: String) -> [Breach] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
            addresses(in: line).map {
                Breach(path, index + 1, "names \($0): a page loads and links nothing outside the own server.")
            }
        }
    }

    private static func addresses(in line: Substring) -> [String] {
        let full = line.matches(of: #/(?i)(?:https?|wss?|ftp):\/\/[^\s"'<>)]*/#).map { String($0.output) }
        let short = line.matches(of: #/(?i)(?:src|href|action|url\(|@import)\s*=?\s*["'(]?(\/\/[\w.-]+)/#)
            .map { String($0.output.1) }
        return (full + short).filter { address in !names.contains { address.hasPrefix($0) } }
    }
}
