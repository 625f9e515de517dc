/// The right to take one entry off a platform: shows that its evidence is stored, re-read and logged,
/// or that an explicit rule says that none may be kept.
///
/// Only the room Moderation makes one. A connector asks for it and does nothing else with it, so that
/// no code path can remove without one.
public protocol RemovalWarrant: Sendable {
    /// What the act rests on, for the log.
    var evidenceReference: String { get }
}
