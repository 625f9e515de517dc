import Foundation
import Synchronization

/// A clock that is set by hand, so that the sample's past can be lived through in a moment.
final class SampleClock: Sendable {
    private let time: Mutex<Date>

    init(_ time: Date) {
        self.time = Mutex(time)
    }

    var now: Date {
        get { time.withLock { $0 } }
        set { time.withLock { $0 = newValue } }
    }
}
