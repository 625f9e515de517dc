import Channels
import Organisation
import Platforms

/// What part of the register somebody looks at, as it stands in the address.
struct RegisterSearch: Sendable {
    var words = ""
    var unit: MunicipalUnit.ID?
    var platform: PlatformKind?
    var standing = RegisterFilter.Standing.open
    var onlyOwn = false
    var onlyWaiting = false
    /// From 1.
    var page = 1

    /// How many channels a page shows.
    static let perPage = 50

    init() {}

    /// What cannot be read is left out: the list is then longer, never wrong.
    init(_ query: FormFields) {
        words = String(query["sok"].prefix(200))
        unit = MunicipalUnit.ID(query["enhet"])
        platform = query["plattform"].isEmpty ? nil : PlatformKind(rawValue: String(query["plattform"].prefix(60)))
        standing = RegisterFilter.Standing(rawValue: query["lage"]) ?? .open
        onlyOwn = query["mina"] == "ja"
        onlyWaiting = query["vantar"] == "ja"
        page = query.page
    }

    var filter: RegisterFilter {
        RegisterFilter(
            query: DirectoryQuery(text: words, unit: unit, platform: platform), standing: standing, onlyOwn: onlyOwn,
            onlyWaiting: onlyWaiting)
    }

    var skipping: Int { (page - 1) * Self.perPage }

    /// Whether anything but the page has been chosen.
    var isNarrowed: Bool {
        !words.isEmpty || unit != nil || platform != nil || standing != .open || onlyOwn || onlyWaiting
    }

    /// The address that shows the same.
    var address: String {
        var fields: [String] = []
        if !words.isEmpty { fields.append("sok=\(PercentText.encode(words))") }
        if let unit { fields.append("enhet=\(unit)") }
        if let platform { fields.append("plattform=\(PercentText.encode(platform.rawValue))") }
        if standing != .open { fields.append("lage=\(standing.rawValue)") }
        if onlyOwn { fields.append("mina=ja") }
        if onlyWaiting { fields.append("vantar=ja") }
        if page > 1 { fields.append("sida=\(page)") }
        let path = SiteAddress.register(.list).path
        return fields.isEmpty ? path : "\(path)?\(fields.joined(separator: "&"))"
    }

    /// The same on another page.
    func on(_ page: Int) -> RegisterSearch {
        var search = self
        search.page = page
        return search
    }
}
