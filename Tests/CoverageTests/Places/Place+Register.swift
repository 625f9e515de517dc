@testable import Guidelines
@testable import Web

extension Place {
    static let registerList = Place("/register", .page, "Registret", "The register")
    static let registerAdd = Place("/register/ny", .page, "Lägg till en kanal", "Add a channel")
    static let proposals = Place("/register/forslag", .page, "Förslag som väntar", "Proposals that wait")
    static let proposal = Place("/register/forslag/{id}", .page, "Ett förslag", "A proposal")
    static let platforms = Place("/register/plattformar", .page, "Plattformar", "Platforms")
    static let newPlatform = Place("/register/ny-plattform", .page, "Lägg till en plattform", "Add a platform")
    static let platform = Place("/register/plattformar/{plattform}", .page, "En plattform", "A platform")
    static let registerChannel = Place("/register/kanaler/{kanal}", .page, "En kanal i registret", "A channel in the register")
    static let registerChange = Place("/register/kanaler/{kanal}/andring", .page, "Ändra en kanal", "Change a channel")
    static let registerHistory = Place("/register/kanaler/{kanal}/historik", .page, "En kanals historik", "A channel's history")
    static let picture = Place("/register/kanaler/{kanal}/bild", .form, "Kontrollera profilbilden", "Check the profile picture")

    static let team = Place("/register/kanaler/{kanal}/personer", .page, "Vilka som sköter en kanal", "Who runs a channel")
    static let takeOff = Place("/register/kanaler/{kanal}/personer/{id}", .page, "Ta bort någon från en kanal", "Take somebody off a channel")

    static let registers: [Place] = [
        .registerList, .registerAdd, .proposals, .proposal, .platforms, .newPlatform, .platform, .registerChannel,
        .registerChange, .registerHistory, .picture, .team, .takeOff,
    ]

    init(_ address: RegisterAddress) {
        self =
            switch address {
            case .list: .registerList
            case .add: .registerAdd
            case .proposals: .proposals
            case .proposal: .proposal
            case .platforms: .platforms
            case .newPlatform: .newPlatform
            case .platform: .platform
            case .channel: .registerChannel
            case .change: .registerChange
            case .history: .registerHistory
            case .picture: .picture
            case .team: .team
            case .takeOff: .takeOff
            }
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneRegisterOfEach: [SiteAddress] = [
        .register(.list), .register(.add), .register(.proposals), .register(.proposal(1)), .register(.platforms),
        .register(.newPlatform), .register(.platform("facebook")), .register(.channel("kanal")), .register(.change("kanal")),
        .register(.history("kanal")), .register(.picture("kanal")),
        .register(.team("kanal")), .register(.takeOff("kanal", 1)),
    ]
}
