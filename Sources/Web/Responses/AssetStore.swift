import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Style, script and sign, held in memory under names that hold a digest of their content: a browser may keep each for
/// ever, and a new version has a new name.
struct AssetStore: Sendable {
    /// The addresses to write in pages.
    let links: AssetLinks
    /// The same without the script, for pages that need none.
    let linksWithoutScript: AssetLinks
    /// The address of the style of the list for other websites.
    let embedStyle: String
    private let responses: [String: Response]

    /// Reads the files. The style is written in several, joined here in the order of their names.
    /// - Throws: `WebFault.missingFile`.
    init(resources: Resources) throws {
        let style = try resources.names(in: "Assets/stil").map { try resources.data("Assets/stil/\($0)") }
        let files = [
            Asset(stem: "kanalvakt", ending: "css", type: "text/css; charset=utf-8", data: Data(style.joined())),
            Asset(stem: "kanalvakt", ending: "js", type: "text/javascript; charset=utf-8", data: try resources.data("Assets/kanalvakt.js")),
            Asset(stem: "marke", ending: "svg", type: "image/svg+xml", data: try resources.data("Assets/marke.svg")),
            Asset(stem: "inbaddning", ending: "css", type: "text/css; charset=utf-8", data: try resources.data("Assets/inbaddning.css")),
        ]
        let paths = files.map { SiteAddress.asset($0.name).path }
        links = AssetLinks(style: paths[0], mark: paths[2], script: paths[1])
        linksWithoutScript = AssetLinks(style: paths[0], mark: paths[2], script: nil)
        embedStyle = paths[3]
        responses = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.response) })
    }

    /// The file of that name, if there is one.
    func response(named name: String) -> Response? { responses[name] }

    private struct Asset {
        let name: String
        let response: Response

        init(stem: String, ending: String, type: String, data: Data) {
            let digest = SHA256.hash(data: data).prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            name = "\(stem)-\(digest).\(ending)"
            response = Response(
                status: .ok,
                headers: [.contentType: type, .cacheControl: "public, max-age=31536000, immutable", .eTag: "\"\(digest)\""],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
        }
    }
}
