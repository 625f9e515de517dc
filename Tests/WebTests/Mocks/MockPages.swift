@testable import Web

/// Every page as one or more mocks, by the name of its prototype file. Together they fill every name of every template.
enum MockPages {
    static let all = site + applications + registers + peoples + opens
        + oversights + notices + deposits + visitors

    /// Those that belong to no later feature.
    private static let site: [(name: String, page: any Page)] = [
        ("kanaler", DirectoryPage.mock), ("kanaler-tom", DirectoryPage.emptyMock),
        ("kanal", ChannelPage.mock), ("kanal-stangd", ChannelPage.closedMock),
        ("riktlinjer", GuidelineListPage.mock), ("riktlinje", GuidelinePage.mock), ("riktlinje-smal", GuidelinePage.narrowedMock),
        ("jamforelse", ComparisonPage.mock), ("jamforelse-tom", ComparisonPage.emptyMock),
        ("tackning", CoveragePage.mock), ("tackning-tom", CoveragePage.emptyMock),
        ("granskning", CheckPage.mock), ("granskning-fel", CheckPage.faultyMock), ("granskning-ratt", CheckPage.rightMock),
        ("logga-in", SignInPage.mock), ("logga-in-fel", SignInPage.refusedMock),
        ("inkorg", InboxListPage.mock), ("inkorg-tom", InboxListPage.emptyMock),
        ("meddelande", ItemPage.mock), ("meddelande-sent", ItemPage.lateMock), ("meddelande-okant", ItemPage.unknownMock),
        ("meddelande-overlamning", ItemPage.handingMock), ("meddelande-avslut", ItemPage.closingMock),
        ("borttagning-grund", RemovalGroundPage.mock), ("borttagning-bekrafta", RemovalConfirmPage.mock), ("borttagning-lagstod", RemovalConfirmPage.lawfulMock),
        ("bevis", EvidencePage.mock), ("liggare", LedgerPage.mock), ("liggare-tom", LedgerPage.emptyMock),
        ("post", LedgerEntryPage.mock), ("post-ensam", LedgerEntryPage.aloneMock), ("fel-500", ProblemPage.mock), ("fel-404", ProblemPage.missingMock),
    ]
}
