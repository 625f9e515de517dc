import Testing
import Wording
import WorkingTime

@testable import Organisation

@Suite("Refusals")
struct RefusalTests {
    /// One of each, in the order in which they are told.
    static let all: [Refusal] = [
        .notSignedIn, .waitBeforeSignIn(seconds: 40), .signInsBusy, .wrongNameOrPassword,
        .hasLeft(lastDay: LocalDate(dayNumber: 20_000)), .formExpired, .notFound,
        .missingRight(.reply, channel: "Torget"), .missingPost(.manager, unit: "Biblioteket"), .mayNotGive(.manager),
        .systemMayNot(.sync, .remove),
        .againstRule("HBG-8.9", summary: "Svar skrivs under med förnamn och titel."),
        .invalid([FieldProblem(field: "Titel", kind: .tooLong(atMost: 80))]), .taken(field: "Adressen"),
        .roleIsForAllChannels(.administrator), .personInactive, .lastAdministrator,
    ]

    @Test("Of two that are true, the one that comes first in the order is told", arguments: Array(all.indices))
    func precedence(_ index: Int) {
        for later in Self.all.dropFirst(index + 1) {
            #expect(Self.all[index] < later)
            #expect([later, Self.all[index]].min() == Self.all[index])
        }
    }

    @Test("Each says something of its own in both languages", arguments: Language.allCases)
    func sentences(_ language: Language) {
        let sentences = Self.all.map { $0.sentence(in: language) }
        #expect(Set(sentences).count == Self.all.count)
        for sentence in sentences { #expect(sentence.hasSuffix(".") && sentence.count < 300, "\(sentence)") }
    }

    @Test("A missing right is named, with the roles it comes with and who can give them", arguments: Right.allCases)
    func missingRight(_ right: Right) {
        let sentence = Refusal.missingRight(right, channel: "Torget").sentence(in: .sv)
        #expect(sentence.contains(right.swedish) && sentence.contains("”Torget”"))
        for role in right.roles + right.givers { #expect(sentence.contains(role.swedish), "\(sentence)") }
    }

    @Test("The sentence for one who may not answer, as it reads")
    func example() {
        #expect(
            Refusal.missingRight(.reply, channel: "Hallsbergs bibliotek").sentence(in: .sv)
                == "Du saknar rätten att svara i kanalen ”Hallsbergs bibliotek”. Den följer med rollerna samordnare, "
                + "chef, redaktör och ersättare. Be en samordnare, chef eller administratör om hjälp.")
        #expect(
            Refusal.missingRight(.managePeople, channel: nil).sentence(in: .sv)
                == "Du saknar rätten att sköta personer och enheter. Den följer med rollen administratör. "
                + "Be en administratör om hjälp.")
    }

    @Test("Waits are said in words for people", arguments: [(1, "en sekund"), (40, "40 sekunder"), (600, "10 minuter")])
    func waits(_ seconds: Int, _ words: String) {
        #expect(Refusal.waitBeforeSignIn(seconds: seconds).sentence(in: .sv).contains("Vänta \(words) "))
    }
}
