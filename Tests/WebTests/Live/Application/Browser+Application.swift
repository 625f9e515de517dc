import Applications
import Guidelines
import House
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

extension Browser {
    /// A browser where somebody is signed in.
    convenience init(_ client: any TestClientProtocol, as username: String) async throws {
        self.init(client)
        try await signIn(username)
    }

    /// Begins an application; the address of its page.
    func beginApplication() async throws -> String {
        try await get("/ansokningar/ny")
        try await post("/ansokningar/ny")
        return String(location.dropLast("/steg/1".count))
    }

    /// Sends a step with the revision of the page that is shown.
    func save(_ path: String, _ fields: [String: String]) async throws {
        try await post(path, fields.merging(["lydelse": page.field("lydelse")]) { first, _ in first })
    }

    /// Answers every step with what serves.
    func fillIn(_ base: String, _ made: WebHouse, except given: [String: String] = [:]) async throws {
        let form = ApplicationForm(try await made.house.guidelines.current())
        for (place, step) in form.steps.enumerated() {
            try await get("\(base)/steg/\(place + 1)")
            let answers = step.questions.map { ("svar.\($0.id)", given[$0.id] ?? Self.answer($0)) }
            let path = "\(base)/steg/\(place + 1)"
            try await save(path, Dictionary(uniqueKeysWithValues: answers))
            // Something worth knowing is told once, and then one goes on.
            guard location.hasPrefix("\(path)#") else { continue }
            try await get(path)
            try await save(path, Dictionary(uniqueKeysWithValues: answers))
        }
        if location != "\(base)/granska" { throw WebRefusal.noSuchPage }
    }

    private static func answer(_ question: FormQuestion) -> String {
        switch question.kind {
        case .text, .contact: "Så här tänker vi."
        case .line: "Biblioteket i Hallsberg"
        case .yesNo: "ja"
        case .person: "Manager Ek"
        case .people: "Editor Ek\nDeputy Ek"
        case .platform: "facebook"
        case .address: ""
        case .unit: "1"
        case .hours: "2"
        case .date: "2027-03-01"
        case .account: "tjanst"
        }
    }
}

extension WebHouse {
    /// Gives somebody a post for the unit.
    func appoint(_ username: String, to post: UnitPost) async throws {
        let held = try await house.database.read { session in
            let person = try PersonStore.person(username: username, in: session)
            let unit = try UnitStore.units(in: session).first
            return HeldPost(unit: try #require(unit?.id), post: post, person: try #require(person?.id))
        }
        try await house.office.perform(AppointToPost(held), by: .system(.commandLine))
    }
}
