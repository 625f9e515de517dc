import ArgumentParser
import Foundation
import Mail
import Organisation

/// How the server sends letters to people.
struct MailOptions: ParsableArguments {
    @Option(help: "Adressen som brev skickas från. Utan den skickas inga brev. Kan också stå i KANALVAKT_MAIL_FROM.")
    var mailFrom: String?

    @Option(help: "Programmet som tar emot brev, som sendmail. Kan också stå i KANALVAKT_MAIL_COMMAND.")
    var mailCommand: String?

    /// The settings; letters wait where no sender is named.
    ///
    /// - Parameter site: the address that people use, for the links in letters.
    /// - Throws: `UsageMistake` for an address or a path that cannot be used, and for a sender without a site to lead to.
    func settings(site: URL?) throws -> MailSettings {
        let environment = ProcessInfo.processInfo.environment
        guard let from = mailFrom ?? environment["KANALVAKT_MAIL_FROM"], !from.isEmpty else { return .none }
        guard let sender = try? EmailAddress.clean(from) else {
            throw UsageMistake(
                swedish: "Adressen ”\(from)” i --mail-from går inte att skicka från. Skriv den som namn@kommun.se.",
                english: "The address \"\(from)\" in --mail-from cannot be sent from. Write it as name@municipality.se.")
        }
        let command = mailCommand ?? environment["KANALVAKT_MAIL_COMMAND"] ?? MailSettings.none.command
        guard command.hasPrefix("/"), FileManager.default.isExecutableFile(atPath: command) else {
            throw UsageMistake(
                swedish: "Programmet \(command) finns inte. Installera ett e-postprogram, eller ange det med --mail-command och hela sökvägen.",
                english: "There is no program \(command). Install a mailer, or name one with --mail-command and its whole path.")
        }
        guard let site, let scheme = site.scheme, let host = site.host() else {
            throw UsageMistake(
                swedish: "Ange --public-address tillsammans med --mail-from, så att länkarna i breven leder rätt.",
                english: "Give --public-address together with --mail-from, so that the links in letters lead here.")
        }
        let port = site.port.map { ":\($0)" } ?? ""
        return MailSettings(command: command, sender: sender, origin: "\(scheme)://\(host)\(port)")
    }
}
