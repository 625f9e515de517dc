import Organisation

/// The ways between notices, documents and letters, of which each person sees those that they may go.
struct NoticeWays {
    let parts: SiteParts
    let open: OpenSession

    func tabs(at place: NoticeAddress) -> [TabPart] {
        var tabs = [tab(.notices, "notice.tabNotices", place), tab(.library, "notice.tabLibrary", place)]
        if open.signedIn.mayAnywhere(.giveRoles) { tabs.append(tab(.readings, "notice.tabReadings", place)) }
        if open.signedIn.mayAnywhere(.seeMail) { tabs.append(tab(.letters, "notice.tabLetters", place)) }
        return tabs
    }

    private func tab(_ address: NoticeAddress, _ name: String, _ place: NoticeAddress) -> TabPart {
        TabPart(address: address.path, name: parts.texts(name), count: nil, current: address == place)
    }
}

extension Confirmation {
    static let noticeSent = Confirmation("meddelande-skickat")
    static let noticeRead = Confirmation("meddelande-last")
    static let reminded = Confirmation("paminda")
    static let documentAdded = Confirmation("styrdokument")
    static let documentRead = Confirmation("styrdokument-last")
    static let letterTriedAgain = Confirmation("brev-forsok")
    static let letterTold = Confirmation("brev-berattat")
}
