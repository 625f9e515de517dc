import Connectors
import Foundation
import Platforms
import TestSupport
import Testing

@Suite("WordPress export files")
struct WordPressExportTests {
    @Test("A post and its comment become entries, each with its own stretch of the file")
    func entries() async throws {
        let comment = ExportFile.comment(text: "Bra!\n\nMen <b>var</b> ska vi parkera? 5 &lt; 6")
        let (_, entries) = try await ExportFile.read(ExportFile.file(ExportFile.item(comments: [comment])).utf8)
        #expect(entries.map(\.id) == [RemoteID("post-4"), RemoteID("comment-7")])
        #expect(entries[0].text == "Ny lekplats\n\nVad tycker du?")
        #expect(entries[0].author == RemoteAuthor(name: "Testkommun", key: "user-2", isOwn: true))
        #expect(String(decoding: entries[0].raw, as: UTF8.self).hasPrefix("<item>"))
        #expect(!String(decoding: entries[0].raw, as: UTF8.self).contains("wp:comment"))
        #expect(entries[1].text == "Bra!\n\nMen var ska vi parkera? 5 < 6")
        #expect(entries[1].thread == RemoteID("post-4") && entries[1].parent == nil)
        #expect(entries[1].writtenAt == Date(timeIntervalSince1970: 1_774_882_800))
        #expect(entries[1].writtenText == "2026-03-30 17:00:00")
        #expect(entries[1].url == "https://kommun.example/ny-lekplats/#comment-7")
        #expect(entries[1].raw == Array(comment.dropLast().utf8))
    }

    @Test("A comment's place on the platform follows its status", arguments: [
        ("1", RemotePresence.visible), ("0", .hidden), ("spam", .spam), ("trash", .trashed), ("post-trashed", .hidden),
    ])
    func presence(_ approved: String, _ expected: RemotePresence) async throws {
        let item = ExportFile.item(comments: [ExportFile.comment(approved: approved)])
        let (_, entries) = try await ExportFile.read(ExportFile.file(item).utf8)
        #expect(entries.last?.presence == expected)
    }

    @Test("Comments by those who publish on the site are the municipality's own", arguments: [("2", true), ("9", false), ("0", false)])
    func own(_ user: String, _ isOwn: Bool) async throws {
        let item = ExportFile.item(comments: [ExportFile.comment(user: user)])
        let (_, entries) = try await ExportFile.read(ExportFile.file(item).utf8)
        #expect(entries.last?.author.isOwn == isOwn)
    }

    @Test("A comment that cannot be understood is refused with its line and reason; the others come in", arguments: [
        (ExportFile.comment(nil), "rad 17, kommentar", "Numret saknas eller är inget tal större än noll."),
        (ExportFile.comment("-3"), "rad 17, kommentar -3", "Numret saknas eller är inget tal större än noll."),
        (ExportFile.comment("99999999999999999999"), "rad 17, kommentar 99999999999999999999",
            "Numret saknas eller är inget tal större än noll."),
        (ExportFile.comment("8", gmt: "2026-02-30 10:00:00"), "rad 17, kommentar 8", "Tidpunkten saknas eller går inte att läsa."),
        (ExportFile.comment("8", gmt: "0000-00-00 00:00:00"), "rad 17, kommentar 8", "Tidpunkten saknas eller går inte att läsa."),
        (ExportFile.comment("8", gmt: nil), "rad 17, kommentar 8", "Tidpunkten saknas eller går inte att läsa."),
        (ExportFile.comment("8", author: nil), "rad 17, kommentar 8",
            "Det går inte att se vem som skrev den: varken namn, e-post eller konto finns."),
        (ExportFile.comment("8", text: nil), "rad 17, kommentar 8",
            "Uppgiften wp:comment_content saknas eller går inte att läsa."),
        (ExportFile.comment("8", approved: nil), "rad 17, kommentar 8",
            "Uppgiften wp:comment_approved saknas eller går inte att läsa."),
        (ExportFile.comment("8", type: "pingback"), "rad 17, kommentar 8",
            "Det är en automatisk avisering från en annan webbplats, inte skriven av en person."),
    ])
    func refused(_ comment: String, _ position: String, _ sentence: String) async throws {
        let file = ExportFile.file(ExportFile.item(comments: [comment, ExportFile.comment("20")]))
        let (summary, pages) = try await ExportFile.pages(file.utf8)
        #expect(summary.refusedCount == 1)
        #expect(summary.refused.first?.position == position)
        #expect(summary.refused.first?.sentence.sentence(in: .sv) == sentence)
        let raw = pages.flatMap(\.refused).map { String(decoding: $0.raw, as: UTF8.self) + "\n" }
        #expect(raw == [comment])
        #expect(pages.flatMap(\.entries).map(\.id.value) == ["post-4", "comment-20"])
    }

    @Test("A comment whose UTC time was lost is read by the site's own clock when its time zone is told")
    func localTime() async throws {
        let file = ExportFile.file(ExportFile.item(comments: [ExportFile.comment(gmt: "0000-00-00 00:00:00")]))
        let (_, entries) = try await ExportFile.read(file.utf8, zone: TimeZone(identifier: "Europe/Stockholm"))
        #expect(entries.last?.writtenAt == Date(timeIntervalSince1970: 1_774_882_800))
    }

    @Test("A number that comes twice is refused the second time, with what it repeats")
    func duplicate() async throws {
        let file = ExportFile.file(
            ExportFile.item(comments: [ExportFile.comment("7"), ExportFile.comment("7", text: "Igen")]),
            ExportFile.item("4"))
        let (summary, entries) = try await ExportFile.read(file.utf8)
        #expect(entries.map(\.text) == ["Ny lekplats\n\nVad tycker du?", "Bra!"])
        #expect(summary.refused.map { $0.sentence.sentence(in: .sv) } == [
            "kommentar 7 finns redan tidigare i filen.", "inlägg 4 finns redan tidigare i filen.",
        ])
    }

    @Test("Drafts and pictures are left out and counted, but what people wrote under them comes in")
    func leftOut() async throws {
        let file = ExportFile.file(
            ExportFile.item("5", status: "draft"), ExportFile.item("6", type: "attachment", comments: [ExportFile.comment("7")]),
            ExportFile.item("8", type: "page"), ExportFile.item("9", type: "nav_menu_item"))
        let (summary, entries) = try await ExportFile.read(file.utf8)
        #expect(summary.leftOut == ["draft": 1, "attachment": 1, "nav_menu_item": 1])
        #expect(entries.map(\.id.value) == ["comment-7", "post-8"])
        #expect(entries.first?.thread == RemoteID("post-6"))
        #expect(summary.posts == 1 && summary.comments == 1 && summary.refusedCount == 0)
    }

    @Test("A comment that stands before its post's number belongs to nothing")
    func orphan() async throws {
        let file = ExportFile.head + "<item>\(ExportFile.comment())<wp:post_id>4</wp:post_id></item>" + ExportFile.tail
        let (summary, entries) = try await ExportFile.read(file.utf8)
        #expect(entries.isEmpty && summary.refusedCount == 2)
    }

    @Test("A text with the end of a CDATA section in it is read as WordPress splits it")
    func cdata() async throws {
        let text = "a ]]]]><![CDATA[> b"
        let file = ExportFile.file(ExportFile.item(comments: [ExportFile.comment(text: text)]))
        let (_, entries) = try await ExportFile.read(file.utf8)
        #expect(entries.last?.text == "a ]]> b")
    }

    @Test("The file is read in small pieces without losing a character at their edges")
    func edges() async throws {
        // Prime lengths put the edges of the pieces everywhere: inside characters, tags and section ends.
        let comments = (1...400).map { ExportFile.comment("\($0)", text: String(repeating: "å€😀 ", count: 83) + "\($0)") }
        let (summary, entries) = try await ExportFile.read(ExportFile.file(ExportFile.item(comments: comments)).utf8)
        #expect(summary.comments == 400 && summary.refusedCount == 0)
        for (entry, comment) in zip(entries.dropFirst(), comments) {
            #expect(entry.raw == Array(comment.dropLast().utf8))
        }
        #expect(entries.last?.text.hasSuffix("😀 400") == true)
    }

    @Test("A file that changed after it was validated is not imported")
    func changed() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "export.xml")
            try Data(ExportFile.file(ExportFile.item()).utf8).write(to: file)
            let export = WordPressExport(path: file.path)
            let summary = try await export.validate()
            try Data(ExportFile.file(ExportFile.item("5")).utf8).write(to: file)
            await #expect(throws: WordPressExportProblem.changed) {
                for try await _ in export.pages(of: summary) {}
            }
        }
    }

    @Test("Progress counts up to the whole file")
    func progress() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "export.xml")
            let bytes = Data(ExportFile.file(ExportFile.item(comments: (1...500).map { ExportFile.comment("\($0)") })).utf8)
            try bytes.write(to: file)
            let seen = Seen()
            _ = try await WordPressExport(path: file.path).validate { read, total in seen.add(read, total) }
            #expect(seen.values.map(\.0) == seen.values.map(\.0).sorted())
            #expect(seen.values.last?.0 == Int64(bytes.count) && seen.values.allSatisfy { $0.1 == Int64(bytes.count) })
            #expect(seen.values.count > 3)
        }
    }
}
