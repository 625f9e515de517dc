import Foundation
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

/// Nobody is shown a way or a form that turns out not to be for them.
@Suite("No page leads where the reader may not go")
struct DeadEndTests {
    private static let starts = ["/tillsyn", "/personer", "/besokarinformation", "/forvar", "/meddelanden", "/styrdokument", "/utskick"]
    private static let people = Role.allCases.map { $0.rawValue.lowercased() } + ["ingen"]

    @Test("Every link and form on the pages of oversight, people, visitors, deposits and notices is for whoever sees it", arguments: people)
    func followed(_ name: String) async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn(name)
                var (seen, waiting) = (Set<String>(), [String]())
                var forms: [(page: String, action: String, fields: [String: String])] = []
                for start in Self.starts where try await browser.get(start).status == 200 {
                    seen.insert(start)
                    waiting.append(start)
                }
                while let path = waiting.popLast() {
                    let page = try await browser.get(path)
                    #expect(page.status == 200, "\(name) is led to \(path)")
                    guard Self.starts.contains(where: { path.hasPrefix($0) }) else { continue }
                    forms += Self.forms(page.html).map { (path, $0.action, $0.fields) }
                    for link in Self.links(page.html) where seen.insert(link).inserted { waiting.append(link) }
                }
                // Only now, since a form may change what pages show. Empty fields are refused, but never the person.
                for form in forms {
                    let answer = try await browser.post(form.action, form.fields, csrf: form.fields["csrf"])
                    #expect(![401, 403, 404, 405, 500].contains(answer.status), "\(name) on \(form.page): \(form.action) \(form.fields) \(answer.status)")
                }
            }
        }
    }

    /// The ways within the site that lead to pages, without those of the frame.
    private static func links(_ html: String) -> [String] {
        let main = html.firstRange(of: "<main").map { html[$0.lowerBound...] } ?? html[...]
        return main.split(separator: "href=\"").dropFirst().compactMap { rest in
            let link = rest.prefix { $0 != "\"" }.replacingOccurrences(of: "&amp;", with: "&").prefix { $0 != "#" }
            return link.hasPrefix("/") ? String(link) : nil
        }
    }

    /// The forms that are sent, with what stands in their hidden fields and on their first button.
    private static func forms(_ html: String) -> [(action: String, fields: [String: String])] {
        let main = html.firstRange(of: "<main").map { html[$0.lowerBound...] } ?? html[...]
        return main.split(separator: "<form ").dropFirst().compactMap { rest in
            let whole = rest.firstRange(of: "</form>").map { rest[..<$0.lowerBound] } ?? rest
            guard whole.contains("method=\"post\""), let action = value("action", in: whole) else { return nil }
            var fields: [String: String] = [:]
            for input in whole.split(separator: "<input ").dropFirst() where input.hasPrefix("type=\"hidden\"") {
                if let name = value("name", in: input) { fields[name] = value("value", in: input) ?? "" }
            }
            for choice in whole.split(separator: "<select ").dropFirst() {
                if let name = value("name", in: choice) { fields[name] = value("value", in: choice) ?? "" }
            }
            if let button = whole.firstRange(of: "<button ").map({ whole[$0.upperBound...] }), let name = value("name", in: button.prefix { $0 != ">" }) {
                fields[name] = value("value", in: button) ?? ""
            }
            return (action, fields)
        }
    }

    private static func value(_ name: String, in text: some StringProtocol) -> String? {
        text.firstRange(of: "\(name)=\"").map { String(text[$0.upperBound...].prefix { $0 != "\"" }) }
    }
}
