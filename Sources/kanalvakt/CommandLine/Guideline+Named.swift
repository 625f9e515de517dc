import Foundation
import Guidelines
import House

extension Guideline {
    /// The guideline that a command names: one shipped with the product, or a profile file.
    static func named(_ name: String) throws -> Guideline {
        isFile(name) ? try .load(path: name) : try GuidelineLibrary.shipped.guideline(name)
    }

    /// The profile that a command names, with the name to tell its mistakes by.
    ///
    /// - Throws: every mistake in a file that is no profile.
    static func profile(named name: String) throws -> (bytes: [UInt8], file: String) {
        guard isFile(name) else { return (Array(try GuidelineLibrary.shipped.source(name).utf8), "\(name).yaml") }
        // Read as a profile first, which never takes in more of a file than a profile may hold.
        _ = try Guideline.load(path: name)
        guard let bytes = FileManager.default.contents(atPath: name) else { throw HouseProblem.missing(name) }
        return (Array(bytes), (name as NSString).lastPathComponent)
    }

    fileprivate static func isFile(_ name: String) -> Bool { name.contains("/") || name.contains(".") }
}

extension House.GuidelineChoice {
    /// The guideline that a new installation is to be run by, as a command names it.
    static func named(_ name: String) -> House.GuidelineChoice {
        Guideline.isFile(name) ? .file(path: name) : .shipped(name)
    }
}
