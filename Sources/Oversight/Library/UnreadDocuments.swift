import Channels
import Database
import Guidelines
import Organisation
import WorkingTime

/// How many of those who run a channel have governing documents left to read.
struct UnreadDocuments: Sendable, Hashable {
    /// Those with something left.
    let people: Int
    /// All who run it.
    let team: Int

    /// By channel; empty where the guideline does not ask that documents reach people.
    static func all(by guideline: Guideline, on today: LocalDate, in session: Session) throws -> [Channel.ID: UnreadDocuments] {
        guard guideline.rule(LawWatchRule.self)?.spreads.isEmpty == false else { return [:] }
        let teams = try PolicyLibrary.teams(on: today, in: session)
        return try PolicyLibrary.unread(guideline, on: today, in: session).reduce(into: [:]) { found, entry in
            found[entry.key] = UnreadDocuments(people: entry.value.count, team: teams[entry.key]?.count ?? entry.value.count)
        }
    }
}
