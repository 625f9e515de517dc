/// Someone signed in on one browser: who, and the token that the browser holds.
public struct OpenSession: Sendable {
    /// Who is signed in, with their roles.
    public let signedIn: SignedInPerson
    /// What the browser holds.
    public let token: SessionToken
    /// Failed attempts on the person's name since the last sign-in, to be shown to the person just signed in; else 0.
    public let failedBefore: Int

    /// Who acts, for ``Office/perform(_:by:)``.
    public var actor: Actor { .person(signedIn) }
}
