import Database
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// How whoever decides goes on without advice in Kanalvakt, where the guideline has somebody consulted first (HBG-5.6,
/// OSB-8): silence must not hold up a decision that is another's to take.
public enum WithoutAdvice: String, Sendable, CaseIterable {
    /// The advice was asked for and given by word of mouth.
    case spoken = "muntligt"
    /// Nobody has answered in the days that there were.
    case silent = "tyst"
    /// Everyone who gives advice is away, or there is nobody.
    case away = "borta"
}

/// An application that waits for advice which the guideline demands, and when it need not wait any more.
public struct AdviceWait: Sendable {
    /// How many working days the adviser has before the decision can be taken without.
    public static let days = 5

    /// What the guideline says.
    public let rule: ConsultationRule
    /// From when nobody needs to wait for an answer.
    public let silentFrom: Date
    /// The ways past it that are open now; empty where the guideline makes the advice a step of its own (KUN-15).
    public let ways: [WithoutAdvice]

    /// - Returns: nil for an application that waits for no advice, or for advice that only should or may be asked for.
    static func load(_ application: Application, by guideline: Guideline, at now: Date, in session: Session) throws -> AdviceWait? {
        guard application.state == .handedIn, let rule = guideline.rule(ConsultationRule.self),
            rule.basis.strength.answer == .refuse
        else { return nil }
        let events = try ApplicationStore(session: session).events(of: application.id)
        let handedIn = events.last { $0.kind == .handedIn }?.at ?? application.changedAt
        let from = try guideline.calendar.deadline(from: handedIn, within: .workingDays(days))
        guard !rule.isOwnStep else { return AdviceWait(rule: rule, silentFrom: from, ways: []) }
        var ways: [WithoutAdvice] = [.spoken]
        if now >= from { ways.append(.silent) }
        if try areAway(on: LocalDate(now, in: guideline.timeZone), in: session) { ways.append(.away) }
        return AdviceWait(rule: rule, silentFrom: from, ways: ways)
    }

    /// Whether the one who decides need not wait any more for a written answer.
    public var isOver: Bool { ways.contains(.silent) || ways.contains(.away) }

    private static func areAway(on day: LocalDate, in session: Session) throws -> Bool {
        let advisers = try GrantStore.people(with: .adviseOnApplications, in: session).map(\.id)
        let absent = Set(try AbsenceStore.absences(on: day, in: session).map(\.person))
        return Set(advisers).isSubset(of: absent.union(try Departure.gone(by: day, in: session)))
    }
}

/// That a decision is taken without advice in Kanalvakt, and what is said about it.
public struct AdvicePassed: Sendable {
    /// How.
    public let way: WithoutAdvice
    /// Who was asked, where it was done by word of mouth; else empty.
    public let asked: String
    /// Which day, as it was written; else empty.
    public let day: String

    public init(_ way: WithoutAdvice, asked: String = "", on day: String = "") {
        self.way = way
        self.asked = asked
        self.day = day
    }

    /// What is kept of it on the timeline.
    ///
    /// - Throws: `Refusal.invalid` for what is missing.
    func told(because reason: String, today: LocalDate) throws -> String {
        var fields = FieldReader()
        let reason = fields.read(reason, TextRule(Self.reasonField, length: 3...2000, allowsLines: true))
        guard way == .spoken else {
            try fields.finish()
            return "\(way == .silent ? "Inget råd på \(AdviceWait.days) arbetsdagar" : "Den som ger råd är borta"): \(reason)"
        }
        let asked = fields.read(asked, TextRule("Vem du frågade", length: 2...200))
        let when = LocalDate(day.trimmingCharacters(in: .whitespaces))
        if when.map({ $0 > today || $0 < today.adding(days: -366) }) ?? true {
            fields.note(FieldProblem(field: "Vilken dag du frågade", kind: .unsuitable(allowed: Self.spokenDay)))
        }
        try fields.finish()
        return "Rådfrågad muntligt: \(asked), \(when?.inWords ?? ""). \(reason)"
    }

    /// What the field for the reason is called.
    static let reasonField = "Varför utan råd"

    private static let spokenDay = FieldProblem.Wish(
        swedish: "välj en dag som har varit, eller i dag.", english: "choose a day that has been, or today.")
}
