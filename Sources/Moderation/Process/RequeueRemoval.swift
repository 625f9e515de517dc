import Organisation

/// Puts a removal back before the platform was asked, when it was asked and surely did nothing.
struct RequeueRemoval: Act {
    let removal: Removal.ID

    func authorise(_ context: ActContext) throws { try context.actor.require(.carryOutDecisions) }

    func perform(_ context: ActContext) throws {
        context.nothingChanged()
        let removals = RemovalStore(session: context.session)
        guard try removals.removal(removal)?.state == .acting else { return }
        try removals.setState(.evidenced, of: removal)
    }
}
