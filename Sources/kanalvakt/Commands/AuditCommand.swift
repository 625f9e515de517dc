import ArgumentParser
import Foundation
import Oversight
import WorkingTime

/// `kanalvakt audit`: what is not as the guideline asks, clause by clause and channel by channel.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Visar det som inte är som riktlinjen säger, per punkt och kanal.",
        discussion: "Räknas ut när kommandot körs. Slutar med felkod 1 när något ska ordnas som ingen har gett ett skäl för.")

    @Flag(help: "Svara med JSON.") var json = false
    @OptionGroup var installation: InstallationOptions
    @OptionGroup var options: CommonOptions

    func run() async throws {
        let (board, timeZone) = try await installation.use { house in
            (try await house.oversight.audit(), try await house.guidelines.current().timeZone)
        }
        let views = board.findings.compactMap { AuditView($0, on: board, in: timeZone) }.sorted()
        let common = board.common.map { CommonAuditView($0, in: timeZone) }
        if json {
            try Output.json(AuditReport(findings: views, common: common))
        } else if views.isEmpty && common.isEmpty {
            Output.line(options.language == .sv ? "Allt är som riktlinjen säger, så långt Kanalvakt kan se." : "Nothing to put right, as far as Kanalvakt can see.")
        } else {
            common.forEach { Output.line($0.line) }
            views.forEach { Output.line($0.line) }
        }
        if common.contains(where: { $0.strength == "must" }) || views.contains(where: { $0.strength == "must" && $0.reason == nil && !$0.ahead }) { throw ExitCode.failure }
    }
}
