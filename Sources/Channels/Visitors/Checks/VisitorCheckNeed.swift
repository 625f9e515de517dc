import Database
import Foundation
import Guidelines
import Organisation

/// A channel whose information to visitors somebody should look at.
public struct VisitorCheckNeed: Sendable, Hashable {
    /// The channel.
    public let channel: Channel.ID
    /// Why.
    public let kind: Kind
    /// Since when.
    public let since: Date
    /// The clause that asks for the information, of a change that for the line that changed; nil where the guideline does
    /// not (3 § lag 1998:112 always does).
    public let clause: ClauseID?

    /// Why somebody should look, the most pressing first.
    public enum Kind: String, Sendable, CaseIterable {
        /// The last who looked found something missing.
        case lacking
        /// Nobody has looked.
        case never
        /// The text is another than when somebody last looked.
        case changed
        /// It is a year since somebody looked.
        case old
    }

    /// The need of a channel whose newest check is this one; nil while there is none.
    static func kind(_ newest: VisitorCheck?, _ telling: Telling, at now: Date) -> Kind? {
        guard let newest else { return .never }
        return newest.sighting.need(at: now) { telling.pasted(site: $0).digest }
    }

    /// The open channels that somebody should look at, by name.
    ///
    /// - Parameter guideline: the one in force, which the text is made from.
    public static func all(by guideline: Guideline, at now: Date, in session: Session) throws -> [VisitorCheckNeed] {
        let newest = try VisitorCheckStore.newest(in: session)
        return try Telling.all(by: guideline, in: session).compactMap { telling in
            let check = newest[telling.channel.id]
            return kind(check, telling, at: now).map {
                VisitorCheckNeed(
                    channel: telling.channel.id, kind: $0, since: since($0, check, telling.channel),
                    clause: clause($0, check, telling, by: guideline))
            }
        }
    }

    private static func clause(
        _ kind: Kind, _ check: VisitorCheck?, _ telling: Telling, by guideline: Guideline
    ) -> ClauseID? {
        guard kind == .changed, let check else { return guideline.firstVisitorClause }
        return telling.pasted(site: check.site).changedClause(since: check, by: guideline)
    }

    private static func since(_ kind: Kind, _ check: VisitorCheck?, _ channel: Channel) -> Date {
        guard let check else { return channel.openedOn }
        return kind == .old ? check.checkedAt.addingTimeInterval(VisitorCheck.lasts) : check.checkedAt
    }
}
