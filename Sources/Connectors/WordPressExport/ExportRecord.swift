/// One record of an export while it is read: an author, an item or a comment.
struct ExportRecord {
    enum Kind {
        case author
        case item
        case comment
    }

    let kind: Kind
    /// The line of its first tag.
    let line: Int
    /// The offset of its first byte in the file.
    let start: Int64
    /// How deep its own tag stands; its fields stand one deeper.
    let depth: Int
    private var fields: [String: [UInt8]] = [:]

    init(kind: Kind, line: Int, start: Int64, depth: Int) {
        self.kind = kind
        self.line = line
        self.start = start
        self.depth = depth
    }

    /// Begins a field; false for one that is not kept. Of two fields with one name the first counts.
    mutating func begin(_ field: String) -> Bool {
        guard Self.names(of: kind).contains(field), fields[field] == nil else { return false }
        fields[field] = []
        return true
    }

    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, to field: String) {
        fields[field, default: []].append(contentsOf: bytes)
    }

    /// The words of a field; nil when the record has no such field.
    func text(_ field: String) -> String? {
        fields[field].map { String(decoding: $0, as: UTF8.self) }
    }

    /// A whole number above zero, or nil.
    func number(_ field: String) -> Int64? {
        guard let text = text(field)?.trimmed, !text.isEmpty, text.utf8.allSatisfy(\.isDigit), let number = Int64(text)
        else { return nil }
        return number > 0 ? number : nil
    }

    private static func names(of kind: Kind) -> Set<String> {
        switch kind {
        case .author: authorFields
        case .item: itemFields
        case .comment: commentFields
        }
    }

    private static let authorFields: Set = ["wp:author_id", "wp:author_login", "wp:author_display_name"]
    private static let itemFields: Set = [
        "title", "link", "dc:creator", "content:encoded", "wp:post_id", "wp:post_date", "wp:post_date_gmt",
        "wp:post_modified_gmt", "wp:status", "wp:post_type",
    ]
    private static let commentFields: Set = [
        "wp:comment_id", "wp:comment_author", "wp:comment_date", "wp:comment_date_gmt", "wp:comment_content",
        "wp:comment_approved", "wp:comment_type", "wp:comment_parent", "wp:comment_user_id",
    ]
}
