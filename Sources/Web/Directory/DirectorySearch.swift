import Channels
import Organisation
import Platforms

/// What somebody looks for in the directory, as it stands in the address.
struct DirectorySearch: Sendable {
    let words: String
    let unit: MunicipalUnit.ID?
    let platform: PlatformKind?
    let standing: DirectoryQuery.Standing?
    let comments: Bool?
    let inCrisis: Bool
    /// Which page of the list, from one.
    var page: Int

    static let none = DirectorySearch(.none)

    /// How many channels stand on one page.
    static let pageLength = 100

    /// What cannot be read is left out: the list is then longer, never wrong.
    init(_ query: FormFields) {
        words = String(query["sok"].prefix(200))
        unit = MunicipalUnit.ID(query["verksamhet"])
        platform = query["plattform"].isEmpty ? nil : PlatformKind(rawValue: String(query["plattform"].prefix(60)))
        standing = DirectoryStanding(rawValue: query["lage"])?.standing
        comments = DirectoryComments(rawValue: query["kommentarer"])?.areOpen
        inCrisis = query["kris"] == "ja"
        page = query.page
    }

    /// Whether the whole list is wanted, on whichever page.
    var isEmpty: Bool { words.isEmpty && unit == nil && platform == nil && !hasMore }
    /// Whether any of the less common choices is made.
    var hasMore: Bool { standing != nil || comments != nil || inCrisis }
    var query: DirectoryQuery {
        DirectoryQuery(text: words, unit: unit, platform: platform, standing: standing, comments: comments, inCrisis: inCrisis)
    }

    /// The address that shows a page of the same.
    func address(page: Int) -> String {
        var fields: [String] = []
        if !words.isEmpty { fields.append("sok=\(PercentText.encode(words))") }
        if let unit { fields.append("verksamhet=\(unit)") }
        if let platform { fields.append("plattform=\(PercentText.encode(platform.rawValue))") }
        if let standing { fields.append("lage=\(DirectoryStanding(standing).rawValue)") }
        if let comments { fields.append("kommentarer=\(DirectoryComments(comments).rawValue)") }
        if inCrisis { fields.append("kris=ja") }
        if page > 1 { fields.append("sida=\(page)") }
        return SiteAddress.directory.path + (fields.isEmpty ? "" : "?" + fields.joined(separator: "&"))
    }
}

/// Open or closed, by its word in addresses.
enum DirectoryStanding: String, CaseIterable {
    case open = "oppna"
    case closed = "stangda"

    init(_ standing: DirectoryQuery.Standing) { self = standing == .open ? .open : .closed }

    var standing: DirectoryQuery.Standing { self == .open ? .open : .closed }
}

/// Whether the public can write, by its word in addresses.
enum DirectoryComments: String, CaseIterable {
    case open = "oppna"
    case closed = "stangda"

    init(_ areOpen: Bool) { self = areOpen ? .open : .closed }

    var areOpen: Bool { self == .open }
}
