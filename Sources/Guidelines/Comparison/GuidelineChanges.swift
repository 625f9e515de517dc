import Foundation

/// Every value that two versions of a guideline differ in, also what the municipality has chosen itself and what
/// `GuidelineComparison` therefore leaves out: what whoever adopts a version must be able to see.
public struct GuidelineChanges: Sendable {
    /// One value that is not the same.
    public struct Change: Sendable, Equatable {
        /// Where it stands in the profile, as "reply.limit" or "grounds.olaga-hot.evidence".
        public let path: String
        /// What it was; nil when it was not there.
        public let before: String?
        /// What it will be; nil when it is taken away.
        public let after: String?
    }

    /// The changes, in the order of their paths.
    public let changes: [Change]

    /// Throws what `JSONEncoder` throws.
    public init(from old: Guideline, to new: Guideline) throws {
        let (before, after) = (try Self.values(of: old), try Self.values(of: new))
        changes = Set(before.keys).union(after.keys).sorted().compactMap { path in
            before[path] == after[path] ? nil : Change(path: path, before: before[path], after: after[path])
        }
    }

    /// The values of a guideline by their paths. What follows from other values is left out.
    private static func values(of guideline: Guideline) throws -> [String: String] {
        let tree = try JSONSerialization.jsonObject(with: Data(guideline.json().utf8))
        var values: [String: String] = [:]
        collect(tree, under: "", into: &values)
        return values.filter { path, _ in path != "version" && !path.contains(".carriedBy") }
    }

    private static func collect(_ node: Any, under path: String, into values: inout [String: String]) {
        switch node {
        case let object as [String: Any]:
            for (key, value) in object { collect(value, under: path.isEmpty ? key : "\(path).\(key)", into: &values) }
        case let list as [[String: Any]]:
            for (place, item) in list.enumerated() {
                let name = (item["id"] ?? item["outcome"]) as? String
                collect(item, under: "\(path).\(name ?? String(place + 1))", into: &values)
            }
        case let list as [Any]: values[path] = list.map { "\($0)" }.joined(separator: ", ")
        default: values[path] = "\(node)"
        }
    }
}
