import ArgumentParser
import Foundation
import House
import Web

/// `kanalvakt serve`: the server of an installation.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Startar webbservern och det som arbetar i bakgrunden.",
        discussion: "Servern talar http på den egna datorn. Sätt en proxy med https framför och ange --public-address.")

    @OptionGroup var installation: InstallationOptions
    @Option(help: "Porten att lyssna på.") var port = 8080
    @Option(help: "Adressen att lyssna på.") var host = "127.0.0.1"
    @Option(help: "Adressen som folk använder, till exempel https://kanaler.hallsberg.se.") var publicAddress: String?
    @Flag(help: "En proxy framför talar om varifrån besök kommer (X-Forwarded-For).") var trustForwardedFor = false
    @OptionGroup var mail: MailOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("The value '\(port)' is invalid for '--port'") }
    }

    func run() async throws {
        let logger = Logs.logger(level: .info)
        let address = try publicAddress.map(Self.address)
        let house = try await installation.open(mail: mail.settings(site: address), hasPublicAddress: address != nil, logger: logger)
        if address == nil {
            logger.notice("without --public-address the open data have no links to this site")
        }
        let settings = SiteSettings(host: host, port: port, publicAddress: address, trustsForwardedFor: trustForwardedFor)
        try await Server.serve(house, settings, logger: logger) { [host, common] port in
            Output.line(common.language == .sv ? "Kanalvakt svarar på http://\(host):\(port)/" : "Kanalvakt answers at http://\(host):\(port)/")
        }
    }

    private static func address(_ text: String) throws -> URL {
        guard let url = URL(string: text), ["http", "https"].contains(url.scheme?.lowercased()), url.host() != nil else {
            throw UsageMistake(
                swedish: "Adressen ”\(text)” ska börja med https:// och ett namn.",
                english: "The address \"\(text)\" should begin with https:// and a name.")
        }
        return url
    }
}
