import Database
import Ledger

/// Says that a person holds a post for a unit.
public struct AppointToPost: Act {
    private let held: HeldPost

    public init(_ held: HeldPost) { self.held = held }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.managePeople) }

    public func perform(_ context: ActContext) throws {
        guard let person = try PersonStore.person(held.person, in: context.session),
            try UnitStore.unit(held.unit, in: context.session) != nil
        else { throw Refusal.notFound }
        guard person.active else { throw Refusal.personInactive }
        if try PostStore.holds(held, in: context.session) { return context.nothingChanged() }
        try PostStore.insert(held, at: context.now, in: context.session)
        try context.record("organisation.postGiven", held.ledgerData)
    }
}

/// Says that a person no longer holds a post.
public struct EndPost: Act {
    private let held: HeldPost

    public init(_ held: HeldPost) { self.held = held }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.managePeople) }

    public func perform(_ context: ActContext) throws {
        guard try PostStore.delete(held, in: context.session) else { return context.nothingChanged() }
        try context.record("organisation.postEnded", held.ledgerData)
    }
}

extension HeldPost {
    var ledgerData: [String: LedgerValue] {
        [
            "unit": .integer(unit.rawValue), "post": .string(post.rawValue), "person": .integer(person.rawValue),
        ]
    }
}
