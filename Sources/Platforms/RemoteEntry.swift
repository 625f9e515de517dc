import Foundation

/// One post, comment or message as it stood on its platform when it was read.
///
/// Only `text` and `presence` say whether an entry changed since last time: `html` and `raw` may differ between two
/// readings of an untouched entry (a theme, a counter, a link in the record).
public struct RemoteEntry: Hashable, Sendable {
    /// What an entry is.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Published by the municipality on its own channel.
        case post
        /// Written under a post.
        case comment
        /// Sent to the channel without the public seeing it.
        case message
    }

    /// The platform's own name for it, unique on its channel.
    public let id: RemoteID
    /// What it is.
    public let kind: Kind
    /// The entry this one answers; nil for a post and for what stands directly under one.
    public let parent: RemoteID?
    /// The post that the whole conversation hangs under; a post's own ID for a post.
    /// It may name something that no connector hands over, such as a picture page.
    public let thread: RemoteID
    /// Who the platform says wrote it.
    public let author: RemoteAuthor
    /// When the author wrote it, by the platform's clock.
    public let writtenAt: Date
    /// The platform's own words for that time, kept unread.
    public let writtenText: String?
    /// When the platform says it was last changed after it was written; nil if never, or if the platform does not tell.
    public let editedAt: Date?
    /// The words without markup. Paragraphs are separated by one empty line and a link keeps its address.
    public let text: String
    /// The words with the markup that the platform stores. Outside input: never shown unescaped.
    public let html: String?
    /// Where the public finds it.
    public let url: String?
    /// Whether the public sees it.
    public let presence: RemotePresence
    /// The platform's own record of this entry, byte for byte as it came.
    public let raw: [UInt8]

    public init(
        id: RemoteID, kind: Kind, parent: RemoteID?, thread: RemoteID, author: RemoteAuthor, writtenAt: Date,
        writtenText: String?, editedAt: Date?, text: String, html: String?, url: String?,
        presence: RemotePresence, raw: [UInt8]
    ) {
        self.id = id
        self.kind = kind
        self.parent = parent
        self.thread = thread
        self.author = author
        self.writtenAt = writtenAt
        self.writtenText = writtenText
        self.editedAt = editedAt
        self.text = text
        self.html = html
        self.url = url
        self.presence = presence
        self.raw = raw
    }
}
