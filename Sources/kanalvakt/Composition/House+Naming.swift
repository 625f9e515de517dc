import Channels
import Database
import House
import Organisation
import Wording

/// Looking up what a command names, and the steps that several commands share.
extension House {
    /// A channel by its number or its word in addresses.
    ///
    /// - Throws: `NothingNamed`.
    func channel(named name: String) async throws -> Channel {
        try await database.read { session in
            if let id = Channel.ID(name), let channel = try ChannelStore.channel(id, in: session) { return channel }
            guard let channel = try ChannelStore.channel(slug: name, in: session) else {
                throw NothingNamed(name: name, swedish: "kanal", english: "channel")
            }
            return channel
        }
    }

    /// A person by user name.
    ///
    /// - Throws: `NothingNamed`.
    func person(named username: String) async throws -> Person {
        try await database.read { session in
            guard let person = try PersonStore.person(username: username, in: session) else {
                throw NothingNamed(name: username, swedish: "person", english: "person")
            }
            return person
        }
    }

    /// The unit with this name, added if there is none yet.
    func unit(_ fields: UnitFields) async throws -> MunicipalUnit.ID {
        if let known = try await database.read({ try UnitStore.unit(named: fields.name, in: $0) }) { return known.id }
        return try await office.perform(AddUnit(fields), by: .commandLine)
    }

    /// Adds a person who can sign in, with the unit if there is none yet and the role if any: all of it or nothing.
    func addPerson(
        _ fields: PersonFields, unit: UnitFields?, password: String, role: Role? = nil, because reason: String = ""
    ) async throws -> Person.ID {
        let hash = try await passwords.hash(newPassword(password, for: fields.username))
        return try await office.perform(
            EnrolPerson(fields, unit: unit, password: hash, role: role, because: reason), by: .commandLine)
    }

    private func newPassword(_ text: String, for username: String) throws(Refusal) -> Password {
        do {
            return try Password(new: text, for: username)
        } catch {
            throw .invalid([error])
        }
    }
}

extension Actor {
    /// Whoever runs commands on the server.
    static var commandLine: Actor { .system(.commandLine) }
}

/// A command named something that is not there.
struct NothingNamed: Explained {
    let name: String
    let swedish: String
    let english: String

    func sentence(in language: Language) -> String {
        switch language {
        case .sv: "Det finns ingen \(swedish) ”\(name)”. Kontrollera namnet."
        case .en: "There is no \(english) \"\(name)\". Check the name."
        }
    }
}

extension Optional {
    /// `map` for a step that waits.
    func asyncMap<Result>(_ transform: (Wrapped) async throws -> Result) async rethrows -> Result? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
