import Foundation
import Organisation
import Wording

/// What the sample municipality consists of, as `sample-municipality.json` tells it.
struct SampleMunicipality: Decodable, Sendable {
    /// The guideline that it is run by.
    static let guideline = "hallsberg"
    /// Everyone's password there. The sample answers on the own computer alone.
    static let password = "exempel-hallsberg"

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
        let unit: String
        let role: Role
        let channels: [String]?
    }

    struct SampleChannel: Decodable, Sendable {
        let slug: String
        let name: String
        let platform: String
        let address: String
        let unit: String
        let openedOn: String
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
        let ground: String
        let reason: String
    }

    let units: [Unit]
    let people: [Someone]
    let channels: [SampleChannel]

    /// The sample that is shipped with the program.
    static func read() throws -> SampleMunicipality {
        guard let file = Bundle.module.url(forResource: "sample-municipality", withExtension: "json") else {
            throw Missing()
        }
        return try JSONDecoder().decode(SampleMunicipality.self, from: Data(contentsOf: file))
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
