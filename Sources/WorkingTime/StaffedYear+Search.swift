extension StaffedYear {
    /// The index of the first span that ends after an instant; the number of spans when there is none.
    func firstSpan(endingAfter time: Int) -> Int {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].end > time { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Staffed seconds of the year before an instant.
    func seconds(before time: Int) -> Int {
        let index = firstSpan(endingAfter: time)
        guard index < spans.count else { return total }
        return secondsBefore[index] + max(0, time - spans[index].start)
    }

    /// The instant when so many staffed seconds of the year have passed; `seconds` is in 1...total.
    func instant(afterSeconds seconds: Int) -> Int {
        var low = 0
        var high = spans.count - 1
        while low < high {
            let middle = (low + high) / 2
            if secondsBefore[middle + 1] >= seconds { high = middle } else { low = middle + 1 }
        }
        return spans[low].start + seconds - secondsBefore[low]
    }

    /// The place of a day among the working days of the year, or of the first one after it.
    func place(ofDay day: Int) -> Int {
        var low = 0
        var high = workingDays.count
        while low < high {
            let middle = (low + high) / 2
            if workingDays[middle] >= day { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The instant of a working day when its wall clock shows a time, given in seconds since midnight, moved
    /// into the day's staffed hours: forward over a break or before opening, back to closing time after it.
    func instant(onDay day: Int, at clock: Int) -> Int {
        let wanted = day * secondsPerDay + clock
        let ofDay = spans(onDay: day)
        if let span = ofDay.first(where: { $0.start + $0.offset <= wanted && wanted < $0.end + $0.offset }) {
            return wanted - span.offset
        }
        if let span = ofDay.first(where: { $0.end + $0.offset == wanted }) { return span.end }
        if let span = ofDay.first(where: { $0.start + $0.offset > wanted }) { return span.start }
        return ofDay.map(\.end).max() ?? wanted
    }

    /// The spans of a day. No zone lies two days from Greenwich, so those around it are enough to look at.
    private func spans(onDay day: Int) -> [Span] {
        let latest = (day + 3) * secondsPerDay
        let nearby = spans[firstSpan(endingAfter: (day - 2) * secondsPerDay)...].prefix { $0.start < latest }
        return nearby.filter { $0.day == day }
    }
}
