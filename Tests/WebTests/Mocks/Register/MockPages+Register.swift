@testable import Web

extension MockPages {
    static let registers: [(name: String, page: any Page)] = [
        ("register", RegisterListPage.mock), ("register-tomt", RegisterListPage.emptyMock),
        ("register-kanal", RegisterChannelPage.mock), ("register-kanal-avslutad", RegisterChannelPage.closedMock),
        ("register-andra", ChangePage.mock), ("register-ny", ChangePage.newMock),
        ("register-historik", HistoryPage.mock), ("register-historik-tom", HistoryPage.bareMock),
        ("register-forslagen", ProposalsPage.mock), ("register-forslagen-tomt", ProposalsPage.emptyMock),
        ("register-forslag", ProposalPage.mock), ("register-forslag-eget", ProposalPage.ownMock),
        ("register-forslag-avgjort", ProposalPage.decidedMock),
        ("register-personer", TeamPage.mock), ("register-personer-bara-se", TeamPage.bareMock),
        ("register-ta-bort", TakeOffPage.mock), ("register-ta-bort-enkelt", TakeOffPage.bareMock),
        ("plattformar", PlatformsPage.mock), ("plattform", PlatformPage.mock), ("plattform-ny", PlatformPage.newMock),
    ]
}
