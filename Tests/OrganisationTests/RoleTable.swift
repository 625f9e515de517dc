@testable import Organisation

/// The table of roles and rights as it was decided, written out by hand: the code is held to this, not the other
/// way round. The columns stand in the order of `RoleTable.roles`.
enum RoleTable {
    static let roles: [Role] = [
        .coordinator, .manager, .editor, .deputy, .registrar, .archivist, .dataProtectionOfficer, .custodian,
        .administrator,
    ]

    static let rows: [(right: Right, marks: String)] = [
        //                        coo man edi dep reg arc dpo cus adm
        (.seeItems,              "yes yes yes yes yes yes yes no  no"),
        (.reply,                 "yes yes yes yes no  no  no  no  no"),
        (.decideOutcome,         "yes yes yes yes no  no  no  no  no"),
        (.remove,                "yes yes yes yes no  no  no  no  no"),
        (.settleUnknown,         "yes yes yes yes no  no  no  no  no"),
        (.seeLedger,             "yes yes yes yes yes yes yes no  yes"),
        (.verify,                "yes no  no  no  yes yes yes no  yes"),
        (.manageChannels,        "yes no  no  no  no  no  no  no  yes"),
        (.giveRoles,             "yes yes no  no  no  no  no  no  yes"),
        (.managePeople,          "no  no  no  no  no  no  no  no  yes"),
        (.adoptGuideline,        "yes no  no  no  no  no  no  no  yes"),
        (.applyForChannel,       "yes yes yes yes no  no  no  no  no"),
        (.adviseOnApplications,  "yes no  no  no  no  no  no  no  no"),
        (.keepPlans,             "yes no  no  no  yes no  no  yes no"),
        (.seeRegister,           "yes yes yes yes yes yes yes yes yes"),
        (.proposeChannelChanges, "yes yes yes yes no  no  no  no  no"),
        (.checkChannels,         "yes yes yes yes no  no  no  no  no"),
        (.closeChannels,         "yes yes no  no  no  no  no  no  no"),
        (.recordAbsence,         "yes yes no  no  no  no  no  no  yes"),
        (.depositCredentials,    "yes yes yes yes no  no  no  no  no"),
        (.openDeposits,          "no  no  no  no  no  no  no  yes no"),
        (.sendNotices,           "yes no  no  no  no  no  no  no  no"),
        (.seeMail,               "yes no  no  no  no  no  no  no  yes"),
        (.receiveEntries,        "no  no  no  no  no  no  no  no  no"),
        (.carryOutDecisions,     "no  no  no  no  no  no  no  no  no"),
        (.raiseFindings,         "no  no  no  no  no  no  no  no  no"),
        (.receiveReports,        "no  no  no  no  no  no  no  no  no"),
    ]

    static func has(_ role: Role, _ right: Right) -> Bool {
        guard let row = rows.first(where: { $0.right == right }), let column = roles.firstIndex(of: role) else {
            return false
        }
        return row.marks.split(separator: " ")[column] == "yes"
    }

    static let systemParts: [(part: SystemPart, rights: Set<Right>)] = [
        (.sync, [.receiveEntries]),
        (.importer, [.receiveEntries]),
        (.jobs, [.receiveEntries, .carryOutDecisions]),
        (
            .commandLine,
            [
                .managePeople, .giveRoles, .manageChannels, .adoptGuideline, .seeLedger, .verify, .seeRegister, .recordAbsence,
                .seeMail,
            ]
        ),
        (.opening, [.adoptGuideline]),
        (.watch, [.raiseFindings]),
        (.publicDesk, [.receiveReports]),
        (.signIn, []),
        ("somebody", []),
    ]
}
