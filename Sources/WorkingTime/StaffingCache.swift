import Synchronization

/// The years a calendar has worked out so far, shared by its copies.
final class StaffingCache: Sendable {
    /// More years than any register of comments spans; beyond it, the cache starts anew to stay small.
    private static let capacity = 256

    private let years = Mutex<[Int: StaffedYear]>([:])

    /// The year from the cache, or worked out now.
    func year(_ year: Int, of calendar: WorkingCalendar) -> StaffedYear {
        if let known = years.withLock({ $0[year] }) { return known }
        // Worked out outside the lock: two threads may do the same work once, but nobody waits.
        let made = StaffedYear(calendar, year: year)
        years.withLock { years in
            if years.count >= Self.capacity { years.removeAll() }
            years[year] = made
        }
        return made
    }
}
