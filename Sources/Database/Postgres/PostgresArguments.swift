/// The arguments of a statement as libpq takes them: text, or bytes for blobs.
struct PostgresArguments {
    /// What PostgreSQL is told about an argument's type. NULL says nothing, and the server infers the type from
    /// the statement.
    enum Kind: UInt32 {
        case unknown = 0
        case bytes = 17
        case integer = 20
        case text = 25
        case real = 701
    }

    private(set) var kinds: [Kind] = []
    /// All values, each text ended by a zero.
    private var bytes: [UInt8] = []
    /// Where each value starts; -1 for NULL.
    private var starts: [Int] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    init(_ arguments: [(any SQLConvertible)?]) throws {
        kinds.reserveCapacity(arguments.count)
        for argument in arguments { try append(argument?.sqlValue ?? .null) }
    }

    var count: Int { kinds.count }

    /// Shows the arguments as C arrays, valid during the call.
    func withPointers<T>(
        _ body: (
            _ values: UnsafePointer<UnsafePointer<CChar>?>?, _ lengths: UnsafePointer<Int32>?,
            _ formats: UnsafePointer<Int32>?
        ) throws -> T
    ) rethrows -> T {
        try bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = starts.map { start in start < 0 ? nil : base.map { UnsafePointer($0 + start) } }
            return try body(values, lengths, formats)
        }
    }

    private mutating func append(_ value: SQLValue) throws {
        switch value {
        case .null: append(.unknown, nil as [UInt8]?, isBinary: false)
        case .integer(let integer): append(.integer, String(integer).utf8, isBinary: false)
        case .real(let real): append(.real, String(real).utf8, isBinary: false)
        case .blob(let blob): append(.bytes, blob, isBinary: true)
        case .text(var text):
            guard !text.withUTF8({ $0.contains(0) }) else { throw DatabaseError.nulInText }
            append(.text, text.utf8, isBinary: false)
        }
    }

    private mutating func append(_ kind: Kind, _ value: (some Collection<UInt8>)?, isBinary: Bool) {
        kinds.append(kind)
        starts.append(value == nil ? -1 : bytes.count)
        lengths.append(Int32(clamping: value?.count ?? 0))
        formats.append(isBinary ? 1 : 0)
        guard let value else { return }
        bytes.append(contentsOf: value)
        bytes.append(0)
    }
}

extension PostgresArguments.Kind {
    /// Whether a statement prepared for this kind takes an argument of another.
    func takes(_ other: Self) -> Bool {
        self == .unknown || other == .unknown || self == other
    }
}
