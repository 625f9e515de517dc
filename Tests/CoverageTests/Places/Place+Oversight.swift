@testable import Guidelines
@testable import Web

extension Place {
    static let oversight = Place("/tillsyn", .page, "Tillsynen", "Oversight")
    static let listingPage = Place("/tillsyn/webbplats", .form, "Ange sidan som listar kanalerna", "Name the page that lists the channels")
    static let channelOversight = Place("/tillsyn/kanaler/{kanal}", .page, "Tillsyn av en kanal", "Oversight of a channel")
    static let findingReason = Place("/tillsyn/kanaler/{kanal}/skal", .form, "Lämna en brist med skäl", "Leave a finding with a reason")
    static let linkCheck = Place("/tillsyn/kanaler/{kanal}/lankar", .form, "Se efter om länkarna finns", "Look whether the links are there")
    static let accountCheck = Place("/tillsyn/kanaler/{kanal}/konto", .form, "Kontots namn och nummer", "The account's name and number")
    static let channelCheck = Place("/tillsyn/kanaler/{kanal}/oversyn", .form, "Notera en översyn", "Note a review")
    static let closing = Place("/tillsyn/kanaler/{kanal}/avslut", .page, "Avsluta en kanal", "Close a channel")
    static let closingStep = Place("/tillsyn/kanaler/{kanal}/avslut/steg", .form, "Notera ett steg i ett avslut", "Note a step of a closing")
    static let closingEnd = Place("/tillsyn/kanaler/{kanal}/avslut/beslut", .form, "Bestäm om ett avslut", "Decide on a closing")
    static let closingCapture = Place("/tillsyn/kanaler/{kanal}/avslut/kopia", .page, "Den sista kopian av en kanal", "The last capture of a channel")
    static let watching = Place("bakgrund:tillsyn", .background, "Tillsyn i bakgrunden", "Oversight in the background")

    static let oversights: [Place] = [
        .oversight, .listingPage, .channelOversight, .findingReason, .linkCheck, .accountCheck, .channelCheck, .closing, .closingStep,
        .closingEnd, .closingCapture, .watching,
    ]

    init(_ address: OversightAddress) {
        self =
            switch address {
            case .board: .oversight
            case .listing: .listingPage
            case .channel: .channelOversight
            case .reason: .findingReason
            case .links: .linkCheck
            case .account: .accountCheck
            case .check: .channelCheck
            case .closing: .closing
            case .step: .closingStep
            case .ending: .closingEnd
            case .capture: .closingCapture
            }
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneOversightOfEach: [SiteAddress] = [
        .oversight(.board), .oversight(.listing), .oversight(.channel("kanal")), .oversight(.reason("kanal")), .oversight(.links("kanal")),
        .oversight(.account("kanal")), .oversight(.check("kanal")), .oversight(.closing("kanal")), .oversight(.step("kanal")),
        .oversight(.ending("kanal")), .oversight(.capture("kanal")),
    ]
}
