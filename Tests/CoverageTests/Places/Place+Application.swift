@testable import Guidelines
@testable import Web

extension Place {
    private static let applicationList = Place("/ansokningar", .page, "Ansökningarna om kanaler", "The applications for channels")
    private static let applicationStart = Place("/ansokningar/ny", .page, "Ansök om en kanal", "Apply for a channel")
    private static let applicationShow = Place("/ansokningar/{id}", .page, "En ansökan", "An application")
    private static let applicationStep = Place("/ansokningar/{id}/steg/{nummer}", .page, "Ett steg i ansökan", "A step of the application")
    private static let applicationReview = Place("/ansokningar/{id}/granska", .page, "Lämna in en ansökan", "Hand in an application")
    private static let applicationHelp = Place("/ansokningar/{id}/hjalp", .form, "Be om hjälp med en ansökan", "Ask for help with an application")
    private static let applicationWithdrawal = Place("/ansokningar/{id}/aterta", .form, "Ta tillbaka en ansökan", "Withdraw an application")
    private static let applicationAdvice = Place("/ansokningar/{id}/rad", .form, "Ge råd om en ansökan", "Advise on an application")
    private static let applicationDecision = Place("/ansokningar/{id}/beslut", .form, "Besluta om en ansökan", "Decide on an application")
    private static let applicationOpening = Place("/ansokningar/{id}/oppna", .form, "Öppna en godkänd kanal", "Open an approved channel")
    private static let applicationRoles = Place("/ansokningar/{id}/roller", .form, "Ge roller i en ny kanal", "Give roles in a new channel")

    static let applications: [Place] = [
        applicationList, applicationStart, applicationShow, applicationStep, applicationReview,
        applicationHelp, applicationWithdrawal, applicationAdvice, applicationDecision, applicationOpening, applicationRoles,
    ]

    init(_ address: ApplicationAddress) {
        self =
            switch address {
            case .list: .applicationList
            case .start: .applicationStart
            case .show: .applicationShow
            case .step: .applicationStep
            case .review: .applicationReview
            case .help: .applicationHelp
            case .withdrawal: .applicationWithdrawal
            case .advice: .applicationAdvice
            case .decision: .applicationDecision
            case .opening: .applicationOpening
            case .roles: .applicationRoles
            }
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneApplicationOfEach: [SiteAddress] = [
        .application(.list), .application(.start), .application(.show(1)), .application(.step(1, 1)), .application(.review(1)),
        .application(.help(1)), .application(.withdrawal(1)), .application(.advice(1)), .application(.decision(1)),
        .application(.opening(1)), .application(.roles(1)),
    ]
}
