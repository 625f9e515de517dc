import Foundation
import Platforms

/// The public pages around the sample municipality, made up: nothing is fetched from the internet.
///
/// The website lists every channel but the last, and pages that real platforms hide from strangers are hidden here too.
struct SampleOutsideReader: OutsideReader {
    let website: String
    let municipality: SampleMunicipality

    private static let hiding: Set<String> = ["facebook", "instagram", "linkedin", "x", "tiktok", "threads"]

    func read(_ address: String) async throws(OutsideProblem) -> OutsideDocument {
        if let channel = municipality.channels.first(where: { Self.same($0.address, address) }) {
            if Self.hiding.contains(channel.platform) { throw .hidden }
            return page(address, links: [website])
        }
        guard let host = URL(string: address)?.host(), host == URL(string: website)?.host() else { throw .notFound }
        return page(address, links: municipality.channels.dropLast().map(\.address))
    }

    private func page(_ address: String, links: [String]) -> OutsideDocument {
        OutsideDocument(
            address: address, mediaType: "text/html", bytes: [], links: links.map { PageLink(address: $0, isOwn: false) })
    }

    private static func same(_ left: String, _ right: String) -> Bool {
        left.lowercased().trimmingCharacters(in: ["/"]) == right.lowercased().trimmingCharacters(in: ["/"])
    }
}
