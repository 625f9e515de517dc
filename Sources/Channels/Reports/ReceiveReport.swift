import Database
import Foundation
import Guidelines
import Ledger
import Mail
import Organisation

/// Takes in a report from the public, with its commitment on the ledger, and tells those responsible (HBG-6.5, HBG-6.6, LUD-43).
struct ReceiveReport: Act {
    private let fields: ReportFields
    private let mark: String

    /// Seconds within which the same report again is the same form sent twice.
    private static let twinWindow: TimeInterval = 600
    /// Seconds between two letters about one channel, so that a storm of reports does not become a storm of mail.
    private static let letterPause: TimeInterval = 900

    init(_ fields: ReportFields, mark: String) {
        self.fields = fields
        self.mark = mark
    }

    func authorise(_ context: ActContext) throws { try context.actor.require(.receiveReports) }

    func perform(_ context: ActContext) throws -> Report.ID {
        let fields = try fields.cleaned()
        let twinSince = context.now.addingTimeInterval(-Self.twinWindow)
        if let twin = try ReportStore.twin(of: fields, since: twinSince, in: context.session) {
            context.nothingChanged()
            return twin
        }
        if let ground = fields.ground, try context.guideline.ground(ground) == nil { throw ReportRefusal.unknownGround }
        let channel = try fields.channel.map { id in
            guard let channel = try ChannelStore.channel(id, in: context.session) else { throw Refusal.notFound }
            return channel
        }
        try ReportThrottle.count(mark, at: context.now, in: context.session)
        let letterSince = context.now.addingTimeInterval(-Self.letterPause)
        let isQuiet = try !ReportStore.hasReport(fields.kind, about: channel?.id, since: letterSince, in: context.session)
        let impostor = fields.kind == .impostor ? try suspected(fields, context) : nil
        let salt = Salt.random()
        let index = try record(fields, channel, impostor, salt, context)
        let id = try ReportStore.insert(
            fields, impostor: impostor, salt: salt, ledgerIndex: index, at: context.now, in: context.session)
        if isQuiet { try tell(id, fields.kind, channel, context) }
        return id
    }

    private func record(
        _ fields: ReportFields.Cleaned, _ channel: Channel?, _ impostor: Impostor.ID?, _ salt: Salt, _ context: ActContext
    ) throws -> Int64 {
        let commitment = Commitment.make(content: try Report.content(fields), salt: salt)
        var data: [String: LedgerValue] = ["kind": .string(fields.kind.rawValue), "commitment": .string(commitment)]
        if let channel { data["channel"] = .integer(channel.id.rawValue) }
        if let impostor { data["impostor"] = .integer(impostor.rawValue) }
        return try context.record("channel.reportReceived", data)
    }

    /// The account that is reported; one that is the municipality's own is no impostor.
    private func suspected(_ fields: ReportFields.Cleaned, _ context: ActContext) throws -> Impostor.ID {
        let directory = try PublicDirectory.load(in: context.session)
        let pasted = PastedAccount(fields.pasted ?? "", platforms: directory.platformList)
        if let own = pasted.keys.lazy.compactMap({ directory.official(key: $0) }).first {
            throw ReportRefusal.isOfficial(own.channel.name)
        }
        let sorter = try PastedSorter(directory: directory, website: context.guideline.authority.website)
        if pasted.impostorKey != nil || pasted.contact != nil, let refusal = sorter.refusal(pasted) { throw refusal }
        guard let key = pasted.impostorKey else { throw ReportRefusal.noAccount }
        return try ImpostorStore.reported(
            key, shown: pasted.text, platform: pasted.platform, at: context.now, in: context.session)
    }

    /// Says that a report waits. What it says stays off the mail.
    private func tell(_ id: Report.ID, _ kind: Report.Kind, _ channel: Channel?, _ context: ActContext) throws {
        let subject = kind == .impostor ? "Misstänkt falskt konto är anmält" : "Något är anmält på \(channel?.name ?? "en kanal")"
        let body = """
            \(kind == .impostor ? "Någon har anmält ett konto som kan vara falskt." : "Någon har anmält innehåll på en av kommunens kanaler.")
            Anmälan har nummer \(id). Titta på den så snart du kan och skriv vad du gjorde. Det kan ha kommit fler anmälningar \
            sedan brevet skickades.
            """
        for person in try ReportReaders.people(for: channel, in: context.session) {
            try Outbox.put(
                Letter(to: person, subject: subject, body: body, about: "report:\(id)", page: "/anmalningar"), context)
        }
    }
}
