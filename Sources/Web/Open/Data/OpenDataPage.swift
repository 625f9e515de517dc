import Channels

/// What files there are, and how the list is shown on another website.
struct OpenDataPage: Page {
    static let template: TemplateName = "open-data"

    let frame: Frame
    let title: String
    let files: [OpenFile]
    /// Said while the files cannot link here.
    let noLinks: String?
    /// What to paste into another website's page.
    let snippet: String
    let embed: String
    let me: String
    let wikidata: [OpenColumn]
    let licence: String
}

/// One file with what it is good for.
struct OpenFile: Sendable {
    let name: String
    let words: String
    let address: String
    let shown: String
}

/// A platform's property in Wikidata.
struct OpenColumn: Sendable {
    let property: String
    let platform: String
}

/// Puts the open data into words.
struct OpenDataPageMaker {
    let parts: SiteParts
    let directory: PublicDirectory

    var page: OpenDataPage {
        let site = DataSite(parts, platforms: directory.platformList)
        let texts = parts.texts
        let start = site.origin ?? "https://\(texts("openData.yourAddress"))"
        let embed = SiteAddress.open(.embed).path
        let title = texts("embed.title", ["municipality": parts.guideline.municipality])
        return OpenDataPage(
            frame: parts.publicFrame(at: .open(.openData)), title: texts("openData.heading"),
            files: DataFile.allCases.map { file in
                let path = SiteAddress.open(.file(file)).path
                return OpenFile(
                    name: texts("openData.\(file.rawValue).heading"), words: texts("openData.\(file.rawValue).words"), address: path,
                    shown: path)
            },
            noLinks: site.origin == nil ? texts("openData.noLinks") : nil,
            snippet: "<iframe src=\"\(start)\(embed)\" title=\"\(title)\" width=\"100%\" height=\"640\" loading=\"lazy\"></iframe>",
            embed: embed, me: SiteAddress.open(.me).path,
            wikidata: WikidataFile(directory.lines, directory, site).columns.map { OpenColumn(property: $0.property, platform: $0.platform) },
            licence: DataFile.licence)
    }
}
