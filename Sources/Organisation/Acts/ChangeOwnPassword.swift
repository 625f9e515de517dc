import Database

/// Gives a person another password after the current one has been proven, and trades every session of theirs
/// for one new.
struct ChangeOwnPassword: Act {
    let proof: SignInProof
    let hash: PasswordHash
    let limits: SessionLimits

    func authorise(_ context: ActContext) throws { try proof.require(context) }

    func perform(_ context: ActContext) throws -> OpenSession {
        let person = proof.personID
        try PasswordStore.set(hash, for: person, at: context.now, in: context.session)
        let ended = try SessionStore.endAll(of: person, in: context.session)
        try context.record("organisation.passwordChanged", ["sessionsEnded": .integer(Int64(ended))])
        let renewed = try proof.renewed(in: context.session)
        return try context.carryOut(StartSession(proof: renewed, rehashed: nil, limits: limits))
    }
}
