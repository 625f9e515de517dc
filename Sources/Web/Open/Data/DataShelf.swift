import Channels
import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// The register's files, each made once for each version of the register and then handed out as it is.
final class DataShelf: Sendable {
    fileprivate struct Held {
        let version: FrontPage.Version
        let tag: String
        let bytes: ByteBuffer
    }

    private let held = Mutex<[DataFile: Held]>([:])

    /// - Parameters:
    ///   - known: the If-None-Match header, if there is one.
    ///   - text: makes the file; asked only when what it is made from has changed since it was made.
    func response(_ file: DataFile, version: FrontPage.Version, known: String?, text: () -> String) -> Response {
        let current = held.withLock { $0[file] }
        let kept: Held
        if let current, current.version == version {
            kept = current
        } else {
            kept = Held(version: version, bytes: ByteBuffer(string: text()))
            held.withLock { $0[file] = kept }
        }
        return Self.response(file, kept, known)
    }

    /// A file that is made for one visitor alone.
    static func response(_ file: DataFile, version: FrontPage.Version, known: String?, once text: String) -> Response {
        response(file, Held(version: version, bytes: ByteBuffer(string: text)), known)
    }

    /// Any website may read the files, and any cache may keep them for a moment.
    private static func response(_ file: DataFile, _ kept: Held, _ known: String?) -> Response {
        var headers: HTTPFields = [
            .eTag: kept.tag, .cacheControl: "public, max-age=60, must-revalidate", .accessControlAllowOrigin: "*",
            .resourcePolicy: "cross-origin", .link: "<\(DataFile.licence)>; rel=\"license\"",
        ]
        if known?.contains(kept.tag) == true { return Response(status: .notModified, headers: headers) }
        headers[.contentType] = file.type
        if let name = file.savedAs { headers[.contentDisposition] = "attachment; filename=\"\(name)\"" }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: kept.bytes))
    }
}

extension DataShelf.Held {
    fileprivate init(version: FrontPage.Version, bytes: ByteBuffer) {
        let digest = SHA256.hash(data: Data(buffer: bytes)).prefix(12)
        let tag = digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        self.init(version: version, tag: "\"\(tag)\"", bytes: bytes)
    }
}
