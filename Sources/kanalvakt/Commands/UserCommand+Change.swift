import ArgumentParser
import House
import Organisation

/// What is changed about a person who is there already.
extension UserCommand {
    struct Change: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "change", abstract: "Ändrar en persons uppgifter. Det som inte anges står kvar.")

        @Argument(help: ArgumentHelp("Användarnamnet.", valueName: "namn")) var username: String
        @Option(help: "Förnamn.") var firstName: String?
        @Option(help: "Efternamn.") var lastName: String?
        @Option(help: "Titel.") var title: String?
        @Option(help: "E-postadressen; tom för ingen.") var email: String?
        @Flag(inversion: .prefixedNo, help: "Personen har ett politiskt uppdrag.") var politician: Bool?
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await installation.use { house in
                let person = try await house.person(named: username)
                let fields = PersonFields(
                    username: person.username, firstName: firstName ?? person.firstName, lastName: lastName ?? person.lastName,
                    title: title ?? person.title, email: email ?? person.email ?? "",
                    isPolitician: politician ?? person.isPolitician)
                try await house.office.perform(ChangePerson(person.id, to: fields, unit: person.unitID), by: .commandLine)
            }
            Output.line(common.language == .sv ? "Uppgifterna om \(username) är ändrade." : "\(username) is changed.")
        }
    }

    struct Post: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "post", abstract: "Säger att en person har en post i en enhet, och därmed beslutar för den.")

        @Argument(help: ArgumentHelp("Användarnamnet.", valueName: "namn")) var username: String
        @Argument(help: ArgumentHelp("Posten.", valueName: "post")) var post: UnitPost
        @Option(help: "Enheten, med sitt namn.") var unit: String
        @Flag(help: "Personen har lämnat posten.") var end = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await installation.use { house in
                let person = try await house.person(named: username)
                guard let unit = try await house.database.read({ try UnitStore.unit(named: unit, in: $0) }) else {
                    throw NothingNamed(name: unit, swedish: "enhet", english: "unit")
                }
                let held = HeldPost(unit: unit.id, post: post, person: person.id)
                if end {
                    try await house.office.perform(EndPost(held), by: .commandLine)
                } else {
                    try await house.office.perform(AppointToPost(held), by: .commandLine)
                }
            }
            Output.line(common.language == .sv ? swedish : english)
        }

        private var swedish: String {
            "\(username) är \(end ? "inte längre" : "nu") \(post.swedish) för \(unit)."
        }

        private var english: String {
            "\(username) is \(end ? "no longer" : "now") \(post.english) for \(unit)."
        }
    }
}

extension UnitPost: ExpressibleByArgument {}
