/// The column names of one statement, shared by all its rows.
///
/// Columns are few and read in much the same order for every row, so the search starts where the last one ended;
/// that costs less than hashing a name for every cell.
final class ColumnLayout {
    let names: [String]
    private var expected = 0

    init(names: [String]) {
        self.names = names
    }

    /// The position of a column, or nil when the statement has no such column.
    func position(of name: String) -> Int? {
        var position = expected
        for _ in names.indices {
            if position >= names.count { position = 0 }
            if names[position] == name {
                expected = position &+ 1
                return position
            }
            position &+= 1
        }
        return nil
    }
}
