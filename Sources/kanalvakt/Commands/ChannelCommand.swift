import ArgumentParser
import Channels
import Connectors
import Database
import Foundation
import House
import Organisation
import Platforms
import WorkingTime

/// `kanalvakt channel`: the register of official channels.
struct ChannelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "channel", abstract: "Registret över kommunens kanaler.",
        subcommands: [List.self, Show.self, Add.self, Connect.self, PlatformsCommand.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Alla kanaler.")

        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let channels = try await installation.use { house in
                try await house.database.read { session in
                    try ChannelStore.channels(in: session).map { try ChannelView($0, in: session) }
                }
            }
            if json { return try Output.json(["channels": channels]) }
            for channel in channels { Output.line(channel.line) }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: "En kanal.")

        @Argument(help: ArgumentHelp("Kanalens nummer eller kortnamn.", valueName: "kanal")) var channel: String
        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let view = try await installation.use { house in
                let channel = try await house.channel(named: channel)
                return try await house.database.read { try ChannelView(channel, in: $0) }
            }
            if json { return try Output.json(view) }
            view.lines.forEach(Output.line)
        }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "add", abstract: "För in en kanal i registret.")

        @Option(help: "Kanalens namn för allmänheten.") var name: String
        @Option(help: "Kortnamn i adresser; görs annars av namnet.") var slug: String = ""
        @Option(help: "Plattformen, till exempel wordpress eller facebook.") var platform: String
        @Option(help: "Adressen där allmänheten finner kanalen.") var address: String
        @Option(help: "Enheten som ansvarar. Läggs upp om den inte finns.") var unit: String
        @Option(help: "Nämnden som enheten hör till, när enheten läggs upp.") var board: String = "Kommunstyrelsen"
        @Option(help: "Vad kanalen är till för.") var purpose: String
        @Option(help: "Vem kanalen är till för.") var targetGroup: String = ""
        @Option(help: "Dagen då kanalen blev officiell, ÅÅÅÅ-MM-DD; annars i dag.") var openedOn: String?
        @Flag(inversion: .prefixedNo, help: "Om allmänheten kan skriva där.") var openComments = true
        @Option(help: "Kontots namn på plattformen; tas annars ur adressen.") var handle: String = ""
        @Option(help: "Plattformens eget nummer på kontot.") var accountID: String = ""
        @Flag(help: "Kanalen används i kris.") var crisis = false
        @Option(help: "Dagen då kanalen ska utvärderas, ÅÅÅÅ-MM-DD.") var evaluateOn: String?
        @Option(help: "Användarnamnet på den som ansvarar.") var responsible: String?
        @Option(help: "Varför någon utan den post som riktlinjen nämner ansvarar, där riktlinjen frågar.") var responsibleReason: String = ""
        @Option(help: "Posten eller nämnden som beslutade om kanalen.") var decidedBy: String?
        @Option(help: "Dagen för beslutet, ÅÅÅÅ-MM-DD.") var decidedOn: String?
        @Option(help: "Beslutets diarienummer.") var decisionReference: String?
        @Option(help: "Varför adressen är en privat profil, där riktlinjen frågar.") var profileReason: String = ""
        @Option(help: "Varför det inte är känt vem som beslutade eller när.") var decisionUnknown: String?
        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let id = try await installation.use { house in
                let zone = house.guideline.timeZone
                let opened = try openedOn.map { try LocalTime.date("\($0)T00:00:00", in: zone) }
                let decision = ChannelDecision(
                    by: decidedBy, on: try decidedOn.map { try LocalTime.date("\($0)T00:00:00", in: zone) },
                    reference: decisionReference, unknownBecause: decisionUnknown)
                let fields = ChannelFields(
                    slug: slug, name: name, platform: platform, address: address,
                    unit: try await house.unit(UnitFields(name: unit, board: board)), purpose: purpose,
                    targetGroup: targetGroup, openComments: openComments, openedOn: opened ?? house.clock(),
                    guidelineID: house.guideline.id, accountID: accountID, handle: handle, inCrisis: crisis,
                    evaluateOn: try evaluateOn.map { try LocalTime.date("\($0)T00:00:00", in: zone) },
                    responsible: try await responsible.asyncMap { try await house.person(named: $0).id }, decision: decision)
                return try await house.office.perform(AddChannel(fields, because: profileReason, answering: responsibleReason), by: .commandLine)
            }
            if json { return try Output.json(["id": id.rawValue]) }
            Output.line(common.language == .sv ? "Kanalen har nummer \(id)." : "The channel has number \(id).")
        }
    }

    struct Connect: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "connect",
            abstract: "Ansluter en kanal till sin WordPress-webbplats. Programlösenordet läses från standard in.")

        @Argument(help: ArgumentHelp("Kanalens nummer eller kortnamn.", valueName: "kanal")) var channel: String
        @Option(help: "Webbplatsens adress.") var address: String
        @Option(help: "Kontots användarnamn på webbplatsen.") var account: String
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let secret = try Secrets.read(prompt: common.language == .sv ? "Programlösenord" : "Application password")
            let site = try await installation.use { house in
                let channel = try await house.channel(named: channel)
                let connector = try installation.connectors(in: house.folder)
                    .wordpress(address: address, account: account, secret: secret)
                let site = try await connector.check().siteName
                let fields = ConnectionFields(kind: .wordpress, address: address, account: account)
                try await house.office.perform(
                    ConnectChannel(channel.id, fields, secret: secret, seal: house.seal), by: .commandLine)
                return site
            }
            Output.line(common.language == .sv ? "Kanalen är ansluten till ”\(site)”." : "The channel is connected to \"\(site)\".")
        }
    }
}
