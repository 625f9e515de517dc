@testable import Guidelines
@testable import Web

extension Place {
    static let deposits: [Place] = [.depositList, .depositKey, .deposit, .depositAsking, .depositDestruction, .depositOpening, .depositContent]

    static let depositList = Place("/forvar", .page, "Inloggningar i förvar", "Deposited sign-ins")
    static let depositKey = Place("/forvar/nyckel", .page, "En förvarares nyckel", "A custodian's key")
    static let deposit = Place("/forvar/kanaler/{kanal}", .page, "En kanals inloggning i förvar", "A channel's deposited sign-in")
    static let depositAsking = Place("/forvar/kanaler/{kanal}/begaran", .form, "Be om att få öppna", "Ask to open")
    static let depositDestruction = Place("/forvar/kanaler/{kanal}/forstoring", .form, "Förstör en inloggning i förvar", "Destroy a deposited sign-in")
    static let depositOpening = Place("/forvar/oppningar/{id}", .page, "En begäran om att öppna", "A request to open")
    static let depositContent = Place("/forvar/oppningar/{id}/innehall", .form, "Öppna en inloggning", "Open a sign-in")

    init(_ address: DepositAddress) {
        self =
            switch address {
            case .list: .depositList
            case .key: .depositKey
            case .channel: .deposit
            case .asking: .depositAsking
            case .destruction: .depositDestruction
            case .opening: .depositOpening
            case .content: .depositContent
            }
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneDepositOfEach: [SiteAddress] = [
        .deposit(.list), .deposit(.key), .deposit(.channel("a-1")), .deposit(.asking("a-1")), .deposit(.destruction("a-1")),
        .deposit(.opening(1)), .deposit(.content(1)),
    ]
}
