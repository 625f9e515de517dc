import Foundation
import Guidelines
import House

extension Guideline {
    /// The guideline that a command names: one shipped with the product, or a profile file.
    static func named(_ name: String) throws -> Guideline {
        isFile(name) ? try .load(path: name) : try GuidelineLibrary.shipped.guideline(name)
    }

    fileprivate static func isFile(_ name: String) -> Bool { name.contains("/") || name.contains(".") }
}

extension House.GuidelineChoice {
    /// The guideline that a new installation is to be run by, as a command names it.
    static func named(_ name: String) -> House.GuidelineChoice {
        Guideline.isFile(name) ? .file(path: name) : .shipped(name)
    }
}
