import Channels
import Database
import Foundation
import Guidelines
import Organisation
import Platforms
import WorkingTime

/// Reads one item with all that belongs to it, inside one snapshot.
struct ItemReader {
    let session: Session
    let person: SignedInPerson
    let guideline: Guideline

    func detail(_ id: Item.ID) throws -> ItemDetail {
        guard let row = try session.row(Self.selection, id) else { throw Refusal.notFound }
        let item = try Item(row: row)
        guard person.may(.seeItems, in: item.channel),
            let channel = try ChannelStore.channel(item.channel, in: session),
            let head = try ItemStore(session: session).head(id)
        else { throw Refusal.notFound }
        let (revisions, reply) = (try revisions(of: id), try replyPermission(head, channel))
        return ItemDetail(
            item: item, channel: InboxChannel(id: channel.id, slug: channel.slug, name: channel.name),
            thread: try ThreadReader(session: session).thread(around: item), revisions: revisions,
            history: try HistoryReader(session: session).history(of: item, revisions: revisions),
            replies: try replies(to: id), reply: reply,
            decide: permission(.decideOutcome, channel) { try head.requireDecidable() },
            settle: permission(.settleUnknown, channel) {
                guard head.standing?.asksAPerson == true else { throw InboxRefusal.nothingToSettle }
            },
            signature: reply.isAllowed ? try? signature.signature(of: person) : nil)
    }

    private var signature: ReplySignature { ReplySignature(rule: guideline.signature) }

    private static let selection = """
        SELECT item.*, latest.author_name, latest.text
        FROM item JOIN revision AS latest ON latest.item_id = item.id AND latest.number = item.revision
        WHERE item.id = ?
        """

    private func revisions(of id: Item.ID) throws -> [ItemRevision] {
        var promises = RevisionPromises(session: session)
        return try session.rows("SELECT * FROM revision WHERE item_id = ? ORDER BY number LIMIT 200", id)
            .map { try ItemRevision(row: $0, of: id, &promises) }
    }

    private func replies(to id: Item.ID) throws -> [Reply] {
        try session.rows(
            """
            SELECT reply.*, item.id AS sent_item FROM reply
            JOIN item AS question ON question.id = reply.item_id
            LEFT JOIN item ON item.channel_id = question.channel_id AND item.remote_id = reply.sent_remote_id
            WHERE reply.item_id = ? ORDER BY reply.id LIMIT 200
            """, id
        ).map(Reply.init(row:))
    }

    private func replyPermission(_ head: ItemHead, _ channel: Channel) throws -> Permission {
        let isConnected = try ConnectionStore.connection(of: channel.id, in: session) != nil
        return permission(.reply, channel) {
            try head.requireAnswerable(again: true)
            guard isConnected else { throw InboxRefusal.noReplyOnChannel }
            _ = try signature.signature(of: person)
        }
    }

    private func permission(_ right: Right, _ channel: Channel, _ check: () throws -> Void) -> Permission {
        do {
            try Actor.person(person).require(right, in: channel)
            try check()
            return .allowed
        } catch let error as InboxRefusal {
            return .refused(error)
        } catch let error as Refusal {
            return .refused(error)
        } catch {
            return .refused(Refusal.notFound)
        }
    }
}
