import Testing

@testable import Web

@Suite("Templates and pages")
struct TemplateTests {
    private static let walked = Result { try walk() }

    private static func walk() throws -> TemplateWalk {
        let resources = Resources.built
        var sources: [String: [TemplateNode]] = [:]
        for name in try TemplateName.all(in: .built) {
            sources[name.rawValue] = try TemplateParser.nodes(of: resources.text("Templates/\(name.rawValue).mustache"))
        }
        let texts = try Texts(resources: resources)
        var walk = TemplateWalk(sources: sources, textKeys: Set(texts.all.keys))
        for (_, page) in MockPages.all { walk.walk(type(of: page).template.rawValue, with: page) }
        return walk
    }

    @Test("every name in a template is a property of its page, and every text is there")
    func namesExist() throws {
        let problems = try Self.walked.get().problems.sorted()
        #expect(problems == [], "\(problems)")
    }

    @Test("every property of a page is used by its template")
    func propertiesAreUsed() throws {
        let walk = try Self.walked.get()
        #expect(walk.known.subtracting(walk.used).sorted() == [])
    }

    @Test("the mock pages together reach every tag, so that nothing is left unlooked at")
    func everyTagIsReached() throws {
        let walk = try Self.walked.get()
        var all: Set<String> = []
        for (template, nodes) in walk.sources { Self.collect(nodes, template, into: &all) }
        #expect(all.subtracting(walk.reached).sorted() == [])
    }

    private static func collect(_ nodes: [TemplateNode], _ template: String, into all: inout Set<String>) {
        for node in nodes {
            switch node {
            case .variable(let name), .unescaped(let name): all.insert("\(template): \(name)")
            case .section(let name, _, let inner):
                all.insert("\(template): \(name)")
                collect(inner, template, into: &all)
            case .inherited(_, let inner), .block(_, let inner): collect(inner, template, into: &all)
            case .partial: continue
            }
        }
    }
}
