import Testing
import Wording

@testable import Organisation

/// Every role, held for all channels, for the channel asked about, or for another; every right; asked about one
/// channel and about all.
@Suite("Who may do what, and what those who may not are told")
struct AuthorisationTests {
    /// Where a role is held.
    enum Held: CaseIterable { case everywhere, here, elsewhere }

    struct Case: Sendable, CustomTestStringConvertible {
        let role: Role
        let held: Held
        let right: Right
        let channel: Int64?
        var testDescription: String { "\(role) \(held), \(right), \(channel.map { "channel \($0)" } ?? "all channels")" }
    }

    static let cases = Role.allCases.flatMap { role in
        Held.allCases.flatMap { held in
            Right.allCases.flatMap { right in
                [1, nil].map { Case(role: role, held: held, right: right, channel: $0) }
            }
        }
    }

    @Test("The table of role × right × channel", arguments: cases)
    func table(_ it: Case) throws {
        let actor = Self.actor([Grant(role: it.role, channel: it.held == .everywhere ? nil : it.held == .here ? 1 : 2)])
        let expected = Self.expected(it)
        #expect(actor.may(it.right, channel: it.channel) == (expected == nil))
        if let expected {
            #expect(throws: expected) { try actor.require(it.right, channel: it.channel, named: "Torget") }
        } else {
            try actor.require(it.right, channel: it.channel, named: "Torget")
        }
    }

    /// The rights that hold for the whole municipality.
    private static let unbound: Set<Right> = [
        .seeLedger, .verify, .managePeople, .adoptGuideline, .applyForChannel, .adviseOnApplications, .keepPlans, .seeRegister,
        .recordAbsence, .openDeposits, .sendNotices, .seeMail, .raiseFindings, .receiveReports,
    ]

    /// The answer by the hand-written table and three sentences: a right that is not channel-bound is held wherever
    /// the role is; one that is, in the role's channels; and who has nothing to do with a channel is told nothing of it.
    private static func expected(_ it: Case) -> Refusal? {
        let bound = !unbound.contains(it.right)
        let reaches = !bound || it.held == .everywhere || it.held == .here && it.channel == 1
        if RoleTable.has(it.role, it.right), reaches { return nil }
        let knowsChannel = it.held != .elsewhere && Right.allCases.contains { !unbound.contains($0) && RoleTable.has(it.role, $0) }
        if bound, it.channel != nil, !knowsChannel { return .notFound }
        return .missingRight(it.right, channel: "Torget")
    }

    @Test("A part of Kanalvakt that oversteps is refused by name", arguments: RoleTable.systemParts.map(\.part))
    func systemParts(_ part: SystemPart) {
        for right in Right.allCases where !part.rights.contains(right) {
            #expect(throws: Refusal.systemMayNot(part, right)) { try Actor.system(part).require(right, channel: 1) }
        }
    }

    @Test("Several roles add up, each in its own channels")
    func union() {
        let actor = Self.actor([Grant(role: .editor, channel: 1), Grant(role: .registrar, channel: 2)])
        #expect(actor.may(.reply, channel: 1) && !actor.may(.reply, channel: 2))
        #expect(actor.scope(of: .seeItems) == .only([1, 2]))
        #expect(actor.scope(of: .reply) == .only([1]))
        #expect(actor.scope(of: .managePeople).isEmpty)
        #expect(Self.actor([Grant(role: .coordinator)]).scope(of: .reply) == .all)
    }

    @Test("Nobody without a role may do anything", arguments: Right.allCases)
    func noRole(_ right: Right) {
        #expect(!Self.actor([]).may(right, channel: 1))
        #expect(!Self.actor([]).may(right))
    }

    private static func actor(_ grants: [Grant]) -> Actor {
        let person = Person(
            id: Person.ID(3), username: "anna", firstName: "Anna", lastName: "Lind", title: "", unitID: nil, active: true)
        return .person(SignedInPerson(person: person, unit: nil, grants: grants, sessionID: nil))
    }
}
