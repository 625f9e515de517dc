import Database
import Foundation

/// A stretch of time that a person is signed in for, on one browser.
public struct SignInSession: Sendable, Hashable {
    public typealias ID = RowID<SignInSession>

    public let id: ID
    /// Who is signed in.
    public let personID: Person.ID
    /// When the person signed in.
    public let startedAt: Date
    /// Last request, to the nearest few minutes (``SessionLimits/touchAfter``).
    public let lastSeenAt: Date
    /// When it ends however much it is used.
    public let endsAt: Date
}
