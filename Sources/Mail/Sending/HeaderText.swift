import Foundation

/// Text in the head of a message.
enum HeaderText {
    /// The longest line of a head, in bytes (RFC 5322, 2.1.1).
    private static let longestLine = 76
    /// The most bytes of text in one encoded word: with its frame it keeps within 75 (RFC 2047, 2), and the first has room
    /// beside the field's name.
    private static let mostBytesInWord = 39

    /// A field with its parts, folded between them where the line would be too long.
    static func field(_ name: String, _ parts: [String], _ last: String...) -> String {
        var lines = ["\(name):"]
        for part in parts + last {
            let line = lines[lines.count - 1]
            if line.utf8.count + 1 + part.utf8.count <= longestLine {
                lines[lines.count - 1] = "\(line) \(part)"
            } else {
                lines.append(" \(part)")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// A text as encoded words (RFC 2047, "B"). All of it is encoded, so that nothing in it can be taken for a sign of
    /// the head itself: no quote, comma, angle or line break is left.
    static func phrase(_ text: String) -> [String] {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > mostBytesInWord { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }
    }

    /// A text in base64, 76 characters on a line.
    static func base64Lines(_ text: String) -> [String] {
        Data(text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
            .split(separator: "\n").map(String.init)
    }

    /// "Sun, 22 Nov 2026 02:45:58 +0000" (RFC 5322, 3.3).
    static func date(_ date: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let day = calendar.dateComponents([.weekday, .day, .month, .year, .hour, .minute, .second], from: date)
        let two = { (number: Int?) in String(format: "%02d", number ?? 0) }
        return "\(weekdays[(day.weekday ?? 1) - 1]), \(two(day.day)) \(months[(day.month ?? 1) - 1]) \(day.year ?? 1970) "
            + "\(two(day.hour)):\(two(day.minute)):\(two(day.second)) +0000"
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
