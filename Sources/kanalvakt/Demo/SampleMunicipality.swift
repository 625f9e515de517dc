import Channels
import Foundation
import Guidelines
import Organisation
import Wording

/// What the sample municipality consists of, as `sample-municipality.json` tells it.
struct SampleMunicipality: Decodable, Sendable {
    /// Everyone's password there. The sample answers on the own computer alone.
    static let password = "exempel-hallsberg"
    /// Every custodian's passphrase there.
    static let passphrase = "sju tunga tidtabeller"

    struct Unit: Decodable, Sendable {
        let key: String
        let name: String
        let board: String
    }

    struct Someone: Decodable, Sendable {
        let username: String
        let firstName: String
        let lastName: String
        let title: String
        let email: String?
        let unit: String
        let role: Role
        let channels: [String]?
        /// The posts held, by the key of the unit.
        let posts: [String: UnitPost]?
        /// The posts held for every unit.
        let leads: [UnitPost]?
        /// The first and the last day away, counted from today.
        let awayInDays: [Int]?
        /// The last day at work, counted from today.
        let leavesInDays: Int?
    }

    struct SampleChannel: Decodable, Sendable {
        let slug: String
        let name: String
        let platform: String
        let address: String
        let unit: String
        let openedOn: String
        let closedDaysAgo: Int?
        /// The account that it was before it took another name.
        let former: FormerAccount?
        /// Who answers for it, by username.
        let responsible: String?
        let inCrisis: Bool?
        let evaluateInDays: Int?
        /// Who can sign in to the account, by username, and with what kind of profile.
        let holders: [String: ProfileKind]?
        let purpose: String
        let targetGroup: String
        let posts: [Post]
    }

    struct Post: Decodable, Sendable {
        let id: String
        let written: SampleTime
        let text: String
        let comments: [Comment]
    }

    struct Comment: Decodable, Sendable {
        let id: String
        let author: String
        let written: SampleTime
        let text: String
        let edited: String?
        let withdrawn: Bool?
        let answered: Answer?
        let handedOver: Handover?
        let noAnswer: Decision?
        let removed: Taking?
    }

    struct Answer: Decodable, Sendable {
        let by: String
        let text: String
    }

    struct Handover: Decodable, Sendable {
        let by: String
        let to: String
        let note: String
    }

    struct Decision: Decodable, Sendable {
        let by: String
        let reason: String
    }

    struct Taking: Decodable, Sendable {
        let by: String
        /// What kind of content it was; the guideline says on which ground that goes.
        let content: ContentCategory
        let reason: String
    }

    let units: [Unit]
    let people: [Someone]
    let channels: [SampleChannel]
    let story: Story
    /// They lie in a file of their own.
    private(set) var applications: [SampleApplication] = []

    private enum CodingKeys: String, CodingKey {
        case units, people, channels, story
    }

    /// The sample that is shipped with the program, as a municipality that is run by the guideline.
    static func read(for guideline: Guideline) throws -> SampleMunicipality {
        let authority = guideline.authority
        let names = [
            "{municipality}": authority.name, "{slug}": Slug(from: authority.name)?.text ?? "kommunen",
            "{website}": URL(string: authority.website)?.host().map { $0.trimmingPrefix("www.") }.map(String.init) ?? "",
        ]
        var sample = try read(SampleMunicipality.self, from: "sample-municipality", names)
        sample.applications = try read([SampleApplication].self, from: "sample-applications", names)
        return sample
    }

    /// One of the sample's files, with the municipality's own names in it.
    private static func read<Part: Decodable>(_ type: Part.Type, from name: String, _ names: [String: String]) throws -> Part {
        guard let file = Bundle.module.url(forResource: name, withExtension: "json") else { throw Missing() }
        let text = try names.reduce(try String(contentsOf: file, encoding: .utf8)) { text, name in
            text.replacingOccurrences(of: name.key, with: try quoted(name.value))
        }
        return try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    /// A text as it stands between the quotation marks of a JSON string.
    private static func quoted(_ text: String) throws -> String {
        String(String(decoding: try JSONEncoder().encode(text), as: UTF8.self).dropFirst().dropLast())
    }

    /// The program was moved without the folder of texts that belongs to it.
    struct Missing: Explained {
        func sentence(in language: Language) -> String {
            switch language {
            case .sv: "Exempelkommunens texter saknas bredvid programmet. Bygg om med `make build`."
            case .en: "The sample municipality's texts are missing beside the program. Build anew with `make build`."
            }
        }
    }
}
