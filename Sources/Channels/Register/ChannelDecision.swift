import Foundation
import Organisation

/// Who decided that a channel may be run, and when (HBG-5.5, LUD-23, OSB-7, GOT-9, GOT-10, KUN-12). For whoever works with
/// channels: a post may be held by one person, so none of it stands in what is made for the public.
public struct ChannelDecision: Sendable, Hashable {
    /// The post or body that decided, in words: "sektorchefen för bildning".
    public var by: String?
    /// The day of the decision.
    public var on: Date?
    /// The decision's number in the diarium.
    public var reference: String?
    /// Why it is not known who decided or when, as for a channel from before it was asked.
    public var unknownBecause: String?

    public init(by: String? = nil, on: Date? = nil, reference: String? = nil, unknownBecause: String? = nil) {
        self.by = by
        self.on = on
        self.reference = reference
        self.unknownBecause = unknownBecause
    }

    /// Whether it says who decided and when, or why that is not known.
    public var isNoted: Bool { (by != nil && on != nil) || unknownBecause != nil }
}

extension ChannelDecision {
    /// The decision as it is stored, where nothing is empty.
    ///
    /// - Parameter reader: gets every mistake: a decision that is told by halves, without a reason, is one.
    func cleaned(_ reader: inout FieldReader) -> ChannelDecision {
        func read(_ text: String?, _ rule: TextRule) -> String? {
            let clean = reader.read(text ?? "", rule)
            return clean.isEmpty ? nil : clean
        }
        let clean = ChannelDecision(
            by: read(by, TextRule(Self.byField, length: 0...200)), on: on,
            reference: read(reference, TextRule(Self.referenceField, length: 0...100)),
            unknownBecause: read(unknownBecause, TextRule(Self.unknownField, length: 0...500, allowsLines: true)))
        if clean.isNoted || clean == ChannelDecision() { return clean }
        if clean.by == nil { reader.note(FieldProblem(field: Self.byField, kind: .unsuitable(allowed: Self.who))) }
        if clean.on == nil { reader.note(FieldProblem(field: Self.dayField, kind: .unsuitable(allowed: Self.when))) }
        return clean
    }

    /// Refuses a decision of a day that has not come.
    func requireMade(by now: Date) throws(Refusal) {
        guard let on, on > now else { return }
        throw .invalid([FieldProblem(field: Self.dayField, kind: .unsuitable(allowed: Self.past))])
    }

    static let byField = "Beslutad av"
    static let dayField = "Beslutsdag"
    static let referenceField = "Diarienummer"
    static let unknownField = "Varför beslutet inte är känt"

    private static let who = FieldProblem.Wish(
        swedish: "skriv vem som beslutade, eller varför beslutet inte är känt.",
        english: "write who decided, or why the decision is not known.")
    private static let when = FieldProblem.Wish(
        swedish: "skriv dagen för beslutet, eller varför beslutet inte är känt.",
        english: "write the day of the decision, or why it is not known.")
    private static let past = FieldProblem.Wish(
        swedish: "dagen har inte kommit än. Skriv dagen då det beslutades.",
        english: "the day has not come. Write the day when it was decided.")
}
