import Foundation
import Testing

@testable import Web

@Suite("Prototypes: every page rendered from its mock")
struct PrototypeTests {
    /// With KANALVAKT_PROTOTYPES set, the pages are written to that folder to be looked at in a browser.
    @Test("each page renders as a whole document", arguments: MockPages.all.map(\.name))
    func rendersWhole(name: String) throws {
        let page = try #require(MockPages.all.first { $0.name == name }?.page)
        let html = try Renderer(resources: Self.resources).html(page)
        #expect(html.hasPrefix("<!doctype html>"))
        #expect(html.contains("</html>"))
        #expect(!html.contains("{{"))
        if let folder = ProcessInfo.processInfo.environment["KANALVAKT_PROTOTYPES"] {
            try Data(html.utf8).write(to: URL(fileURLWithPath: folder).appendingPathComponent("\(name).html"))
        }
    }

    /// With KANALVAKT_WEB set, templates are read from the source folder, so that a change is seen without a build.
    private static var resources: Resources {
        guard let folder = ProcessInfo.processInfo.environment["KANALVAKT_WEB"] else { return .built }
        return Resources(folder: URL(fileURLWithPath: folder))
    }
}
