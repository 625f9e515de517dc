import Channels
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// What is asked about a governing document, as it comes from a form.
public struct DocumentFields: Sendable, Equatable {
    /// What it is called.
    public var name: String
    /// A word of `Policy.Kind`.
    public var kind: String
    /// Its version or number; may be empty.
    public var reference: String
    /// "2026-01-01"; may be empty.
    public var validFrom: String
    /// A web address; may be empty.
    public var link: String
    /// What it took the place of; may be empty.
    public var replaces: String
    /// What has taken its place; empty while it is up to date.
    public var replacedBy: String

    public init(
        name: String, kind: String, reference: String = "", validFrom: String = "", link: String = "", replaces: String = "",
        replacedBy: String = ""
    ) {
        self.name = name
        self.kind = kind
        self.reference = reference
        self.validFrom = validFrom
        self.link = link
        self.replaces = replaces
        self.replacedBy = replacedBy
    }

    /// The fields as they are stored.
    public struct Cleaned: Sendable, Equatable {
        /// What it is called.
        public let name: String
        /// What it is.
        public let kind: Policy.Kind
        /// Its version or number.
        public let reference: String?
        /// From when it holds.
        public let validFrom: LocalDate?
        /// Where it can be read.
        public let link: String?
        /// What it took the place of.
        public let replaces: String?
        /// What has taken its place.
        public let replacedBy: String?
    }

    /// - Throws: `Refusal.invalid` with every mistake.
    func cleaned() throws(Refusal) -> Cleaned {
        var reader = FieldReader()
        let kind = Policy.Kind(rawValue: kind)
        if kind == nil { reader.note(FieldProblem(field: "Sort", kind: .unsuitable(allowed: Self.kindWish))) }
        let day =
            validFrom.isEmpty
            ? nil
            : reader.value { () throws(FieldProblem) in
                try DayField.clean(validFrom, field: "Gäller från", years: Self.years)
            }
        let address =
            link.isEmpty ? nil : reader.value { () throws(FieldProblem) in try WebAddress.clean(link, field: "Länk") }
        let cleaned = Cleaned(
            name: reader.read(name, TextRule("Namn", length: 2...200)), kind: kind ?? .policy,
            reference: Self.stored(reader.read(reference, TextRule("Version eller nummer", length: 0...100))),
            validFrom: day, link: address?.text,
            replaces: Self.stored(reader.read(replaces, TextRule("Ersätter", length: 0...300))),
            replacedBy: Self.stored(reader.read(replacedBy, TextRule("Ersatt av", length: 0...300))))
        try reader.finish()
        return cleaned
    }

    private static func stored(_ text: String) -> String? { text.isEmpty ? nil : text }

    /// The years that something in force can be from: since the first act on the freedom of the press.
    private static let years = 1766...2100
    private static let kindWish = FieldProblem.Wish(
        swedish: "välj lag, styrdokument eller vägledning.", english: "choose law, governing document or guidance.")
}
