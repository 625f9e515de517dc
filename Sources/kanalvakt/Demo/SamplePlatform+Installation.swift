import Foundation
import House

extension SamplePlatform {
    private static func file(in folder: HouseFolder) -> URL {
        URL(filePath: folder.path).appending(component: "sample-platform.json")
    }

    /// Gives an installation a sample platform.
    static func install(in folder: HouseFolder, clock: @escaping @Sendable () -> Date) throws -> SamplePlatform {
        let platform = SamplePlatform(file: file(in: folder), clock: clock)
        try "{\"nextAnswer\":1,\"records\":[]}".write(to: file(in: folder), atomically: true, encoding: .utf8)
        return platform
    }

    /// The sample platform of an installation that has one; nil for every real installation.
    static func installed(in folder: HouseFolder, clock: @escaping @Sendable () -> Date) -> SamplePlatform? {
        guard FileManager.default.fileExists(atPath: file(in: folder).path) else { return nil }
        return SamplePlatform(file: file(in: folder), clock: clock)
    }
}
