import Organisation

extension ItemHead {
    /// Refuses a decision about something that cannot be decided.
    func requireDecidable() throws(InboxRefusal) {
        if direction == .sent { throw .ownWords }
        if state == .removed { throw .alreadyRemoved }
        try requireNothingUnderWay()
    }

    /// Refuses an answer where none may or can be given.
    ///
    /// - Parameter again: whether the person chose to answer something that has an answer.
    func requireAnswerable(again: Bool) throws(InboxRefusal) {
        if direction == .sent { throw .ownWords }
        if state == .removed { throw .alreadyRemoved }
        if let replyForbiddenBy { throw .replyForbidden(clause: replyForbiddenBy) }
        if !presence.isOnChannel { throw .notOnChannel }
        try requireNothingUnderWay()
        if state == .answered && !again { throw .alreadyAnswered }
    }

    /// Refuses a removal of what cannot be removed. A reply on its way does not stand in its way.
    func requireRemovable() throws(InboxRefusal) {
        if direction == .sent { throw .ownWords }
        if state == .removed { throw .alreadyRemoved }
        if let standing, !standing.isAboutReply { throw .removalUnderWay }
    }

    private func requireNothingUnderWay() throws(InboxRefusal) {
        switch standing {
        case .replyUnderWay, .replyUnknown: throw .replyUnderWay
        case .removalUnderWay, .removalUnknown, .removalFailed: throw .removalUnderWay
        case .replyFailed, nil: break
        }
    }
}
