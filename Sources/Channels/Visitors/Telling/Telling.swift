import Database
import Foundation
import Guidelines
import Organisation
import Wording

/// What a channel's visitors are to be told by the rules in force, on the platform that it is on.
public struct Telling: Sendable {
    /// The channel.
    public let channel: Channel
    /// The unit that runs it.
    public let unit: MunicipalUnit
    /// What the municipality calls things in English.
    public let english: EnglishWording
    /// The most characters that the platform's own "about" field takes; nil without a limit.
    public let aboutLength: Int?
    private let guideline: Guideline

    init(_ channel: Channel, _ unit: MunicipalUnit, _ english: EnglishWording, _ platforms: PlatformList, by guideline: Guideline) {
        self.channel = channel
        self.unit = unit
        self.english = english
        self.guideline = guideline
        aboutLength = platforms.entry(channel.platform)?.aboutLength
    }

    /// The whole text in a language.
    ///
    /// - Parameter site: scheme and host of the public site, for links.
    public func text(in language: Language, site: String) -> AboutText {
        AboutText(guideline, AboutFacts(channel, unit: unit, english: english, site: site), in: language)
    }

    /// What is to stand on the platform, in both languages.
    public func pasted(site: String) -> PastedTexts {
        PastedTexts(
            swedish: text(in: .sv, site: site).best(within: aboutLength), english: text(in: .en, site: site).best(within: aboutLength))
    }

    /// For one channel; nil when there is none with the key.
    public static func of(_ id: Channel.ID, by guideline: Guideline, in session: Session) throws -> Telling? {
        guard let channel = try ChannelStore.channel(id, in: session), let unit = try UnitStore.unit(channel.unitID, in: session)
        else { return nil }
        return Telling(
            channel, unit, try EnglishStore.wording(of: id, in: session), try PlatformList.load(in: session), by: guideline)
    }

    /// For every open channel, by name.
    public static func all(by guideline: Guideline, in session: Session) throws -> [Telling] {
        let units = Dictionary(uniqueKeysWithValues: try UnitStore.units(in: session).map { ($0.id, $0) })
        let (english, platforms) = (try EnglishStore.all(in: session), try PlatformList.load(in: session))
        return try ChannelStore.channels(in: session).filter(\.isOpen).compactMap { channel in
            units[channel.unitID].map { Telling(channel, $0, english[channel.id] ?? EnglishWording(), platforms, by: guideline) }
        }
    }
}
