import Channels
import Database
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// The governing documents that the channels are run by, and who has read them.
public enum PolicyLibrary {
    /// Every document as it stands on a day: those that the guideline names in its order, then the municipality's own
    /// additions by name.
    ///
    /// - Parameter today: a version that holds from a later day does not count until then.
    public static func documents(
        _ guideline: Guideline, on today: LocalDate, in session: Session
    ) throws -> [GoverningDocument] {
        let added = try LibraryStore.versions(in: session).mapValues { AddedVersions($0, on: today) }
        let named = guideline.policies.map { GoverningDocument($0, added[$0.id]) }
        let names = Set(named.map(\.slug))
        let own = added.filter { !names.contains($0.key) }.values.compactMap { GoverningDocument($0) }
        return named + own.sorted { ($0.name, $0.slug) < ($1.name, $1.slug) }
    }

    /// One document, as it stands on a day.
    ///
    /// - Throws: `Refusal.notFound`.
    public static func document(
        _ slug: String, _ guideline: Guideline, on today: LocalDate, in session: Session
    ) throws -> GoverningDocument {
        let added = AddedVersions(try LibraryStore.versions(of: slug, in: session).reversed(), on: today)
        if let policy = guideline.policies.first(where: { $0.id == slug }) { return GoverningDocument(policy, added) }
        guard let document = GoverningDocument(added) else { throw Refusal.notFound }
        return document
    }

    /// The versions of a document that the coordinator has added, the newest first.
    public static func versions(of slug: String, in session: Session) throws -> [DocumentVersion] {
        try LibraryStore.versions(of: slug, in: session)
    }

    /// When a person read each document in the version that holds now; none for those that are unread.
    public static func readings(
        of documents: [GoverningDocument], by person: Person.ID, in session: Session
    ) throws -> [String: Date] {
        try LibraryStore.readings(of: documents, by: person, in: session)
    }

    /// When each person read each document in the version that holds now.
    public static func readings(
        of documents: [GoverningDocument], in session: Session
    ) throws -> [Person.ID: [String: Date]] {
        try LibraryStore.readings(of: documents, in: session)
    }

    /// Those who run each open channel, and so read for it; nobody who has left by the day.
    public static func teams(on today: LocalDate, in session: Session) throws -> [Channel.ID: Set<Person.ID>] {
        try ChannelTeams.open(on: today, in: session).mapValues(\.everyone)
    }

    /// Who has documents left to read for each open channel: what a finding is made from (HBG-4.6). Documents that have been
    /// replaced, that do not hold yet or that have nothing to read are not asked for. Channels where everything is read are
    /// left out.
    public static func unread(
        _ guideline: Guideline, on today: LocalDate, in session: Session
    ) throws -> [Channel.ID: [Person.ID: [GoverningDocument]]] {
        let documents = try documents(guideline, on: today, in: session).filter(\.isToRead)
        let readings = try LibraryStore.readings(of: documents, in: session)
        var unread: [Channel.ID: [Person.ID: [GoverningDocument]]] = [:]
        for (channel, people) in try ChannelTeams.open(on: today, in: session) {
            for person in people.everyone {
                let left = documents.filter { readings[person]?[$0.slug] == nil }
                if !left.isEmpty { unread[channel, default: [:]][person] = left }
            }
        }
        return unread
    }
}
