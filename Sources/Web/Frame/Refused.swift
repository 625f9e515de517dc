import Organisation
import Wording

/// Why a form that was sent was not taken: every problem, and where on its page each is mended.
///
/// A page that answers a refused form is answered with this (`SiteParts.answer(_:refused:)`), and the layout tells it at the
/// top of the page, so that no page can forget to.
struct Refused: Sendable {
    /// The place beside the form where most pages tell what was wrong with it.
    static let besideForm = "fel"

    let problems: [Problem]
    /// The id of the place on the page that is about the problems that no field is to blame for.
    let place: String

    struct Problem: Sendable {
        /// The field as the person sees it; nil where it is about more than one field, or none.
        let field: String?
        let words: String
    }

    init(_ refusal: any Explained, at place: String = besideForm) {
        problems = Self.problems(of: refusal)
        self.place = place
    }

    /// - Parameter words: what is wrong, where the page itself tells more of it.
    init(words: String, at place: String) {
        problems = [Problem(field: nil, words: words)]
        self.place = place
    }

    private static func problems(of refusal: any Explained) -> [Problem] {
        switch refusal {
        case Refusal.invalid(let problems): problems.map { Problem(field: $0.field, words: $0.sentence(in: .sv)) }
        case Refusal.taken(let field): [Problem(field: field, words: refusal.sentence(in: .sv))]
        case let table as TableProblems: table.all.map { Problem(field: nil, words: $0.sentence(in: .sv)) }
        default: [Problem(field: nil, words: refusal.sentence(in: .sv))]
        }
    }
}

/// What was wrong with a form, as it is told at the top of the form's page.
struct RefusedPart: Sendable {
    let lines: [RefusedLine]

    /// - Parameter page: the form's page, where the fields are found.
    init(_ refused: Refused, on page: String) {
        let places = FieldPlaces(in: page, form: refused.place)
        let form = [refused.place, Refused.besideForm].first { page.contains(" id=\"\($0)\"") }
        lines = refused.problems.map { problem in
            RefusedLine(words: problem.words, anchor: problem.field.flatMap(places.field) ?? form)
        }
    }
}

/// One problem with the id of where it is mended; nil where the page has no such place.
struct RefusedLine: Sendable {
    let words: String
    let anchor: String?
}
