import Testing

@testable import Web

@Suite("Forms with files are read strictly")
struct MultipartFormTests {
    private static let boundary = "----WebKitFormBoundaryAbC123"

    /// A form as browsers write it.
    private static func form(_ parts: [(head: String, content: [UInt8])]) -> [UInt8] {
        parts.reduce([]) { $0 + Array("--\(boundary)\r\n\($1.head)\r\n\r\n".utf8) + $1.content + [13, 10] }
            + Array("--\(boundary)--\r\n".utf8)
    }

    private static func field(_ name: String, _ value: String) -> (head: String, content: [UInt8]) {
        ("Content-Disposition: form-data; name=\"\(name)\"", Array(value.utf8))
    }

    private static func file(_ name: String, _ fileName: String, _ bytes: [UInt8]) -> (head: String, content: [UInt8]) {
        ("Content-Disposition: form-data; name=\"\(name)\"; filename=\"\(fileName)\"\r\nContent-Type: image/png", bytes)
    }

    @Test("fields and a file come out as they were sent, byte for byte")
    func whole() throws {
        let bytes = Array(0...255) as [UInt8] + Array("\r\n--\(Self.boundary.dropLast())x\r\n".utf8)
        let form = try MultipartForm(
            parsing: Self.form([Self.field("not", "rad ett\r\nrad två å"), Self.file("bild", "skärm\u{202E}gnp.png", bytes)]),
            boundary: Self.boundary)
        #expect(form.fields["not"] == "rad ett\nrad två å")
        #expect(form.files["bild"] == UploadedFile(name: "skärmgnp.png", mediaType: "image/png", bytes: bytes))
    }

    @Test("a field where no file was chosen is not there")
    func noFile() throws {
        let form = try MultipartForm(parsing: Self.form([Self.file("bild", "", [])]), boundary: Self.boundary)
        #expect(form.files.isEmpty)
    }

    @Test(
        "a file's name is only its last step, and never a path",
        arguments: [("..\\..\\x.png", "x.png"), ("/etc/passwd", "passwd"), ("a%22b.png", "a\"b.png"), ("%0D%0AX: y", "X: y")])
    func names(sent: String, shown: String) throws {
        let form = try MultipartForm(parsing: Self.form([Self.file("bild", sent, [1])]), boundary: Self.boundary)
        #expect(form.files["bild"]?.name == shown)
    }

    @Test("what no browser sends is refused")
    func refused() {
        let whole = Self.form([Self.field("a", "1"), Self.file("b", "x", [2])])
        var wrong: [[UInt8]] = [[], Array("--".utf8), Self.form([Self.field("a", "1"), Self.field("a", "2")])]
        wrong.append(Self.form([Self.file("b", "x", [1]), Self.file("b", "y", [2])]))
        wrong.append(Self.form([("Content-Disposition: attachment; name=\"a\"", [])]))
        wrong.append(Self.form([("Content-Disposition: form-data; name=\"\"", [])]))
        wrong.append(Self.form([("X", [])]))
        wrong.append(Self.form([("Content-Disposition: form-data; name=\"a\"", [0xFF, 0xFE])]))
        wrong.append(Self.form([("Content-Disposition: form-data; name=\"" + String(repeating: "a", count: 3_000) + "\"", [])]))
        wrong.append(Self.form((0...MultipartForm.most).map { Self.field("f\($0)", "") }))
        for body in wrong {
            #expect(throws: WebRefusal.unreadableForm) { try MultipartForm(parsing: body, boundary: Self.boundary) }
        }
        for length in 0..<(whole.count - 4) {
            #expect(throws: WebRefusal.unreadableForm, "\(length)") {
                try MultipartForm(parsing: Array(whole[..<length]), boundary: Self.boundary)
            }
        }
    }

    @Test("the boundary is read as browsers write it, and nothing else is one")
    func boundaries() {
        #expect(MultipartForm.boundary(in: "multipart/form-data; boundary=abc") == "abc")
        #expect(MultipartForm.boundary(in: "Multipart/Form-Data; charset=utf-8; boundary=\"a b\"") == nil)
        #expect(MultipartForm.boundary(in: "multipart/form-data; boundary=\"abc\"") == "abc")
        for type in ["multipart/form-data", "multipart/mixed; boundary=a", "multipart/form-data; boundary=", "text/plain; boundary=a"] {
            #expect(MultipartForm.boundary(in: type) == nil)
        }
        #expect(MultipartForm.boundary(in: "multipart/form-data; boundary=" + String(repeating: "a", count: 71)) == nil)
    }

    @Test("a megabyte of almost-marks is read in time that grows with its length")
    func almost() {
        let clock = ContinuousClock()
        let near = Array("\r\n--\(Self.boundary.dropLast())".utf8)
        let body = Self.form([Self.file("b", "x", (0..<40_000).flatMap { _ in near })])
        let took = clock.measure { _ = try? MultipartForm(parsing: body, boundary: Self.boundary) }
        #expect(took < .seconds(20))
    }
}
