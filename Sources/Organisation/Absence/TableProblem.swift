import Wording

/// What is wrong with a line of a table that somebody wants to read in.
public struct TableProblem: Explained, Hashable {
    /// The line in the file, from 1.
    public let line: Int
    /// What is wrong with it.
    public let kind: Kind

    /// The ways in which a table can be wrong.
    public enum Kind: Sendable, Hashable {
        case tooLarge
        case tooManyRows
        case tooManyCells
        case cellTooLong
        case encoding
        case strayQuote
        case openQuote
        case empty
        case missingColumn(String)
        case unknownColumn(String)
        case repeatedColumn(String)
        case cellsWithoutColumn
        case unknownPerson(String)
        case neitherAwayNorLeaving
        case bothAwayAndLeaving
        case field(FieldProblem)
        case twice
    }

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: "Rad \(line): \(swedish)"
        case .en: "Line \(line): \(english)"
        }
    }

    private var swedish: String {
        switch kind {
        case .tooLarge: "filen är för stor. Dela upp den, högst en megabyte i taget."
        case .tooManyRows: "filen har för många rader. Dela upp den, högst \(TableFile.mostRows) i taget."
        case .tooManyCells: "raden har för många kolumner. Kontrollera att den inte är avhuggen eller hopskriven."
        case .cellTooLong: "en cell är för lång. Finns det ett citattecken som aldrig slutar?"
        case .encoding: "tecknen går inte att läsa. Spara filen som ”CSV UTF-8” och försök igen."
        case .strayQuote: "ett citattecken står mitt i en cell. Ta bort det."
        case .openQuote: "ett citattecken börjar här men slutar aldrig. Sätt dit det andra eller ta bort båda."
        case .empty: "filen har inga rader. Den behöver en rad med rubriker och minst en rad till."
        case .missingColumn(let name): "kolumnen \(name) saknas bland rubrikerna. Lägg till den."
        case .unknownColumn(let name): "kolumnen \(quoted(name)) känner Kanalvakt inte till. Ta bort den eller rätta rubriken."
        case .repeatedColumn(let name): "kolumnen \(name) står två gånger. Ta bort den ena."
        case .cellsWithoutColumn: "raden har fler celler än det finns rubriker. Ta bort de som är över."
        case .unknownPerson(let name): "det finns ingen med användarnamnet \(quoted(name)). Rätta namnet eller ta bort raden."
        case .neitherAwayNorLeaving: "skriv en dag under från eller under slutar."
        case .bothAwayAndLeaving: "skriv antingen från eller slutar, inte båda på samma rad."
        case .field(let problem): problem.sentence(in: .sv)
        case .twice: "samma person står redan på en tidigare rad med samma första dag. Ta bort den ena."
        }
    }

    private var english: String {
        switch kind {
        case .tooLarge: "the file is too large. Divide it, at most one megabyte at a time."
        case .tooManyRows: "the file has too many lines. Divide it, at most \(TableFile.mostRows) at a time."
        case .tooManyCells: "the line has too many columns. See that it is neither cut off nor run together."
        case .cellTooLong: "a cell is too long. Is there a quotation mark that never ends?"
        case .encoding: "the characters cannot be read. Save the file as \"CSV UTF-8\" and try again."
        case .strayQuote: "a quotation mark stands inside a cell. Take it away."
        case .openQuote: "a quotation mark begins here and never ends. Put in the other or take both away."
        case .empty: "the file has no lines. It needs one of headings and at least one more."
        case .missingColumn(let name): "the column \(name) is missing among the headings. Add it."
        case .unknownColumn(let name): "Kanalvakt does not know the column \(quoted(name, in: .en)). Take it away or mend the heading."
        case .repeatedColumn(let name): "the column \(name) stands twice. Take one away."
        case .cellsWithoutColumn: "the line has more cells than there are headings. Take away those that are over."
        case .unknownPerson(let name): "there is nobody with the user name \(quoted(name, in: .en)). Mend the name or take the line away."
        case .neitherAwayNorLeaving: "write a day under från or under slutar."
        case .bothAwayAndLeaving: "write either från or slutar, not both on one line."
        case .field(let problem): problem.sentence(in: .en)
        case .twice: "the same person stands on an earlier line with the same first day. Take one away."
        }
    }
}

/// Everything that is wrong with a table: it is refused as a whole.
public struct TableProblems: MatterRefusal, Hashable {
    /// The lines that are wrong, the first first; at most ``most``.
    public let all: [TableProblem]

    /// More than this are not told at once.
    static let most = 20

    init(_ problems: [TableProblem]) { all = Array(problems.prefix(Self.most)) }

    public func sentence(in language: Language) -> String {
        let lead =
            switch language {
            case .sv: "Filen lästes inte in, och inget har ändrats."
            case .en: "The file was not read in, and nothing has changed."
            }
        return ([lead] + all.map { $0.sentence(in: language) }).joined(separator: " ")
    }
}
