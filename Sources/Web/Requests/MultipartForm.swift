/// A form with files (multipart/form-data, RFC 7578), read strictly and within bounds: what no browser would send is
/// refused, never guessed at.
struct MultipartForm: Sendable {
    /// The text fields.
    let fields: FormFields
    /// The files, by the name of their field. A field where nobody chose a file is not there.
    let files: [String: UploadedFile]

    /// The most parts of a form: its fields, and as many files.
    static let most = 2 * FormFields.most
    /// The most bytes of one part's own head.
    private static let longestHead = 2_048
    private static let lineEnd: [UInt8] = [13, 10]
    private static let headEnd: [UInt8] = [13, 10, 13, 10]

    /// - Parameters:
    ///   - body: what was sent, already bounded.
    ///   - boundary: from the content type.
    /// - Throws: `WebRefusal.unreadableForm`.
    init(parsing body: [UInt8], boundary: String) throws {
        let mark = Array("--\(boundary)".utf8)
        // RFC 2046, 5.1.1: anything may stand before the first mark; browsers put nothing there.
        guard body.starts(with: mark) else { throw WebRefusal.unreadableForm }
        var fields: [(String, String)] = []
        var files: [String: UploadedFile] = [:]
        var rest = body[mark.count...]
        while !rest.starts(with: [45, 45]) {
            guard fields.count + files.count < Self.most, rest.starts(with: Self.lineEnd) else { throw WebRefusal.unreadableForm }
            rest = rest.dropFirst(2)
            guard let end = rest.firstIndex(of: Self.lineEnd + mark) else { throw WebRefusal.unreadableForm }
            let part = try Part(rest[..<end])
            if let file = part.file {
                if !file.isEmpty, files.updateValue(file, forKey: part.name) != nil { throw WebRefusal.unreadableForm }
            } else {
                fields.append((part.name, try Self.text(part.content)))
            }
            rest = rest[(end + 2 + mark.count)...]
        }
        self.fields = try FormFields(pairs: fields)
        self.files = files
    }

    /// The boundary of a content type; nil unless it is multipart/form-data with one (RFC 2046, 5.1.1).
    static func boundary(in contentType: String) -> String? {
        let pieces = contentType.split(separator: ";").map(\.trimmed)
        guard pieces.first?.lowercased() == "multipart/form-data",
            let piece = pieces.dropFirst().first(where: { $0.lowercased().hasPrefix("boundary=") })
        else { return nil }
        var boundary = piece.dropFirst("boundary=".count)
        if boundary.count >= 2, boundary.hasPrefix("\""), boundary.hasSuffix("\"") { boundary = boundary.dropFirst().dropLast() }
        guard (1...70).contains(boundary.utf8.count), boundary.utf8.allSatisfy(boundaryBytes.contains) else { return nil }
        return String(boundary)
    }

    private static let boundaryBytes = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'()+_,-./:=?".utf8)

    private static func text(_ bytes: ArraySlice<UInt8>) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw WebRefusal.unreadableForm }
        return text
    }

    /// One part: its head and what follows it.
    private struct Part {
        let name: String
        let fileName: String?
        let mediaType: String
        let content: ArraySlice<UInt8>

        init(_ bytes: ArraySlice<UInt8>) throws {
            guard let end = bytes.prefix(MultipartForm.longestHead).firstIndex(of: MultipartForm.headEnd) else {
                throw WebRefusal.unreadableForm
            }
            let lines = try MultipartForm.text(bytes[..<end]).split(separator: "\r\n")
            var disposition: Disposition?
            var mediaType = "application/octet-stream"
            for line in lines {
                guard let colon = line.firstIndex(of: ":") else { throw WebRefusal.unreadableForm }
                let value = line[line.index(after: colon)...].trimmed
                switch line[..<colon].lowercased() {
                case "content-disposition": disposition = Disposition(value)
                case "content-type": mediaType = value.prefix { $0 != ";" }.lowercased()
                default: continue
                }
            }
            guard let disposition else { throw WebRefusal.unreadableForm }
            name = disposition.name
            fileName = disposition.fileName
            self.mediaType = mediaType
            content = bytes[(end + MultipartForm.headEnd.count)...]
        }

        var file: UploadedFile? {
            fileName.map { UploadedFile(name: $0, mediaType: mediaType, bytes: Array(content)) }
        }
    }

    /// What a part is called: `form-data; name="bild"; filename="x.png"`, with %22, %0D and %0A for what would end the
    /// quotation (HTML, multipart/form-data encoding algorithm).
    private struct Disposition {
        let name: String
        let fileName: String?

        init?(_ value: Substring) {
            guard value.hasPrefix("form-data") else { return nil }
            guard let name = Self.quoted("name", in: value), !name.isEmpty else { return nil }
            self.name = name
            fileName = Self.quoted("filename", in: value)
        }

        private static func quoted(_ key: String, in value: Substring) -> String? {
            guard let start = value.firstRange(of: "; \(key)=\"")?.upperBound,
                let end = value[start...].firstIndex(of: "\"")
            else { return nil }
            return String(value[start..<end]).replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
        }
    }
}

/// A file as somebody sent it. Nothing in it has been looked at, and its name and type are only what was claimed.
struct UploadedFile: Sendable, Equatable {
    /// The file's name where it came from, without folders; for showing, never for storing under.
    let name: String
    /// The media type that the browser claims, in lower case.
    let mediaType: String
    let bytes: [UInt8]

    init(name: String, mediaType: String, bytes: [UInt8]) {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let shown = last.unicodeScalars.filter { $0.properties.generalCategory != .control && $0.properties.generalCategory != .format }
        self.name = String(String(String.UnicodeScalarView(shown)).prefix(120))
        self.mediaType = mediaType
        self.bytes = bytes
    }

    /// What a browser sends for a field where no file was chosen.
    var isEmpty: Bool { name.isEmpty && bytes.isEmpty }
}

extension Collection where Element: Equatable {
    /// Where the pattern first stands; nil when it does not.
    fileprivate func firstIndex(of pattern: [Element]) -> Index? { firstRange(of: pattern)?.lowerBound }
}
