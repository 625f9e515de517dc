import Crypto
import Database
import Foundation
import Guidelines
import Organisation

/// What a channel's visitors are to be told by the rules in force, in both languages.
public struct Telling: Sendable {
    /// The channel.
    public let channel: Channel
    /// The unit that runs it.
    public let unit: MunicipalUnit
    /// What the municipality calls things in English.
    public let english: EnglishWording
    /// In Swedish, without the site's own address in its links.
    public let swedishText: String
    /// In English, likewise.
    public let englishText: String

    init(_ channel: Channel, _ unit: MunicipalUnit, _ english: EnglishWording, by guideline: Guideline) {
        self.channel = channel
        self.unit = unit
        self.english = english
        let facts = AboutFacts(channel, unit: unit, english: english)
        swedishText = AboutText(guideline, facts, in: .sv).full.text
        englishText = AboutText(guideline, facts, in: .en).full.text
    }

    /// What tells two wordings apart: SHA-256 over both texts, in hexadecimal.
    public var digest: String {
        SHA256.hash(data: Data("\(swedishText)\u{0}\(englishText)".utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0\(digits)" : digits
        }.joined()
    }

    /// For one channel; nil when there is none with the key.
    public static func of(_ id: Channel.ID, by guideline: Guideline, in session: Session) throws -> Telling? {
        guard let channel = try ChannelStore.channel(id, in: session), let unit = try UnitStore.unit(channel.unitID, in: session)
        else { return nil }
        return Telling(channel, unit, try EnglishStore.wording(of: id, in: session), by: guideline)
    }

    /// For every open channel, by name.
    public static func all(by guideline: Guideline, in session: Session) throws -> [Telling] {
        let units = Dictionary(uniqueKeysWithValues: try UnitStore.units(in: session).map { ($0.id, $0) })
        let english = try EnglishStore.all(in: session)
        return try ChannelStore.channels(in: session).filter(\.isOpen).compactMap { channel in
            units[channel.unitID].map { Telling(channel, $0, english[channel.id] ?? EnglishWording(), by: guideline) }
        }
    }
}
