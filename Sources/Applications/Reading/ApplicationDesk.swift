import Channels
import Database
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// Reads applications for pages: what somebody may see, and what they can do.
public struct ApplicationDesk: Sendable {
    /// The most rows in the list of all applications; older ones are found by their address.
    public static let mostListed = 500

    private let database: Database
    private let guidelines: GuidelineInForce
    private let clock: @Sendable () -> Date

    /// - Parameter clock: what time it is.
    public init(database: Database, guidelines: GuidelineInForce, clock: @escaping @Sendable () -> Date) {
        self.database = database
        self.guidelines = guidelines
        self.clock = clock
    }

    /// The applications that somebody has to do with.
    public func list(for signedIn: SignedInPerson) async throws -> ApplicationList {
        try await database.read { session in
            let (guideline, now) = (try guidelines.current(in: session), clock())
            let sight = ApplicationSight(.person(signedIn), by: guideline, on: LocalDate(now, in: guideline.timeZone), in: session)
            let store = ApplicationStore(session: session)
            let mine = try store.applications(of: signedIn.person.id)
            let waiting = try store.underWay().filter { try sight.waits($0, at: now) }
            let plans = signedIn.mayAnywhere(.keepPlans) ? try store.plans(limit: Self.mostListed) : []
            let mayAdvise = signedIn.mayAnywhere(.adviseOnApplications)
            let all = mayAdvise ? try store.applications(limit: Self.mostListed).filter { try sight.maySee($0) } : []
            let people = try PersonStore.people(Set((mine + waiting + all + plans).map(\.applicant)), in: session)
            let units = Dictionary(uniqueKeysWithValues: try UnitStore.units(in: session).map { ($0.id, $0) })
            let row = { (application: Application) in
                ApplicationList.Row(
                    application: application, applicant: people[application.applicant]?.fullName ?? "",
                    unit: application.unit.flatMap { units[$0]?.name } ?? "")
            }
            return ApplicationList(
                mine: mine.map(row), waiting: waiting.map(row), all: all.map(row), plans: plans.map(row),
                mayBegin: try Self.mayBegin(signedIn, session), seesAll: mayAdvise)
        }
    }

    /// One application.
    ///
    /// - Throws: `Refusal.notFound` where there is none that the person may know of, and `Refusal.missingRight` where it may
    ///   be known of and not read.
    public func application(_ id: Application.ID, for signedIn: SignedInPerson) async throws -> ApplicationDetail {
        try await database.read { session in
            let (guideline, now) = (try guidelines.current(in: session), clock())
            let sight = ApplicationSight(.person(signedIn), by: guideline, on: LocalDate(now, in: guideline.timeZone), in: session)
            let store = ApplicationStore(session: session)
            guard let application = try store.application(id) else { throw Refusal.notFound }
            guard try sight.maySee(application) else { throw sight.refusal(of: application) }
            let reader = DetailReader(application: application, signedIn: signedIn, sight: sight, now: now, session: session)
            return try reader.detail(guideline, former: former(of: application, than: guideline, in: session))
        }
    }

    private static func mayBegin(_ signedIn: SignedInPerson, _ session: Session) throws -> Bool {
        try signedIn.mayAnywhere(.applyForChannel) || !PostStore.posts(of: signedIn.person.id, in: session).isEmpty
    }

    /// The version that a draft was begun under, where another is in force now.
    private func former(of application: Application, than guideline: Guideline, in session: Session) throws -> Guideline? {
        if application.guideline == guideline.id, application.guidelineVersion == guideline.version { return nil }
        return try guidelines.guideline(application.guideline, version: application.guidelineVersion, in: session)
    }
}

/// The applications of one person, in three lists.
public struct ApplicationList: Sendable {
    /// One line.
    public struct Row: Sendable {
        /// The application.
        public let application: Application
        /// The applicant's name.
        public let applicant: String
        /// The unit's name; empty until one is chosen.
        public let unit: String
    }

    /// The person's own, the latest first.
    public let mine: [Row]
    /// Those that wait for the person's advice, decision or next step, the oldest first.
    public let waiting: [Row]
    /// All, for the coordinator.
    public let all: [Row]
    /// Activity plans, for whoever keeps them, the latest first.
    public let plans: [Row]
    /// Whether the person may begin one.
    public let mayBegin: Bool
    /// Whether the person sees all.
    public let seesAll: Bool
}

extension ApplicationSight {
    /// Whether the application waits for the actor.
    func waits(_ application: Application, at now: Date) throws -> Bool {
        let isOwn = application.applicant == actor.person?.id
        switch application.state {
        case .handedIn where try isConsulted():
            if actor.may(.adviseOnApplications) { return true }
            return try mayDecide(application) && isWaitOver(application, at: now)
        case .handedIn, .advised: return try mayDecide(application)
        case .approved: return isOwn || actor.may(.adviseOnApplications)
        case .returned, .draft: return isOwn
        case .refused, .withdrawn: return false
        }
    }

    /// Whether the guideline has anybody consulted before the decision.
    func isConsulted() throws -> Bool { guideline.rule(ConsultationRule.self) != nil }
}
