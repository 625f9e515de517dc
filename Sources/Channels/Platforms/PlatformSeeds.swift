import Foundation
import Platforms

/// The platforms that come with the product, in `platforms.json`.
enum PlatformSeeds {
    private struct File: Decodable {
        let platforms: [Platform]
    }

    private struct Platform: Decodable {
        let kind: String
        let name: String
        let category: PlatformEntry.Category
        let aboutLength: Int?
        let wikidataProperty: String?
        let patterns: [String]
    }

    private static let read = Result { PlatformList(try entries()) }

    static func shipped() throws -> PlatformList { try read.get() }

    private static func entries() throws -> [PlatformEntry] {
        guard let file = Bundle.module.url(forResource: "platforms", withExtension: "json") else {
            throw CocoaError(.fileNoSuchFile)
        }
        return try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).platforms.map { platform in
            PlatformEntry(
                kind: PlatformKind(rawValue: platform.kind), name: platform.name, category: platform.category,
                patterns: try platform.patterns.enumerated().map { try AddressPattern($1, line: $0 + 1) },
                aboutLength: platform.aboutLength, wikidataProperty: platform.wikidataProperty)
        }
    }
}
