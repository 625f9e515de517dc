import Logging
struct PostgresStorage: Storage {
    init(url: String, logger: Logger) {}
    func read<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T { throw DatabaseError.sessionEnded }
    func write<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T { throw DatabaseError.sessionEnded }
    func writeBeside<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T { throw DatabaseError.sessionEnded }
    func close() async {}
}
