import Channels
import Database
import Guidelines
import Ledger
import Organisation
import WorkingTime

/// Adds a governing document of the municipality's own to the library (HBG-4.22).
public struct AddDocument: Act {
    private let fields: DocumentFields

    public init(_ fields: DocumentFields) { self.fields = fields }

    /// Takes the right to send notices, which keeping the documents comes with.
    public func authorise(_ context: ActContext) throws { try context.actor.require(.sendNotices) }

    /// - Returns: the document's name in addresses, made from what it is called.
    /// - Throws: `Refusal.invalid` with every mistake; ``LibraryRefusal/nameTaken`` when a document has the name.
    public func perform(_ context: ActContext) throws -> String {
        let fields = try fields.cleaned()
        guard let slug = Slug(from: fields.name)?.text, !LibraryStore.reserved.contains(slug) else {
            throw LibraryRefusal.nameUnfit
        }
        try context.session.lock("library")
        guard try LibraryStore.latest(of: slug, in: context.session) == nil,
            !(try context.guideline.policies.contains { $0.id == slug })
        else { throw LibraryRefusal.nameTaken }
        try context.add(fields, slug: slug, number: 1)
        return slug
    }
}

/// Adds a newer version of a document; whoever has read an earlier one is asked anew.
public struct AddDocumentVersion: Act {
    private let slug: String
    private let fields: DocumentFields
    private let seen: Int

    /// - Parameter seen: how many versions the person saw when writing; a newer one refuses, so that two who write at once
    ///   lose nothing.
    public init(_ slug: String, _ fields: DocumentFields, seen: Int) {
        self.slug = slug
        self.fields = fields
        self.seen = seen
    }

    /// Takes the right to send notices, which keeping the documents comes with.
    public func authorise(_ context: ActContext) throws { try context.actor.require(.sendNotices) }

    /// - Throws: `Refusal.notFound`; `Refusal.invalid` with every mistake; ``LibraryRefusal/changedMeanwhile``.
    public func perform(_ context: ActContext) throws {
        try context.session.lock("library")
        let guideline = try context.guideline
        let today = LocalDate(context.now, in: guideline.timeZone)
        let document = try PolicyLibrary.document(slug, guideline, on: today, in: context.session)
        let fields = try fields.cleaned()
        guard document.number == seen else { throw LibraryRefusal.changedMeanwhile }
        let latest = try LibraryStore.latest(of: slug, in: context.session)
        if latest?.fields == fields { return context.nothingChanged() }
        try context.add(fields, slug: slug, number: document.number + 1)
    }
}

extension ActContext {
    fileprivate func add(_ fields: DocumentFields.Cleaned, slug: String, number: Int) throws {
        guard let person = actor.person else { throw Refusal.notSignedIn }
        try LibraryStore.insert(fields, slug: slug, number: number, by: person.id, at: now, in: session)
        try record(
            "library.versionAdded", clause: guideline.rule(LawWatchRule.self)?.basis.clause,
            ["document": .string(slug), "version": .integer(Int64(number)), "name": .string(fields.name)])
    }
}

extension LibraryStore {
    /// Words that stand where a document's name could.
    static let reserved: Set<String> = ["nytt", "lasning"]
}
