import Organisation

extension Actor {
    /// Whether the actor holds the right in the channel.
    public func may(_ right: Right, in channel: Channel.ID) -> Bool { may(right, channel: channel.rawValue) }

    /// Refuses an actor without the right in the channel, whose name goes into the sentence.
    ///
    /// - Throws: `Refusal.notFound` where the actor has nothing to do with the channel, else `Refusal.missingRight`.
    public func require(_ right: Right, in channel: Channel) throws(Refusal) {
        try require(right, channel: channel.id.rawValue, named: channel.name)
    }
}

extension SignedInPerson {
    /// Whether the person holds the right in the channel.
    public func may(_ right: Right, in channel: Channel.ID) -> Bool { may(right, channel: channel.rawValue) }
}
