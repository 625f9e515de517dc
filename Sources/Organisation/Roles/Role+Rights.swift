extension Role {
    /// The rights that come with the role. `docs/reference/roles.md` shows the same table, held to this by a test.
    public var rights: Set<Right> {
        switch self {
        case .coordinator:
            Self.handling.union(Self.keeping).union([
                .seeLedger, .verify, .manageChannels, .giveRoles, .adoptGuideline, .adviseOnApplications, .keepPlans,
                .closeChannels, .recordAbsence, .sendNotices, .seeMail,
            ])
        case .manager: Self.handling.union(Self.keeping).union([.seeLedger, .giveRoles, .closeChannels, .recordAbsence])
        case .editor, .deputy: Self.handling.union(Self.keeping).union([.seeLedger])
        case .registrar: [.seeItems, .seeLedger, .verify, .seeRegister, .keepPlans]
        case .archivist, .dataProtectionOfficer: [.seeItems, .seeLedger, .verify, .seeRegister]
        case .custodian: [.seeRegister, .openDeposits, .keepPlans]
        case .administrator:
            [
                .seeLedger, .verify, .manageChannels, .giveRoles, .managePeople, .adoptGuideline, .seeRegister,
                .recordAbsence, .seeMail,
            ]
        }
    }

    /// What handling an item takes, from reading it to closing it.
    private static let handling: Set<Right> = [.seeItems, .reply, .decideOutcome, .remove, .settleUnknown]

    /// What keeping a channel takes besides handling what is written on it.
    private static let keeping: Set<Right> = [
        .applyForChannel, .seeRegister, .proposeChannelChanges, .checkChannels, .depositCredentials,
    ]

    /// The roles that a holder may give to others and take back. Nobody below an administrator may give
    /// a role that reaches further than their own.
    public var mayGive: Set<Role> {
        switch self {
        case .administrator: Set(Role.allCases)
        case .coordinator: [.manager, .editor, .deputy, .registrar, .archivist, .dataProtectionOfficer]
        case .manager: [.editor, .deputy]
        case .editor, .deputy, .registrar, .archivist, .dataProtectionOfficer, .custodian: []
        }
    }
}

extension Right {
    /// The roles that the right comes with, in the order of the table.
    public var roles: [Role] {
        Role.allCases.filter { $0.rights.contains(self) }
    }

    /// The roles whose holders can give someone this right, in the order of the table.
    public var givers: [Role] {
        let wanted = Set(roles)
        return Role.allCases.filter { !$0.mayGive.isDisjoint(with: wanted) }
    }
}
