import ArgumentParser
import Foundation
import Guidelines
import House
import Organisation
import Wording
import WorkingTime

extension GuidelineCommand {
    struct Adopt: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "adopt", abstract: "Antar en ny version av installationens riktlinje.",
            discussion: """
                Den nya versionen gäller genast för allt nytt. Frister som löper och beslut som är fattade behåller sin version.
                Granska filen först med `kanalvakt guideline check FIL`.
                """)

        @Argument(help: ArgumentHelp("En profilfil, eller namnet på en riktlinje som följer med.", valueName: "riktlinje")) var profile: String
        @Option(help: "Beslutet, till exempel ”Kommunstyrelsen § 112”.") var decision: String = ""
        @Option(help: "Dagen för beslutet, ÅÅÅÅ-MM-DD.") var decidedOn: String = ""
        @Flag(help: "Låt ett utkast gälla.") var draft = false
        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var person: PersonOption
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (bytes, file) = try Guideline.profile(named: profile)
            let act = AdoptGuideline(
                profile: bytes, file: file, decision: decision, decidedOn: decidedOn, acceptsDraft: draft)
            let adopted = try await installation.use { house in
                let actor = try await person.named(in: house).map(Actor.person) ?? .commandLine
                return try await house.office.perform(act, by: actor)
            }
            if json { return try Output.json(VersionView(adopted, inForce: true)) }
            Output.line(
                common.language == .sv
                    ? "Version \(adopted.version) av riktlinjen \(adopted.guideline) gäller nu (post \(adopted.ledgerIndex) i liggaren)."
                    : "Version \(adopted.version) of the guideline \(adopted.guideline) is in force (ledger entry \(adopted.ledgerIndex)).")
        }
    }

    struct Versions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "versions", abstract: "Versionerna av riktlinjen som har antagits, den nyaste först.")

        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (view, zone) = try await installation.use { house in
                let versions = try await house.guidelines.versions()
                let newer = try await house.guidelines.newerShipped()
                return (VersionsView(versions, newerShipped: newer?.version), try await house.guidelines.current().timeZone)
            }
            if json { return try Output.json(view) }
            view.lines(in: zone, common.language).forEach(Output.line)
        }
    }
}
