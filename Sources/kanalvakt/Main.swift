import ArgumentParser
import Foundation
import Wording

/// The way in. ArgumentParser's own `main` writes several lines on a mistake; scripts and people
/// are promised one, so parsing and running are called from here.
@main
enum Main {
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            var command = try Kanalvakt.parseAsRoot(arguments)
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
        } catch {
            Failure(error, language: .spoken(in: arguments)).exit()
        }
    }
}

/// The root command: only gathers the others.
struct Kanalvakt: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kanalvakt",
        abstract: "Sköter en kommuns kanaler i sociala medier efter kommunens egen riktlinje.",
        discussion: """
            Börja med `kanalvakt demo`: en exempelkommun på den här datorn, med adress och inloggning.
            Ett fel skrivs som en rad på standard error; utgångskod 1 betyder nekat, 64 att kommandot är felskrivet.
            """,
        version: "0.1.0",
        subcommands: [
            DemoCommand.self, InitCommand.self, ServeCommand.self, UserCommand.self, PeopleCommand.self, ChannelCommand.self,
            SyncCommand.self, ImportCommand.self, InboxCommand.self, GuidelineCommand.self, DeadlineCommand.self,
            LedgerCommand.self, EvidenceCommand.self, AuditCommand.self,
        ])
}
