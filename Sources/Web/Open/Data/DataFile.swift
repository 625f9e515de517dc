/// The register as a file for programs.
enum DataFile: String, Hashable, Sendable, CaseIterable {
    case json
    case csv
    case linkedData
    case atom
    case wikidata

    /// The path, step by step.
    var steps: [String] {
        switch self {
        case .json: ["kanaler.json"]
        case .csv: ["kanaler.csv"]
        case .linkedData: ["kanaler.jsonld"]
        case .atom: ["forandringar.atom"]
        case .wikidata: ["kanaler", "wikidata.csv"]
        }
    }

    /// What the files may be used for: anything, as Digg recommends for open data.
    static let licence = "https://creativecommons.org/publicdomain/zero/1.0/"

    /// The media type.
    var type: String {
        switch self {
        case .json: "application/json"
        case .csv, .wikidata: "text/csv; charset=utf-8; header=present"
        case .linkedData: "application/ld+json"
        case .atom: "application/atom+xml; charset=utf-8"
        }
    }

    /// The name that a browser saves it under; nil for what it shows.
    var savedAs: String? {
        switch self {
        case .csv: "kanaler.csv"
        case .wikidata: "kanaler-wikidata.csv"
        case .json, .linkedData, .atom: nil
        }
    }
}
