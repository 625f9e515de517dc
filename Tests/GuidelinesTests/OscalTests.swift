import Foundation
import Testing

@testable import Guidelines

/// A catalog as a reader of the format sees it.
private struct ReadCatalog: Decodable {
    struct File: Decodable {
        let catalog: ReadCatalog
    }

    struct Group: Decodable {
        let id: String
        let title: String
        let controls: [Control]
    }

    struct Control: Decodable {
        let id: String
        let title: String
        let `class`: String
        let params: [Parameter]?
        let links: [Link]?
        let parts: [Part]
    }

    struct Parameter: Decodable {
        let id: String
        let values: [String]
    }

    struct Part: Decodable {
        let id: String
        let name: String
        let prose: String
        let links: [Link]?
        let parts: [Part]?

        var all: [Part] { [self] + (parts ?? []).flatMap(\.all) }
    }

    struct Link: Decodable {
        let href: String
    }

    struct BackMatter: Decodable {
        let resources: [Resource]
    }

    struct Resource: Decodable {
        let uuid: String
    }

    let uuid: String
    let params: [Parameter]?
    let groups: [Group]
    let backMatter: BackMatter

    enum CodingKeys: String, CodingKey {
        case uuid, params, groups
        case backMatter = "back-matter"
    }

    var controls: [Control] { groups.flatMap(\.controls) }
    var parts: [Part] { controls.flatMap(\.parts).flatMap(\.all) }
    var parameters: [Parameter] { (params ?? []) + controls.flatMap { $0.params ?? [] } }
}

@Suite("A guideline as an OSCAL catalog")
struct OscalTests {
    private static func read(_ guideline: Guideline) throws -> ReadCatalog {
        let json = try guideline.oscal { "uuid of \($0)" }
        return try JSONDecoder().decode(ReadCatalog.File.self, from: Data(json.utf8)).catalog
    }

    @Test("Every clause is a control once, in a group for its section, and says what it says", arguments: GuidelineLibrary.shipped.ids)
    func clauses(id: String) throws {
        let guideline = try GuidelineLibrary.shipped.guideline(id)
        let catalog = try Self.read(guideline)
        let controls = Dictionary(grouping: catalog.controls, by: \.id)
        #expect(catalog.controls.count == guideline.clauses.count && controls.count == guideline.clauses.count)
        for clause in guideline.clauses {
            let control = try #require(controls[clause.id.text]?.first)
            #expect(control.class == clause.strength.rawValue)
            #expect(control.parts.first?.name == "statement" && control.parts.first?.prose.isEmpty == false)
            #expect(Set(control.parts.map(\.name)).isSubset(of: ["statement", "guidance"]))
        }
        #expect(catalog.groups.count == Set(guideline.clauses.map(\.section)).count)
    }

    @Test("No identifier stands for two things, and each is one that the format allows", arguments: GuidelineLibrary.shipped.ids)
    func identifiers(id: String) throws {
        let guideline = try GuidelineLibrary.shipped.guideline(id)
        let catalog = try Self.read(guideline)
        let ids = catalog.groups.map(\.id) + catalog.controls.map(\.id) + catalog.parts.map(\.id) + catalog.parameters.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.wholeMatch(of: /[A-Za-z_][A-Za-z0-9._-]*/) != nil })
        let uuids = [catalog.uuid] + catalog.backMatter.resources.map(\.uuid)
        #expect(Set(uuids).count == uuids.count)
    }

    @Test("Every reference leads to something, and every value of a clause is told in its statement", arguments: GuidelineLibrary.shipped.ids)
    func references(id: String) throws {
        let guideline = try GuidelineLibrary.shipped.guideline(id)
        let catalog = try Self.read(guideline)
        let inserted = catalog.parts.flatMap { part in
            part.prose.matches(of: /\{\{ insert: param, (.+?) \}\}/).map { String($0.output.1) }
        }
        #expect(Set(inserted) == Set(catalog.controls.flatMap { $0.params ?? [] }.map(\.id)))
        #expect(catalog.parameters.allSatisfy { !$0.values.isEmpty && $0.values.allSatisfy { !$0.isEmpty } })
        let links = catalog.controls.flatMap { $0.links ?? [] } + catalog.parts.flatMap { $0.links ?? [] }
        #expect(Set(links.map(\.href)).isSubset(of: catalog.backMatter.resources.map { "#\($0.uuid)" }))
    }

    @Test("HBG-8.3: the limit stands as a parameter with its reading")
    func limit() throws {
        let catalog = try Self.read(GuidelineLibrary.shipped.guideline("hallsberg"))
        let parameters = Dictionary(catalog.parameters.map { ($0.id, $0.values) }) { first, _ in first }
        #expect(parameters["HBG-8.3_prm.reply.limit"] == ["1d"])
        #expect(parameters["HBG-8.3_prm.reply.reading"] == ["working-day"])
    }

    @Test("What looks like markup in a clause is meant as it stands")
    func markup() throws {
        let summary = "summary: \"*Ingen* {{ insert: param, x }} är\\n på_plats <b>.\""
        let guideline = try Guideline.load(yaml: TestProfile.with("summary: Någon är på plats.", as: summary), file: "f")
        let catalog = try Self.read(guideline)
        let prose = catalog.controls.first { $0.id == "PRO-2" }?.parts.first?.prose
        #expect(prose == #"\*Ingen\* \{\{ insert: param, x \}\} är på\_plats \<b\>."#)
    }

    @Test("The same guideline gives the same text, and a new version other identifiers")
    func stable() throws {
        let first = try Guideline.load(yaml: TestProfile.right, file: "f")
        let second = try Guideline.load(yaml: TestProfile.with("version: 3", as: "version: 4"), file: "f")
        #expect(try first.oscal { $0 } == first.oscal { $0 })
        #expect(try Self.read(first).uuid != Self.read(second).uuid)
    }
}
