import Organisation

extension SiteParts {
    /// The frame of a page that is the same for everyone.
    func publicFrame(at place: SiteAddress? = nil, confirmation: String? = nil) -> Frame {
        frame(
            links: links(FrameWays.publicTop, at: place), more: links(FrameWays.publicFoot, at: place),
            assets: assets.linksWithoutScript, confirmation: confirmation)
    }

    /// The frame of a page for whoever is signed in. Shows only the ways that they may go.
    func staffFrame(_ visit: Visit, at place: SiteAddress? = nil) -> Frame {
        guard let open = visit.open else { return publicFrame() }
        let signedIn = SignedInFrame(
            name: open.signedIn.person.fullName, signOut: SiteAddress.signOut.path, csrf: open.token.formToken)
        let own = ownPage(open, at: place)
        let isTop = !open.signedIn.mayAnywhere(.seeRegister)
        return frame(
            links: links(FrameWays.staffTop, at: place, for: open.signedIn) + (isTop ? [own] : []),
            more: (isTop ? [] : [own]) + links(FrameWays.staffFoot, at: place, for: open.signedIn), assets: assets.links,
            signedIn: signedIn, confirmation: confirmation(visit))
    }

    /// The way to the person's own page. It is the only way to their channels for who holds a post and no role.
    private func ownPage(_ open: OpenSession, at place: SiteAddress?) -> FrameLink {
        let own = SiteAddress.people(.person(open.signedIn.person.id.rawValue))
        return FrameLink(address: own.path, name: texts("people.way.own.heading"), current: own == place)
    }

    /// The ways that somebody may go; for nobody in particular, all of them.
    private func links(_ ways: [FrameWay], at place: SiteAddress?, for person: SignedInPerson? = nil) -> [FrameLink] {
        ways.filter { way in way.rights.isEmpty || way.rights.contains { person?.mayAnywhere($0) ?? false } }
            .map { FrameLink(address: $0.address.path, name: texts($0.name), current: $0.address == place) }
    }

    /// What was just done, if anything, in words.
    func confirmation(_ visit: Visit) -> String? {
        visit.cookies[cookies.name(.confirmation)].flatMap { texts.optional(Confirmation($0).key) }
    }

    /// A frame for whoever it is, also when nobody could be looked up.
    func frame(
        links: [FrameLink], more: [FrameLink], assets: AssetLinks, signedIn: SignedInFrame? = nil, confirmation: String? = nil
    ) -> Frame {
        let municipality = guideline.municipality
        return Frame(
            municipality: municipality, home: SiteAddress.directory.path,
            about: texts("frame.about", ["municipality": municipality]), assets: assets, links: links,
            more: more, signedIn: signedIn, confirmation: confirmation)
    }
}
