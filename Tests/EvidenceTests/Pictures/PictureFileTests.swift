import Evidence
import Foundation
import Testing
import Wording

@Suite("A picture that somebody sends is looked through before it is kept")
struct PictureFileTests {
    /// One red pixel, made by another program.
    static let png = bytes(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC")
    /// Two by one pixels, made by another program.
    static let jpeg = bytes(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H///\
        /6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAB\
        AAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAH/xA\
        AUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCMAK//2Q==
        """)

    static func bytes(_ base64: String) -> [UInt8] { Data(base64Encoded: base64).map(Array.init) ?? [] }

    @Test("a whole picture is taken, with its size")
    func whole() throws {
        let png = try PictureFile(Self.png)
        #expect(png.format == .png && png.width == 1 && png.height == 1 && png.bytes == Self.png)
        let jpeg = try PictureFile(Self.jpeg)
        #expect(jpeg.format == .jpeg && jpeg.width == 2 && jpeg.height == 1)
    }

    @Test("cut off anywhere, it is refused", arguments: [png, jpeg])
    func cut(_ picture: [UInt8]) {
        for length in 0..<picture.count {
            #expect(throws: PictureProblem.self) { try PictureFile(Array(picture[..<length])) }
        }
    }

    @Test("with something behind it, it is refused", arguments: [png, jpeg])
    func behind(_ picture: [UInt8]) {
        #expect(throws: PictureProblem.somethingBehind(at: picture.count)) {
            try PictureFile(picture + Array("<script>alert(1)</script>".utf8))
        }
    }

    @Test("a changed byte in a PNG is found")
    func changed() {
        for place in Self.png.indices {
            var bytes = Self.png
            bytes[place] ^= 0x20
            #expect(throws: PictureProblem.self, "byte \(place)") { try PictureFile(bytes) }
        }
    }

    @Test(
        "other files are refused, whatever they claim",
        arguments: [
            "", "GIF89a", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>", "RIFF....WEBPVP8 ", "%PDF-1.7", "\u{FEFF}PNG",
        ])
    func others(_ text: String) {
        #expect(throws: PictureProblem.self) { try PictureFile(Array(text.utf8)) }
    }

    @Test("a picture that unpacks to far more than it looks is refused")
    func bomb() {
        var bytes = Self.jpeg
        guard let frame = bytes.firstRange(of: [0xFF, 0xC0])?.lowerBound else {
            Issue.record("the picture has no frame")
            return
        }
        for place in 5...8 { bytes[frame + place] = 0xFF }
        #expect(throws: PictureProblem.tooManyPixels) { try PictureFile(bytes) }
        #expect(throws: PictureProblem.tooLarge) { try PictureFile([UInt8](repeating: 0xFF, count: PictureFile.mostBytes + 1)) }
    }

    @Test("whatever bytes follow a true beginning, none of them stops the program")
    func fuzz() {
        var random = SeededBytes(seed: 4)
        for picture in [Self.png, Self.jpeg] {
            for _ in 0..<20_000 {
                var bytes = picture
                for _ in 0..<(1 + Int(random.next() % 6)) { bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next()) }
                if random.next() % 4 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
                // What is taken after all has sides that were looked at.
                if let picture = try? PictureFile(bytes) { #expect(picture.width * picture.height <= PictureFile.mostPixels) }
            }
        }
    }

    @Test("every problem says what to do", arguments: [PictureProblem.missing, .tooLarge, .unknownFormat, .broken(at: 7), .somethingBehind(at: 9), .tooManyPixels])
    func sentences(_ problem: PictureProblem) {
        #expect(problem.sentence(in: .sv).contains("bild"))
        #expect(problem.sentence(in: .en).contains("picture"))
    }
}

/// The same numbers every time (SplitMix64).
struct SeededBytes: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
