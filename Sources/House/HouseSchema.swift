import Applications
import Channels
import Database
import Evidence
import Inbox
import Ledger
import Mail
import Moderation
import Organisation
import Oversight

/// The tables of the whole house.
public enum HouseSchema {
    /// Every room's steps, floor by floor: a room's tables point only at those of rooms below it.
    public static let migrations: [Migration] =
        DatabaseSchema.migrations + LedgerSchema.migrations + EvidenceSchema.migrations + OrganisationSchema.migrations
        + MailSchema.migrations + ChannelsSchema.migrations + ApplicationsSchema.migrations + InboxSchema.migrations
        + ModerationSchema.migrations + OversightSchema.migrations
}
