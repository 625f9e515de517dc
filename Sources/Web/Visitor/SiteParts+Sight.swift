import Evidence
import Hummingbird

/// Pictures of what channels showed when somebody looked.
extension SiteParts {
    /// The picture that came with a form, on disk beside the text that it was compared with; nil when none was sent.
    ///
    /// - Parameters:
    ///   - kind: what the evidence is.
    ///   - subject: what it is about.
    ///   - text: the text, and what part it plays.
    func keepSight(
        _ visit: Visit, as kind: String, of subject: String, comparedWith text: (role: String, words: String)
    ) throws -> KeptEvidence? {
        guard let file = visit.files["bild"] else { return nil }
        let picture = try PictureFile(screenshot: file.bytes)
        return try house.evidence.keep(
            EvidenceDraft(
                kind: kind, subject: subject, takenAt: visit.now,
                parts: [
                    EvidenceDraft.Part(role: "screenshot", mediaType: picture.format.mediaType, bytes: picture.bytes),
                    EvidenceDraft.Part(role: text.role, mediaType: "text/plain; charset=utf-8", bytes: Array(text.words.utf8)),
                ]))
    }

    /// The picture as it was sent.
    ///
    /// - Parameter id: the evidence that it is kept in; nil where no picture was sent.
    func sight(_ id: StoredEvidence.ID?, named name: String) async throws -> Response {
        let evidence = house.evidence
        let record = try await house.database.read { session in try id.flatMap { try evidence.record($0, in: session) } }
        guard let part = record?.parts.first(where: { $0.role == "screenshot" }) else { throw WebRefusal.noSuchPage }
        return try keptFile(part, named: name)
    }
}
