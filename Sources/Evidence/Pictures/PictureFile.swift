/// A picture that somebody sent in, looked through from its first byte to its last: PNG or JPEG, whole, with nothing
/// behind it, and of a size that a browser can show.
///
/// The pixels are never decoded here, only counted, so that a small file cannot unpack to more than it says. What is kept is handed out only under the media type found here and with headers
/// that let it do nothing.
public struct PictureFile: Sendable, Equatable {
    /// The formats that are taken. Others can hide scripts (SVG) or are rare in what people send.
    public enum Format: String, Sendable {
        case png
        case jpeg

        /// The media type to hand it out as.
        public var mediaType: String { "image/\(rawValue)" }
    }

    /// The most bytes of a picture: a large screen, taken as PNG.
    public static let mostBytes = 8 * 1024 * 1024
    /// The longest side, in pixels: a long page in one picture.
    public static let longestSide = 20_000
    /// The most pixels: what a browser unpacks to 200 MB.
    public static let mostPixels = 50_000_000

    /// The least width of a screenshot, in pixels: some thirty letters, the smallest that anybody can read.
    public static let leastWidth = 200
    /// The least height of a screenshot, in pixels: a few lines of text.
    public static let leastHeight = 60

    /// What it is, whatever its name says.
    public let format: Format
    /// In pixels.
    public let width: Int
    /// In pixels.
    public let height: Int
    /// The file, byte for byte.
    public let bytes: [UInt8]

    /// A picture that is to prove what stood on a page, so that it must be large enough to read a line of text in.
    ///
    /// - Throws: ``PictureProblem``, also ``PictureProblem/tooSmall``.
    public init(screenshot bytes: [UInt8]) throws(PictureProblem) {
        try self.init(bytes)
        guard width >= Self.leastWidth, height >= Self.leastHeight else { throw .tooSmall }
    }

    /// - Throws: ``PictureProblem`` that says what to do instead.
    public init(_ bytes: [UInt8]) throws(PictureProblem) {
        guard !bytes.isEmpty else { throw .missing }
        guard bytes.count <= Self.mostBytes else { throw .tooLarge }
        let found: (format: Format, size: PixelSize)
        if bytes.starts(with: PNGWalk.signature) {
            found = (.png, try PNGWalk.size(of: bytes))
        } else if bytes.starts(with: JPEGWalk.signature) {
            found = (.jpeg, try JPEGWalk.size(of: bytes))
        } else {
            throw .unknownFormat
        }
        let (width, height) = (found.size.width, found.size.height)
        guard width > 0, height > 0 else { throw .broken(at: 0) }
        guard found.size.isShowable else { throw .tooManyPixels }
        format = found.format
        self.width = width
        self.height = height
        self.bytes = bytes
    }
}

/// A picture's sides in pixels.
struct PixelSize: Equatable {
    let width: Int
    let height: Int

    /// Whether a browser can show so much.
    var isShowable: Bool {
        width <= PictureFile.longestSide && height <= PictureFile.longestSide && width > 0 && height > 0
            && width * height <= PictureFile.mostPixels
    }
}
