import Guidelines
import Ledger
import Organisation
import WorkingTime

/// Says that the person has read a document in the version that was shown.
public struct MarkDocumentRead: Act {
    private let slug: String
    private let mark: String

    /// - Parameter mark: the version that the person saw.
    public init(_ slug: String, mark: String) {
        self.slug = slug
        self.mark = mark
    }

    /// Anyone who is signed in reads for themselves.
    public func authorise(_ context: ActContext) throws {
        guard context.actor.person != nil else { throw Refusal.notSignedIn }
    }

    /// - Throws: `Refusal.notFound`; ``LibraryRefusal/changedMeanwhile`` when a newer version has come, which is to be read;
    ///   ``LibraryRefusal/notInForce``, ``LibraryRefusal/nothingToRead``.
    public func perform(_ context: ActContext) throws {
        guard let person = context.actor.person else { throw Refusal.notSignedIn }
        let guideline = try context.guideline
        let today = LocalDate(context.now, in: guideline.timeZone)
        let document = try PolicyLibrary.document(slug, guideline, on: today, in: context.session)
        guard document.mark == mark else { throw LibraryRefusal.changedMeanwhile }
        guard document.isInForce else { throw LibraryRefusal.notInForce }
        guard document.isReadable else { throw LibraryRefusal.nothingToRead }
        guard try LibraryStore.read(slug, mark: mark, by: person.id, at: context.now, in: context.session) else {
            return context.nothingChanged()
        }
        try context.record(
            "library.documentRead", clause: document.clauses.first,
            ["document": .string(slug), "version": .integer(Int64(document.number))])
    }
}
