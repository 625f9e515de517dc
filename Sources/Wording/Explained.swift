/// A failure that a person can meet.
///
/// The sentence says what happened and what to do next, in plain words. It never carries internals
/// (paths, SQL, stack traces, secrets): those belong in the log.
public protocol Explained: Error, Sendable {
    /// One plain sentence for the person who met the failure.
    func sentence(in language: Language) -> String
}
