import Organisation

/// Asks the coordinator to help filling in the application, who can then read the draft and write in it (HBG-5.9).
public struct AskForHelp: Act {
    private let id: Application.ID

    public init(_ id: Application.ID) { self.id = id }

    public func authorise(_ context: ActContext) throws { _ = try context.own(id) }

    public func perform(_ context: ActContext) throws {
        let application = try context.own(id)
        guard application.state.isBeingWritten else { throw ApplicationRefusal.notBeingWritten }
        if application.helpAskedAt != nil { return context.nothingChanged() }
        try context.applications.setHelpAsked(id, at: context.now)
        try context.note(.helpAsked, application)
        try ApplicationLetters(application, context).helpAsked()
    }
}

/// Takes an application back before it is decided.
public struct WithdrawApplication: Act {
    private let id: Application.ID

    public init(_ id: Application.ID) { self.id = id }

    public func authorise(_ context: ActContext) throws { _ = try context.own(id) }

    public func perform(_ context: ActContext) throws {
        let application = try context.own(id)
        guard application.state.isBeingWritten || application.state.isUnderWay else { throw ApplicationRefusal.ended }
        try context.applications.setState(.withdrawn, of: id, at: context.now)
        try context.note(.withdrawn, application)
        if application.state.isUnderWay { try ApplicationLetters(application, context).withdrawn() }
    }
}
