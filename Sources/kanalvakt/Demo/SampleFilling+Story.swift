import Channels
import Crypto
import Foundation
import Guidelines
import House
import Organisation
import Oversight

/// What has happened around the sample municipality's channels: notices, reports, deposits, a name that was changed and a
/// channel on its way to be closed.
extension SampleFilling {
    func story(until end: Date) -> [Event] {
        let story = sample.story
        let renamings = sample.channels.compactMap { channel in
            channel.former.map { former in event(former.daysAgo, before: end) { try await rename(channel.slug, former) } }
        }
        return renamings + story.notices.flatMap { events(of: $0, until: end) }
            + story.looks.map { look in event(look.daysAgo, before: end) { try await lookThrough(look) } }
            + story.reports.map { report in event(report.daysAgo, before: end) { try await receive(report) } }
            + [event(7, before: end) { try await makeKeys(of: story.custodians) }]
            + story.deposits.map { deposit in event(deposit.daysAgo, before: end) { try await keep(deposit) } }
            + story.closings.map { closing in event(closing.daysAgo, before: end) { try await begin(closing) } }
            + [event(7, before: end) { try await link(story.parties) }]
    }

    private func event(_ daysAgo: Int, before end: Date, _ happen: @escaping () async throws -> Void) -> Event {
        Event(at: end.addingTimeInterval(-Double(daysAgo) * 86_400), happen: happen)
    }

    private func rename(_ slug: String, _ former: SampleMunicipality.FormerAccount) async throws {
        let channel = try await house.channel(named: slug).id
        try await house.office.perform(ReportIdentity(.handle, of: channel, now: former.handle), by: actor(former.seenBy))
        for change in try await house.database.read({ try IdentityStore.open(of: channel, in: $0) }) {
            try await house.office.perform(ConfirmIdentity(change.id), by: actor("anna"))
        }
    }

    /// A notice, and one event for each who reads it.
    private func events(of notice: SampleMunicipality.SampleNotice, until end: Date) -> [Event] {
        let token = UUID().uuidString
        let send = {
            SendNotice(
                NoticeFields(subject: notice.subject, body: notice.body), to: NoticeAudience(parts: [.responsible, .editor]),
                formToken: token)
        }
        // Whoever sends the form again is told which notice it made.
        let readings = notice.readBy.map { username, daysAgo in
            event(daysAgo, before: end) {
                let id = try await house.office.perform(send(), by: actor(notice.by))
                try await house.office.perform(MarkNoticeRead(id), by: actor(username))
            }
        }
        return [event(notice.daysAgo, before: end) { _ = try await house.office.perform(send(), by: actor(notice.by)) }] + readings
    }

    /// The channel is needed and rightly kept, and its picture follows the graphic profile.
    private func lookThrough(_ look: SampleMunicipality.Look) async throws {
        let channel = try await house.channel(named: look.channel).id
        let looker = try await actor(look.by)
        try await house.office.perform(
            NoteCheck(.review, of: channel, on: day(0).description, note: look.note, lastPost: day(-1).description), by: looker)
        try await house.office.perform(RecordPictureCheck(channel, follows: true, logo: true, note: ""), by: looker)
    }

    private func receive(_ report: SampleMunicipality.SampleReport) async throws {
        let channel: Channel.ID? =
            if let slug = report.channel { try await house.channel(named: slug).id } else { nil }
        // Addresses of RFC 5737: those of nobody.
        let id = try await house.reports.receive(
            ReportFields(
                kind: report.account == nil ? .content : .impostor, channel: channel, pasted: report.account ?? "",
                words: report.words), from: "192.0.2.7")
        guard let username = report.settledBy, let note = report.note else { return }
        let stored = try await house.database.read { try ReportStore.report(id, in: $0) }
        if let impostor = stored?.impostor {
            try await house.office.perform(JudgeImpostor(impostor, .reportedToPlatform, note: note), by: actor(username))
        } else {
            try await house.office.perform(HandleReport(id, note: note), by: actor(username))
        }
    }

    private func makeKeys(of custodians: [String]) async throws {
        for username in custodians {
            guard case .person(let person) = try await actor(username) else { continue }
            try await house.deposits.makeKey(for: person, passphrase: SampleMunicipality.passphrase)
        }
    }

    private func keep(_ deposit: SampleMunicipality.SampleDeposit) async throws {
        guard case .person(let person) = try await actor(deposit.by) else { return }
        let content = DepositContent(
            account: deposit.account, signIn: deposit.signIn, password: UUID().uuidString, secondFactor: deposit.secondFactor)
        try await house.deposits.deposit(content, for: house.channel(named: deposit.channel).id, by: person)
    }

    /// Decides to close a channel, keeps it as it looked and tells those who follow it; the rest remains to be done.
    private func begin(_ closing: SampleMunicipality.Closing) async throws {
        let channel = try await house.channel(named: closing.channel).id
        let closer = try await actor(closing.by)
        let id = try await house.office.perform(OpenClosure(channel, because: .notToBeUsed, reason: closing.reason), by: closer)
        let digest = SHA256.hash(data: Data(closing.captured.utf8)).map { String(format: "%02x", $0) }.joined()
        let today = day(0).description
        let capture = try house.oversight.capture(in: id, on: today, note: closing.captured, picture: nil, digest: digest)
        try await house.office.perform(capture, by: closer)
        try await house.office.perform(TakeClosureStep(.followersTold, in: id, on: today, note: closing.told), by: closer)
    }

    /// Links to parties, where the guideline grants them.
    private func link(_ parties: [SampleMunicipality.Party]) async throws {
        guard house.guideline.rule(PartyLinkRule.self) != nil else { return }
        for party in parties {
            try await house.office.perform(AddPartyLink(name: party.name, address: party.address), by: actor("anna"))
        }
    }
}
