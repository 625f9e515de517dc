import Organisation
import Testing
import Wording

@testable import Web

@Suite("What was wrong with a form, at the top of its page")
struct RefusedPartTests {
    private static let page = """
        <form><div class="field"><label for="ny-dag">Dag</label><input id="ny-dag"></div></form>
        <form><p class="mistake" id="fel">…</p>
        <label for="namn">Namn</label><input id="namn">
        <label for="adress">Adress<span class="hint"></span></label><input id="adress">
        <label class="check"><input type="checkbox"><span>Kris</span></label>
        <label class="wide" for="dag">Dag</label><input id="dag">
        <label for="citat">Sa &quot;ja&quot; &amp; &#39;nej&#39;</label></form>
        """

    @Test(
        "a problem leads to its field",
        arguments: [
            ("Namn", "namn"), ("NAMN", "namn"), ("Adressen", "adress"), ("Adress", "adress"), ("Sa \"ja\" & 'nej'", "citat"),
            // Two forms ask for a day: the one that was sent is meant.
            ("Dag", "dag"),
            // No label says this, so the way leads to the form.
            ("Kris", "fel"), ("Okänt", "fel"),
        ])
    func leadsToField(field: String, id: String) {
        let refusal = Refusal.invalid([FieldProblem(field: field, kind: .empty)])
        #expect(RefusedPart(Refused(refusal), on: Self.page).lines.map(\.anchor) == [id])
    }

    @Test("every mistake is told, in the order of the fields")
    func allMistakes() {
        let refusal = Refusal.invalid([
            FieldProblem(field: "Namn", kind: .empty), FieldProblem(field: "Dag", kind: .controlCharacter),
        ])
        let lines = RefusedPart(Refused(refusal), on: Self.page).lines
        #expect(lines.map(\.words).first == "Namn: fältet är tomt, fyll i det.")
        #expect(lines.map(\.anchor) == ["namn", "dag"])
    }

    @Test("what no field is to blame for leads to the form, and nowhere on a page without one")
    func noField() {
        #expect(RefusedPart(Refused(Refusal.personInactive), on: Self.page).lines.map(\.anchor) == ["fel"])
        #expect(RefusedPart(Refused(Refusal.taken(field: "Adressen")), on: Self.page).lines.map(\.anchor) == ["adress"])
        #expect(RefusedPart(Refused(Refusal.personInactive), on: "<p>Inget här</p>").lines.map(\.anchor) == [nil])
        #expect(RefusedPart(Refused(words: "Tre fel.", at: "namn"), on: Self.page).lines.map(\.anchor) == ["namn"])
    }

    @Test("a page tells it first of all in its main part, and in its title")
    func firstOnThePage() throws {
        let renderer = try Renderer(resources: .built)
        let refused = RefusedPart(Refused(Refusal.wrongNameOrPassword), on: renderer.html(SignInPage.refusedMock))
        let html = renderer.html(SignInPage.refusedMock, refused: refused)
        #expect(html.contains("<title>Fel: \(SignInPage.refusedMock.title)"))
        let main = try #require(html.firstRange(of: "<main"))
        let start = html[main.lowerBound...].drop { $0 != ">" }.dropFirst().drop(while: \.isWhitespace)
        #expect(start.hasPrefix("<div class=\"notice notice-bad refused\" role=\"alert\">"))
        #expect(html.contains("tabindex=\"-1\" autofocus>") && html.contains("href=\"#fel\"") && html.contains("id=\"fel\""))
        #expect(!renderer.html(SignInPage.refusedMock).contains("autofocus"))
    }
}
