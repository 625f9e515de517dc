import Organisation

/// A way that stands round pages: where it leads, what it is called, and who may go it.
struct FrameWay: Sendable {
    let address: SiteAddress
    /// The key of its name among the texts.
    let name: String
    /// The rights of which one must hold any somewhere; none for everyone.
    let rights: [Right]

    init(_ address: SiteAddress, _ name: String, _ rights: Right...) {
        self.address = address
        self.name = name
        self.rights = rights
    }
}

/// The ways round public pages and round staff pages: the few that are used every day at the top, the rest at the foot.
enum FrameWays {
    static let publicTop = [
        FrameWay(.directory, "frame.channels"),
        FrameWay(.open(.official), "frame.official"),
        FrameWay(.guidelines, "frame.guidelines"),
        FrameWay(.signIn, "frame.staff"),
    ]

    static let publicFoot = [
        FrameWay(.directory, "frame.allChannels"),
        FrameWay(.open(.changes), "frame.changes"),
        FrameWay(.open(.crisis), "frame.crisis"),
        FrameWay(.open(.report), "frame.report"),
        FrameWay(.open(.openData), "frame.openData"),
        FrameWay(.open(.guidance), "frame.guidance"),
        FrameWay(.open(.privateUse), "frame.privateUse"),
        FrameWay(.open(.accessibility), "frame.accessibility"),
        FrameWay(.open(.personalData), "frame.personalData"),
    ]

    static let staffTop = [
        FrameWay(.inbox, "frame.inbox", .seeItems),
        FrameWay(.application(.list), "frame.applications"),
        FrameWay(.register(.list), "frame.register", .seeRegister),
        FrameWay(.oversight(.board), "frame.oversight", .checkChannels, .manageChannels),
        FrameWay(.notice(.notices), "notice.tabNotices"),
    ]

    static let staffFoot = [
        FrameWay(.open(.reports), "frame.reports", .seeItems),
        FrameWay(.visitor(.list), "frame.visitors", .checkChannels),
        FrameWay(.open(.contacts), "frame.contacts", .manageChannels),
        FrameWay(.deposit(.list), "frame.deposits", .depositCredentials, .openDeposits),
        FrameWay(.ledger, "frame.ledger", .seeLedger),
        FrameWay(.guidelines, "frame.guidelines"),
        FrameWay(.directory, "frame.allChannels"),
    ]
}
