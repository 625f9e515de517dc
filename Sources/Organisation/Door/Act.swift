/// One change, done by someone at a time: the only way anything in an installation changes.
///
/// An act is a plain value that says what is wanted. ``Office/perform(_:by:)`` carries it out in one
/// transaction: the right first, then the change, then the ledger. Both functions may run more than once,
/// since the database retries a transaction that met another, so they change nothing outside the session.
public protocol Act: Sendable {
    associatedtype Outcome: Sendable

    /// Throws a ``Refusal`` unless the actor may do this. Reads what it needs, changes nothing.
    func authorise(_ context: ActContext) throws

    /// Makes the change and puts it on the ledger, or says ``ActContext/nothingChanged()``.
    func perform(_ context: ActContext) throws -> Outcome
}
