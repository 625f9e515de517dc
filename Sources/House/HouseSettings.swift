import Database
import Foundation
import Guidelines

/// What an installation was made with, as it stands in its folder.
struct HouseSettings: Codable, Equatable {
    /// The name of a shipped guideline; nil when the installation has its own in `guideline.yaml`.
    let guideline: String?
    /// The PostgreSQL server's address; nil for the embedded database.
    let databaseURL: String?

    func encoded() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }

    static func read(from folder: HouseFolder) throws -> HouseSettings {
        guard folder.isFurnished else { throw HouseProblem.noInstallation(folder.path) }
        let bytes = try folder.read(folder.settings)
        do {
            return try JSONDecoder().decode(HouseSettings.self, from: Data(bytes))
        } catch {
            throw HouseProblem.badSettings(folder.settings)
        }
    }

    /// The profile that the installation was made with. It is adopted at the first opening; from then on the database
    /// says what is in force.
    func firstProfile(in folder: HouseFolder) throws -> (bytes: [UInt8], file: String) {
        if let guideline { return (Array(try GuidelineLibrary.shipped.source(guideline).utf8), "\(guideline).yaml") }
        guard let profile = FileManager.default.contents(atPath: folder.guideline) else {
            throw HouseProblem.missing(folder.guideline)
        }
        return (Array(profile), "guideline.yaml")
    }

    /// - Parameter other: a PostgreSQL server's address in place of the stored one.
    func location(in folder: HouseFolder, databaseURL other: String?) -> Database.Location {
        (other ?? databaseURL).map { .postgres(url: $0) } ?? .sqlite(path: folder.database)
    }
}
