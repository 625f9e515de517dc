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
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let (board, timeZone) = try await installation.use { house in
            (try await house.oversight.audit(), try await house.guidelines.current().timeZone)
        }
        let views = board.findings.compactMap { AuditView($0, on: board, in: timeZone) }.sorted()
        if json {
            try Output.json(["findings": views])
        } else if views.isEmpty {
            Output.line(common.language == .sv ? "Allt är som riktlinjen säger, så långt Kanalvakt kan se." : "Nothing to put right, as far as Kanalvakt can see.")
        } else {
            views.forEach { Output.line($0.line) }
        }
        if views.contains(where: { $0.strength == "must" && $0.reason == nil && !$0.ahead }) { throw ExitCode.failure }
    }
}
