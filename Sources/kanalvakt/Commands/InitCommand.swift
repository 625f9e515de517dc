import ArgumentParser
import House

/// `kanalvakt init`: a new, empty installation.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Skapar en ny, tom installation under en riktlinje.")

    @OptionGroup var installation: InstallationOptions

    @Option(help: "Riktlinjens namn (se `kanalvakt guideline list`) eller en profilfil.")
    var guideline: String

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let folder = try installation.folder()
        try House.create(in: folder, guideline: .named(guideline), databaseURL: installation.databaseAddress)
        // Opened once, so that a database that cannot be reached is told of now and not at the first start.
        let municipality = try await installation.use { $0.guideline.municipality }
        Output.line(
            common.language == .sv
                ? "Installationen för \(municipality) är skapad i \(folder.path). Lägg upp den första personen med `kanalvakt user add`."
                : "The installation for \(municipality) is made in \(folder.path). Add the first person with `kanalvakt user add`.")
    }
}
