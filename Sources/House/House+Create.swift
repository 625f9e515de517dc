import Crypto
import Foundation
import Guidelines
import Ledger

extension House {
    /// Which guideline a new installation is run by.
    public enum GuidelineChoice: Sendable {
        /// One that is shipped, by its name.
        case shipped(String)
        /// A profile of the municipality's own, by its path; it is copied into the installation.
        case file(path: String)
    }

    /// Makes a new, empty installation. The database is made when it is first opened.
    ///
    /// - Parameters:
    ///   - folder: must not exist or be empty.
    ///   - databaseURL: a PostgreSQL server's address; nil for the embedded database.
    /// - Throws: `HouseProblem`, and what the guideline throws when it is unknown or faulty.
    public static func create(
        in folder: HouseFolder, guideline choice: GuidelineChoice, databaseURL: String? = nil
    ) throws {
        let (guideline, profile) = try load(choice)
        try folder.make()
        try CheckpointKey(name: ledgerName(for: guideline)).save(to: folder.ledgerKey)
        try folder.write(SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }, to: folder.sealKey)
        if let profile { try folder.write(profile, to: folder.guideline) }
        // An embedded database takes the mode of its file, and so do the files beside it.
        if databaseURL == nil { try folder.write([], to: folder.database) }
        // Last, since this is what makes it an installation.
        let settings = HouseSettings(guideline: profile == nil ? guideline.id : nil, databaseURL: databaseURL)
        try folder.write(settings.encoded(), to: folder.settings)
    }

    private static func load(_ choice: GuidelineChoice) throws -> (guideline: Guideline, profile: [UInt8]?) {
        switch choice {
        case .shipped(let id):
            return (try GuidelineLibrary.shipped.guideline(id), nil)
        case .file(let path):
            let guideline = try Guideline.load(path: path)
            guard let profile = FileManager.default.contents(atPath: path) else { throw HouseProblem.missing(path) }
            return (guideline, Array(profile))
        }
    }

    /// A name that no other ledger has: two installations of one municipality must not be taken for each other.
    private static func ledgerName(for guideline: Guideline) -> String {
        let mark = UUID().uuidString.lowercased().prefix(8)
        return "kanalvakt/\(guideline.id)/\(mark)"
    }
}
