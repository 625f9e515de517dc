import Guidelines
import Inbox
import WorkingTime

/// The versions of the guideline that the deadlines on a page were counted under: a deadline that runs keeps its own,
/// also when a later version is in force.
struct DeadlineVersions: Sendable {
    private let inForce: Guideline
    private var earlier: [Int: Guideline] = [:]

    /// Asks the database only for versions that are not in force.
    init(of deadlines: [ItemDeadline], _ parts: SiteParts) async throws {
        inForce = parts.guideline
        for deadline in deadlines where !isInForce(deadline) && earlier[deadline.guidelineVersion] == nil {
            earlier[deadline.guidelineVersion] = try await parts.house.guidelines.guideline(
                deadline.guideline, version: deadline.guidelineVersion)
        }
    }

    /// The guideline that it was counted under; the one in force where that version is not kept.
    func guideline(of deadline: ItemDeadline) -> Guideline {
        isInForce(deadline) ? inForce : earlier[deadline.guidelineVersion] ?? inForce
    }

    /// Whether it was counted under the version in force.
    func isInForce(_ deadline: ItemDeadline) -> Bool {
        deadline.guideline == inForce.id && deadline.guidelineVersion == inForce.version
    }
}

extension DeadlineWording {
    init(_ deadline: ItemDeadline, _ versions: DeadlineVersions, _ parts: SiteParts) {
        let calendar = versions.guideline(of: deadline).calendar
        self.init(
            dueAt: deadline.dueAt, limit: try? TimeLimit(parsing: deadline.limit), clause: deadline.clause,
            hours: HoursWording(calendar: calendar, texts: parts.texts).words, times: parts.times, texts: parts.texts)
    }
}
