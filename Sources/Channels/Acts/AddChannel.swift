import Database
import Organisation

/// Puts an official channel in the register (HBG-4.16, LUD-32, GOT-40, KUN-60).
public struct AddChannel: Act {
    private let fields: ChannelFields
    private let reason: String
    private let answeringReason: String?

    /// - Parameters:
    ///   - reason: why its address is a person's own profile, where the guideline asks (GOT-13).
    ///   - answeringReason: why somebody without the post that the guideline names answers for it, where the guideline
    ///     asks (HBG-4.1, KUN-14); nil where whoever decided on the channel has been told.
    public init(_ fields: ChannelFields, because reason: String = "", answering answeringReason: String? = "") {
        self.fields = fields
        self.reason = reason
        self.answeringReason = answeringReason
    }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.manageChannels) }

    public func perform(_ context: ActContext) throws -> Channel.ID {
        if try UnitStore.unit(fields.unit, in: context.session) == nil { throw Refusal.notFound }
        let fields = try fields.cleaned(PlatformList.load(in: context.session))
        if fields.openedOn > context.now {
            throw Refusal.invalid([FieldProblem(field: "Officiell sedan", kind: .unsuitable(allowed: Self.opened))])
        }
        if try ChannelStore.channel(slug: fields.slug.text, in: context.session) != nil {
            throw Refusal.taken(field: "Kortnamnet")
        }
        if try ChannelStore.openChannel(atKey: fields.addressKey, in: context.session) != nil {
            throw Refusal.taken(field: "Adressen")
        }
        try fields.decision.requireMade(by: context.now)
        try context.requireAdditionsAllowed(fields.localAdditions.joined())
        if let responsible = fields.responsible { try context.requireAnswerable(responsible) }
        // The last that may refuse, since a reason that is given goes on the ledger.
        let reasons = try reasonsGiven(fields, context)
        let id = try ChannelStore.insert(fields, at: context.now, in: context.session)
        if let handle = fields.handle {
            try HandleStore.begin(handle, at: fields.address, of: id, from: context.now, in: context.session)
        }
        if let channel = try ChannelStore.channel(id, in: context.session) {
            try RevisionStore.ensureFirst(
                channel, by: context.actor.name, at: context.now, saying: reasons, in: context.session)
        }
        try PublicRegister.changed(in: context.session)
        try context.record(
            "channel.added",
            [
                "channel": .integer(id.rawValue), "slug": .string(fields.slug.text), "name": .string(fields.name),
                "platform": .string(fields.platform.rawValue), "address": .string(fields.address.text),
                "unit": .integer(fields.unit.rawValue), "guideline": .string(fields.guidelineID),
            ])
        return id
    }

    /// What is done in spite of the guideline, and why, for the entry's history.
    private func reasonsGiven(_ fields: ChannelFields.Cleaned, _ context: ActContext) throws -> String {
        let answering = try fields.responsible.flatMap {
            try context.passAnsweringPost($0, for: fields.unit, because: answeringReason, field: AnsweringPost.reasonField)
        }
        let profile = try context.passPersonalProfile(self.fields.address, because: reason, field: PersonalProfile.reasonField)
        return [answering, profile].compactMap(\.?.reason).joined(separator: "\n\n")
    }

    private static let opened = FieldProblem.Wish(
        swedish: "dagen har inte kommit än. En kanal blir officiell först när den har öppnat.",
        english: "the day has not come. A channel becomes official only once it has opened.")
}
