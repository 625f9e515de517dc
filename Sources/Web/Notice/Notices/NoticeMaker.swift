import Mail
import Organisation
import Oversight

/// Puts one notice into words.
struct NoticeMaker: Sendable {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let detail: NoticeDetail
    let people: [Person.ID: Person]
    /// The document that it is about, where the library still has it.
    let document: GoverningDocument?

    private var texts: Texts { parts.texts }
    private var id: Int64 { detail.notice.id.rawValue }

    func page(fault: String?) -> NoticePage {
        NoticePage(
            frame: parts.staffFrame(visit, at: .notice(.notices)), title: detail.notice.subject, back: NoticeAddress.notices.path,
            subject: detail.notice.subject, body: detail.notice.body,
            from: texts("notice.from", ["name": people[detail.notice.sentBy]?.fullName ?? ""]),
            when: parts.times.exact(detail.notice.sentAt, now: visit.now),
            document: document.map { document in
                FrameLink(
                    address: NoticeAddress.document(document.slug).path, name: document.name.capitalisedFirst, current: false)
            },
            receipt: detail.receipt.map(receipt), reception: detail.receivers.map(reception), fault: fault.map(FaultPart.init))
    }

    private func form(_ address: NoticeAddress) -> FormPart { FormPart(action: address.path, csrf: open.token.formToken) }

    private func receipt(_ receipt: NoticeReceiver) -> ReceiptPart {
        guard let readAt = receipt.readAt else {
            return ReceiptPart(words: texts("notice.toRead"), form: form(.noticeRead(id)))
        }
        return ReceiptPart(words: texts("notice.youRead", ["when": parts.times.near(readAt, now: visit.now)]), form: nil)
    }

    private func reception(_ receivers: [NoticeDetail.Receiver]) -> ReceptionPart {
        let unread = receivers.filter { $0.receipt.readAt == nil }
        let read = receivers.count - unread.count
        // Those who are awaited first; then by name.
        let sorted = receivers.sorted { left, right in
            (left.receipt.readAt == nil ? 0 : 1, name(left)) < (right.receipt.readAt == nil ? 0 : 1, name(right))
        }
        let canRemind = unread.contains(where: \.isRunning)
        return ReceptionPart(
            words: texts("notice.readers", ["readers": String(read), "receivers": String(receivers.count)]),
            receivers: sorted.map(receiver), remind: canRemind ? form(.reminder(id)) : nil,
            noReminder: canRemind ? nil : texts("notice.noReminder"))
    }

    private func name(_ receiver: NoticeDetail.Receiver) -> String { people[receiver.receipt.person]?.fullName ?? "" }

    private func receiver(_ receiver: NoticeDetail.Receiver) -> ReceiverPart {
        let receipt = receiver.receipt
        return ReceiverPart(
            name: name(receiver), state: state(receiver),
            reminders: receipt.remindedAt.map { texts.counted("notice.reminded", receipt.reminders, ["day": parts.times.day($0, now: visit.now)]) }
                ?? texts("notice.notReminded"),
            letter: texts("letter.state.\(receiver.letter?.rawValue ?? "none")"))
    }

    private func state(_ receiver: NoticeDetail.Receiver) -> Tag {
        if let readAt = receiver.receipt.readAt {
            return Tag(words: texts("notice.readAt", ["when": parts.times.near(readAt, now: visit.now)]), tone: "good")
        }
        if people[receiver.receipt.person]?.active == false { return Tag(words: texts("notice.deactivated"), tone: nil) }
        if !receiver.isRunning { return Tag(words: texts("notice.left"), tone: nil) }
        return Tag(
            words: texts(receiver.receipt.escalatedAt == nil ? "notice.unread" : "notice.escalated"),
            tone: receiver.receipt.escalatedAt == nil ? "soon" : "late")
    }
}
