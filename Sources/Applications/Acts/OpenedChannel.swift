import Channels
import Database
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// Makes the channel of an approved application. The decision is the authority: whoever decided may have no right in the
/// register, and the guideline asks for none.
struct OpenedChannel {
    let application: Application
    let context: ActContext

    init(_ application: Application, _ context: ActContext) {
        self.application = application
        self.context = context
    }

    /// Opens it where the applicant gave an address that serves; else it waits for one, and the timeline says why.
    func openIfReady() throws -> Channel.ID? {
        let answers = try context.answers(of: application)
        guard !answers[.address].isEmpty else { return nil }
        let channel: Channel.ID
        do {
            // Only what the register may refuse: what is on the ledger stays there when a savepoint is undone.
            channel = try context.session.savepoint { try add(answers, at: answers[.address], because: "") }
        } catch let refusal as Refusal {
            try context.note(.notOpened, application, comment: refusal.sentence(in: .sv))
            return nil
        }
        try settle(channel, answers)
        return channel
    }

    func open(at address: String, because reason: String) throws -> Channel.ID {
        let answers = try context.answers(of: application)
        let channel = try add(answers, at: address, because: reason)
        try settle(channel, answers)
        return channel
    }

    private func add(_ answers: FormAnswers, at address: String, because reason: String) throws -> Channel.ID {
        let because = reason.allSatisfy(\.isWhitespace) ? try reasonHandedIn(for: address) : reason
        return try AddChannel(try fields(answers, address), because: because, answering: nil).perform(context)
    }

    /// What was said in the form of why the address is a person's own profile; empty for another than stood there.
    private func reasonHandedIn(for address: String) throws -> String {
        let lines = try context.applications.lines(of: application.id, round: application.round)
        let line = lines.first { $0.question == OwnQuestion.address.rawValue }
        let isAnswered = line?.answer == address.trimmingCharacters(in: .whitespacesAndNewlines)
        return isAnswered ? line?.reason ?? "" : ""
    }

    /// Gives the named people their roles in the channel, and tells those concerned.
    private func settle(_ channel: Channel.ID, _ answers: FormAnswers) throws {
        try context.applications.setChannel(channel, of: application.id, at: context.now)
        try appoint(named(by: answers), in: channel)
        guard let opened = try context.applications.application(application.id),
            let made = try ChannelStore.channel(channel, in: context.session)
        else { throw Refusal.notFound }
        let clause = try context.guideline.rule(ReportingRule.self)?.basis.clause
        try context.note(.opened, opened, clause: clause)
        try ApplicationLetters(opened, context).opened(made, answers)
    }

    private func fields(_ answers: FormAnswers, _ address: String) throws -> ChannelFields {
        guard let unit = application.unit else { throw Refusal.notFound }
        let name = answers[.name]
        let zone = try context.guideline.timeZone
        // Whether a politician may answer for it is asked anew in the register, where the reason is kept (OSB-14).
        let responsible = try named(by: answers).responsible?.person.flatMap { person in
            try person.isPolitician || hasLostPost(person, unit) ? nil : person.id
        }
        return ChannelFields(
            slug: try freeSlug(for: name), name: name, platform: answers[.platform], address: address, unit: unit,
            purpose: answers[.purpose], targetGroup: answers[.targetGroup], openComments: answers.isYes(.openComments),
            openedOn: LocalDate(context.now, in: zone).start(in: zone), guidelineID: try context.guideline.id,
            evaluateOn: LocalDate(answers[.evaluation])?.start(in: zone), responsible: responsible,
            decision: try decision(in: zone))
    }

    /// Whether the post has changed hands since the decision, where the guideline demands it: then the register says that
    /// nobody answers for the channel yet, instead of refusing it (HBG-4.1, KUN-14).
    private func hasLostPost(_ person: Person, _ unit: MunicipalUnit.ID) throws -> Bool {
        guard try context.guideline.rule(ResponsibleRule.self)?.basis.strength.answer == .refuse else { return false }
        return try context.wrongPost(person.id, for: unit) != nil
    }

    /// Who approved, and when: a post and not a name, since the post decides. What was kept that day holds; only an approval
    /// from before it was kept is told by the guideline and the posts of now.
    private func decision(in zone: TimeZone) throws -> ChannelDecision {
        guard let approved = try context.applications.events(of: application.id).last(where: { $0.kind == .approved }) else {
            return ChannelDecision()
        }
        return ChannelDecision(
            by: try approved.decidedBy ?? DecidingOffice(context.decider(of: application), of: nil).words,
            on: LocalDate(approved.at, in: zone).start(in: zone), reference: "Ansökan \(application.id)")
    }

    private func named(by answers: FormAnswers) throws -> NamedPeople {
        NamedPeople(answers, among: try PersonStore.people(in: context.session))
    }

    /// A short name made from the channel's own; with a number where another channel has it.
    private func freeSlug(for name: String) throws -> String {
        guard let slug = Slug(from: name)?.text else { return "" }
        let wanted = [slug] + (2...50).map { "\(slug.prefix(56))-\($0)" }
        return try wanted.first { try ChannelStore.channel(slug: $0, in: context.session) == nil } ?? slug
    }

    /// Gives the named people their roles, as far as whoever acts may give them; the rest is a next step.
    private func appoint(_ named: NamedPeople, in channel: Channel.ID) throws {
        for missing in try named.missingRoles(in: channel, context.session) {
            guard context.actor.signedIn?.mayGive(missing.role, channel: channel.rawValue) == true else { continue }
            let act = AppointToChannel(missing.person.id, as: missing.role, in: channel)
            // Refused before anything is written: the channel opens all the same, and somebody else is appointed afterwards.
            do { try context.carryOut(act) } catch is Refusal { continue } catch is AppointingRefusal { continue }
        }
    }
}

extension NamedPeople {
    /// Which roles the named people get, those of them whom Kanalvakt knows.
    public var roles: [(role: Role, people: [Person])] {
        let known = { (named: [NamedPerson]) in named.compactMap(\.person).filter(\.active) }
        let responsible = known([responsible].compactMap(\.self))
        // Where the guideline leaves it to nobody's post, whoever answers for the channel is one of those who run it.
        guard isLed else {
            let watching = known(watchers)
            let others = responsible.filter { one in !watching.contains { $0.id == one.id } }
            return [(.editor, others + watching), (.deputy, known(cover))]
        }
        return [(.manager, responsible), (.editor, known(watchers)), (.deputy, known(cover))]
    }

    /// Those of the roles that somebody does not hold in the channel.
    func missingRoles(in channel: Channel.ID, _ session: Session) throws -> [MissingRole] {
        try roles.flatMap { role, people in
            try people.filter { person in
                let grants = try PersonStore.grants(of: person.id, in: session)
                return !grants.contains { $0.role == role && ($0.channel == nil || $0.channel == channel.rawValue) }
            }.map { MissingRole(role: role, person: $0) }
        }
    }
}
