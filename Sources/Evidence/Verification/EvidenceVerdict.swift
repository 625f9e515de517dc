/// What `EvidenceStore.verify` found.
public struct EvidenceVerdict: Sendable, Equatable, Encodable {
    /// The number of records that were read.
    public internal(set) var records: Int64 = 0
    /// The number of files that were read.
    public internal(set) var files: Int64 = 0
    /// The bytes in the files that were read.
    public internal(set) var bytes: Int64 = 0
    /// What is wrong.
    public internal(set) var problems: [EvidenceProblem] = []

    /// Whether every file and record is as it was stored.
    public var isWhole: Bool { problems.isEmpty }

    private enum CodingKeys: String, CodingKey {
        case whole, records, files, bytes, problems
    }

    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: CodingKeys.self)
        try object.encode(isWhole, forKey: .whole)
        try object.encode(records, forKey: .records)
        try object.encode(files, forKey: .files)
        try object.encode(bytes, forKey: .bytes)
        try object.encode(problems, forKey: .problems)
    }
}
