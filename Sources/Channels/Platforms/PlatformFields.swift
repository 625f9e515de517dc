import Database
import Organisation
import Platforms

/// What is asked about a platform, as it comes from a form.
public struct PlatformFields: Sendable, Equatable {
    /// The platform's word: "facebook".
    public var kind: String
    /// The name that people know it by.
    public var name: String
    /// What sort of place it is.
    public var category: PlatformEntry.Category
    /// The patterns, one a line.
    public var patterns: String
    /// How many characters its own "about" field takes; empty for no limit.
    public var aboutLength: String
    /// The property that Wikidata keeps accounts on it under; may be empty.
    public var wikidataProperty: String

    public init(
        kind: String, name: String, category: PlatformEntry.Category, patterns: String, aboutLength: String = "",
        wikidataProperty: String = ""
    ) {
        self.kind = kind
        self.name = name
        self.category = category
        self.patterns = patterns
        self.aboutLength = aboutLength
        self.wikidataProperty = wikidataProperty
    }

    /// What is stored of the platform, as a form shows it.
    public init(_ entry: PlatformEntry) {
        self.init(
            kind: entry.kind.rawValue, name: entry.name, category: entry.category,
            patterns: entry.patterns.map(\.text).joined(separator: "\n"),
            aboutLength: entry.aboutLength.map(String.init) ?? "", wikidataProperty: entry.wikidataProperty ?? "")
    }

    /// - Throws: `Refusal.invalid` with every mistake, each bad pattern with its line.
    func cleaned() throws(Refusal) -> PlatformEntry {
        var reader = FieldReader()
        let kind = reader.value { () throws(FieldProblem) in try word() }
        let name = reader.read(name, TextRule("Namn", length: 1...60))
        let length = aboutLength.isEmpty ? nil : reader.value { () throws(FieldProblem) in try self.length() }
        let property = wikidataProperty.isEmpty ? nil : reader.value { () throws(FieldProblem) in try self.property() }
        let patterns = self.patterns(&reader)
        try reader.finish()
        guard let kind else { throw .invalid(reader.problems) }
        return PlatformEntry(
            kind: kind, name: name, category: category, patterns: patterns, aboutLength: length,
            wikidataProperty: property)
    }

    private func patterns(_ reader: inout FieldReader) -> [AddressPattern] {
        let field = "Adressmönster"
        guard patterns.utf8.count <= PatternReader.longest * PatternReader.most else {
            reader.note(FieldProblem(field: field, kind: .tooLong(atMost: PatternReader.longest * PatternReader.most)))
            return []
        }
        var found: [AddressPattern] = []
        for (number, line) in patterns.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let text = line.trimmingWhiteSpace
            if text.isEmpty { continue }
            do throws(PatternProblem) {
                found.append(try AddressPattern(text, line: number + 1))
                if found.count > PatternReader.most {
                    throw PatternProblem(line: number + 1, kind: .tooMany(atMost: PatternReader.most))
                }
            } catch {
                reader.note(
                    FieldProblem(
                        field: field,
                        kind: .unsuitable(
                            allowed: .init(swedish: error.sentence(in: .sv).lowerFirst, english: error.sentence(in: .en).lowerFirst))))
                if found.count > PatternReader.most { break }
            }
        }
        return found
    }

    private func word() throws(FieldProblem) -> PlatformKind {
        let text = try TextRule("Kortnamn", length: 1...30).clean(kind)
        guard text.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
            throw FieldProblem(
                field: "Kortnamn",
                kind: .unsuitable(allowed: .init(swedish: "använd bara bokstäverna a–z.", english: "use the letters a–z alone.")))
        }
        return PlatformKind(rawValue: text)
    }

    private func length() throws(FieldProblem) -> Int {
        let text = try TextRule("Så många tecken får plats", length: 1...6).clean(aboutLength)
        guard let number = Int(text), (1...100_000).contains(number), text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else {
            throw FieldProblem(
                field: "Så många tecken får plats",
                kind: .unsuitable(allowed: .init(swedish: "skriv ett helt antal tecken, till exempel 150.", english: "write a whole number of characters, such as 150.")))
        }
        return number
    }

    private func property() throws(FieldProblem) -> String {
        let text = try TextRule("Egenskap i Wikidata", length: 2...10).clean(wikidataProperty)
        guard text.hasPrefix("P"), text.dropFirst().utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else {
            throw FieldProblem(
                field: "Egenskap i Wikidata",
                kind: .unsuitable(allowed: .init(swedish: "skriv egenskapen som P2013.", english: "write the property as P2013.")))
        }
        return text
    }
}

extension Substring {
    fileprivate var trimmingWhiteSpace: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension String {
    fileprivate var lowerFirst: String { prefix(1).lowercased() + dropFirst() }
}
