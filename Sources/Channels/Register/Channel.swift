import Database
import Foundation
import Organisation
import Platforms

/// One of the municipality's official accounts, as it stands in the register (HBG-4.13, LUD-29, GOT-38, KUN-60).
public struct Channel: Sendable, Hashable {
    public typealias ID = RowID<Channel>

    public let id: ID
    /// The channel's word in addresses: `/kanaler/{slug}`. Never changes.
    public let slug: String
    /// The name that the public knows it by.
    public let name: String
    /// The platform that it is on.
    public let platform: PlatformKind
    /// Where the public finds it.
    public let address: WebAddress
    /// The unit that answers for the channel, and through it the board.
    public let unitID: MunicipalUnit.ID
    /// What the channel is for, in words for the public.
    public let purpose: String
    /// Whom it is for, where that is said.
    public let targetGroup: String?
    /// Whether the public can write on it.
    public let openComments: Bool
    /// The day it became an official channel.
    public let openedOn: Date
    /// The day it closed; nil while it is open. A closed channel stays in the register.
    public let closedOn: Date?
    /// The guideline that it is run by.
    public let guidelineID: String
    /// The platform's own number of the account, which stays when its name changes; nil when it is not known.
    public let accountID: String?
    /// The account's name on the platform, without an at sign; nil when it has none.
    public let handle: String?
    /// Whether it is used when there is a crisis.
    public let inCrisis: Bool
    /// When it is to be evaluated (HBG-5.3); nil when no day has been set.
    public let evaluateOn: Date?
    /// The manager or officer who answers for it (HBG-4.1, LUD-7, GOT-16); nil when nobody has been named.
    public let responsible: Person.ID?
    /// Who decided that it may be run, and when; for staff.
    public let decision: ChannelDecision
    /// The rules that it has added to what may not be posted, each approved by whoever keeps the register (LUD-17).
    public let localAdditions: [String]
    /// The number of the revision that is published.
    public let revision: Int64

    /// Whether it is an official channel now; a closed one was.
    public var isOpen: Bool { closedOn == nil }
}
