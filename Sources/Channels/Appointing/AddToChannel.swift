import Organisation

/// Makes a person editor or deputy of a channel, and notes in the same stroke that the person can sign in to its account
/// where that is so (KUN-18).
public struct AddToChannel: Act {
    private let appointment: AppointToChannel
    private let access: RecordAccess?

    /// - Parameters:
    ///   - profile: with what the person signs in to the account; nil when nothing is to be noted.
    ///   - reason: why a politician is to answer for the channel, where the guideline asks.
    ///   - profileReason: why a personal profile is used, where the guideline asks (GOT-13).
    public init(
        _ person: Person.ID, as role: Role, in channel: Channel.ID, profile: ProfileKind? = nil, because reason: String = "",
        profileReason: String = ""
    ) {
        appointment = AppointToChannel(person, as: role, in: channel, because: reason)
        access = profile.map { RecordAccess(channel, person, profile: $0, reason: profileReason) }
    }

    public func authorise(_ context: ActContext) throws {
        try appointment.authorise(context)
        try access?.authorise(context)
    }

    public func perform(_ context: ActContext) throws {
        try appointment.perform(context)
        try access?.perform(context)
    }
}
