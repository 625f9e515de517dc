import Testing

@testable import Wording

@Suite("Several names in one sentence")
struct ListedNamesTests {
    @Test(
        "Read as one says them, in both languages",
        arguments: [
            ([], "", ""), (["Anna"], "Anna", "Anna"), (["Anna", "Bo"], "Anna och Bo", "Anna or Bo"),
            (["Anna", "Bo", "Kim"], "Anna, Bo och Kim", "Anna, Bo or Kim"),
            (["Å, Ö", "a och b", "<i>"], "Å, Ö, a och b och <i>", "Å, Ö, a och b or <i>"),
        ])
    func listed(names: [String], swedish: String, english: String) {
        #expect(names.listed(.and, in: .sv) == swedish)
        #expect(names.listed(.or, in: .en) == english)
    }

    @Test("The other word of each language")
    func otherWord() {
        #expect(["Anna", "Bo", "Kim"].listed(.or, in: .sv) == "Anna, Bo eller Kim")
        #expect(["Anna", "Bo", "Kim"].listed(.and, in: .en) == "Anna, Bo and Kim")
    }
}
