@testable import Guidelines
@testable import Web

extension Place {
    static let visitors: [Place] = [.visitorList, .visitor, .visitorEnglish, .visitorPicture]

    static let visitorList = Place("/besokarinformation", .page, "Information till besökare", "What visitors are told")
    static let visitor = Place("/besokarinformation/{kanal}", .page, "En kanals information till besökare", "What a channel's visitors are told")
    static let visitorEnglish = Place("/besokarinformation/{kanal}/engelska", .form, "Engelska namn för en kanal", "English names for a channel")
    static let visitorPicture = Place("/besokarinformation/{kanal}/kontroller/{id}", .page, "Skärmbilden från en kontroll", "The screenshot of a check")

    init(_ address: VisitorAddress) {
        self =
            switch address {
            case .list: .visitorList
            case .channel: .visitor
            case .english: .visitorEnglish
            case .picture: .visitorPicture
            }
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneVisitorOfEach: [SiteAddress] = [
        .visitor(.list), .visitor(.channel("a-1")), .visitor(.english("a-1")), .visitor(.picture("a-1", 1)),
    ]
}
