import Guidelines
import Wording
import WorkingTime

/// Why an act was not carried out, in order of precedence: where several are true, the first is told.
///
/// Who someone is comes before what they may know, that before what they may do, and that before whether
/// what they wrote was right; so nobody learns from a refusal what they had no right to learn. What only those with
/// a right may know of is not even looked for without it.
public enum Refusal: Explained, Equatable {
    /// There is no session, or it has ended.
    case notSignedIn
    /// Too many failed sign-ins for this name or from this address.
    case waitBeforeSignIn(seconds: Int)
    /// More people are signing in at this moment than the server takes in.
    case signInsBusy
    /// The name and the password do not belong together. The same answer whether the name exists or not.
    case wrongNameOrPassword
    /// The person's last day at work has passed. Told only to whoever has shown the password.
    case hasLeft(lastDay: LocalDate)
    /// The form was not made for this session (cross-site request, or a page from before signing in again).
    case formExpired
    /// It does not exist, or the actor may not know that it does. Never told apart.
    case notFound
    /// The person holds no role with the right in the channel (nil: in every channel).
    case missingRight(Right, channel: String?)
    /// The person does not hold the post that decides for the unit.
    case missingPost(UnitPost, unit: String)
    /// The person's roles do not let them give or take back this one.
    case mayNotGive(Role)
    /// A part of Kanalvakt tried something outside its own rights.
    case systemMayNot(SystemPart, Right)
    /// The guideline's clause forbids doing it this way.
    case againstRule(ClauseID, summary: String)
    /// What was written in the fields cannot be used; every mistake, not only the first.
    case invalid([FieldProblem])
    /// The field's value is already used by another.
    case taken(field: String)
    /// The role is held for all channels or not at all.
    case roleIsForAllChannels(Role)
    /// The person is deactivated and can be given nothing.
    case personInactive
    /// Nobody would be left who can manage people.
    case lastAdministrator
}

extension Refusal: Comparable {
    /// Place in the order of precedence; lower is told first.
    public var precedence: Int {
        switch self {
        case .notSignedIn: 0
        case .waitBeforeSignIn: 1
        case .signInsBusy: 2
        case .wrongNameOrPassword: 3
        case .hasLeft: 4
        case .formExpired: 5
        case .notFound: 6
        case .missingRight: 7
        case .missingPost: 8
        case .mayNotGive: 9
        case .systemMayNot: 10
        case .againstRule: 11
        case .invalid: 12
        case .taken: 13
        case .roleIsForAllChannels: 14
        case .personInactive: 15
        case .lastAdministrator: 16
        }
    }

    public static func < (left: Refusal, right: Refusal) -> Bool { left.precedence < right.precedence }
}
