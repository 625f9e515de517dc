import ArgumentParser
import Foundation
import House
import Wording
import Web

/// `kanalvakt demo`: a sample municipality to click through.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "En exempelkommun på den här datorn, med adress och inloggning.",
        discussion: """
            Allt går att klicka igenom: svar och borttagningar går till en plattform som bara finns i mappen.
            Ta bort mappen för att börja om.
            """)

    @Option(help: "Porten att lyssna på.") var port = 8080
    @Option(help: "Mappen för exemplet.") var data = ".demo"
    @Option(help: "Riktlinjen som exemplet följer: ett namn eller en profilfil. Gäller när exemplet skapas.") var guideline = "hallsberg"
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("The value '\(port)' is invalid for '--port'") }
    }

    func run() async throws {
        let logger = Logs.logger(level: .warning)
        let folder = HouseFolder(path: data)
        if !folder.isFurnished { try await furnish(folder) }
        let installation = try InstallationOptions.at(data)
        let house = try await installation.open(logger: logger)
        let words = signInWords(try SampleMunicipality.read(for: house.guideline))
        // Loopback only: the sample's password is known to everyone.
        let here = port == 0 ? nil : URL(string: "http://127.0.0.1:\(port)")
        try await Server.serve(house, SiteSettings(port: port, provisionalAddress: here), logger: logger) { port in
            Output.line("Kanalvakt: http://127.0.0.1:\(port)/")
            words.forEach(Output.line)
        }
    }

    /// Fills a folder beside the wanted one and then moves it into place, so that an interrupted start leaves no half sample.
    private func furnish(_ folder: HouseFolder) async throws {
        Output.line(common.language == .sv ? "Fyller exempelkommunen …" : "Filling the sample municipality …")
        if let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path) {
            guard found.isEmpty else { throw HouseProblem.folderTaken(folder.path) }
            try FileManager.default.removeItem(atPath: folder.path)
        }
        let unfinished = HouseFolder(path: folder.path + ".unfinished")
        try? FileManager.default.removeItem(atPath: unfinished.path)
        try House.create(in: unfinished, guideline: .named(guideline))
        let clock = SampleClock(Date())
        let platform = try SamplePlatform.install(in: unfinished, clock: { clock.now })
        try await InstallationOptions.at(unfinished.path).use(clock: { clock.now }) { house in
            let sample = try SampleMunicipality.read(for: house.guideline)
            try await SampleFilling(house: house, platform: platform, sample: sample, clock: clock).fill()
        }
        try FileManager.default.moveItem(atPath: unfinished.path, toPath: folder.path)
    }

    private func signInWords(_ sample: SampleMunicipality) -> [String] {
        let people = sample.people.map { "  \($0.username)\t\($0.firstName) \($0.lastName), \($0.title) (\($0.role.swedish))" }
        let head =
            switch common.language {
            case .sv: "Logga in på /logga-in med ett av namnen och lösenordet \(SampleMunicipality.password)"
            case .en: "Sign in at /logga-in with one of these names and the password \(SampleMunicipality.password)"
            }
        let key =
            switch common.language {
            case .sv: "Förvararnas lösenfras: \(SampleMunicipality.passphrase)"
            case .en: "The custodians' passphrase: \(SampleMunicipality.passphrase)"
            }
        return [head] + people + [key]
    }
}
