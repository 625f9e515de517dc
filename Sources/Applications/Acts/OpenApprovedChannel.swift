import Channels
import Organisation

/// Fills in where an approved channel is, and puts it in the register. Until then it is not an official channel (GOT-10).
public struct OpenApprovedChannel: Act {
    private let id: Application.ID
    private let address: String
    private let reason: String

    /// - Parameters:
    ///   - address: as pasted.
    ///   - reason: why it is a person's own profile, where the guideline asks (GOT-13); what was said in the form is enough
    ///     for the address that stood there.
    public init(_ id: Application.ID, address: String, because reason: String = "") {
        self.id = id
        self.address = address
        self.reason = reason
    }

    /// Takes that one applied for it, or the right to manage channels.
    public func authorise(_ context: ActContext) throws {
        let application = try context.visible(id, otherwise: context.missing(.manageChannels))
        if application.applicant == context.actor.person?.id { return try context.requireApplicant() }
        try context.actor.require(.manageChannels)
    }

    public func perform(_ context: ActContext) throws -> Channel.ID {
        let application = try context.visible(id)
        guard application.state == .approved, application.channel == nil else { throw ApplicationRefusal.nothingToOpen }
        return try OpenedChannel(application, context).open(at: address, because: reason)
    }
}
