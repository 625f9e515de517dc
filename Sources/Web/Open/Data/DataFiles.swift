import Channels
import Foundation

/// The register as JSON.
struct JSONFile: Encodable {
    let municipality: String
    let website: String
    /// What the file may be used for.
    let license: String
    /// Where the list is found as a page; nil while the site's own address is not known.
    let list: String?
    let count: Int
    let channels: [ChannelRecord]

    init(_ lines: [DirectoryLine], _ site: DataSite) {
        municipality = site.guideline.municipality
        website = site.guideline.authority.website
        license = DataFile.licence
        list = site.absolute(.directory)
        count = lines.count
        channels = lines.map { ChannelRecord($0, site) }
    }

    var text: String { JSONText.of(self) }
}

/// JSON as the open files write it: keys in order, slashes as they are, one line break at the end.
enum JSONText {
    static func of(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        // Nothing that is encoded here has numbers or dates that JSON cannot hold.
        guard let data = try? encoder.encode(value) else { return "" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}

/// A table as RFC 4180 has it: commas, quotation marks where they are needed, lines that end in CR and LF, names in the
/// first line. It begins with a byte order mark, without which Excel takes "å" for two other letters.
struct CSVText {
    private var lines: [String] = []

    mutating func add(_ cells: [String]) { lines.append(cells.map(Self.cell).joined(separator: ",")) }

    var text: String { "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined() }

    /// A cell that a spreadsheet would take for a formula gets an apostrophe first, and is then only text.
    static func cell(_ raw: String) -> String {
        let isFormula = raw.unicodeScalars.first.map(risky.contains) ?? false
        let text = isFormula ? "'\(raw)" : raw
        guard text.unicodeScalars.contains(where: { "\",\r\n;\t".unicodeScalars.contains($0) }) else { return text }
        return "\"\(text.replacing("\"", with: "\"\""))\""
    }

    /// Also the wide forms, which some spreadsheets take for the same.
    private static let risky = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)
}

/// The register as a table.
struct CSVFile {
    private let records: [ChannelRecord]

    init(_ lines: [DirectoryLine], _ site: DataSite) { records = lines.map { ChannelRecord($0, site) } }

    /// How a channel stands, in the table's language.
    private static let statuses = ["official": "officiell", "possiblyTakenOver": "kan vara kapad", "closed": "stängd"]

    var text: String {
        var table = CSVText()
        table.add([
            "id", "namn", "plattform", "adress", "kontonamn", "konto-id", "enhet", "namnd", "syfte", "malgrupp",
            "oppna_kommentarer", "anvands_i_kris", "status", "oppnad", "stangd", "sida",
        ])
        for record in records {
            table.add([
                record.id, record.name, record.platformName, record.address, record.handle ?? "", record.accountId ?? "",
                record.unit, record.board, record.purpose, record.targetGroup ?? "", record.openComments ? "ja" : "nej",
                record.usedInCrisis ? "ja" : "nej", Self.statuses[record.status] ?? record.status, record.openedOn,
                record.closedOn ?? "", record.page ?? "",
            ])
        }
        return table.text
    }
}

/// The open accounts in Wikidata's terms: a column for each property that a platform has there, and a row for the municipality
/// and for each unit, with more rows where one has several accounts on one platform. An account that somebody else may have
/// taken over is left out.
struct WikidataFile {
    /// The platforms' properties, in the order of the columns.
    let columns: [(property: String, platform: String)]
    /// Who has the accounts, their item in Wikidata where it is known, and the accounts in the order of the columns.
    let rows: [(owner: String, item: String, accounts: [String])]

    init(_ lines: [DirectoryLine], _ directory: PublicDirectory, _ site: DataSite) {
        let official = lines.filter { $0.channel.isOpen && $0.takenOverSince == nil }
        let used = Set(official.map(\.channel.platform))
        let entries = site.platforms.entries.filter { $0.wikidataProperty != nil && used.contains($0.kind) }
        columns = entries.map { ($0.wikidataProperty ?? "", $0.name) }
        let listed = official.filter { line in entries.contains { $0.kind == line.channel.platform } }
        let own = OwnAccounts(site.guideline.authority)
        let units = Dictionary(grouping: listed.filter { !own.holds($0) }, by: \.unit)
            .sorted { ($0.key.name, $0.key.id) < ($1.key.name, $1.key.id) }
            .map { ($0.key.name, directory.wikidataItems[$0.key.id] ?? "", $0.value) }
        let owners = [(site.guideline.municipality, directory.contacts?.wikidata ?? "", listed.filter(own.holds))] + units
        rows = owners.flatMap { owner, item, lines in
            let values = entries.map { entry in
                lines.filter { $0.channel.platform == entry.kind }.compactMap { Self.value($0, of: entry.wikidataProperty ?? "") }
            }
            return (0..<(values.map(\.count).max() ?? 0)).map { index in
                (owner, item, values.map { index < $0.count ? $0[index] : "" })
            }
        }
    }

    /// What the property takes: mostly the account's name, and nothing where only something else is known.
    private static func value(_ line: DirectoryLine, of property: String) -> String? {
        switch property {
        // The channel's number, which begins with UC; the name has a property of its own.
        case "P2397": return line.channel.accountID
        // The name with its server: name@host.
        case "P4033":
            guard let handle = line.handle, !handle.contains("@") else { return line.handle }
            return URLComponents(string: line.channel.address.text)?.host.map { "\(handle)@\($0)" }
        default: return line.handle ?? line.channel.accountID
        }
    }

    var text: String {
        var table = CSVText()
        table.add(["enhet", "wikidata"] + columns.map(\.property))
        for row in rows { table.add([row.owner, row.item] + row.accounts) }
        return table.text
    }
}
