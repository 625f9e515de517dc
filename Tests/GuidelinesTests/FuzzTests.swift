import Foundation
import Testing
import WorkingTime

@testable import Guidelines

@Suite("Nothing that a file says stops the product")
struct FuzzTests {
    @Test("The corpus: excerpts are right, everything else is answered", arguments: Corpus.names)
    func corpus(name: String) {
        let check = GuidelineCheck(path: Corpus.path(name))
        #expect(check.isValid == name.hasPrefix("right-"), "\(check.plainText(in: .sv))")
        _ = try? WorkingCalendar.load(path: Corpus.path(name))
    }

    @Test("Profiles spoiled at random are read or answered, line by line", arguments: 0..<8)
    func mutants(seed: Int) {
        var mutator = Mutator(numbers: SeededNumbers(seed: UInt64(seed)))
        let seeds = Corpus.names.map(Corpus.bytes) + [Array(TestProfile.right.utf8)]
        for _ in 0..<120 {
            var bytes = seeds[Int.random(in: 0..<seeds.count, using: &mutator.numbers)]
            for _ in 0..<Int.random(in: 1...6, using: &mutator.numbers) { mutator.mutate(&bytes, mixing: seeds) }
            check(bytes)
        }
    }

    @Test(
        "The shipped profiles spoiled at random are read or answered", .timeLimit(.minutes(3)),
        arguments: CatalogueTests.counts.map(\.0))
    func shipped(name: String) throws {
        let library = GuidelineLibrary.shipped
        let profiles = try library.ids.map { try Array(library.source($0).utf8) }
        let profile = try Array(library.source(name).utf8)
        var mutator = Mutator(numbers: SeededNumbers(seed: UInt64(profile.count)))
        for round in 0..<20 {
            var bytes = profile
            for _ in 0...round % 3 { mutator.mutate(&bytes, mixing: profiles) }
            check(bytes)
        }
    }

    /// Either a guideline, or mistakes on lines that the file has, in sentences fit for a terminal.
    private func check(_ bytes: [UInt8]) {
        let lines = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 2
        do {
            let guideline = try Guideline.load(yaml: bytes, file: "f")
            #expect(guideline.plainText(in: .sv).contains(guideline.municipality))
        } catch {
            #expect(!error.problems.isEmpty && error.problems.count <= 500)
            for problem in error.problems {
                let sentence = problem.swedish + problem.english
                let isPlain = !sentence.unicodeScalars.contains { $0.value < 32 || (0x7F..<0xA0).contains($0.value) }
                #expect(isPlain && sentence.count < 1200 && (1...lines + 100).contains(problem.line), "\(problem)")
            }
        }
        _ = try? WorkingCalendar.load(yaml: bytes, file: "f")
    }
}
