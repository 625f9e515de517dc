import Wording

/// A place in the product where a guideline's rules come to use: a page, a form, or work in the background.
public struct Screen: Sendable, Hashable, Codable, Identifiable {
    /// What kind of place it is.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// A page that somebody reads.
        case page
        /// A form that somebody sends.
        case form
        /// Work that the server does by itself.
        case background
        /// A page about the guideline itself. It tells what a rule says but does not act by it.
        case guideline
    }

    /// Its address with names for what varies, as "/inkorg/{id}/svar"; for background work a name of its own.
    public let address: String
    /// What kind of place it is.
    public let kind: Kind
    /// What people call it, in Swedish.
    public let swedish: String
    /// What people call it, in English.
    public let english: String

    public var id: String { address }

    /// What people call it.
    public func name(in language: Language) -> String {
        language == .sv ? swedish : english
    }
}
