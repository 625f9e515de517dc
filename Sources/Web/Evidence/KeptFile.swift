import Evidence
import HTTPTypes
import Hummingbird
import NIOCore

extension SiteParts {
    /// One kept file, as it was kept. Handed over to be saved, never shown: it may be anything that somebody outside wrote.
    ///
    /// - Parameter name: what the file is saved as, without its ending.
    /// - Throws: `WebRefusal.noSuchPage` for a part that is no file, `BlobError`.
    func keptFile(_ part: EvidencePart, named name: String) throws -> Response {
        guard part.blob != nil else { throw WebRefusal.noSuchPage }
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/octet-stream",
                .contentDisposition: "attachment; filename=\"\(name).\(KeptFile(mediaType: part.mediaType).ending)\"",
                .contentSecurityPolicy: SecurityHeaders.evidencePolicy, .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try house.evidence.bytes(of: part))))
    }
}

/// A kept file as it is handed over.
struct KeptFile {
    let mediaType: String

    /// The ending of its file name.
    var ending: String {
        switch mediaType.prefix(while: { $0 != ";" }).lowercased() {
        case "application/json": "json"
        case "text/html", "application/xhtml+xml": "html"
        case "text/plain": "txt"
        case "image/png": "png"
        case "image/jpeg": "jpg"
        default: "bin"
        }
    }
}
