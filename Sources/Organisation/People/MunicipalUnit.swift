import Database

/// A part of the municipality that has people and channels: a school, a library, a department.
public struct MunicipalUnit: Sendable, Hashable, Codable {
    public typealias ID = RowID<MunicipalUnit>

    public let id: ID
    /// The name that people know it by.
    public let name: String
    /// The board (nämnd) that answers for the unit, and is controller of its personal data (HBG-4.10, HBG-4.11).
    public let board: String

    public init(id: ID, name: String, board: String) {
        self.id = id
        self.name = name
        self.board = board
    }
}
