import Foundation
import Testing

@testable import Organisation

@Suite("Roles and their rights")
struct RoleTests {
    @Test("Each role has the rights of the table, and no other", arguments: Role.allCases)
    func rights(_ role: Role) {
        #expect(RoleTable.roles.count == Role.allCases.count && RoleTable.rows.count == Right.allCases.count)
        for right in Right.allCases {
            #expect(role.rights.contains(right) == RoleTable.has(role, right), "\(role) \(right)")
        }
    }

    @Test("Each part of Kanalvakt has the rights of the table; one that nobody has listed has none")
    func systemParts() {
        for (part, rights) in RoleTable.systemParts { #expect(part.rights == rights, "\(part)") }
        #expect(SystemPart.withRights == RoleTable.systemParts.filter { !$0.rights.isEmpty }.map(\.part))
    }

    @Test("No part of Kanalvakt answers, removes or closes anything of its own accord")
    func machinesDoNotDecide() {
        for part in SystemPart.withRights {
            #expect(part.rights.isDisjoint(with: [.reply, .remove, .decideOutcome, .settleUnknown, .seeItems]))
        }
    }

    @Test("Nobody but an administrator can give a role with a right that the giver lacks", arguments: Role.allCases)
    func noEscalation(_ giver: Role) {
        for given in giver.mayGive {
            #expect(given.rights.isSubset(of: giver.rights) || giver == .administrator, "\(giver) gives \(given)")
        }
    }

    @Test("The reference page shows the same table", arguments: Right.allCases)
    func reference(_ right: Right) throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/reference/roles.md")
        let page = try String(contentsOf: url, encoding: .utf8)
        let cells = Role.allCases.map { $0.rights.contains(right) ? "ja" : "–" } + [
            SystemPart.withRights.filter { $0.rights.contains(right) }.map { "`\($0)`" }.joined(separator: " ")
        ]
        let row = "| \(right.swedish) (`\(right.rawValue)`) | \(cells.joined(separator: " | ")) |"
        #expect(page.contains(row), "docs/reference/roles.md lacks the row: \(row)")
    }

    @Test("The reference page says who may give which role", arguments: Role.allCases)
    func referenceOfGiving(_ role: Role) throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/reference/roles.md")
        let page = try String(contentsOf: url, encoding: .utf8)
        let givers = Role.allCases.filter { $0.mayGive.contains(role) }.map(\.swedish).joined(separator: ", ")
        let scope = role.mayBeLimitedToChannel ? "en kanal eller alla" : "alla"
        let row = "| \(role.swedish) (`\(role.rawValue)`) | \(scope) | \(givers) |"
        #expect(page.contains(row), "docs/reference/roles.md lacks the row: \(row)")
    }
}
