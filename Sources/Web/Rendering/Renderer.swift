import Foundation
import Mustache

/// Turns pages into HTML.
struct Renderer: Sendable {
    /// The texts that templates and page makers share.
    let texts: Texts
    private let library: MustacheLibrary

    /// Reads the templates and the texts from the room's resources.
    /// - Throws: `WebFault` when a file is missing or cannot be read as what it should be.
    init(resources: Resources) throws {
        MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
        var library = MustacheLibrary()
        for name in try TemplateName.all(in: resources) {
            let source = try resources.text("Templates/\(name.rawValue).mustache")
            // Each template, partials too, starts in the library's own escaping unless it asks for ours.
            // Its last line break would otherwise be a space inside a sentence.
            let trimmed = source.hasSuffix("\n") ? String(source.dropLast()) : source
            try library.register("{{% CONTENT_TYPE: \(HTMLText.name)}}\n" + trimmed, named: name.rawValue)
        }
        self.library = library
        texts = try Texts(resources: resources)
    }

    /// The page as HTML.
    ///
    /// - Parameter refused: what was wrong with the form that the page answers.
    func html<P: Page>(_ page: P, refused: RefusedPart? = nil) -> String {
        library.render(Envelope(page: page, texts: texts, refused: refused), withTemplate: P.template.rawValue) ?? ""
    }
}

/// What a template sees: the page's own names, `t` for the texts, and `refused` on a page that answers a refused form.
private struct Envelope: MustacheParent {
    private let names: [String: Any]

    init(page: some Page, texts: Texts, refused: RefusedPart?) {
        var names: [String: Any] = ["t": texts]
        if let refused { names["refused"] = refused }
        for child in Mirror(reflecting: page).children {
            guard let label = child.label else { continue }
            names[label] = child.value
        }
        self.names = names
    }

    func child(named name: String) -> Any? {
        guard let value = names[name] else { return nil }
        let mirror = Mirror(reflecting: value)
        return mirror.displayStyle == .optional ? mirror.children.first?.value : value
    }
}
