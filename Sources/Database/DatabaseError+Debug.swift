extension DatabaseError: CustomDebugStringConvertible {
    /// What the engine said, with the SQL. For the log only.
    public var debugDescription: String {
        guard let trouble else { return "DatabaseError.\(kind)" }
        let sql = trouble.sql.map { " in \($0.prefix(2_000))" } ?? ""
        return "DatabaseError.\(kind) \(trouble.code): \(trouble.message)\(sql)"
    }

    /// What the engine said, when it was the engine that refused.
    public var trouble: EngineTrouble? {
        switch self {
        case .uniqueViolation(let trouble), .foreignKeyViolation(let trouble), .ruleViolation(let trouble),
            .unreachable(let trouble), .outcomeUnknown(let trouble), .busy(let trouble), .readOnly(let trouble),
            .full(let trouble), .corrupt(let trouble), .cannotOpen(let trouble), .failed(let trouble):
            trouble
        case .wrongArguments, .nulInText, .missingColumn, .unreadableValue, .rowOutlived, .sessionEnded,
            .newerThanProgram, .migrationMissing, .migrationChanged, .migrationInvalid:
            nil
        }
    }

    private var kind: String {
        switch self {
        case .uniqueViolation: "uniqueViolation"
        case .foreignKeyViolation: "foreignKeyViolation"
        case .ruleViolation: "ruleViolation"
        case .unreachable: "unreachable"
        case .outcomeUnknown: "outcomeUnknown"
        case .busy: "busy"
        case .readOnly: "readOnly"
        case .full: "full"
        case .corrupt: "corrupt"
        case .cannotOpen: "cannotOpen"
        case .failed: "failed"
        case .wrongArguments(let expected, let given, let sql): "wrongArguments(\(given) for \(expected) in \(sql))"
        case .nulInText: "nulInText"
        case .missingColumn(let column): "missingColumn(\(column))"
        case .unreadableValue(let column, let expected): "unreadableValue(\(column) is not \(expected))"
        case .rowOutlived: "rowOutlived"
        case .sessionEnded: "sessionEnded"
        case .newerThanProgram(let name): "newerThanProgram(\(name))"
        case .migrationMissing(let name): "migrationMissing(\(name))"
        case .migrationChanged(let name): "migrationChanged(\(name))"
        case .migrationInvalid(let name): "migrationInvalid(\(name))"
        }
    }
}
