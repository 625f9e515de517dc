import Foundation
import Synchronization

/// How far long work has come, on standard error and only at a terminal, so that scripts see nothing of it.
final class ProgressBar: Sendable {
    private let title: String
    private let isShown: Bool
    private let shownPercent = Mutex<Int64>(-1)

    init(_ title: String) {
        self.title = title
        isShown = isatty(STDERR_FILENO) != 0
    }

    /// Draws anew when a whole per cent has been added.
    func show(_ done: Int64, of total: Int64) {
        guard isShown, total > 0 else { return }
        let percent = min(100, max(0, done) * 100 / total)
        let isNew = shownPercent.withLock { last in
            defer { last = percent }
            return last != percent
        }
        guard isNew else { return }
        let filled = Int(percent) / 5
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
        write("\r\(title) \(bar) \(percent) %")
    }

    /// Leaves the line.
    func end() {
        if isShown { write("\n") }
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
