import ArgumentParser
import Database
import Foundation
import House
import Organisation
import WorkingTime
import Wording

/// In whose name a command acts.
///
/// Whoever runs commands here holds the installation's files and keys already, so no password is asked for.
struct PersonOption: ParsableArguments {
    @Option(name: .customLong("as"), help: "Användarnamnet på den som handlingen görs för. Kan också stå i KANALVAKT_USER.")
    var username: String?

    /// The person named; else the one with the operating system's user name; else the active person who was added
    /// first among those who hold the right on every channel, or else on some.
    ///
    /// - Throws: `NobodyToActAs`.
    func person(holding right: Right, in house: House) async throws -> SignedInPerson {
        if let named = try await named(in: house) { return named }
        let today = LocalDate(house.clock(), in: try await house.guidelines.current().timeZone)
        return try await house.database.read { session in
            try Self.likeliest(holding: right, accountName: NSUserName(), on: today, in: session)
        }
    }

    /// The person named; nil when none is.
    ///
    /// - Throws: `NobodyToActAs.unknown` for a name that nobody active has.
    func named(in house: House) async throws -> SignedInPerson? {
        guard let name = username ?? ProcessInfo.processInfo.environment["KANALVAKT_USER"] else { return nil }
        return try await house.database.read { session in
            guard let person = try PersonStore.person(username: name, in: session), person.active,
                let signedIn = try PersonStore.signedIn(person.id, in: session)
            else { throw NobodyToActAs.unknown(name) }
            return signedIn
        }
    }

    private static func likeliest(
        holding right: Right, accountName: String, on today: LocalDate, in session: Session
    ) throws -> SignedInPerson {
        let gone = try Departure.shutOut(on: today, in: session)
        let people = try PersonStore.people(in: session).filter { $0.active && !gone.contains($0.id) }.sorted { $0.id < $1.id }
        let ordered = people.filter { $0.username == accountName } + people.filter { $0.username != accountName }
        let holders = try ordered.compactMap { try PersonStore.signedIn($0.id, in: session) }.filter { $0.mayAnywhere(right) }
        guard let likeliest = holders.first(where: { $0.may(right) }) ?? holders.first else {
            throw NobodyToActAs.nobodyHolds(right)
        }
        return likeliest
    }
}

/// There is no person whose name a command could act in.
enum NobodyToActAs: Explained {
    case unknown(String)
    case nobodyHolds(Right)

    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.unknown(let name), .sv): "Det finns ingen aktiv användare ”\(name)”. Se `kanalvakt user list`."
        case (.unknown(let name), .en): "There is no active user \"\(name)\". See `kanalvakt user list`."
        case (.nobodyHolds, .sv): "Ingen användare får göra detta ännu. Lägg upp någon med `kanalvakt user add`."
        case (.nobodyHolds, .en): "No user may do this yet. Add one with `kanalvakt user add`."
        }
    }
}
