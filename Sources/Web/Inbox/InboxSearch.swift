import Channels
import Inbox

/// What part of the inbox somebody looks at, as it stands in the address.
struct InboxSearch: Sendable {
    var tab: InboxTab
    var channel: Channel.ID?
    var words: String
    var after: InboxKey?

    /// What cannot be read is left out.
    init(_ query: FormFields) {
        tab = InboxTab(rawValue: query["visa"]) ?? .toDo
        channel = Channel.ID(query["kanal"])
        words = String(query["sok"].prefix(200))
        after = InboxKey(query["efter"])
    }

    init(tab: InboxTab, channel: Channel.ID? = nil, words: String = "", after: InboxKey? = nil) {
        self.tab = tab
        self.channel = channel
        self.words = words
        self.after = after
    }

    var filter: InboxFilter {
        InboxFilter(channel: channel, shelf: tab.shelf, mark: tab.mark, words: words, after: after)
    }

    /// The address that shows the same.
    var address: String {
        var fields: [String] = []
        if tab != .toDo { fields.append("visa=\(tab.rawValue)") }
        if let channel { fields.append("kanal=\(channel)") }
        if !words.isEmpty { fields.append("sok=\(PercentText.encode(words))") }
        if let after { fields.append("efter=\(PercentText.encode(after.description))") }
        return SiteAddress.inbox.path + (fields.isEmpty ? "" : "?" + fields.joined(separator: "&"))
    }

    /// The same in another view, from its beginning.
    func on(_ tab: InboxTab) -> InboxSearch { InboxSearch(tab: tab, channel: channel, words: words) }
}
