import Database
import Foundation
import Organisation

/// What kind of profile somebody reaches a channel's account with (GOT-13, GOT-14).
public enum ProfileKind: String, Sendable, CaseIterable, Codable {
    /// A profile that the person has for work.
    case service
    /// A sign-in that several share.
    case shared
    /// The person's own profile.
    case personal
}

/// Someone who can sign in to a channel's account on its platform, whatever roles they have in Kanalvakt.
public struct AccessHolder: Sendable, Hashable {
    /// Who.
    public let person: Person.ID
    /// With what kind of profile.
    public let profile: ProfileKind
    /// Since when.
    public let since: Date
    /// Why a personal profile is used, where the guideline asks.
    public let reason: String?
}
