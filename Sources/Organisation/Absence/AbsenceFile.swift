import Foundation
import WorkingTime

/// Absences and leavings as a file has them: one line each, under the headings användarnamn, från, till, slutar and
/// anteckning in any order.
public struct AbsenceFile: Sendable {
    /// One line of the file.
    struct Entry: Sendable {
        let line: Int
        let username: String
        let event: Event
    }

    /// What a line says.
    enum Event: Sendable {
        case away(from: String, to: String, note: String)
        case leaves(LocalDate)
    }

    let entries: [Entry]

    /// The largest file that is read, in bytes.
    public static let largest = TableFile.largest

    /// How many lines say something.
    public var count: Int { entries.count }

    /// - Throws: `TableProblems` with every line that is wrong.
    public init(_ bytes: [UInt8]) throws(TableProblems) {
        let table: TableFile
        do throws(TableProblem) { table = try TableFile(bytes) } catch { throw TableProblems([error]) }
        guard let head = table.rows.first, table.rows.count > 1 else {
            throw TableProblems([TableProblem(line: 1, kind: .empty)])
        }
        let columns: [Column]
        do throws(TableProblem) { columns = try Self.columns(head) } catch { throw TableProblems([error]) }
        var entries: [Entry] = []
        var problems: [TableProblem] = []
        for row in table.rows.dropFirst() {
            do throws(TableProblem) { entries.append(try Self.entry(row, columns)) } catch { problems.append(error) }
        }
        if !problems.isEmpty { throw TableProblems(problems) }
        self.entries = entries
    }

    private enum Column: String {
        case username = "användarnamn"
        case from = "från"
        case to = "till"
        case leaves = "slutar"
        case note = "anteckning"
    }

    private static func columns(_ head: TableFile.Row) throws(TableProblem) -> [Column] {
        var columns: [Column] = []
        for name in head.cells {
            guard let column = Column(rawValue: name.lowercased().precomposedStringWithCanonicalMapping) else {
                throw TableProblem(line: head.line, kind: .unknownColumn(String(name.prefix(60))))
            }
            if columns.contains(column) { throw TableProblem(line: head.line, kind: .repeatedColumn(column.rawValue)) }
            columns.append(column)
        }
        if !columns.contains(.username) { throw TableProblem(line: head.line, kind: .missingColumn(Column.username.rawValue)) }
        if !columns.contains(.from), !columns.contains(.leaves) {
            throw TableProblem(line: head.line, kind: .missingColumn("\(Column.from.rawValue) eller \(Column.leaves.rawValue)"))
        }
        return columns
    }

    private static func entry(_ row: TableFile.Row, _ columns: [Column]) throws(TableProblem) -> Entry {
        guard row.cells.dropFirst(columns.count).allSatisfy(\.isEmpty) else {
            throw TableProblem(line: row.line, kind: .cellsWithoutColumn)
        }
        func cell(_ column: Column) -> String {
            columns.firstIndex(of: column).flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil } ?? ""
        }
        return Entry(
            line: row.line, username: cell(.username),
            event: try event(from: cell(.from), to: cell(.to), leaves: cell(.leaves), note: cell(.note), line: row.line))
    }

    private static func event(
        from: String, to: String, leaves: String, note: String, line: Int
    ) throws(TableProblem) -> Event {
        switch (from.isEmpty, leaves.isEmpty) {
        case (true, true): throw TableProblem(line: line, kind: .neitherAwayNorLeaving)
        case (false, false): throw TableProblem(line: line, kind: .bothAwayAndLeaving)
        case (false, true): return .away(from: from, to: to, note: note)
        case (true, false):
            do throws(FieldProblem) {
                return .leaves(try DayField.clean(leaves, field: "Slutar"))
            } catch {
                throw TableProblem(line: line, kind: .field(error))
            }
        }
    }
}
