import Foundation

/// A zone's distance from UTC over one year and a few days on either side.
///
/// Asking Foundation for each instant would cost more than everything else in a deadline together.
struct ZoneOffsets: Sendable {
    /// A stretch with one distance: seconds since 1970 of its start, and seconds east of Greenwich.
    struct Stretch: Sendable, Equatable {
        let start: Int
        let offset: Int
    }

    let stretches: [Stretch]
    /// Where knowledge ends, in seconds since 1970.
    let end: Int

    /// Looks at each day and halves its way to the second of each change.
    init(timeZone: TimeZone, year: Int) {
        let first = (LocalDate.dayNumber(year: year, month: 1, day: 1) - 2) * secondsPerDay
        end = (LocalDate.dayNumber(year: year + 1, month: 1, day: 1) + 2) * secondsPerDay
        var stretches = [Stretch(start: first, offset: Self.offset(timeZone, at: first))]
        for time in stride(from: first + secondsPerDay, through: end, by: secondsPerDay) {
            let before = stretches[stretches.count - 1].offset
            if Self.offset(timeZone, at: time) != before {
                let change = Self.change(timeZone, after: time - secondsPerDay, by: time, from: before)
                stretches.append(Stretch(start: change, offset: Self.offset(timeZone, at: change)))
            }
        }
        self.stretches = stretches
    }

    /// Seconds east of Greenwich at an instant.
    func offset(at time: Int) -> Int {
        var found = stretches[0].offset
        for stretch in stretches.dropFirst() where stretch.start <= time { found = stretch.offset }
        return found
    }

    private static func offset(_ timeZone: TimeZone, at time: Int) -> Int {
        timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(time)))
    }

    private static func change(_ timeZone: TimeZone, after low: Int, by high: Int, from offset: Int) -> Int {
        var (low, high) = (low, high)
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if self.offset(timeZone, at: middle) == offset { low = middle } else { high = middle }
        }
        return high
    }
}

/// Seconds of a day on the wall clock.
let secondsPerDay = 86_400
