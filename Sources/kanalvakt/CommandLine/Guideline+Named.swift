import Foundation
import Guidelines

extension Guideline {
    /// The guideline that a command names: one shipped with the product, or a profile file.
    static func named(_ name: String) throws -> Guideline {
        let looksLikeFile = name.contains("/") || name.contains(".")
        return looksLikeFile ? try .load(path: name) : try GuidelineLibrary.shipped.guideline(name)
    }
}
