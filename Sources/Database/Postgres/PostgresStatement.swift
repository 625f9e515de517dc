/// A statement that the server has prepared on one connection.
final class PostgresStatement {
    let name: String
    private let kinds: [PostgresArguments.Kind]
    private var columns: ColumnLayout?

    init(name: String, kinds: [PostgresArguments.Kind]) {
        self.name = name
        self.kinds = kinds
    }

    /// Whether it can be run with these arguments, or must be prepared for their types.
    func takes(_ arguments: PostgresArguments) -> Bool {
        kinds.count == arguments.count && zip(kinds, arguments.kinds).allSatisfy { $0.takes($1) }
    }

    func layout(of result: PostgresResult) -> ColumnLayout {
        if let columns { return columns }
        let layout = ColumnLayout(names: result.names)
        columns = layout
        return layout
    }
}
