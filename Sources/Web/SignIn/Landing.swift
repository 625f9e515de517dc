import Organisation

/// Where somebody comes who has signed in without asking for a page: where something waits for them.
struct Landing: Sendable {
    let parts: SiteParts

    func path(for person: SignedInPerson) async throws -> String {
        if person.mayAnywhere(.seeItems) { return SiteAddress.inbox.path }
        let applications = SiteAddress.application(.list).path
        if try await !parts.house.applications.list(for: person).waiting.isEmpty { return applications }
        if person.mayAnywhere(.checkChannels) { return SiteAddress.oversight(.board).path }
        if person.mayAnywhere(.openDeposits) || person.mayAnywhere(.depositCredentials) { return SiteAddress.deposit(.list).path }
        return person.may(.seeRegister) ? SiteAddress.register(.list).path : applications
    }
}
