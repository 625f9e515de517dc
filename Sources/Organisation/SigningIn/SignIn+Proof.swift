import Database

extension SignIn {
    /// Looks at a password under the throttle.
    func prove(username: String, password: Password, from address: String) async throws -> SignInProof {
        let name = try? Username.clean(username)
        let marks = throttle.marks(name: name, address: address)
        let candidate = try await admit(marks, name: name)
        do {
            guard try await hasher.matches(password, candidate?.hash), let candidate else {
                throw Refusal.wrongNameOrPassword
            }
            return SignInProof(candidate, marks: marks)
        } catch Refusal.signInsBusy {
            try await database.write { try ThrottleStore.takeOff(marks.all, in: $0) }
            throw Refusal.signInsBusy
        } catch Refusal.wrongNameOrPassword {
            try await office.perform(CountRefusedSignIn(), by: .system(.signIn))
            throw Refusal.wrongNameOrPassword
        }
    }

    /// Lets an attempt through to the password, or refuses it. Those held back only read, so that they cost little.
    private func admit(_ marks: SignInThrottle.Marks, name: String?) async throws -> PasswordStore.Candidate? {
        let now = clock()
        let held = try await database.read { try ThrottleStore.wait(marks.all, now: now, in: $0) }
        guard held == 0 else { throw Refusal.waitBeforeSignIn(seconds: held) }
        return try await database.write { session in
            let wait = try ThrottleStore.wait(marks.all, now: now, in: session)
            guard wait == 0 else { throw Refusal.waitBeforeSignIn(seconds: wait) }
            try ThrottleStore.count(marks.all, now: now, in: session)
            return try name.flatMap { try PasswordStore.candidate(username: $0, in: session) }
        }
    }
}
