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

    /// As ``require(_:in:)``, but names the missing right also to whoever reads of the channel in the register: there is
    /// nothing left to hide. For what a channel's entry and its keeping are about, never for what is written on it.
    public func requireListed(_ right: Right, in channel: Channel) throws(Refusal) {
        if may(right, in: channel.id) { return }
        if person != nil, may(.seeRegister) { throw .missingRight(right, channel: channel.name) }
        try require(right, in: channel)
    }
}

extension SignedInPerson {
    /// Whether the person holds the right in the channel.
    public func may(_ right: Right, in channel: Channel.ID) -> Bool { may(right, channel: channel.rawValue) }
}
