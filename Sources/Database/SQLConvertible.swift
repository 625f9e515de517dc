import Foundation

/// Something that can be an argument of an SQL statement.
///
/// An enumeration of strings or integers needs only to declare the conformance:
/// its raw value is what is stored.
public protocol SQLConvertible {
    /// The value that is stored.
    var sqlValue: SQLValue { get }
}

extension SQLConvertible where Self: RawRepresentable, RawValue: SQLConvertible {
    public var sqlValue: SQLValue { rawValue.sqlValue }
}

extension SQLValue: SQLConvertible {
    public var sqlValue: SQLValue { self }
}

extension Int64: SQLConvertible {
    public var sqlValue: SQLValue { .integer(self) }
}

extension Int: SQLConvertible {
    public var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Double: SQLConvertible {
    public var sqlValue: SQLValue { .real(self) }
}

/// Stored as 0 or 1, since SQLite has no truth values.
extension Bool: SQLConvertible {
    public var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

/// Stored as is. U+0000 is refused on both engines, since PostgreSQL cannot store it:
/// text from outside is cleaned where it enters.
extension String: SQLConvertible {
    public var sqlValue: SQLValue { .text(self) }
}

extension [UInt8]: SQLConvertible {
    public var sqlValue: SQLValue { .blob(self) }
}

/// Stored as whole microseconds since 1970 in UTC.
extension Date: SQLConvertible {
    public var sqlValue: SQLValue { .integer(microseconds) }
}
