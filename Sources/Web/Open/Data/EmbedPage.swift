import Channels

/// The list of official channels made to stand in a frame on another website.
struct EmbedPage: Page {
    static let template: TemplateName = "embed"

    let frame: Frame
    let title: String
    /// The address of the style that is this page's own.
    let style: String
    let channels: [EmbedEntry]
    /// The whole list, and the place to ask about an account.
    let list: String
    let official: String

    init(parts: SiteParts, lines: [DirectoryLine], directory: PublicDirectory) {
        frame = parts.publicFrame()
        title = parts.texts("embed.title", ["municipality": parts.guideline.municipality])
        style = parts.assets.embedStyle
        channels = lines.filter { $0.takenOverSince == nil }.map { line in
            EmbedEntry(
                name: line.channel.name, platform: directory.platformList.name(of: line.channel.platform), unit: line.unit.name,
                address: line.channel.address.text)
        }
        list = SiteAddress.directory.path
        official = SiteAddress.open(.official).path
    }

    init(frame: Frame, title: String, style: String, channels: [EmbedEntry], list: String, official: String) {
        self.frame = frame
        self.title = title
        self.style = style
        self.channels = channels
        self.list = list
        self.official = official
    }
}

/// One official account in few words.
struct EmbedEntry: Sendable {
    let name: String
    let platform: String
    let unit: String
    let address: String
}

/// The official accounts as `rel="me"` links.
struct MePage: Page {
    static let template: TemplateName = "me"

    let frame: Frame
    let title: String
    let heading: String
    let lead: String
    let channels: [EmbedEntry]

    init(parts: SiteParts, lines: [DirectoryLine], directory: PublicDirectory) {
        let municipality = ["municipality": parts.guideline.municipality]
        self.init(
            frame: parts.publicFrame(), title: parts.texts("me.heading"), heading: parts.texts("me.heading"),
            lead: parts.texts("me.lead", municipality),
            channels: EmbedPage(parts: parts, lines: lines, directory: directory).channels)
    }

    init(frame: Frame, title: String, heading: String, lead: String, channels: [EmbedEntry]) {
        self.frame = frame
        self.title = title
        self.heading = heading
        self.lead = lead
        self.channels = channels
    }
}
