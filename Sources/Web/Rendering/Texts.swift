import Foundation
import Mustache

/// The Swedish texts of the pages, by key ("inbox.heading"), read from a file for each feature.
///
/// A text may hold names in braces ("{count} kanaler") that are filled in by the caller. Tests hold the files against
/// the code and the templates: no key is missing, none is unused.
struct Texts: Sendable, MustacheParent {
    private let root: Branch
    private let flat: [String: String]

    /// - Throws: `WebFault` when a file is missing, and when one is not a tree of texts.
    init(resources: Resources) throws {
        let files = try resources.names(in: "Texts").map { try resources.data("Texts/\($0)") }
        root = try files.map { try JSONDecoder().decode(Branch.self, from: $0) }.reduce(Branch()) { $0.joined(with: $1) }
        flat = root.flattened(under: "")
    }

    /// Every key with its text.
    var all: [String: String] { flat }

    /// The text for a key, with the names in braces filled in. A key that is not in the file stands for itself,
    /// so that a mistake is seen, not hidden.
    func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String {
        guard let text = flat[key] else { return key }
        return values.isEmpty ? text : Self.fill(text, with: values)
    }

    /// The text for a key that may not be there.
    func optional(_ key: String) -> String? { flat[key] }

    /// One of two texts by number: `key.one` or `key.other`, with the number as {count}.
    func counted(_ key: String, _ count: Int, _ values: [String: String] = [:]) -> String {
        let form = count == 1 ? "one" : "other"
        return self("\(key).\(form)", values.merging(["count": String(count)]) { given, _ in given })
    }

    func child(named name: String) -> Any? { root.child(named: name) }

    /// Fills each name once, from left to right, so that what a person wrote is never itself read as a name.
    private static func fill(_ text: String, with values: [String: String]) -> String {
        var filled = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            filled += rest[..<open]
            let name = rest[rest.index(after: open)..<close]
            filled += values[String(name)] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}

extension Texts {
    /// A part of the tree, for templates that write `{{t.inbox.heading}}`.
    struct Branch: Sendable, Decodable, MustacheParent {
        private let leaves: [String: String]
        private let branches: [String: Branch]

        init(from decoder: any Decoder) throws {
            var leaves: [String: String] = [:]
            var branches: [String: Branch] = [:]
            let container = try decoder.container(keyedBy: Name.self)
            for name in container.allKeys {
                if let text = try? container.decode(String.self, forKey: name) {
                    leaves[name.stringValue] = text
                } else {
                    branches[name.stringValue] = try container.decode(Branch.self, forKey: name)
                }
            }
            self.leaves = leaves
            self.branches = branches
        }

        /// Without texts.
        init() { (leaves, branches) = ([:], [:]) }

        private init(_ leaves: [String: String], _ branches: [String: Branch]) {
            self.leaves = leaves
            self.branches = branches
        }

        /// Both trees as one: features may add to a branch that they share ("act", "confirmation").
        func joined(with other: Branch) -> Branch {
            Branch(
                leaves.merging(other.leaves) { first, _ in first },
                branches.merging(other.branches) { $0.joined(with: $1) })
        }

        func child(named name: String) -> Any? { leaves[name] ?? branches[name] }

        func flattened(under prefix: String) -> [String: String] {
            var flat: [String: String] = [:]
            for (name, text) in leaves { flat[prefix + name] = text }
            for (name, branch) in branches {
                flat.merge(branch.flattened(under: prefix + name + ".")) { first, _ in first }
            }
            return flat
        }
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
