import Database
import Foundation
import Guidelines
import Organisation
import Testing

@testable import Channels

/// A harbour with a guideline, two channels and a desk that takes reports.
struct ReportDay: Sendable {
    let harbour: Harbour
    let desk: ReportDesk
    let library: Channel.ID
    let bath: Channel.ID

    static func with<T>(
        _ engine: Database.Engine, guideline: String = "hallsberg", _ body: (ReportDay) async throws -> T
    ) async throws -> T {
        try await Harbour.with(engine) { harbour in
            let profile = try GuidelineLibrary.shipped.source(guideline)
            try await harbour.office.perform(
                AdoptFirstGuideline(profile: Array(profile.utf8), file: "\(guideline).yaml"), by: .system(.opening))
            return try await body(
                ReportDay(
                    harbour: harbour, desk: ReportDesk(office: harbour.office, key: Array(repeating: 7, count: 32)),
                    library: try await harbour.add("Biblioteket"),
                    bath: try await harbour.add("Badhuset", address: "https://www.facebook.com/badhuset")))
        }
    }

    static let fake = "https://www.facebook.com/biblioteket.tavling"

    func report(_ words: String = "Ett hot.", in channel: Channel.ID?, from address: String = "192.0.2.1") async throws -> Report.ID {
        try await desk.receive(
            ReportFields(kind: .content, channel: channel, pasted: channel == nil ? "https://annan.example/x" : "", words: words),
            from: address)
    }

    func reportImpostor(_ pasted: String = fake, from address: String = "192.0.2.1") async throws -> Report.ID {
        try await desk.receive(ReportFields(kind: .impostor, pasted: pasted, words: "De lottar ut en bil."), from: address)
    }

    func stored(_ id: Report.ID) async throws -> Report {
        try #require(await harbour.database.read { try ReportStore.report(id, in: $0) })
    }

    func impostor() async throws -> Impostor {
        try #require(await harbour.database.read { try ImpostorStore.impostors(in: $0).first })
    }

    func directory() async throws -> PublicDirectory { try await harbour.database.read { try PublicDirectory.load(in: $0) } }

    /// How an act ends: "done", the name of a missing right, or the word of another refusal.
    func outcome(_ act: some Act, by actor: Actor) async throws -> String {
        do {
            _ = try await harbour.office.perform(act, by: actor)
            return "done"
        } catch Refusal.missingRight(let right, _) {
            return right.rawValue
        } catch Refusal.systemMayNot(_, let right) {
            return "system:\(right.rawValue)"
        } catch let refusal as Refusal {
            return String("\(refusal)".prefix { $0 != "(" })
        } catch let refusal as any MatterRefusal {
            return String("\(refusal)".prefix { $0 != "(" })
        }
    }

    /// Someone in the role, in the library's channel where the role can be limited to one.
    func someone(_ role: Role, in channel: Channel.ID? = nil) async throws -> Actor {
        let place = role.mayBeLimitedToChannel ? (channel ?? library).rawValue : nil
        let name = "\(role.rawValue.lowercased())\(channel?.rawValue ?? 0)"
        return try await harbour.person(name, [Grant(role: role, channel: place)])
    }
}
