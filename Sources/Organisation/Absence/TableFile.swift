import Foundation

/// A table that a spreadsheet has saved, read strictly: RFC 4180 with the semicolons of a Swedish Excel, in UTF-8 with or
/// without its mark or in Windows-1252.
///
/// Written by hand because a file is refused with the line that is wrong, and SwiftCSV neither tells lines nor refuses a
/// quotation mark that never ends.
struct TableFile: Sendable, Equatable {
    /// One row of the table.
    struct Row: Sendable, Equatable {
        /// The line in the file where it begins, from 1.
        let line: Int
        let cells: [String]
    }

    let rows: [Row]

    /// In bytes.
    static let largest = 1_000_000
    static let mostRows = 2_000
    static let mostCells = 50
    /// In Unicode scalars.
    static let longestCell = 1_000

    /// - Throws: `TableProblem` with the line.
    init(_ bytes: [UInt8]) throws(TableProblem) {
        guard bytes.count <= Self.largest else { throw TableProblem(line: 1, kind: .tooLarge) }
        var reader = TableReader(try Self.text(bytes))
        rows = try reader.rows()
    }

    /// The bytes as text without a mark at their beginning.
    private static func text(_ bytes: [UInt8]) throws(TableProblem) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw TableProblem(line: 1, kind: .encoding) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            guard let text = String(validating: bytes.dropFirst(3), as: UTF8.self) else {
                throw TableProblem(line: 1, kind: .encoding)
            }
            return text
        }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        guard let text = String(bytes: bytes, encoding: .windowsCP1252) else { throw TableProblem(line: 1, kind: .encoding) }
        return text
    }
}

/// Goes through a table's text scalar by scalar.
private struct TableReader {
    private let scalars: [Unicode.Scalar]
    private let separator: Unicode.Scalar
    private var position = 0
    private var line = 1

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        let first = scalars.prefix { $0 != "\n" && $0 != "\r" }
        // Excel may say on a line of its own which mark is between the cells.
        if first.count == 5, first.starts(with: "sep=".unicodeScalars), let mark = first.last {
            separator = mark
            position = first.count
            skipLineBreak()
        } else {
            let marks: [Unicode.Scalar] = [";", "\t", ","]
            separator = marks.first { first.contains($0) } ?? ";"
        }
    }

    mutating func rows() throws(TableProblem) -> [TableFile.Row] {
        var rows: [TableFile.Row] = []
        while position < scalars.count {
            let row = try row()
            if row.cells.allSatisfy(\.isEmpty) { continue }
            rows.append(row)
            guard rows.count <= TableFile.mostRows + 1 else { throw TableProblem(line: row.line, kind: .tooManyRows) }
        }
        return rows
    }

    private mutating func row() throws(TableProblem) -> TableFile.Row {
        let start = line
        var cells: [String] = []
        while true {
            cells.append(try cell())
            guard cells.count <= TableFile.mostCells else { throw problem(.tooManyCells) }
            guard position < scalars.count else { break }
            if scalars[position] != separator {
                skipLineBreak()
                break
            }
            position += 1
        }
        return TableFile.Row(line: start, cells: cells)
    }

    private mutating func cell() throws(TableProblem) -> String {
        if position < scalars.count, scalars[position] == "\"" { return try quoted() }
        var text = String.UnicodeScalarView()
        while position < scalars.count, !endsCell(scalars[position]) {
            if scalars[position] == "\"" { throw problem(.strayQuote) }
            text.append(scalars[position])
            guard text.count <= TableFile.longestCell else { throw problem(.cellTooLong) }
            position += 1
        }
        return try tidied(text)
    }

    private mutating func quoted() throws(TableProblem) -> String {
        let start = line
        var text = String.UnicodeScalarView()
        position += 1
        while position < scalars.count {
            let scalar = scalars[position]
            if scalar == "\"" {
                position += 1
                guard position < scalars.count, scalars[position] == "\"" else {
                    if position < scalars.count, !endsCell(scalars[position]) { throw problem(.strayQuote) }
                    return try tidied(text)
                }
            }
            if scalar == "\n" { line += 1 }
            text.append(scalar)
            guard text.count <= TableFile.longestCell else { throw TableProblem(line: start, kind: .cellTooLong) }
            position += 1
        }
        throw TableProblem(line: start, kind: .openQuote)
    }

    private func tidied(_ text: String.UnicodeScalarView) throws(TableProblem) -> String {
        if text.contains("\u{0}") { throw problem(.encoding) }
        return String(text).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func endsCell(_ scalar: Unicode.Scalar) -> Bool {
        scalar == separator || scalar == "\n" || scalar == "\r"
    }

    private mutating func skipLineBreak() {
        guard position < scalars.count else { return }
        if scalars[position] == "\r", position + 1 < scalars.count, scalars[position + 1] == "\n" { position += 1 }
        position += 1
        line += 1
    }

    private func problem(_ kind: TableProblem.Kind) -> TableProblem { TableProblem(line: line, kind: kind) }
}
