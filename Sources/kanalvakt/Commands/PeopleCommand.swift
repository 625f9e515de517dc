import ArgumentParser
import Foundation
import House
import Organisation
import Wording
import WorkingTime

/// `kanalvakt people`: who is away and who leaves.
struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Vilka som är borta och vilka som slutar.", subcommands: [Absences.self, Import.self])

    struct Absences: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "absences", abstract: "Vilka som är borta eller slutar, från i dag.")

        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let views = try await installation.use { house in
                let day = LocalDate(house.clock(), in: house.guideline.timeZone)
                return try await house.database.read { session in
                    let absences = try AbsenceStore.absences(from: day, in: session).compactMap { absence in
                        try PersonStore.person(absence.person, in: session).map { AbsenceView($0, absence) }
                    }
                    let leavings = try AbsenceStore.leavings(in: session).filter { $0.lastDay >= day }.compactMap { leaving in
                        try PersonStore.person(leaving.person, in: session).map { AbsenceView($0, leaving) }
                    }
                    return absences + leavings
                }
            }
            if json { return try Output.json(["absences": views]) }
            for view in views { Output.line(view.line) }
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Läser in frånvaro och dem som slutar ur en CSV-fil.",
            discussion: "Rubrikerna är användarnamn, från, till, slutar och anteckning. Allt läses in, eller inget.")

        @Argument(help: ArgumentHelp("CSV-filen.", valueName: "fil")) var file: String
        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let bytes = try Self.bytes(of: file)
            let lines = try await installation.use { house in
                try await house.office.perform(ImportAbsence(try AbsenceFile(bytes)), by: .commandLine)
            }
            if json { return try Output.json(["lines": lines]) }
            Output.line(common.language == .sv ? "\(lines) rader är inlästa." : "\(lines) lines have been read.")
        }

        /// The file's bytes, at most one more than is taken.
        private static func bytes(of path: String) throws -> [UInt8] {
            guard let handle = FileHandle(forReadingAtPath: path) else {
                throw NothingNamed(name: path, swedish: "fil", english: "file")
            }
            defer { try? handle.close() }
            return try handle.read(upToCount: AbsenceFile.largest + 1).map(Array.init) ?? []
        }
    }
}

/// An absence or a leaving as the command line tells of it.
struct AbsenceView: Encodable {
    let username: String
    let from: String?
    let to: String?
    let lastDay: String?
    let note: String?

    init(_ person: Person, _ absence: Absence) {
        username = person.username
        from = absence.from.description
        to = absence.to?.description
        lastDay = nil
        note = absence.note
    }

    init(_ person: Person, _ leaving: Leaving) {
        username = person.username
        from = nil
        to = nil
        lastDay = leaving.lastDay.description
        note = nil
    }

    /// One line in a list.
    var line: String {
        if let lastDay { return "\(username)\tslutar\t\(lastDay)" }
        return "\(username)\tborta\t\(from ?? "")\t\(to ?? "tills vidare")"
    }
}
