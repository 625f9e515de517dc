import Database
import Guidelines
import Organisation

/// Notes that somebody can sign in to a channel's account, and with what kind of profile (GOT-13).
public struct RecordAccess: Act {
    private let channel: Channel.ID
    private let person: Person.ID
    private let profile: ProfileKind
    private let reason: String

    /// - Parameter reason: why a personal profile is used; may be empty where the guideline does not ask.
    public init(_ channel: Channel.ID, _ person: Person.ID, profile: ProfileKind, reason: String = "") {
        self.channel = channel
        self.person = person
        self.profile = profile
        self.reason = reason
    }

    public func authorise(_ context: ActContext) throws { try context.requireAccessKeeper(of: channel) }

    public func perform(_ context: ActContext) throws {
        guard let someone = try PersonStore.person(person, in: context.session) else { throw Refusal.notFound }
        guard someone.active else { throw Refusal.personInactive }
        let before = try AccessStore.holder(person, of: channel, in: context.session)
        if let before, before.profile == profile, profile != .personal { return context.nothingChanged() }
        let passed = try passOver(context)
        try AccessStore.put(person, profile, because: passed?.reason, of: channel, at: context.now, in: context.session)
        try context.record(
            "channel.accessGiven",
            [
                "channel": .integer(channel.rawValue), "person": .integer(person.rawValue),
                "profile": .string(profile.rawValue),
            ])
    }

    private func passOver(_ context: ActContext) throws -> PassedOver? {
        guard profile == .personal, let rule = try context.guideline.rule(AccountRule.self), rule.privateProfilesAvoided
        else { return nil }
        return try context.passOver(
            rule.basis, because: reason, field: "Varför en privat profil",
            ["channel": .integer(channel.rawValue), "person": .integer(person.rawValue)])
    }
}

/// Notes that somebody can no longer sign in to a channel's account.
public struct EndAccess: Act {
    private let channel: Channel.ID
    private let person: Person.ID

    public init(_ channel: Channel.ID, _ person: Person.ID) {
        self.channel = channel
        self.person = person
    }

    public func authorise(_ context: ActContext) throws { try context.requireAccessKeeper(of: channel) }

    public func perform(_ context: ActContext) throws {
        guard try AccessStore.delete(person, of: channel, in: context.session) else { return context.nothingChanged() }
        try context.record(
            "channel.accessEnded", ["channel": .integer(channel.rawValue), "person": .integer(person.rawValue)])
    }
}
