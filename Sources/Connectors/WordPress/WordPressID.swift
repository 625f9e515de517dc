import Platforms

/// What a remote ID of this platform stands for. WordPress numbers posts and comments apart, so the ID says which it is.
enum WordPressID: Hashable, Sendable {
    /// A post, a page or anything else that WordPress keeps in its table of posts.
    case post(Int64)
    case comment(Int64)

    /// Nil for an ID that this connector cannot have made.
    init?(_ id: RemoteID) {
        let parts = id.value.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, parts[1].utf8.allSatisfy(\.isDigit),
            let number = Int64(parts[1]), number > 0
        else { return nil }
        switch parts[0] {
        case "post": self = .post(number)
        case "comment": self = .comment(number)
        default: return nil
        }
    }

    var remote: RemoteID {
        switch self {
        case .post(let number): RemoteID("post-\(number)")
        case .comment(let number): RemoteID("comment-\(number)")
        }
    }
}
