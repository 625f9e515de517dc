import Foundation
import Testing

@testable import Guidelines

/// The acceptance list: every topic in every municipality, as Corpus/matrix.md has it.
@Suite("What the five municipalities say on each topic")
struct MatrixTests {
    @Test("HBG-1.1, LUD-4, OSB-2, GOT-2, KUN-4: which media")
    func scope() throws { try Matrix.expectRow("Vilka medier") }

    @Test("HBG-5.5, LUD-6, LUD-23, OSB-7, GOT-9, GOT-10, KUN-12: who decides on an account")
    func approval() throws { try Matrix.expectRow("Vem beslutar om ett konto") }

    @Test("HBG-5.6, HBG-3.2, OSB-8, KUN-11, KUN-15: who is consulted on an account")
    func consultation() throws { try Matrix.expectRow("Vem rådfrågas om ett konto") }

    @Test("HBG-5.8, LUD-30, LUD-31, OSB-9, OSB-10, OSB-11, OSB-12, OSB-13, GOT-9, GOT-39, KUN-20: paper needed before the start")
    func startForm() throws { try Matrix.expectRow("Underlag före start") }

    @Test("OSB-14: politicians running accounts")
    func politicians() throws { try Matrix.expectRow("Politiker som kontoansvariga") }

    @Test("HBG-4.13, HBG-4.17, LUD-29, OSB-38, GOT-38, GOT-40, GOT-41, KUN-60: public register")
    func register() throws { try Matrix.expectRow("Offentlig förteckning") }

    @Test("LUD-30, LUD-31, GOT-39: names in the notice")
    func namedInNotice() throws { try Matrix.expectRow("Namn i anmälan") }

    @Test("HBG-12.9, LUD-37, OSB-40, GOT-36, KUN-18, KUN-19, KUN-45: deputies and continuity")
    func continuity() throws { try Matrix.expectRow("Ersättare och kontinuitet") }

    @Test("OSB-40, KUN-18: deposit of log-ins")
    func credentials() throws { try Matrix.expectRow("Förvaring av inloggningar") }

    @Test("HBG-8.1, OSB-13, GOT-37, KUN-43, KUN-46: hours of watch")
    func watching() throws { try Matrix.expectRow("Bevakningstider") }

    @Test("HBG-8.3, LUD-41, LUD-45, OSB-18, GOT-30, GOT-31, KUN-47: reply time")
    func reply() throws { try Matrix.expectRow("Svarstid") }

    @Test("HBG-8.5, HBG-8.6, LUD-44, OSB-18, GOT-29, KUN-44: must everything be answered")
    func answering() throws { try Matrix.expectRow("Måste allt besvaras") }

    @Test("HBG-8.9, LUD-42, OSB-23, GOT-13, GOT-14, KUN-54: signature of replies")
    func signature() throws { try Matrix.expectRow("Underskrift på svar") }

    @Test("HBG-8.21, HBG-8.25, LUD-51, OSB-25, OSB-47, GOT-18, KUN-28: time for removal")
    func removalTime() throws { try Matrix.expectRow("Tid för borttagning") }

    @Test("HBG-8.10, HBG-8.11, HBG-8.12, HBG-8.13, HBG-8.14, HBG-8.15, HBG-8.16, HBG-8.17, HBG-8.18, LUD-54, OSB-26, GOT-18, GOT-21, GOT-22, GOT-23, GOT-24, GOT-25, GOT-26, KUN-27: list of what is removed")
    func removalList() throws { try Matrix.expectRow("Lista över det som tas bort") }

    @Test("LUD-14, OSB-32, KUN-34: swearwords")
    func swearwords() throws { try Matrix.expectRow("Svordomar") }

    @Test("LUD-11, OSB-29, KUN-32: pornography")
    func pornography() throws { try Matrix.expectRow("Pornografi") }

    @Test("HBG-8.29, OSB-33, GOT-27, GOT-28, KUN-39: advertising")
    func advertising() throws { try Matrix.expectRow("Reklam") }

    @Test("HBG-8.30, LUD-18, OSB-14, OSB-15, KUN-38: political content")
    func politics() throws { try Matrix.expectRow("Politiskt innehåll") }

    @Test("LUD-34, LUD-35, OSB-16: party links")
    func partyLinks() throws { try Matrix.expectRow("Länkar till partier") }

    @Test("HBG-8.19, HBG-8.25, LUD-52, OSB-48, GOT-19, GOT-28, KUN-30, KUN-31: evidence before removal")
    func evidence() throws { try Matrix.expectRow("Bevis före borttagning") }

    @Test("HBG-8.22, HBG-8.27, LUD-53, OSB-48, GOT-20, KUN-31: registration of what is removed")
    func removedRecords() throws { try Matrix.expectRow("Registrering av borttaget") }

    @Test("HBG-8.20: police report")
    func policeReport() throws { try Matrix.expectRow("Polisanmälan") }

    @Test("HBG-6.7, HBG-8.26: notice to the author")
    func authorNotice() throws { try Matrix.expectRow("Besked till den som skrev") }

    @Test("HBG-9.5, HBG-9.6, HBG-9.7, LUD-46, LUD-47, OSB-43, OSB-44, GOT-33, GOT-34: registration of posts")
    func records() throws { try Matrix.expectRow("Diarieföring av inlägg") }

    @Test("HBG-9.4, LUD-48, LUD-49, LUD-50, OSB-45, KUN-40: direct messages")
    func directMessages() throws { try Matrix.expectRow("Direktmeddelanden") }

    @Test("HBG-9.2, HBG-9.3: dialogue on others' pages")
    func outsideDialogue() throws { try Matrix.expectRow("Dialog på andras sidor") }

    @Test("OSB-49, OSB-50, OSB-51, KUN-50: captures of the channel")
    func capture() throws { try Matrix.expectRow("Skärmdumpar av kanalen") }

    @Test("HBG-9.14, LUD-8, OSB-41, KUN-27, KUN-29: disposal")
    func disposal() throws { try Matrix.expectRow("Gallring") }

    @Test("HBG-6.10, LUD-15, GOT-8, KUN-23: publishing people")
    func publishingPeople() throws { try Matrix.expectRow("Publicering av människor") }

    @Test("HBG-4.10, HBG-4.11, KUN-26: controller")
    func controller() throws { try Matrix.expectRow("Personuppgiftsansvarig") }

    @Test("HBG-6.1, HBG-6.2, HBG-6.3, HBG-6.4, HBG-6.5, HBG-6.6, LUD-26, LUD-43, GOT-11, GOT-12, KUN-51, KUN-52: information to visitors")
    func visitorInformation() throws { try Matrix.expectRow("Information till besökare") }

    @Test("HBG-8.33, HBG-8.34, HBG-8.35, HBG-8.36: crisis")
    func crisis() throws { try Matrix.expectRow("Kris") }

    @Test("HBG-4.8, LUD-33, KUN-56, KUN-57, KUN-58: accounts that end")
    func closure() throws { try Matrix.expectRow("Konton som avslutas") }

    @Test("OSB-4, KUN-5: website first")
    func websiteFirst() throws { try Matrix.expectRow("Webbplatsen först") }

    @Test("HBG-7.2, LUD-5, OSB-37, GOT-15, KUN-52: graphic profile")
    func graphicProfile() throws { try Matrix.expectRow("Grafisk profil") }

    @Test("HBG-11.1, HBG-11.3, GOT-3, KUN-24: accessibility")
    func accessibility() throws { try Matrix.expectRow("Tillgänglighet") }

    @Test("HBG-10.1, HBG-10.2, LUD-27, OSB-22, OSB-24, GOT-43, GOT-46: private use")
    func privateUse() throws { try Matrix.expectRow("Privat användning") }

    @Test("LUD-17: local additions to the list")
    func localAdditions() throws { try Matrix.expectRow("Egna tillägg till listan") }

    @Test("HBG-4.18, HBG-4.19, KUN-59: watch over rules")
    func lawWatch() throws { try Matrix.expectRow("Bevakning av regler") }

    @Test("HBG-5.1, HBG-5.3, KUN-14: resources and evaluation")
    func resources() throws { try Matrix.expectRow("Resurser och utvärdering") }

    @Test("HBG-4.14, LUD-30, GOT-39, KUN-17: reporting of accounts")
    func reporting() throws { try Matrix.expectRow("Anmälan av konton") }

    @Test("HBG-4.1, LUD-7, OSB-52, GOT-16, KUN-14: who answers for an account")
    func responsible() throws { try Matrix.expectRow("Vem ansvarar för ett konto") }

    @Test("HBG-6.9, LUD-25, GOT-9, KUN-13: who appoints editors")
    func editors() throws { try Matrix.expectRow("Vem utser redaktörer") }

    @Test("GOT-13, KUN-53: in whose name one writes")
    func accounts() throws { try Matrix.expectRow("I vems namn man skriver") }

    @Test("HBG-8.7, LUD-42, OSB-35, KUN-55: tone")
    func tone() throws { try Matrix.expectRow("Ton") }

    @Test("HBG-9.10, OSB-43: order")
    func order() throws { try Matrix.expectRow("Ordning") }

    @Test("HBG-4.3, OSB-17: activity")
    func activity() throws { try Matrix.expectRow("Aktivitet") }

    @Test("HBG-7.1, LUD-15, OSB-53, GOT-3, KUN-6: laws and governing documents")
    func policies() throws { try Matrix.expectRow("Lagar och styrdokument") }

    @Test("The table has every topic, with an answer or a dash for each municipality")
    func complete() {
        #expect(Set(Matrix.topics.compactMap(\.topics.first)) == Set(Topic.allCases))
        #expect(Matrix.topics.count == Topic.allCases.count)
        #expect(Matrix.topics.allSatisfy { $0.cells.count == 5 })
        #expect(Matrix.topics.allSatisfy { row in row.topics.map(\.rawValue).joined(separator: ", ") == row.key })
    }

    @Test("Each row has a test above that is named after the clauses that set it", arguments: Matrix.topics)
    func named(row: Matrix.Row) throws {
        let source = try String(contentsOfFile: #filePath, encoding: .utf8)
        let call = try #require(source.range(of: "expectRow(\"\(row.title)\")"))
        let test = try #require(source[..<call.lowerBound].range(of: "@Test(\"", options: .backwards))
        let name = source[test.upperBound..<call.lowerBound]
        for clause in row.settingClauses { #expect(name.contains(clause.text), "\(clause)") }
    }
}
