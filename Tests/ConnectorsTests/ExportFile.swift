import Connectors
import Foundation
import Platforms
import TestSupport

/// Builds export files by hand, the way WordPress writes them.
enum ExportFile {
    static let head = """
        <?xml version="1.0" encoding="UTF-8" ?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
        <title>Testkommun</title>
        <wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[kommunen]]></wp:author_login>\
        <wp:author_display_name><![CDATA[Testkommun]]></wp:author_display_name></wp:author>

        """
    static let tail = "</channel>\n</rss>\n"

    /// A whole file around some items.
    static func file(_ items: String...) -> String {
        head + items.joined() + tail
    }

    static func item(
        _ number: String = "4", type: String = "post", status: String = "publish",
        gmt: String = "2026-03-30 14:00:00", content: String = "Vad tycker du?", comments: [String] = []
    ) -> String {
        """
        <item>
        <title><![CDATA[Ny lekplats]]></title>
        <link>https://kommun.example/ny-lekplats/</link>
        <dc:creator><![CDATA[kommunen]]></dc:creator>
        <content:encoded><![CDATA[\(content)]]></content:encoded>
        <wp:post_id>\(number)</wp:post_id>
        <wp:post_date><![CDATA[2026-03-30 16:00:00]]></wp:post_date>
        <wp:post_date_gmt><![CDATA[\(gmt)]]></wp:post_date_gmt>
        <wp:status><![CDATA[\(status)]]></wp:status>
        <wp:post_type><![CDATA[\(type)]]></wp:post_type>
        \(comments.joined())</item>

        """
    }

    /// A comment; a field that is nil is left out.
    static func comment(
        _ number: String? = "7", author: String? = "Åsa", user: String = "0", gmt: String? = "2026-03-30 15:00:00",
        approved: String? = "1", type: String = "comment", parent: String = "0", text: String? = "Bra!"
    ) -> String {
        let fields = [
            number.map { "<wp:comment_id>\($0)</wp:comment_id>" },
            author.map { "<wp:comment_author><![CDATA[\($0)]]></wp:comment_author>" },
            "<wp:comment_date><![CDATA[2026-03-30 17:00:00]]></wp:comment_date>",
            gmt.map { "<wp:comment_date_gmt><![CDATA[\($0)]]></wp:comment_date_gmt>" },
            text.map { "<wp:comment_content><![CDATA[\($0)]]></wp:comment_content>" },
            approved.map { "<wp:comment_approved><![CDATA[\($0)]]></wp:comment_approved>" },
            "<wp:comment_type><![CDATA[\(type)]]></wp:comment_type>",
            "<wp:comment_parent>\(parent)</wp:comment_parent>",
            "<wp:comment_user_id>\(user)</wp:comment_user_id>",
        ]
        return "<wp:comment>\n\(fields.compactMap { $0 }.joined(separator: "\n"))\n</wp:comment>\n"
    }

    /// Validates and then reads a file.
    static func read(
        _ bytes: some Sequence<UInt8>, zone: TimeZone? = nil
    ) async throws -> (summary: WordPressExportSummary, entries: [RemoteEntry]) {
        let read = try await pages(bytes, zone: zone)
        return (read.summary, read.pages.flatMap(\.entries))
    }

    /// Validates and then reads a file, page by page.
    static func pages(
        _ bytes: some Sequence<UInt8>, zone: TimeZone? = nil
    ) async throws -> (summary: WordPressExportSummary, pages: [WordPressExportPage]) {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "export.xml")
            try Data(bytes).write(to: file)
            let export = WordPressExport(path: file.path, zone: zone)
            let summary = try await export.validate()
            var pages: [WordPressExportPage] = []
            for try await page in export.pages(of: summary) { pages.append(page) }
            return (summary, pages)
        }
    }
}
