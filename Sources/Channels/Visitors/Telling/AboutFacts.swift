import Guidelines
import Organisation

/// What a channel's "about" text is made from, besides the guideline.
public struct AboutFacts: Sendable, Equatable {
    /// The unit that runs the channel.
    public let unit: String
    /// What the channel is for.
    public let purpose: String
    /// Whether the public can write on it, which is when the law asks that they know who reads it.
    public let openComments: Bool
    /// The rules that the channel has added to what may not be posted (LUD-17), in Swedish.
    public let additions: [String]
    /// What the municipality calls its own things in English.
    public let english: EnglishWording
    /// Where the channel's own page is.
    public let page: String
    /// Where one reaches those responsible and reports what is offensive.
    public let contact: String

    /// - Parameter site: scheme and host of the public site; empty gives links without, which is what digests are made of.
    public init(_ channel: Channel, unit: MunicipalUnit, english: EnglishWording, site: String = "") {
        self.unit = unit.name
        purpose = Self.sentence(channel.purpose)
        openComments = channel.openComments
        additions = channel.localAdditions
        self.english = english
        page = "\(site)/kanaler/\(channel.slug)"
        contact = "\(site)/anmal?kanal=\(channel.slug)"
    }

    /// What somebody wrote, on one line and with an end, so that the next sentence does not run into it.
    public static func sentence(_ words: String) -> String {
        let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard let last = line.last, !".!?…".contains(last) else { return line }
        return "\(line)."
    }
}
