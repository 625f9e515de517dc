import Database
import Guidelines
import Ledger
import Mail
import Organisation
import WorkingTime

/// Sends a notice to those who answer for channels, with a letter to each (HBG-4.19, KUN-59).
public struct SendNotice: Act {
    private let fields: NoticeFields
    private let audience: NoticeAudience
    private let formToken: String

    /// - Parameter formToken: the form's own mark; sent twice, it sends one notice.
    public init(_ fields: NoticeFields, to audience: NoticeAudience, formToken: String) {
        self.fields = fields
        self.audience = audience
        self.formToken = formToken
    }

    /// Takes the right to send notices.
    public func authorise(_ context: ActContext) throws { try context.actor.require(.sendNotices) }

    /// - Throws: `Refusal.invalid` with every mistake; ``NoticeRefusal/nobody`` when it would reach no one.
    public func perform(_ context: ActContext) throws -> Notice.ID {
        guard let sender = context.actor.person else { throw Refusal.notSignedIn }
        if let sent = try NoticeStore.notice(formToken: formToken, in: context.session) {
            context.nothingChanged()
            return sent.id
        }
        let fields = try fields.cleaned()
        let guideline = try context.guideline
        if !fields.document.isEmpty {
            _ = try PolicyLibrary.document(
                fields.document, guideline, on: LocalDate(context.now, in: guideline.timeZone), in: context.session)
        }
        let people = try audience.people(on: context.today, in: context.session).filter { $0 != sender.id }
        if people.isEmpty { throw NoticeRefusal.nobody }
        let id = try NoticeStore.insert(fields, formToken: formToken, by: sender.id, at: context.now, in: context.session)
        for person in people {
            try NoticeStore.insert(person, of: id, in: context.session)
            try Outbox.put(NoticeLetter.first(id, fields.subject, to: person), context)
        }
        try context.record(
            "notice.sent", clause: guideline.rule(LawWatchRule.self)?.basis.clause,
            [
                "notice": .integer(id.rawValue), "receivers": .array(people.map { .integer($0.rawValue) }),
                "document": LedgerValue(fields.document.isEmpty ? nil : fields.document),
            ])
        return id
    }
}
