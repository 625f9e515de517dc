/// What changed from one wording to the next, word by word.
///
/// Long texts are bounded: where the changed stretch is larger than the comparison should take, it is shown as
/// removed whole and added whole, which is still true.
struct TextDifference {
    /// The most comparisons of words that one difference may cost.
    static let mostComparisons = 1_000_000

    /// The text in stretches, in reading order.
    let pieces: [DifferencePiece]

    init(from old: String, to new: String) {
        let (old, new) = (Self.words(old), Self.words(new))
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        let (oldMiddle, newMiddle) = (Array(old[start..<old.count - end]), Array(new[start..<new.count - end]))
        var builder = Builder()
        builder.add(old[..<start].map { (.same, $0) })
        builder.add(Self.changes(oldMiddle, newMiddle))
        builder.add(old[(old.count - end)...].map { (.same, $0) })
        pieces = builder.pieces
    }

    private enum Kind { case same, added, removed }

    /// The longest common subsequence of words (Wagner and Fischer), walked from its table.
    private static func changes(_ old: [Substring], _ new: [Substring]) -> [(Kind, Substring)] {
        let whole = old.map { (Kind.removed, $0) } + new.map { (Kind.added, $0) }
        guard !old.isEmpty, !new.isEmpty, old.count <= mostComparisons / new.count else { return whole }
        let width = new.count + 1
        var table = [Int32](repeating: 0, count: (old.count + 1) * width)
        for i in stride(from: old.count - 1, through: 0, by: -1) {
            for j in stride(from: new.count - 1, through: 0, by: -1) {
                let below = table[(i + 1) * width + j]
                let right = table[i * width + j + 1]
                table[i * width + j] = old[i] == new[j] ? table[(i + 1) * width + j + 1] + 1 : max(below, right)
            }
        }
        var changes: [(Kind, Substring)] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            if i < old.count, j < new.count, old[i] == new[j] {
                changes.append((.same, old[i]))
                (i, j) = (i + 1, j + 1)
            } else if j == new.count || (i < old.count && table[(i + 1) * width + j] >= table[i * width + j + 1]) {
                changes.append((.removed, old[i]))
                i += 1
            } else {
                changes.append((.added, new[j]))
                j += 1
            }
        }
        return changes
    }

    /// Words with the white space that follows them.
    private static func words(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            if text[index].isWhitespace, next == text.endIndex || !text[next].isWhitespace {
                words.append(text[start..<next])
                start = next
            }
            index = next
        }
        if start < text.endIndex { words.append(text[start...]) }
        return words
    }

    /// Joins stretches of the same kind, and lets what was removed come before what was added in its place.
    private struct Builder {
        private(set) var pieces: [DifferencePiece] = []
        private var removed = ""
        private var added = ""

        mutating func add(_ changes: [(Kind, Substring)]) {
            var same = ""
            for (kind, word) in changes {
                switch kind {
                case .removed, .added:
                    flush(&same)
                    if kind == .removed { removed += word } else { added += word }
                case .same:
                    flushChange()
                    same += word
                }
            }
            flushChange()
            flush(&same)
        }

        private mutating func flush(_ same: inout String) {
            if !same.isEmpty { pieces.append(DifferencePiece(added: nil, removed: nil, same: same)) }
            same = ""
        }

        private mutating func flushChange() {
            if !removed.isEmpty { pieces.append(DifferencePiece(added: nil, removed: removed, same: nil)) }
            if !added.isEmpty { pieces.append(DifferencePiece(added: added, removed: nil, same: nil)) }
            (removed, added) = ("", "")
        }
    }
}
