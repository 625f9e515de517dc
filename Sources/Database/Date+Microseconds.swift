import Foundation

extension Date {
    /// Microseconds between 1970-01-01 and 2001-01-01, where Foundation counts from.
    private static let referenceMicroseconds: Int64 = 978_307_200_000_000

    /// Whole microseconds since 1970-01-01T00:00:00Z, the form in which every time is stored.
    ///
    /// A time outside the range of the form (some 290,000 years) becomes the nearest end of it.
    public var microseconds: Int64 {
        let interval = timeIntervalSinceReferenceDate
        // Whole seconds apart, so that the fraction keeps all the precision it has.
        let whole = interval.rounded(.down)
        guard let seconds = Int64(exactly: whole) else { return interval < 0 ? .min : .max }
        let fraction = Int64(((interval - whole) * 1_000_000).rounded()) + Self.referenceMicroseconds
        let (product, isTooFar) = seconds.multipliedReportingOverflow(by: 1_000_000)
        let (sum, isTooLate) = product.addingReportingOverflow(fraction)
        return isTooFar || isTooLate ? (seconds < 0 ? .min : .max) : sum
    }

    /// - Parameter microseconds: whole microseconds since 1970-01-01T00:00:00Z.
    public init(microseconds: Int64) {
        let (difference, overflow) = microseconds.subtractingReportingOverflow(Self.referenceMicroseconds)
        self.init(timeIntervalSinceReferenceDate: Double(overflow ? Int64.min : difference) / 1_000_000)
    }
}
