import ArgumentParser
import Channels
import Connectors
import Foundation
import House
import Inbox
import Organisation
import Platforms
import Wording

/// `kanalvakt import`: a platform's own export.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Läser in en plattforms egen exportfil.", subcommands: [WordPress.self])

    struct WordPress: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "wordpress",
            abstract: "Läser in en exportfil från WordPress (Verktyg, Exportera).",
            discussion: """
                Hela filen läses igenom först, så att en trasig fil inte blir halvt inläst.
                Samma fil kan läsas in igen: det som redan finns räknas som oförändrat.
                """)

        @Argument(help: ArgumentHelp("Exportfilen.", valueName: "fil")) var file: String
        @Option(help: "Kanalen som innehållet hör till, med nummer eller kortnamn.") var channel: String
        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let view = try await installation.use { house in
                let channel = try await house.channel(named: channel)
                let export = WordPressExport(path: file, zone: house.guideline.timeZone)
                let checking = ProgressBar(common.language == .sv ? "Kontrollerar" : "Checking")
                let summary = try await export.validate(progress: checking.show)
                checking.end()
                let report = try await take(export, summary, into: channel, of: house)
                return ImportView(channel, summary, report, language: common.language)
            }
            if json { return try Output.json(view) }
            Output.line(view.text(in: common.language))
        }

        private func take(
            _ export: WordPressExport, _ summary: WordPressExportSummary, into channel: Channel, of house: House
        ) async throws -> SyncReport {
            let bar = ProgressBar(common.language == .sv ? "Läser in" : "Importing")
            var report = SyncReport()
            for try await page in export.pages(of: summary, progress: bar.show) {
                let fetched = FetchedPage(
                    entries: page.entries, unreadable: page.refused, cursor: Cursor(""), hasMore: true)
                report.count(fetched, try await house.intake.take(fetched, into: channel.id, by: .importer))
            }
            bar.end()
            return report
        }
    }
}
