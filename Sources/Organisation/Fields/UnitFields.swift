import Ledger

/// What is asked about a unit, as it comes from a form.
public struct UnitFields: Sendable, Equatable {
    /// The unit's name, unique in the municipality.
    public var name: String
    /// The board (nämnd) that answers for it.
    public var board: String

    public init(name: String, board: String) {
        self.name = name
        self.board = board
    }

    /// The fields as they are stored.
    ///
    /// - Throws: ``Refusal/invalid(_:)`` with every mistake.
    public func cleaned() throws(Refusal) -> UnitFields {
        var reader = FieldReader()
        let cleaned = UnitFields(
            name: reader.read(name, TextRule("Enhet", length: 1...120)),
            board: reader.read(board, TextRule("Nämnd", length: 1...120)))
        try reader.finish()
        return cleaned
    }

    /// The unit as the ledger has it: what anyone may know.
    func ledgerData(_ id: MunicipalUnit.ID) -> [String: LedgerValue] {
        ["unit": .integer(id.rawValue), "name": .string(name), "board": .string(board)]
    }
}
