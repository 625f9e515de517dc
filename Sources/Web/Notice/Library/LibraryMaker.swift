import Foundation
import Guidelines
import Organisation
import Oversight

/// Puts the library into words.
struct LibraryMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let documents: [GoverningDocument]
    /// When the person read each, in the version that holds now.
    let read: [String: Date]

    private var texts: Texts { parts.texts }
    private var keeps: Bool { open.signedIn.may(.sendNotices) }

    var page: LibraryPage {
        let guide = PageGuidance(parts)
        let left = documents.count { $0.isToRead && read[$0.slug] == nil }
        let current = documents.filter { $0.isInForce && !$0.isOutOfDate }.map { row($0, guide) }
        let coming = documents.filter { !$0.isInForce }.map { row($0, guide) }
        let outdated = documents.filter { $0.isInForce && $0.isOutOfDate }.map { row($0, guide) }
        return LibraryPage(
            frame: parts.staffFrame(visit, at: .notice(.notices)), title: texts("library.heading"),
            tabs: NoticeWays(parts: parts, open: open).tabs(at: .library),
            lead: left == 0 ? texts("library.allRead") : texts.counted("library.left", left),
            add: keeps ? NoticeAddress.newDocument.path : nil, current: current, hasCurrent: !current.isEmpty,
            coming: coming, hasComing: !coming.isEmpty,
            outdated: outdated, hasOutdated: !outdated.isEmpty)
    }

    private func row(_ document: GoverningDocument, _ guide: PageGuidance) -> DocumentRow {
        let notes = guide.notes([document.note])
        return DocumentRow(
            address: NoticeAddress.document(document.slug).path, name: document.name.capitalisedFirst,
            kind: document.kind.phrase.words(in: .sv).capitalisedFirst, facts: facts(document),
            replaced: document.replacedBy.map { texts("library.replacedBy", ["document": $0]) },
            addHeir: keeps && document.isOutOfDate ? "\(NoticeAddress.newDocument.path)?ersatter=\(document.slug)" : nil,
            state: document.isToRead ? state(document) : nil, lacking: lacking(document), clauses: parts.links(document.clauses), notes: notes,
            hasNotes: !notes.isEmpty)
    }

    private func facts(_ document: GoverningDocument) -> String {
        let coming = document.isInForce ? document.coming?.fields.validFrom : nil
        return [
            document.reference, document.validFrom.map { texts("library.validFrom", ["day": parts.times.date($0)]) },
            coming.map { texts("library.comingFrom", ["day": parts.times.date($0)]) },
        ].compactMap(\.self).joined(separator: ", ")
    }

    /// What must be added before anybody can read it.
    private func lacking(_ document: GoverningDocument) -> String? {
        guard document.isInForce, !document.isOutOfDate, !document.isReadable else { return nil }
        return texts(keeps ? "library.addSomething" : "library.nothingToRead")
    }

    private func state(_ document: GoverningDocument) -> Tag {
        guard let readAt = read[document.slug] else { return Tag(words: texts("library.unread"), tone: "soon") }
        return Tag(words: texts("library.readOn", ["day": parts.times.day(readAt, now: visit.now)]), tone: "good")
    }
}

/// Puts one document into words.
struct DocumentMaker: Sendable {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let document: GoverningDocument
    let versions: [DocumentVersion]
    /// Those who added the versions.
    let people: [Person.ID: Person]
    /// When the person read it, in the version that holds now.
    let readAt: Date?

    private var texts: Texts { parts.texts }

    func page(fault: String?) -> DocumentPage {
        let name = document.name.capitalisedFirst
        return DocumentPage(
            frame: parts.staffFrame(visit, at: .notice(.notices)), title: name, back: NoticeAddress.library.path, heading: name,
            kind: document.kind.phrase.words(in: .sv).capitalisedFirst,
            replaced: document.replacedBy.map { texts("library.replacedBy", ["document": $0]) }, facts: facts,
            outside: document.link.map { OutsideLink(link: $0, shown: OutsideLink.shown($0)) },
            clauses: parts.links(document.clauses), notes: [document.note].compactMap(\.self).map(NotePart.init),
            fault: fault.map(FaultPart.init), reading: document.isToRead ? reading : nil, lacking: lacking, keeping: keeping,
            versions: versions.map(version), hasVersions: !versions.isEmpty)
    }

    private var facts: [Fact] {
        var facts: [Fact] = []
        if let reference = document.reference { facts.append(Fact(texts("library.reference"), reference)) }
        if let day = document.validFrom { facts.append(Fact(texts("library.from"), parts.times.date(day))) }
        if document.isInForce, let day = document.coming?.fields.validFrom {
            facts.append(Fact(texts("library.coming"), parts.times.date(day)))
        }
        if let old = document.replaces { facts.append(Fact(texts("library.replaces"), old)) }
        return facts
    }

    /// Why nobody can say that it is read; nil when it can be read, and where it has been replaced.
    private var lacking: String? {
        if !document.isInForce { return texts("library.notInForce") }
        guard !document.isOutOfDate, !document.isReadable else { return nil }
        return texts(open.signedIn.may(.sendNotices) ? "library.addSomething" : "library.nothingToRead")
    }

    private var reading: DocumentReadingPart {
        let form = FormPart(action: NoticeAddress.documentRead(document.slug).path, csrf: open.token.formToken)
        return DocumentReadingPart(
            words: readAt.map { texts("library.youRead", ["when": parts.times.near($0, now: visit.now)]) } ?? texts("library.toRead"),
            form: readAt == nil ? form : nil, mark: document.mark)
    }

    private var keeping: DocumentKeepingPart? {
        guard open.signedIn.may(.sendNotices) else { return nil }
        return DocumentKeepingPart(
            version: NoticeAddress.documentVersion(document.slug).path,
            tell: "\(NoticeAddress.newNotice.path)?dokument=\(document.slug)")
    }

    private func version(_ version: DocumentVersion) -> Titled {
        let name = people[version.addedBy]?.fullName ?? ""
        let fields = version.fields
        let said = [
            fields.reference, fields.validFrom.map { texts("library.validFrom", ["day": parts.times.date($0)]) },
            fields.replacedBy.map { texts("library.replacedBy", ["document": $0]) },
        ]
        let added = texts("library.added", ["name": name, "day": parts.times.date(version.addedAt)])
        return Titled(
            heading: texts("library.version", ["number": String(version.number), "name": fields.name]),
            words: (said.compactMap(\.self) + [added]).joined(separator: ", "))
    }
}
