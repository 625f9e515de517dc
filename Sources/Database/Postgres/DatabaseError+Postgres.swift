internal import CPostgres

extension DatabaseError {
    /// The error that an answer carries.
    init(postgres result: OpaquePointer?, on handle: OpaquePointer, sql: String?) {
        let state = Self.field("C", of: result) ?? ""
        let isLost = PQstatus(handle) == CONNECTION_BAD
        let message =
            Self.field("M", of: result) ?? PQerrorMessage(handle).map { String(cString: $0) } ?? "no answer"
        let trouble = EngineTrouble(
            code: state.isEmpty ? PostgresState.connectionLost : state, message: message,
            constraint: Self.field("n", of: result), sql: sql)
        self = isLost ? .unreachable(trouble) : Self.meaning(of: trouble)
    }

    /// The server could not be reached, or would not let us in.
    init(postgresConnecting handle: OpaquePointer?) {
        let message = handle.flatMap { PQerrorMessage($0) }.map { String(cString: $0) } ?? "no memory"
        let trouble = EngineTrouble(code: PostgresState.notConnected, message: message)
        let isRefused = message.contains("authentication failed") || message.contains("does not exist")
        self = isRefused ? .cannotOpen(trouble) : .unreachable(trouble)
    }

    private static func meaning(of trouble: EngineTrouble) -> DatabaseError {
        switch trouble.code {
        case "23505": .uniqueViolation(trouble)
        case "23503": .foreignKeyViolation(trouble)
        case "23502", "23514": .ruleViolation(trouble)
        case PostgresState.serialisation, PostgresState.deadlock, PostgresState.cancelled, "55P03", "53300":
            .busy(trouble)
        case "25006": .readOnly(trouble)
        case "53100": .full(trouble)
        case "XX001", "XX002": .corrupt(trouble)
        case "28000", "28P01", "3D000", "42501": .cannotOpen(trouble)
        case let code where code.hasPrefix("08") || code.hasPrefix("57P"): .unreachable(trouble)
        default: .failed(trouble)
        }
    }

    private static func field(_ code: Unicode.Scalar, of result: OpaquePointer?) -> String? {
        result.flatMap { PQresultErrorField($0, Int32(code.value)) }.map { String(cString: $0) }
    }

    /// Whether the same transaction may well succeed if it is run again, and has certainly not been stored.
    var isTransient: Bool {
        switch self {
        case .busy(let trouble):
            trouble.code == PostgresState.serialisation || trouble.code == PostgresState.deadlock
        case .unreachable(let trouble): trouble.code != PostgresState.notConnected
        default: false
        }
    }
}

/// The states (SQLSTATE) that something depends on.
enum PostgresState {
    static let notConnected = "08001"
    static let connectionLost = "08006"
    static let serialisation = "40001"
    static let deadlock = "40P01"
    static let cancelled = "57014"
}
