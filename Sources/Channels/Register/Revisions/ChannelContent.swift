import Foundation
import Organisation
import WorkingTime

/// What a channel's entry says, field by field, as text: what revisions hold, compare and merge.
public struct ChannelContent: Sendable, Hashable {
    private var values: [RevisionField: String]

    /// The field's value; empty where there is none.
    public subscript(_ field: RevisionField) -> String {
        get { values[field] ?? "" }
        set { values[field] = newValue }
    }

    /// Nothing in any field.
    public init() { values = [:] }

    /// What the register says of the channel now.
    public init(_ channel: Channel) {
        values = [
            .name: channel.name, .platform: channel.platform.rawValue, .address: channel.address.text,
            .handle: channel.handle ?? "", .accountID: channel.accountID ?? "", .unit: channel.unitID.description,
            .responsible: channel.responsible?.description ?? "", .purpose: channel.purpose,
            .targetGroup: channel.targetGroup ?? "", .openComments: Self.text(channel.openComments),
            .inCrisis: Self.text(channel.inCrisis), .evaluateOn: channel.evaluateOn.map(LocalTime.utc) ?? "",
            .localAdditions: channel.localAdditions.joined(separator: "\n"),
        ]
        decision = channel.decision
    }

    init(_ fields: ChannelFields.Cleaned) {
        values = [
            .name: fields.name, .platform: fields.platform.rawValue, .address: fields.address.text,
            .handle: fields.handle ?? "", .accountID: fields.accountID ?? "", .unit: fields.unit.description,
            .responsible: fields.responsible?.description ?? "", .purpose: fields.purpose,
            .targetGroup: fields.targetGroup ?? "", .openComments: Self.text(fields.openComments),
            .inCrisis: Self.text(fields.inCrisis), .evaluateOn: fields.evaluateOn.map(LocalTime.utc) ?? "",
            .localAdditions: fields.localAdditions.joined(separator: "\n"),
        ]
        decision = fields.decision
    }

    /// The unit; nil for a value that is none.
    public var unit: MunicipalUnit.ID? { MunicipalUnit.ID(self[.unit]) }

    /// Who answers for the channel; nil for nobody.
    public var responsible: Person.ID? { Person.ID(self[.responsible]) }

    /// Whether the public can write on it.
    public var openComments: Bool {
        get { self[.openComments] == Self.text(true) }
        set { self[.openComments] = Self.text(newValue) }
    }

    /// Whether it is used when there is a crisis.
    public var inCrisis: Bool {
        get { self[.inCrisis] == Self.text(true) }
        set { self[.inCrisis] = Self.text(newValue) }
    }

    /// When it is to be evaluated; nil when no day has been set.
    public var evaluateOn: Date? {
        get { date(.evaluateOn) }
        set { self[.evaluateOn] = newValue.map(LocalTime.utc) ?? "" }
    }

    /// Who decided that the channel may be run, and when.
    public var decision: ChannelDecision {
        get {
            ChannelDecision(
                by: written(.decidedBy), on: date(.decidedOn), reference: written(.decisionReference),
                unknownBecause: written(.decisionUnknown))
        }
        set {
            self[.decidedBy] = newValue.by ?? ""
            self[.decidedOn] = newValue.on.map(LocalTime.utc) ?? ""
            self[.decisionReference] = newValue.reference ?? ""
            self[.decisionUnknown] = newValue.unknownBecause ?? ""
        }
    }

    private func date(_ field: RevisionField) -> Date? {
        TimeZone(secondsFromGMT: 0).flatMap { try? LocalTime.date(self[field], in: $0) }
    }

    private func written(_ field: RevisionField) -> String? { self[field].isEmpty ? nil : self[field] }

    /// The fields that differ, in the order that people read them.
    public func changes(since other: ChannelContent) -> [RevisionField] {
        RevisionField.allCases.filter { self[$0] != other[$0] }
    }

    private static func text(_ value: Bool) -> String { value ? "true" : "false" }
}

/// Stored as an object with the field's word for each value; a word that this version lacks is left aside.
extension ChannelContent: Codable {
    public init(from decoder: any Decoder) throws {
        let stored = try decoder.singleValueContainer().decode([String: String].self)
        values = [:]
        for (word, value) in stored { if let field = RevisionField(rawValue: word) { values[field] = value } }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) }))
    }

    func stored() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    init(stored: String) throws { self = try JSONDecoder().decode(ChannelContent.self, from: Data(stored.utf8)) }
}

extension ChannelContent {
    /// The content as the register takes it, for a channel that exists.
    ///
    /// - Throws: `Refusal.invalid` with every mistake.
    func cleaned(for channel: Channel, _ platforms: PlatformList) throws(Refusal) -> ChannelFields.Cleaned {
        guard let unit else { throw .notFound }
        return try ChannelFields(
            slug: channel.slug, name: self[.name], platform: self[.platform], address: self[.address], unit: unit,
            purpose: self[.purpose], targetGroup: self[.targetGroup], openComments: openComments,
            openedOn: channel.openedOn, guidelineID: channel.guidelineID, accountID: self[.accountID],
            handle: self[.handle], inCrisis: inCrisis, evaluateOn: evaluateOn, responsible: responsible,
            decision: decision, localAdditions: self[.localAdditions]
        ).cleaned(platforms)
    }
}
