import Organisation

@testable import Web

extension RefusedPart {
    static let mock = RefusedPart(
        Refused(Refusal.invalid([FieldProblem(field: "Namn", kind: .empty), FieldProblem(field: "Dag", kind: .empty)])),
        on: "<label for=\"namn\">Namn</label>")
}

/// What the renderer puts round a page.
struct RefusedSheet {
    let refused: RefusedPart?
}
