import Foundation

/// What goes on, on standard error, so that standard output holds the table alone.
enum Progress {
    static func note(_ text: String) {
        FileHandle.standardError.write(Data("\(text)\n".utf8))
    }
}
