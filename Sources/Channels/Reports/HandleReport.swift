import Database
import Organisation

/// Notes what came of a report about something on a channel (HBG-6.5, LUD-43).
public struct HandleReport: Act {
    private let report: Report.ID
    private let note: String

    /// - Parameter note: what was done, for colleagues.
    public init(_ report: Report.ID, note: String) {
        self.report = report
        self.note = note
    }

    public func authorise(_ context: ActContext) throws {
        guard let report = try ReportStore.report(report, in: context.session) else { throw Refusal.notFound }
        guard let id = report.channel, let channel = try ChannelStore.channel(id, in: context.session) else {
            return try context.actor.require(.manageChannels)
        }
        try context.actor.require(.seeItems, in: channel)
    }

    public func perform(_ context: ActContext) throws {
        guard let report = try ReportStore.report(report, in: context.session), let person = context.actor.person else {
            throw Refusal.notFound
        }
        if report.handling != nil { throw ReportRefusal.alreadyHandled }
        if report.impostor != nil { throw ReportRefusal.judgeTheAccount }
        let note = try ReportNote.cleaned(note)
        try ReportStore.handle(report.id, by: person.id, note: note, at: context.now, in: context.session)
        try context.record("channel.reportHandled", ["report": .integer(report.id.rawValue)])
    }
}

/// What somebody notes when a report or an account is settled.
enum ReportNote {
    /// - Throws: `Refusal.invalid` where nothing is written.
    static func cleaned(_ raw: String) throws(Refusal) -> String {
        var reader = FieldReader()
        let note = reader.read(raw, TextRule("Anteckning", length: 1...2000, allowsLines: true))
        try reader.finish()
        return note
    }
}
