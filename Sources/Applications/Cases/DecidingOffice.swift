import Organisation

/// By what somebody decides on an application: a post for the unit, or a role. It is kept with the decision in words,
/// since the guideline, whoever holds a post and the names of units all change, and the register tells of it later
/// (HBG-5.5, LUD-23, OSB-7, GOT-9, KUN-12).
struct DecidingOffice: Equatable {
    /// The post's or the role's own name, for the ledger: "manager", "coordinator".
    let name: String
    /// For the register: "Chef för Biblioteket", "Samordnare".
    let words: String

    /// - Parameter actor: who decides; nil where only the guideline and the posts are known.
    init(_ decider: DecisionMaker, of actor: Actor?) {
        switch decider.authority {
        case .post(let post): self.init(post.rawValue, "\(post.swedish) för \(decider.unit.name)")
        case .coordinator:
            // The right comes with more than one role, and the register names the one that was used.
            let held = Right.manageChannels.roles.first { actor?.signedIn?.holds($0) == true }
            let role = held ?? .coordinator
            self.init(role.rawValue, role.swedish)
        }
    }

    private init(_ name: String, _ phrase: String) {
        self.name = name
        words = phrase.prefix(1).uppercased() + phrase.dropFirst()
    }
}

extension SignedInPerson {
    fileprivate func holds(_ role: Role) -> Bool { grants.contains { $0.role == role } }
}
