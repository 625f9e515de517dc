import Foundation

extension SampleMunicipality {
    /// What has happened around the channels besides what was written on them.
    struct Story: Decodable, Sendable {
        let notices: [SampleNotice]
        let looks: [Look]
        let reports: [SampleReport]
        /// Those who have made a key for deposits, by username.
        let custodians: [String]
        let deposits: [SampleDeposit]
        let closings: [Closing]
        let parties: [Party]
    }

    /// The account that a channel was until it took its name.
    struct FormerAccount: Decodable, Sendable {
        let address: String
        /// The name that it took.
        let handle: String
        let daysAgo: Int
        let seenBy: String
    }

    struct SampleNotice: Decodable, Sendable {
        let daysAgo: Int
        let by: String
        let subject: String
        let body: String
        /// Who has read it, and how many days ago.
        let readBy: [String: Int]
    }

    /// That whoever answers for a channel has looked it through.
    struct Look: Decodable, Sendable {
        let channel: String
        let daysAgo: Int
        let by: String
        let note: String
    }

    /// About an account that may be false, or about what stands on a channel.
    struct SampleReport: Decodable, Sendable {
        let daysAgo: Int
        let account: String?
        let channel: String?
        let words: String
        let settledBy: String?
        let note: String?
    }

    struct SampleDeposit: Decodable, Sendable {
        let channel: String
        let daysAgo: Int
        let by: String
        let account: String
        let signIn: String
        let secondFactor: String
    }

    /// A channel on its way to be closed.
    struct Closing: Decodable, Sendable {
        let channel: String
        let daysAgo: Int
        let by: String
        let reason: String
        /// What the last copy shows.
        let captured: String
        /// What those who follow the channel were told.
        let told: String
    }

    struct Party: Decodable, Sendable {
        let name: String
        let address: String
    }
}
