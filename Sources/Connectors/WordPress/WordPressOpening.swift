import Platforms

/// A fetch that has not begun until somebody asks for its first page.
actor WordPressOpening {
    private let site: WordPressSite
    private let people: WordPressPeople
    private let scope: FetchScope
    private var fetch: WordPressFetch?

    init(site: WordPressSite, people: WordPressPeople, scope: FetchScope) {
        self.site = site
        self.people = people
        self.scope = scope
    }

    func next() async throws -> FetchedPage? {
        if let fetch { return try await fetch.next() }
        let begun = WordPressFetch(site: site, reader: try await people.fresh(), scope: scope)
        fetch = begun
        return try await begun.next()
    }
}
