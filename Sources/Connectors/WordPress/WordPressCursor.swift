import Platforms

/// How far each list of a site has been read: the highest number seen and how many rows stood up to it.
///
/// The number is what counts. The row count only saves walking there again, and is checked each time,
/// since rows before it may have been deleted.
struct WordPressCursor: Hashable, Sendable {
    struct Place: Hashable, Sendable {
        var lastID: Int64 = 0
        var rows: Int = 0
    }

    private(set) var places: [WordPressList: Place] = [:]

    init() {}

    /// Reads what `text` wrote. Anything else reads from the beginning.
    init(_ cursor: Cursor?) {
        guard let words = cursor?.value.split(separator: " "), words.first == "wp1" else { return }
        for word in words.dropFirst() {
            let parts = word.split(whereSeparator: { $0 == "=" || $0 == "@" })
            guard parts.count == 3, let list = WordPressList(rawValue: String(parts[0])),
                let lastID = Int64(parts[1]), let rows = Int(parts[2]), lastID >= 0, (0..<1_000_000_000).contains(rows)
            else { continue }
            places[list] = Place(lastID: lastID, rows: rows)
        }
    }

    subscript(list: WordPressList) -> Place {
        get { places[list] ?? Place() }
        set { places[list] = newValue }
    }

    /// "wp1 posts=12@5 pages=3@1 comments=801@640".
    var text: Cursor {
        Cursor((["wp1"] + WordPressList.allCases.map { "\($0.rawValue)=\(self[$0].lastID)@\(self[$0].rows)" }).joined(separator: " "))
    }
}

/// A list of records on a site, in the order they are read: what is commented on before the comments.
enum WordPressList: String, CaseIterable, Sendable {
    case posts
    case pages
    case comments

    var route: String { "/wp/v2/\(rawValue)" }

    /// How many records to ask for at a time. Posts are long and comments are short.
    var batch: Int { self == .comments ? 100 : 20 }

    /// What to ask for beyond the place: everything that the account may see, with what only moderators see.
    ///
    /// Posts: what is published; drafts are nobody's business yet. Comments: `any` status, since `all` leaves out
    /// the bin and spam, and a comment that moves between two lists while they are read would be missed.
    var query: [(name: String, value: String)] {
        let common = [("context", "edit"), ("orderby", "id"), ("order", "asc"), ("per_page", "\(batch)")]
        return common + (self == .comments ? [("status", "any")] : [("status", "publish"), ("_embed", "author")])
    }
}
