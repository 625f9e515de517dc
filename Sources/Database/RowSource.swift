/// Where a row's values are: a statement standing on the row, or a result kept in memory.
protocol RowSource: AnyObject {
    /// The value of a cell.
    ///
    /// - Parameter row: what the source gave the row when it handed it out; a source that has moved on throws.
    func cell(column: Int, row: Int) throws -> SQLValue
}

/// Rows copied out of their statement: all values of all rows in one array.
final class DetachedRows: RowSource {
    private let width: Int
    private let values: [SQLValue]

    init(width: Int, values: [SQLValue]) {
        self.width = width
        self.values = values
    }

    var count: Int { width == 0 ? 0 : values.count / width }

    func cell(column: Int, row: Int) -> SQLValue { values[row * width + column] }
}
