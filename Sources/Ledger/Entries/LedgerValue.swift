import Foundation

/// What an entry can say: JSON without fractions, since two readers may write a fraction differently.
public enum LedgerValue: Sendable, Hashable {
    case null
    case bool(Bool)
    /// A whole number within ±(2⁵³ − 1), the range that every JSON reader keeps exactly.
    case integer(Int64)
    case string(String)
    case array([LedgerValue])
    case object([String: LedgerValue])

    /// Text, or null where there is none.
    public init(_ text: String?) {
        self = text.map(LedgerValue.string) ?? .null
    }

    /// A time as entries write it, UTC with six decimals ("2026-03-30T14:00:00.000000Z"); null outside the years
    /// 1 to 9999.
    public init(time: Date) {
        self.init(Instant.text(time))
    }

    /// A whole number, or null where there is none.
    public init(_ number: Int64?) {
        self = number.map(LedgerValue.integer) ?? .null
    }
}

extension LedgerValue {
    /// The text, if this is text.
    public var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The number, if this is a number.
    public var number: Int64? {
        if case .integer(let number) = self { number } else { nil }
    }

    /// The elements, if this is an array.
    public var elements: [LedgerValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The members, if this is an object.
    public var members: [String: LedgerValue]? {
        if case .object(let members) = self { members } else { nil }
    }
}
