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
        /// How addresses of people's own profiles are written, where that can be told.
        let personal: [String]?
    }

    private static let read = Result { PlatformList(try entries()) }
    private static let profiles = Result {
        try platforms().flatMap { try patterns($0.personal ?? []) }
    }

    static func shipped() throws -> PlatformList { try read.get() }

    /// How addresses of people's own profiles are written, on all platforms.
    static func personal() throws -> [AddressPattern] { try profiles.get() }

    private static func patterns(_ lines: [String]) throws -> [AddressPattern] {
        try lines.enumerated().map { try AddressPattern($1, line: $0 + 1) }
    }

    private static func platforms() throws -> [Platform] {
        guard let file = Bundle.module.url(forResource: "platforms", withExtension: "json") else {
            throw CocoaError(.fileNoSuchFile)
        }
        return try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).platforms
    }

    private static func entries() throws -> [PlatformEntry] {
        try platforms().map { platform in
            PlatformEntry(
                kind: PlatformKind(rawValue: platform.kind), name: platform.name, category: platform.category,
                patterns: try patterns(platform.patterns), aboutLength: platform.aboutLength,
                wikidataProperty: platform.wikidataProperty)
        }
    }
}
