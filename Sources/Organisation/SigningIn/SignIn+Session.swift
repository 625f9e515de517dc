import Database
import Foundation

extension SignIn {
    /// Who holds the cookie, with their roles: one query, and seldom a write.
    ///
    /// - Returns: nil when the cookie opens no session, for whatever reason.
    public func session(cookie: String) async throws -> OpenSession? {
        guard let token = SessionToken(cookie: cookie) else { return nil }
        let now = clock()
        let limits = limits
        let guidelines = office.guidelines
        let found = try await database.read { session in
            let found = try PersonStore.signedIn(token: token, limits: limits, now: now, in: session)
            do {
                if let found { try guidelines.requirePresent(found.signedIn, at: now, in: session) }
                return found
            } catch Refusal.hasLeft {
                return nil
            }
        }
        guard let found else { return nil }
        if now.timeIntervalSince(found.lastSeenAt) > limits.touchAfter, let id = found.signedIn.sessionID {
            try await database.write { try SessionStore.touch(id, at: now, in: $0) }
        }
        return OpenSession(signedIn: found.signedIn, token: token, failedBefore: 0)
    }

    /// Ends the session. Signing out twice is no error.
    public func signOut(_ open: OpenSession) async throws {
        guard let id = open.signedIn.sessionID else { return }
        do {
            try await office.perform(EndSession(id), by: open.actor)
        } catch Refusal.notSignedIn {
            // It had ended already: by time, or from another window.
        }
    }

    /// Changes one's own password, ends every session of one's own, and opens a new one in their place.
    ///
    /// - Throws: ``Refusal/wrongNameOrPassword`` when the current password is wrong; it counts as a failed sign-in.
    ///   ``Refusal/invalid(_:)`` when the new one is against the rule.
    public func changePassword(
        of open: OpenSession, current: String, new: String, from address: String
    ) async throws -> OpenSession {
        let username = open.signedIn.person.username
        let password: Password
        do {
            password = try Password(new: new, for: username)
        } catch {
            throw Refusal.invalid([error])
        }
        let proof = try await prove(username: username, password: Password(typed: current), from: address)
        let hash = try await hasher.hash(password)
        return try await office.perform(ChangeOwnPassword(proof: proof, hash: hash, limits: limits), by: open.actor)
    }
}
