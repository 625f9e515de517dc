import Testing

@testable import Guidelines

@Suite("Clause IDs")
struct ClauseIDTests {
    @Test("They sort by number, not by letter")
    func order() {
        let ids = ["HBG-8.10", "HBG-8.3", "GOT-2", "HBG-10.1", "GOT-10"].compactMap { ClauseID($0) }
        #expect(ids.sorted().map(\.text) == ["GOT-2", "GOT-10", "HBG-8.3", "HBG-8.10", "HBG-10.1"])
    }

    @Test("What is no clause ID is refused", arguments: [
        "", "HBG", "HBG-", "-8.3", "hbg-8.3", "HBG-8.", "HBG-.3", "HBG-8..3", "HBG-a", "H-1", "HBG-8.3 ", "HBG-٣",
        "HBG-99999999999999999999", "LÅNG-1", "HBG-1-2", "HBG--1", "HBG-1.1.1.1.1.1.1.1.1.1.1",
    ])
    func refused(text: String) {
        #expect(ClauseID(text) == nil)
    }
}
