import Evidence
import Foundation
import TestSupport
import Testing

@Suite("A picture holds what its header says, and is large enough to prove something")
struct UnpackedPictureTests {
    /// Packed by zlib with codes of its own: 210 by 61 greys.
    static let plain = PictureFileTests.bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAANIAAAA9CAAAAAD94GjJAAAEwklEQVR42u2ZUXIkOQhEORNn4kyciWNtCVLF8/d82LFR3fbQiZRPoK6Y\
        mAnMPLLuH/8LYfo4OYXqnIKHbHI9vwpHmysMhbAizAlLwoywIKwIc8KCsCLs2WZizIakCiqnKqqkCiqnKqqkCiqjKqqkCiqjmpaOnjAL\
        Wu/qR3u6ThGwL28C7FNrXQrs5bA/z8ba+9AtAvZI2OeG3yJgT0v20C21YZJaSRUhdK+kGCpPBlN/l7KGJ7OGc9Rr6AvCsWvQ1b3HrqF0\
        qZfCOoN1Pv3ZLMgr03BvsnffpKtWIQTMS7nJ/vkldLckaWJog8KgFFwMFXTACiMJK8KMMCcsCEvCijAnLAhLwrolLU4RVE5VVLT4nwPc\
        lmRTXgzcz34Doouhoy4F9qgf15v8HmHvLrYI2NXfpfx4DGB/+mMPz1cm16Rc+8QQ/yR10iyvoVTepazhSa6h1NKlrGG27bFr8PI1PEnW\
        WazTWadamrefLnqndt/k1KqkgMKf9032+yZ7+y+hTTDt1FqbFbIPUXjehz7hvKe8uBTCkrAkrAgrwowwI8wJc8KcsPBu6eycTFAVlVMV\
        lVMllVMllVEFlVEFVVEFVVGpJbG1mD5BKDHGMaHj2Lq8a+9zr12dXwrsTbv2ob1FwN6XukXA3g/AFhHs4bSkrRWivzq4xF3FXX8PcLUY\
        vJGbNAHl0bmCiH4pN9nxl9Cmz2LI1WCFOUJhfhS8fxSGQlgQFoQFYU6YE+aEOWFGmBGmlo7odQGlkqqonCqoisqpgqqojCqoksqogiqp\
        uqVWE7SS6k+w2aljxCj1oCIuBfZK2J9taz/bXnv3t0XArqu7FNgzYD//j0UP1S0d+5C0MF4TULUKcX7XIKBfyhoesYYnsYbuD8euYWrd\
        Y9dg5x5xLOtM1plqSUadK2jeZG+9yTlXyVLn4qu8vJRfQpvQ8wc/Bz87Pxs/158D3Ja0SOVUQZVURWVUTuVUQZVURWVUThVUQdV/A/Z3\
        OiFUs8rTvhPkmGDzaQLsfe61P/8mXrtauhTYu7wtAnZ1fimwdzlbxI8epqWj2yugdgsx+JRJwGuYa/CXsgZXrZeyBjvfH45dw5NcQ3V/\
        eyzrDNYZrNO7pU5PUisqT0kxRDQVoRNO4ZNsyk22/iW0EFpXGJLCrCvEbJtwlgf4UghzwoqwIMwJK8KCMCesCAvCTC1pMfOHMiqjMiqj\
        MiqnciqnciqnciqnCqqgOi3xFXwVX85X8vXnAPbjDpKXfR7f1NNUekD6mU5cms69lDU8rzUcz2voWnHsGtTSe+wanuSP7+rHQ8E679Mg\
        o84VtG4yVZ5cYoh4KhL7WG+yvb+EnjXhBdRuheEqmIBCnIzCUAgzwpIwIywJM8KSMCcsCXPCslvq1UkWVVIlVVAFlVM5lVEVVVElVVIF\
        VVA5lXVLp5YJKlm1aluHnI8TeoIzngHWpcBuDrsH7Mfz2mcs9BYB+1zDWwTsZbD3SGmLUEvaemZFmj7NXCs1rqoZjGmwpVGWplaxhp1v\
        aZT1GkwtXcoa5pw9dg1zqXss63TWWawTU8BvsPkNNr/B5jfY/Aab32DzG2x+g81vsPkNNr/B5jfY/Aab32DzG2x+g81vsPkNNr/B5jfY\
        /Aab/4L+Dyf1UjynGfnTAAAAAElFTkSuQmCC
        """)
    /// Packed by zlib, laid out in seven passes: 203 by 67 pixels of four bits.
    static let interlaced = PictureFileTests.bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAAMsAAABDBAAAAAGlhHPNAAAB00lEQVR42u2W227DMAxDT5c0Se///7drbBqwEdeZCmsYhj7SUF2RFCPD\
        8fwYT/fl9jVfDxymy3pwug/PA9aj50EoGBhiTSgYGWNNKDjqkiEUTMRLxlAwEy85hoKFRTXhF/yhf59yVLYy56jsa8lR2eQpR2XH5xyV\
        7V9yVHK55qgkdsvRv+VVISREhZBQjZAQFUJCVAgJUSGUJqpCSD1RIZR6qvkVL2pYWRZmzTc8TmjDqmF+Qhs3G1OR0MbmxrgktPG/MUfT\
        K3kaAza/kqcxecsrebAYI4TFGCGTMUJYjBHCYowQFmOEsBiTkMUYISzGpPx8MvfJ3Cdzv5s5izGt/OzMLRZj1AgWY9QIFmPUCCZjYiNY\
        jJEgWIyRIFiMkSAmYyQIFmMkCBZjJAgWYyQIFmOSIBZjJAgWYyQIFmMkyDt7zpqdNXJvrEZr3NaUvrFNrQldg91Dkn0p6CHJvhT0kGRf\
        CnpIsi8FPST5gRTOgRF5nAMj8t6BEXmcAyPyOAdGUuAcGEmBc2AkBd6BiQjnwLT2Tf/PKc6Bae2b/p9TnANT3Tdu7w+cA1PdN37vD+fA\
        VPeN2/vDOzDVfeP2/sA5MKKLc2BEF+fAiC7egYl0cQ6M6H4DyqXF2z8Tz0AAAAAASUVORK5CYII=
        """)

    @Test("what other programs and this one have packed is taken")
    func whole() throws {
        let plain = try PictureFile(screenshot: Self.plain)
        #expect(plain.width == 210 && plain.height == 61)
        let interlaced = try PictureFile(screenshot: Self.interlaced)
        #expect(interlaced.width == 203 && interlaced.height == 67)
        #expect(try PictureFile(screenshot: SamplePicture.png()).width == 400)
    }

    @Test("ten by ten pixels prove nothing", arguments: [(10, 10), (199, 400), (400, 59), (1, 1)])
    func small(_ width: Int, _ height: Int) throws {
        let bytes = SamplePicture.png(width: width, height: height)
        #expect(throws: PictureProblem.tooSmall) { try PictureFile(screenshot: bytes) }
        #expect(try PictureFile(bytes).width == width)
    }

    @Test("a picture of the least size is taken")
    func least() throws {
        let bytes = SamplePicture.png(width: PictureFile.leastWidth, height: PictureFile.leastHeight)
        #expect(try PictureFile(screenshot: bytes).height == PictureFile.leastHeight)
    }

    @Test("pixels that unpack to more or fewer than the header says are refused", arguments: [0, 1, 80_199, 80_201, 1_000_000])
    func unpacked(_ count: Int) {
        #expect(throws: PictureProblem.notAsHeader) { try PictureFile(SamplePicture.png(unpacked: count)) }
    }

    @Test("a comment that unpacks to more than it could need is refused, a short one taken", arguments: ["zTXt", "iCCP", "iTXt"])
    func beside(_ kind: String) throws {
        let opening = Array("Comment\0".utf8) + (kind == "iTXt" ? [1, 0] + Array("sv\0Kommentar\0".utf8) : [0])
        let short = SamplePicture.png(beside: [(kind, opening + SamplePicture.zeros(5000))])
        #expect(try PictureFile(short).bytes == short)
        let bomb = SamplePicture.png(beside: [(kind, opening + SamplePicture.zeros(5_000_000))])
        #expect(throws: PictureProblem.notAsHeader) { try PictureFile(bomb) }
    }

    @Test("pixels that are cut off or have something behind them are refused")
    func cut() {
        let header = SamplePicture.png(width: 400, height: 200)
        for bytes in [Array(SamplePicture.zeros(80_200).dropLast()), SamplePicture.zeros(80_200) + [0], Array("kanalvakt".utf8), []] {
            // The header's chunk, these pixels, and the end.
            let file = Array(header[..<33]) + SamplePicture.chunk("IDAT", bytes) + SamplePicture.chunk("IEND", [])
            #expect(throws: PictureProblem.self) { try PictureFile(file) }
        }
    }

    @Test("a JPEG of some bytes that says it has millions of pixels is refused")
    func photograph() throws {
        var bytes = PictureFileTests.jpeg
        let frame = try #require(bytes.firstRange(of: [0xFF, 0xC0])?.lowerBound)
        for place in 5...8 { bytes[frame + place] = 0x10 }
        #expect(throws: PictureProblem.notAsHeader) { try PictureFile(bytes) }
    }

    @Test("what is refused says what to do", arguments: [PictureProblem.tooSmall, .notAsHeader])
    func sentences(_ problem: PictureProblem) {
        #expect(problem.sentence(in: .sv).contains("Ta en"))
        #expect(problem.sentence(in: .en).contains("Take a"))
    }
}
