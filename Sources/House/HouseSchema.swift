import Channels
import Database
import Evidence
import Inbox
import Ledger
import Moderation
import Organisation

/// The tables of the whole house.
public enum HouseSchema {
    /// Every room's steps, floor by floor: a room's tables point only at those of rooms below it.
    public static let migrations: [Migration] =
        DatabaseSchema.migrations + LedgerSchema.migrations + EvidenceSchema.migrations + OrganisationSchema.migrations
        + ChannelsSchema.migrations + InboxSchema.migrations + ModerationSchema.migrations
}
