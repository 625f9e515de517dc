import Hummingbird
import Mail
import Oversight

/// Answers the addresses of one feature: governing documents, notices to those responsible, and letters.
struct NoticeDoor: Sendable {
    let parts: SiteParts

    private var notices: NoticeController { NoticeController(parts: parts) }
    private var library: LibraryController { LibraryController(parts: parts) }
    private var letters: LetterController { LetterController(parts: parts) }

    func answer(_ address: NoticeAddress, _ visit: Visit) async throws -> Response {
        switch address {
        case .notices: try await notices.list(visit)
        case .newNotice: visit.isPost ? try await notices.send(visit) : try await notices.write(visit)
        case .notice(let id): try await notices.show(Notice.ID(id), visit)
        case .noticeRead(let id): try await notices.read(Notice.ID(id), visit)
        case .reminder(let id): try await notices.remind(Notice.ID(id), visit)
        case .library: try await library.list(visit)
        case .newDocument: visit.isPost ? try await library.add(visit) : try await library.write(visit)
        case .document(let name): try await library.show(name, visit)
        case .documentRead(let name): try await library.read(name, visit)
        case .documentVersion(let name):
            visit.isPost ? try await library.addVersion(name, visit) : try await library.writeVersion(name, visit)
        case .readings: try await library.readings(visit)
        case .letters: visit.isPost ? try await letters.tryAll(visit) : try await letters.list(visit)
        case .letterAgain(let id): try await letters.tryAgain(StoredLetter.ID(id), visit)
        case .letterTold(let id): try await letters.told(StoredLetter.ID(id), visit)
        }
    }
}
