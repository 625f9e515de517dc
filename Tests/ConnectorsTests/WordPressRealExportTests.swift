import Connectors
import Foundation
import Platforms
import TestSupport
import Testing

@Suite("WordPress's own export")
struct WordPressRealExportTests {
    @Test("An import gives the same entries as the live connection, so that both may be used on one channel")
    func sameAsLive() async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Export & import", "<!-- wp:paragraph -->\n<p>Ett <em>inlägg</em>.</p>\n<!-- /wp:paragraph -->")
        let first = try await site.comment(as: "O'Hara & <Öberg>", on: post, "Se <a href=\"https://example.org/a?b=1&c=2\">här</a>\n\n& \"där\" ]]> 😀")
        try await site.comment(as: "Bo", on: post, parent: first, "Svar på svar")
        let held = try await site.comment(as: "Cilla", on: post, "Väntar")
        try await site.move(comment: held, to: "hold")
        let trashed = try await site.comment(as: "Dan", on: post, "I papperskorgen")
        try await site.move(comment: trashed, to: "trash")
        _ = try await site.connector().reply(to: RemoteID("comment-\(first)"), text: "Tack!\n/Anna, lärare")
        let thread = RemoteID("post-\(post)")
        let live = try await site.connector().everything().filter { $0.thread == thread }.map(Comparable.init)
        let (summary, entries) = try await ExportFile.read(
            try await site.export().utf8, zone: TimeZone(identifier: "Europe/Stockholm"))
        let imported = entries.filter { $0.thread == thread }.map(Comparable.init)
        #expect(imported.count == 6)
        #expect(imported == live)
        #expect(summary.refused.isEmpty)
    }

    /// What an import and a live fetch must agree on.
    private struct Comparable: Equatable {
        let id: RemoteID
        let kind: RemoteEntry.Kind
        let parent: RemoteID?
        let author: RemoteAuthor
        let writtenAt: Date
        let text: String
        let html: String?
        let url: String?
        let presence: RemotePresence

        init(_ entry: RemoteEntry) {
            (id, kind, parent, author) = (entry.id, entry.kind, entry.parent, entry.author)
            (writtenAt, text, html, url, presence) = (entry.writtenAt, entry.text, entry.html, entry.url, entry.presence)
        }
    }
}
