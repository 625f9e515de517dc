extension SiteParts {
    /// The frame of a page that is the same for everyone.
    func publicFrame(at place: SiteAddress? = nil, confirmation: String? = nil) -> Frame {
        frame(
            links: [
                FrameLink(address: SiteAddress.directory.path, name: texts("frame.channels"), current: place == .directory),
                FrameLink(address: SiteAddress.guidelines.path, name: texts("frame.guidelines"), current: place == .guidelines),
                FrameLink(address: SiteAddress.inbox.path, name: texts("frame.staff"), current: false),
            ], assets: assets.linksWithoutScript, confirmation: confirmation)
    }

    /// The frame of a page for whoever is signed in. Shows only the ways that they may go.
    func staffFrame(_ visit: Visit, at place: SiteAddress? = nil) -> Frame {
        guard let open = visit.open else { return publicFrame() }
        var links: [FrameLink] = []
        if open.signedIn.mayAnywhere(.seeItems) {
            links.append(FrameLink(address: SiteAddress.inbox.path, name: texts("frame.inbox"), current: place == .inbox))
        }
        if open.signedIn.mayAnywhere(.seeLedger) {
            links.append(FrameLink(address: SiteAddress.ledger.path, name: texts("frame.ledger"), current: place == .ledger))
        }
        links.append(FrameLink(address: SiteAddress.guidelines.path, name: texts("frame.guidelines"), current: false))
        links.append(FrameLink(address: SiteAddress.directory.path, name: texts("frame.channels"), current: false))
        let signedIn = SignedInFrame(
            name: open.signedIn.person.fullName, signOut: SiteAddress.signOut.path, csrf: open.token.formToken)
        return frame(links: links, assets: assets.links, signedIn: signedIn, confirmation: confirmation(visit))
    }

    /// What was just done, if anything, in words.
    func confirmation(_ visit: Visit) -> String? {
        visit.cookies[cookies.name(.confirmation)].flatMap { texts.optional(Confirmation($0).key) }
    }

    /// A frame for whoever it is, also when nobody could be looked up.
    func frame(
        links: [FrameLink], assets: AssetLinks, signedIn: SignedInFrame? = nil, confirmation: String? = nil
    ) -> Frame {
        let municipality = guideline.municipality
        return Frame(
            municipality: municipality, home: SiteAddress.directory.path,
            about: texts("frame.about", ["municipality": municipality]), assets: assets, links: links,
            signedIn: signedIn, confirmation: confirmation)
    }
}
