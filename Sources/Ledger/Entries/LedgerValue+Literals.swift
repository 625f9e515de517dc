extension LedgerValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(nilLiteral: ()) { self = .null }

    public init(booleanLiteral value: Bool) { self = .bool(value) }

    public init(integerLiteral value: Int64) { self = .integer(value) }

    public init(stringLiteral value: String) { self = .string(value) }

    public init(arrayLiteral elements: LedgerValue...) { self = .array(elements) }

    /// The last of several members with one name stands, as in other JSON.
    public init(dictionaryLiteral elements: (String, LedgerValue)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}
