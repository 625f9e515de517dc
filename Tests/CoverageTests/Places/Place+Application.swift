@testable import Guidelines
@testable import Web

extension Place {
    private static let list = Place("/ansokningar", .page, "Ansökningarna om kanaler", "The applications for channels")
    private static let start = Place("/ansokningar/ny", .page, "Ansök om en kanal", "Apply for a channel")
    private static let show = Place("/ansokningar/{id}", .page, "En ansökan", "An application")
    private static let step = Place("/ansokningar/{id}/steg/{nummer}", .page, "Ett steg i ansökan", "A step of the application")
    private static let review = Place("/ansokningar/{id}/granska", .page, "Lämna in en ansökan", "Hand in an application")
    private static let help = Place("/ansokningar/{id}/hjalp", .form, "Be om hjälp med en ansökan", "Ask for help with an application")
    private static let withdrawal = Place("/ansokningar/{id}/aterta", .form, "Ta tillbaka en ansökan", "Withdraw an application")
    private static let advice = Place("/ansokningar/{id}/rad", .form, "Ge råd om en ansökan", "Advise on an application")
    private static let decision = Place("/ansokningar/{id}/beslut", .form, "Besluta om en ansökan", "Decide on an application")
    private static let opening = Place("/ansokningar/{id}/oppna", .form, "Öppna en godkänd kanal", "Open an approved channel")
    private static let roles = Place("/ansokningar/{id}/roller", .form, "Ge roller i en ny kanal", "Give roles in a new channel")

    static let applications: [Place] = [
        list, start, show, step, review, help, withdrawal, advice, decision, opening, roles,
    ]

    init(_ address: ApplicationAddress) {
        self =
            switch address {
            case .list: .list
            case .start: .start
            case .show: .show
            case .step: .step
            case .review: .review
            case .help: .help
            case .withdrawal: .withdrawal
            case .advice: .advice
            case .decision: .decision
            case .opening: .opening
            case .roles: .roles
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
