/// Remembers who is who on a site. Each fetch asks anew; single entries use what the last fetch learned.
actor WordPressPeople {
    private let site: WordPressSite
    private var known: WordPressReader?

    init(site: WordPressSite) {
        self.site = site
    }

    func fresh() async throws -> WordPressReader {
        let reader = try await site.reader()
        known = reader
        return reader
    }

    func reader() async throws -> WordPressReader {
        if let known { return known }
        return try await fresh()
    }
}
