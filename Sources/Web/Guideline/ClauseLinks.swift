import Guidelines

/// A clause by its name, leading to where it can be read.
struct ClauseLink: Sendable {
    let id: String
    /// Nil for a clause of a guideline that the product does not have.
    let whereRead: String?
}

/// A stretch of a sentence: a way, or plain words.
struct TextPiece: Sendable {
    let words: String
    let link: String?
}

/// Where each clause can be read: in the guideline in force, or in another that comes with the product.
struct ClauseBook: Sendable {
    let own: Guideline
    let shipped: ShippedGuidelines
    /// Whether the guideline can be read here; one that is only being checked cannot.
    var anchored = true

    func link(_ id: ClauseID) -> ClauseLink {
        let owner = own.clause(id) == nil ? shipped.owner(of: id) : anchored ? own.id : nil
        return ClauseLink(id: id.text, whereRead: owner.map { "\(SiteAddress.guideline($0).path)#\(id)" })
    }

    /// Where a clause that was written down can be read; nil when nobody here has it.
    func address(of clause: String) -> String? { ClauseID(clause).flatMap { link($0).whereRead } }

    /// A sentence with its clauses made ways: "svar inom en arbetsdag (HBG-8.3)".
    func pieces(_ sentence: String) -> [TextPiece] {
        var pieces: [TextPiece] = []
        var rest = Substring(sentence)
        while let match = rest.firstMatch(of: Self.clause), let id = ClauseID(String(match.0)) {
            let before = rest[..<match.range.lowerBound]
            if !before.isEmpty { pieces.append(TextPiece(words: String(before), link: nil)) }
            pieces.append(TextPiece(words: id.text, link: link(id).whereRead))
            rest = rest[match.range.upperBound...]
        }
        if !rest.isEmpty { pieces.append(TextPiece(words: String(rest), link: nil)) }
        return pieces
    }

    private static var clause: Regex<Substring> { #/\b[A-Z]{2,8}-[0-9]+(?:\.[0-9]+)*\b/# }
}

extension SiteParts {
    /// The clauses as ways, in the order given.
    func links(_ clauses: some Sequence<ClauseID>) -> [ClauseLink] { clauses.map(clauseBook.link) }
}
