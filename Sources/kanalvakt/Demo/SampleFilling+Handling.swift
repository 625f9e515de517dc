import Foundation
import Guidelines
import House
import Inbox
import Moderation
import Organisation
import Platforms

/// What the people of the sample municipality have done about what was written to them.
extension SampleFilling {
    func handle(_ comment: SampleMunicipality.Comment, on slug: String) async throws {
        let channel = try await house.channel(named: slug).id
        guard let item = try await house.inbox.itemID(of: RemoteID(comment.id), on: channel) else { return }
        if let answer = comment.answered {
            try await house.office.perform(
                house.inbox.answer(item, text: answer.text, formToken: UUID().uuidString), by: actor(answer.by))
        }
        if let handover = comment.handedOver {
            try await house.office.perform(
                house.inbox.handOver(item, to: .outside(handover.to), note: handover.note), by: actor(handover.by))
        }
        if let decision = comment.noAnswer {
            try await house.office.perform(
                house.inbox.noAnswerNeeded(item, reason: decision.reason), by: actor(decision.by))
        }
        if let taking = comment.removed, let ground = ground(for: taking.content) {
            try await house.office.perform(
                house.moderation.remove(item, ground: ground.id, reason: taking.reason, formToken: UUID().uuidString),
                by: actor(taking.by))
        }
        while try await house.jobs.runDueJobs(now: house.clock()) > 0 {}
    }

    /// The ground that the guideline has for a kind of content; nil when nothing of the kind is removed.
    private func ground(for content: ContentCategory) -> Ground? {
        house.guideline.grounds(covering: content).first { $0.action != .refer }
    }

    func actor(_ username: String) async throws -> Actor {
        let person = try await house.person(named: username)
        guard let signedIn = try await house.database.read({ try PersonStore.signedIn(person.id, in: $0) }) else {
            throw Refusal.notSignedIn
        }
        return .person(signedIn)
    }
}
