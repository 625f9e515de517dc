import Channels
import Database
import Guidelines

/// Activity plans that have been handed in: approved applications whose form was the plan (OSB-9, OSB-39).
public enum HandedInPlans {
    /// The channels that came of such an application.
    public static func channels(in session: Session) throws -> Set<Channel.ID> {
        let rows = try session.rows(
            "SELECT channel_id FROM application WHERE channel_id IS NOT NULL AND state = ? AND paper = ?",
            Application.State.approved, StartFormRule.Kind.activityPlan.rawValue)
        return Set(try rows.map { try $0.id("channel_id") })
    }
}
