import Foundation
import Guidelines
import WorkingTime

/// When something in the sample was written, told from the moment the sample is made, so that it is always as
/// late, or as near its deadline, as it was meant to be.
enum SampleTime: Decodable, Sendable {
    /// So long ago on the clock: "ago 3d".
    case ago(TimeInterval)
    /// Answers are due so long from now: "due-in 75m".
    case dueIn(TimeInterval)
    /// Answers were due so long ago: "late 3h".
    case late(TimeInterval)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let words = try container.decode(String.self).split(separator: " ")
        guard words.count == 2, let length = Self.length(words[1]) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a sample time")
        }
        switch words[0] {
        case "ago": self = .ago(length)
        case "due-in": self = .dueIn(length)
        case "late": self = .late(length)
        default: throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a sample time")
        }
    }

    /// The moment that fits a guideline's reply duty.
    ///
    /// Deadlines lie in staffed hours, so nearness and lateness are told from the nearest of those when nobody is there.
    func moment(now: Date, by guideline: Guideline) throws -> Date {
        let calendar = guideline.calendar
        switch self {
        case .ago(let length):
            return now.addingTimeInterval(-length)
        case .dueIn(let length):
            let due = try calendar.deadline(from: now, within: .staffedMinutes(Int(length / 60)))
            return try Self.latest(dueBy: due, now: now, guideline)
        case .late(let length):
            var staffed = now
            while !calendar.isStaffed(at: staffed), now.timeIntervalSince(staffed) < 14 * 86_400 {
                staffed.addTimeInterval(-300)
            }
            return try Self.latest(dueBy: staffed.addingTimeInterval(-length), now: now, guideline)
        }
    }

    /// The latest moment whose deadline is not after the given one, to within a minute. Deadlines never run
    /// backwards, so halving finds it.
    private static func latest(dueBy wanted: Date, now: Date, _ guideline: Guideline) throws -> Date {
        var early = now.addingTimeInterval(-30 * 86_400)
        var late = now
        while late.timeIntervalSince(early) > 60 {
            let middle = early.addingTimeInterval(late.timeIntervalSince(early) / 2)
            if try guideline.calendar.deadline(from: middle, within: guideline.reply.limit) <= wanted {
                early = middle
            } else {
                late = middle
            }
        }
        return early
    }

    private static func length(_ text: Substring) -> TimeInterval? {
        guard let number = Double(text.dropLast()) else { return nil }
        switch text.last {
        case "m": return number * 60
        case "h": return number * 3600
        case "d": return number * 86_400
        default: return nil
        }
    }
}
