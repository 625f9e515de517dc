import Organisation

/// Takes in what the public reports, in the name of the part of Kanalvakt that does so.
public struct ReportDesk: Sendable {
    private let office: Office
    private let throttle: ReportThrottle

    /// - Parameter key: keeps the networks that reports come from unreadable where they are counted.
    public init(office: Office, key: [UInt8]) {
        self.office = office
        throttle = ReportThrottle(key: key)
    }

    /// Stores a report and tells those responsible.
    ///
    /// - Parameter address: the network address that it comes from. Kept only as a keyed digest, for a day.
    /// - Returns: the report's number, which the public is told; the same number for a form that was sent twice.
    /// - Throws: `Refusal.invalid` and `ReportRefusal`, to be told beside the form.
    public func receive(_ fields: ReportFields, from address: String) async throws -> Report.ID {
        try await office.perform(ReceiveReport(fields, mark: throttle.mark(of: address)), by: .system(.publicDesk))
    }
}
