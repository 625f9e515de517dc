import House
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

/// An application that an editor has begun in a unit where somebody holds the post that decides, and browsers where those
/// are signed in who have to do with it.
struct ApplicationVisit {
    let made: WebHouse
    let editor: Browser
    let coordinator: Browser
    /// Whoever holds the post.
    let manager: Browser
    /// The application's page.
    let base: String
    private let client: any TestClientProtocol

    init(_ made: WebHouse, _ client: any TestClientProtocol, decidedBy post: UnitPost) async throws {
        (self.made, self.client) = (made, client)
        try await made.appoint("manager", to: post)
        editor = try await Browser(client, as: "editor")
        coordinator = try await Browser(client, as: "coordinator")
        manager = try await Browser(client, as: "manager")
        base = try await editor.beginApplication()
    }

    /// A browser where somebody else is signed in.
    func browser(as username: String) async throws -> Browser { try await Browser(client, as: username) }

    /// Answers every step with what serves.
    ///
    /// - Returns: the page to read through before handing in.
    @discardableResult
    func fillIn(except given: [String: String] = [:]) async throws -> Browser.Page {
        try await editor.fillIn(base, made, except: given)
        return try await editor.get("\(base)/granska")
    }

    /// Hands in what the page shows.
    func handIn(_ review: Browser.Page) async throws {
        try await editor.post("\(base)/granska", ["lydelse": review.field("lydelse")])
        #expect(editor.page.status == 303 && editor.location == base)
    }

    /// The coordinator reads it, and is for it.
    func adviseFor() async throws {
        try await coordinator.get(base)
        try await coordinator.post("\(base)/rad", ["omgang": "1", "rad": "tillstyrk"])
        #expect(coordinator.page.status == 303)
    }
}

/// Opens a house with an application begun in it.
func withApplication(
    guideline: String = "hallsberg", decidedBy post: UnitPost = .manager,
    _ body: @escaping @Sendable (ApplicationVisit) async throws -> Void
) async throws {
    try await withWebHouse(guideline: guideline) { made in
        try await made.site.application().test(.router) { client in
            try await body(try await ApplicationVisit(made, client, decidedBy: post))
        }
    }
}
