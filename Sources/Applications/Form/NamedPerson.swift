import Channels
import Guidelines
import Organisation

/// Someone whom an application names, by what was written.
public struct NamedPerson: Sendable, Hashable {
    /// The name as written.
    public let written: String
    /// The person whom it must be; nil when Kanalvakt has nobody of the name, or several.
    public let person: Person?

    /// Whom a written name means among those given. A title after the name is let be ("Anna Lind, lärare").
    public init(_ written: String, among people: [Person]) {
        self.written = written
        let name = Self.folded(written)
        let found = people.filter { person in
            person.active && (Self.isName(name, of: person) || name == Self.folded(person.username))
        }
        person = found.count == 1 ? found.first : nil
    }

    /// What makes two mentions the same person.
    var key: String { person.map { "person:\($0.id)" } ?? Self.folded(written) }

    private static func isName(_ written: String, of person: Person) -> Bool {
        let name = folded(person.fullName)
        guard written.hasPrefix(name) else { return false }
        let rest = written.dropFirst(name.count)
        return rest.first.map { ",(–-".contains($0) || ($0 == " " && ",(–-".contains(rest.dropFirst().first ?? "x")) } ?? true
    }

    private static func folded(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// Everyone whom an application names.
public struct NamedPeople: Sendable {
    /// Who will answer for the channel; nil when nobody was named.
    public let responsible: NamedPerson?
    /// Who will watch and write.
    public let watchers: [NamedPerson]
    /// Who covers.
    public let cover: [NamedPerson]
    /// Whether the guideline has the holder of a post answer for the channel, who then leads it (HBG-4.1).
    let isLed: Bool

    /// Those whom the answers name, among the people of the municipality.
    public init(_ answers: FormAnswers, among people: [Person]) {
        responsible = answers.names(.responsible).first.map { NamedPerson($0, among: people) }
        watchers = answers.names(.watchers).map { NamedPerson($0, among: people) }
        cover = answers.names(.cover).map { NamedPerson($0, among: people) }
        let rule = answers.form.guideline.rule(ResponsibleRule.self)
        isLed = rule.map { UnitPost(answering: $0.unitChannels) != nil } ?? true
    }

    /// All of them.
    public var all: [NamedPerson] { [responsible].compactMap(\.self) + watchers + cover }

    /// How many different people can be given access to the channel: those whom Kanalvakt knows.
    var withAccess: Int { Set((watchers + cover).filter { $0.person != nil }.map(\.key)).count }

    /// How many different people are mentioned, known or not.
    var mentioned: Int { Set((watchers + cover).map(\.key)).count }

    /// Those whom Kanalvakt does not know, each once.
    public var unknown: [NamedPerson] {
        var seen: Set<String> = []
        return all.filter { $0.person == nil && seen.insert($0.key).inserted }
    }
}
