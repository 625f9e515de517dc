extension LedgerValue {
    /// The one way to write this value as JSON (RFC 8785): the same value always gives the same bytes, so that
    /// a hash or a commitment over them can be checked by anyone.
    /// - Throws: `LedgerError.numberOutOfRange`, `LedgerError.nestedTooDeep`.
    public func canonicalJSON() throws -> [UInt8] {
        var writer = CanonicalWriter()
        try writer.write(self)
        return writer.bytes
    }
}
