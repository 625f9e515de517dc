import ArgumentParser
import Channels
import Database
import House
import Organisation

/// `kanalvakt user`: people and their roles.
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Personer och roller.",
        subcommands: [Add.self, Change.self, GiveRole.self, Post.self, List.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Lägger upp en person. Lösenordet läses från standard in.")

        @Argument(help: ArgumentHelp("Användarnamnet att logga in med.", valueName: "namn")) var username: String
        @Option(help: "Förnamn, som står under svaren.") var firstName: String
        @Option(help: "Efternamn.") var lastName: String
        @Option(help: "Titel, som står under svaren.") var title: String = ""
        @Option(help: "E-postadressen, som brev från Kanalvakt går till.") var email: String = ""
        @Flag(help: "Personen har ett politiskt uppdrag.") var politician = false
        @Option(help: "Enheten. Läggs upp om den inte finns.") var unit: String?
        @Option(help: "Nämnden som enheten hör till, när enheten läggs upp.") var board: String = "Kommunstyrelsen"
        @Option(help: "Rollen, på alla kanaler. Se `kanalvakt user role --help`.") var role: Role?
        @Option(help: "Varför en förtroendevald får rollen, där riktlinjen frågar.") var because: String = ""
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let typed = try Secrets.read(prompt: common.language == .sv ? "Lösenord" : "Password")
            try await installation.use { house in
                _ = try await house.addPerson(
                    PersonFields(
                        username: username, firstName: firstName, lastName: lastName, title: title, email: email,
                        isPolitician: politician),
                    unit: unit.map { UnitFields(name: $0, board: board) }, password: typed, role: role, because: because)
            }
            Output.line(common.language == .sv ? "\(username) är upplagd." : "\(username) is added.")
        }
    }

    struct GiveRole: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "role", abstract: "Ger en person en roll.")

        @Argument(help: ArgumentHelp("Användarnamnet.", valueName: "namn")) var username: String
        @Argument(help: ArgumentHelp("Rollen.", valueName: "roll")) var role: Role
        @Option(help: "Kanalens nummer eller kortnamn; utan gäller rollen alla kanaler.") var channel: String?
        @Option(help: "Varför en förtroendevald får rollen, där riktlinjen frågar.") var because: String = ""
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await installation.use { house in
                let person = try await house.person(named: username)
                let channel = try await channel.asyncMap { try await house.channel(named: $0).id }
                try await house.office.perform(Channels.GiveRole(role, to: person.id, channel: channel, because: because), by: .commandLine)
            }
            Output.line(common.language == .sv ? "\(username) är nu \(role.swedish)." : "\(username) is now \(role.english).")
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Personer och roller.")

        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let people = try await installation.use { house in
                try await house.database.read { session in
                    try PersonStore.people(in: session).map {
                        PersonView($0, grants: try PersonStore.grants(of: $0.id, in: session))
                    }
                }
            }
            if json { return try Output.json(["people": people]) }
            for person in people { Output.line(person.line) }
        }
    }
}

extension Role: ExpressibleByArgument {}

/// A person as the command line tells of them.
private struct PersonView: Encodable {
    let id: Int64
    let username: String
    let name: String
    let title: String
    let active: Bool
    let roles: [Grant]

    init(_ person: Person, grants: [Grant]) {
        id = person.id.rawValue
        username = person.username
        name = person.fullName
        title = person.title
        active = person.active
        roles = grants
    }

    var line: String {
        let roles = roles.map { $0.role.swedish + ($0.channel.map { " (kanal \($0))" } ?? "") }.joined(separator: ", ")
        return "\(username)\t\(name)\t\(roles)\(active ? "" : "\tavslutad")"
    }
}
