import Database
import Foundation
import Organisation

/// That somebody looked whether a channel shows what its visitors must be told, what they saw, and by which text.
@dynamicMemberLookup
public struct VisitorCheck: Sendable, Hashable, Identifiable {
    public typealias ID = RowID<VisitorCheck>
    /// What a look can show.
    public typealias Outcome = Sighting.Outcome

    public let id: ID
    /// The look. It compared with texts that ``PastedTexts/digest`` tells from others.
    public let sighting: Sighting
    /// What was to stand on the platform that day in Swedish, to see later what has changed.
    public let swedishText: String
    /// The same in English.
    public let englishText: String

    /// How long a check is taken to hold, in seconds.
    public static let lasts = Sighting.lasts

    /// What the look was like.
    public subscript<Value>(dynamicMember part: KeyPath<Sighting, Value>) -> Value { sighting[keyPath: part] }
}
