import Foundation
import Guidelines

/// Later versions of the shipped guideline of Hallsberg, made from its own profile, so that they follow the format.
public enum TestGuideline {
    /// A change of the profile's text: the first words become the second, wherever they stand.
    public typealias Change = (from: String, to: String)

    /// Answers within two staffed hours in place of a working day.
    public static let hastier: Change = ("reply:\n  limit: 1d", "reply:\n  limit: 120m")
    /// The ground for threats has another name, so that the one before is gone.
    public static let otherThreat: Change = ("- id: olaga-hot\n    name: Olaga hot", "- id: hot\n    name: Hot mot person")
    /// The document is a draft.
    public static let draft: Change = ("status: adopted", "status: draft")

    /// The version that is shipped, and therefore the first that a test installation adopts.
    public static func shippedVersion() throws -> Int { try GuidelineLibrary.shipped.guideline("hallsberg").version }

    /// The profile of a version so many after the shipped one.
    public static func profile(later steps: Int, _ changes: Change...) throws -> [UInt8] {
        var text = try GuidelineLibrary.shipped.source("hallsberg")
        let version = try shippedVersion()
        for change in [("\nversion: \(version)\n", "\nversion: \(version + steps)\n")] + changes {
            guard text.contains(change.0) else { throw TestSupportError("The shipped profile lacks \(change.0)") }
            text = text.replacing(change.0, with: change.1)
        }
        return Array(text.utf8)
    }
}
