/// A step on the way to a closed channel, in the order that they are taken.
public enum ClosureStep: String, Sendable, CaseIterable, Codable {
    /// The channel has been kept as it looked at the end.
    case capture
    /// Those who follow it have been told, with the text that was posted.
    case followersTold
    /// What must be kept has been handed over.
    case recordsHandedOver
    /// The account has been ended on the platform.
    case accountEnded

    /// The steps that must have been taken before this one: what ends on the platform can no longer be kept, and
    /// nobody there can be told any more.
    public var comesAfter: [ClosureStep] {
        self == .accountEnded ? [.capture, .followersTold] : []
    }

    /// What the words about the step are called where they are written.
    var field: String {
        switch self {
        case .capture: "Vad kopian visar"
        case .followersTold: "Texten som lades ut"
        case .recordsHandedOver: "Till vem"
        case .accountEnded: "Hur kontot avslutades"
        }
    }
}
