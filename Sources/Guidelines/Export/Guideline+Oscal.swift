extension Guideline {
    /// The guideline as an OSCAL catalog in JSON (https://pages.nist.gov/OSCAL): what `guideline export` prints.
    ///
    /// The same version of a guideline always gives the same text.
    ///
    /// - Parameter uuid: gives a name its UUID of version 5. It stands outside because this room has no cryptography.
    public func oscal(uuid: @escaping (String) -> String) throws -> String {
        var export = OscalExport(self) { uuid("\(id)/\(version)/\($0)") }
        return try ReportJSON.text(export.file())
    }
}
