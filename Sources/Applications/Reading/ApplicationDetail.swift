import Channels
import Database
import Foundation
import Guidelines
import Organisation

/// One application with everything that its pages show.
public struct ApplicationDetail: Sendable {
    /// The application.
    public let application: Application
    /// The form by the guideline in force, with what has been answered.
    public let answers: FormAnswers
    /// What hinders it from being handed in, and what is pointed out.
    public let check: FormCheck
    /// What was handed in last; empty before the first time.
    public let lines: [HandedInLine]
    /// What has happened, in order.
    public let events: [ApplicationEvent]
    /// Names by key of everyone who has had to do with it.
    public let names: [Person.ID: String]
    /// The unit that it is for; nil until one is chosen.
    public let unit: MunicipalUnit?
    /// What answers can be chosen among.
    public let facts: FormFacts
    /// Who decides; nil until a unit is chosen.
    public let decider: DecisionMaker?
    /// The people who give advice.
    public let advisers: [Person]
    /// Who can give somebody the post that is missing, or add somebody who is named.
    public let postGivers: [Person]
    /// Who keeps activity plans.
    public let keepers: [Person]
    /// How the decision waits for advice that is demanded; nil when it does not.
    public let wait: AdviceWait?
    /// Whether an approval takes a reason, since it goes against the advice or what the guideline would rather have.
    public let takesReason: Bool
    /// Whom it names, of those who answer for, watch and cover.
    public let named: NamedPeople
    /// The roles that those whom it names still lack in its channel.
    public let missingRoles: [MissingRole]
    /// What has changed in the form since it was begun; nil when the guideline is the same.
    public let changes: FormChanges?
    /// The channel that came of it.
    public let channel: Channel?
    /// What the person who looks can do.
    public let powers: Powers

    /// What somebody can do with an application.
    public struct Powers: Sendable, Equatable {
        /// Whether the person began it.
        public let isApplicant: Bool
        /// Whether its answers can be changed.
        public let mayWrite: Bool
        /// Whether advice can be given.
        public let mayAdvise: Bool
        /// Whether it can be decided, as far as the post goes.
        public let mayDecide: Bool
        /// Whether the channel can be put in the register.
        public let mayOpen: Bool
        /// Whether it can be taken back.
        public let mayWithdraw: Bool
    }
}

/// How the form differs between the version that a draft was begun under and the one in force.
public struct FormChanges: Sendable, Equatable {
    /// The version it was begun under.
    public let former: Int
    /// The questions that are new, as they are put.
    public let added: [String]
    /// The questions that are no longer asked, with what had been answered.
    public let dropped: [Dropped]

    /// A question that is no longer asked.
    public struct Dropped: Sendable, Equatable {
        /// The question.
        public let prompt: String
        /// What had been answered; it is kept, and not handed in.
        public let answer: String
    }

    init(from former: ApplicationForm, to current: ApplicationForm, sheet: AnswerSheet, _ facts: FormFacts) {
        let (old, new) = (Set(former.questions.map(\.id)), Set(current.questions.map(\.id)))
        self.former = former.guideline.version
        added = current.questions.filter { !old.contains($0.id) }.map(\.prompt)
        dropped = former.questions.filter { !new.contains($0.id) && !sheet[$0.id].isEmpty }.map {
            Dropped(prompt: $0.prompt, answer: facts.words(sheet[$0.id], $0.kind))
        }
    }
}

/// Puts one application together inside a transaction.
struct DetailReader {
    let application: Application
    let signedIn: SignedInPerson
    let sight: ApplicationSight
    let now: Date
    let session: Session

    func detail(_ guideline: Guideline, former: Guideline?) throws -> ApplicationDetail {
        let store = ApplicationStore(session: session)
        let sheet = try AnswerStore(session: session, application: application.id).sheet()
        let form = ApplicationForm(guideline)
        let answers = FormAnswers(form: form, sheet: sheet)
        let facts = try FormFacts.load(for: answers, of: application.id, at: now, in: session)
        let (check, events) = (FormCheck(answers, facts), try store.events(of: application.id))
        let isWritten = application.state.isBeingWritten
        let asked = FormAnswers(form: isWritten ? form : former.map { ApplicationForm($0) } ?? form, sheet: sheet)
        let changes = isWritten ? former : nil
        let decider = try sight.decider(of: application)
        let named = NamedPeople(asked, among: facts.people)
        return ApplicationDetail(
            application: application, answers: answers, check: check,
            lines: try store.lines(of: application.id, round: application.round), events: events,
            names: Dictionary(uniqueKeysWithValues: facts.people.map { ($0.id, $0.fullName) }),
            unit: facts.units.first { $0.id == application.unit }, facts: facts,
            decider: decider, advisers: try GrantStore.people(with: .adviseOnApplications, in: session),
            postGivers: try GrantStore.people(with: .managePeople, in: session),
            keepers: try GrantStore.people(with: .keepPlans, in: session),
            wait: try AdviceWait.load(application, by: guideline, at: now, in: session),
            takesReason: application.isAdvisedAgainst(events) || check.questions.contains(where: \.isOfChoice),
            named: named,
            missingRoles: try application.channel.map { try named.missingRoles(in: $0, session) } ?? [],
            changes: changes.map {
                FormChanges(from: ApplicationForm($0), to: form, sheet: sheet, facts)
            },
            channel: try application.channel.flatMap { try ChannelStore.channel($0, in: session) }, powers: powers(decider))
    }

    private func powers(_ decider: DecisionMaker?) -> ApplicationDetail.Powers {
        let (actor, state) = (Actor.person(signedIn), application.state)
        let isApplicant = application.applicant == signedIn.person.id
        let waitsForAddress = state == .approved && application.channel == nil
        return ApplicationDetail.Powers(
            isApplicant: isApplicant, mayWrite: sight.mayWrite(application),
            mayAdvise: state.isUnderWay && actor.may(.adviseOnApplications),
            mayDecide: state.isUnderWay && decider?.includes(actor) == true,
            mayOpen: waitsForAddress && (isApplicant || actor.may(.manageChannels)),
            mayWithdraw: isApplicant && (state.isBeingWritten || state.isUnderWay))
    }
}
