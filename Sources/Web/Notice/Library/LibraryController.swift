import Channels
import Hummingbird
import Organisation
import Oversight
import Wording

/// The policy library: reading, keeping, and seeing who has read.
struct LibraryController: Sendable {
    let parts: SiteParts

    func list(_ visit: Visit) async throws -> Response {
        let open = try visit.signedIn()
        let guideline = parts.guideline
        let today = parts.today(visit.now)
        let (documents, read) = try await parts.house.database.read { session in
            let documents = try PolicyLibrary.documents(guideline, on: today, in: session)
            return (documents, try PolicyLibrary.readings(of: documents, by: open.signedIn.person.id, in: session))
        }
        return parts.answer(LibraryMaker(parts: parts, visit: visit, open: open, documents: documents, read: read).page)
    }

    func show(_ name: String, _ visit: Visit) async throws -> Response {
        parts.answer(try await maker(name, visit).page(fault: nil))
    }

    func read(_ name: String, _ visit: Visit) async throws -> Response {
        do {
            let act = MarkDocumentRead(name, mark: visit.form.untouched("lydelse"))
            try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: NoticeAddress.document(name).path, confirming: .documentRead)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            let page = try await maker(name, visit).page(fault: error.sentence(in: .sv))
            return parts.answer(page, refused: Refused(error), status: .conflict)
        }
    }

    /// An empty form, or one for what has taken the place of another document.
    func write(_ visit: Visit) async throws -> Response {
        let open = try visit.signedIn()
        try open.actor.require(.sendNotices)
        var fields = DocumentFields(name: "", kind: "policy")
        let heirOf = visit.query["ersatter"]
        if !heirOf.isEmpty, let old = try? await document(heirOf, visit) {
            fields.name = String((old.replacedBy ?? "").capitalisedFirst.prefix(200))
            fields.kind = old.kind.rawValue
            fields.replaces = old.name
        }
        return parts.answer(formMaker(visit, open).page(fields, of: nil, seen: 0, fault: nil))
    }

    func add(_ visit: Visit) async throws -> Response {
        let fields = DocumentFields(visit.form)
        do {
            let name = try await parts.house.office.perform(AddDocument(fields), by: visit.signedIn().actor)
            return parts.redirect(to: NoticeAddress.document(name).path, confirming: .documentAdded)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            let page = formMaker(visit, try visit.signedIn()).page(fields, of: nil, seen: 0, fault: error.sentence(in: .sv))
            return parts.answer(page, refused: Refused(error))
        }
    }

    func writeVersion(_ name: String, _ visit: Visit) async throws -> Response {
        let open = try visit.signedIn()
        try open.actor.require(.sendNotices)
        let document = try await document(name, visit)
        return parts.answer(
            formMaker(visit, open).page(DocumentFields(document), of: document, seen: document.number, fault: nil))
    }

    func addVersion(_ name: String, _ visit: Visit) async throws -> Response {
        let fields = DocumentFields(visit.form)
        let seen = SiteAddress.number(visit.form["sedd"]).map { Int(clamping: $0) } ?? -1
        do {
            try await parts.house.office.perform(AddDocumentVersion(name, fields, seen: seen), by: visit.signedIn().actor)
            return parts.redirect(to: NoticeAddress.document(name).path, confirming: .documentAdded)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            let document = try await document(name, visit)
            // What was written stays; the person has now been told of the newer version and may go on from it.
            let page = formMaker(visit, try visit.signedIn()).page(
                fields, of: document, seen: document.number, fault: error.sentence(in: .sv))
            return parts.answer(page, refused: Refused(error))
        }
    }

    /// Who has read what, in the channels whose people one appoints.
    func readings(_ visit: Visit) async throws -> Response {
        let open = try visit.signedIn()
        guard open.signedIn.mayAnywhere(.giveRoles) else { throw Refusal.missingRight(.giveRoles, channel: nil) }
        let guideline = parts.guideline
        let today = parts.today(visit.now)
        let maker = try await parts.house.database.read { [parts] session in
            let documents = try PolicyLibrary.documents(guideline, on: today, in: session).filter(\.isToRead)
            let teams = try PolicyLibrary.teams(on: today, in: session)
            let channels = try ChannelStore.channels(where: .giveRoles, heldBy: open.actor, in: session)
                .filter { teams[$0.id] != nil }
            let people = Set(channels.flatMap { teams[$0.id] ?? [] })
            return ReadingsMaker(
                parts: parts, visit: visit, open: open, documents: documents, channels: channels, teams: teams,
                people: try PersonStore.people(people, in: session),
                readings: try PolicyLibrary.readings(of: documents, in: session))
        }
        return parts.answer(maker.page)
    }

    private func formMaker(_ visit: Visit, _ open: OpenSession) -> DocumentFormMaker {
        DocumentFormMaker(parts: parts, visit: visit, open: open)
    }

    private func document(_ name: String, _ visit: Visit) async throws -> GoverningDocument {
        let (guideline, today) = (parts.guideline, parts.today(visit.now))
        return try await parts.house.database.read { try PolicyLibrary.document(name, guideline, on: today, in: $0) }
    }

    private func maker(_ name: String, _ visit: Visit) async throws -> DocumentMaker {
        let open = try visit.signedIn()
        let guideline = parts.guideline
        let today = parts.today(visit.now)
        return try await parts.house.database.read { [parts] session in
            let document = try PolicyLibrary.document(name, guideline, on: today, in: session)
            let versions = try PolicyLibrary.versions(of: name, in: session)
            let read = try PolicyLibrary.readings(of: [document], by: open.signedIn.person.id, in: session)
            return DocumentMaker(
                parts: parts, visit: visit, open: open, document: document, versions: versions,
                people: try PersonStore.people(Set(versions.map(\.addedBy)), in: session), readAt: read[name])
        }
    }
}

extension DocumentFields {
    /// As it was written in the form.
    fileprivate init(_ form: FormFields) {
        self.init(
            name: form["namn"], kind: form["sort"], reference: form["version"], validFrom: form["galler"], link: form["lank"],
            replaces: form["ersatter"], replacedBy: form["ersatt"])
    }

    /// A document as it stands, to write the next version from.
    fileprivate init(_ document: GoverningDocument) {
        self.init(
            name: document.name, kind: document.kind.rawValue, reference: document.reference ?? "",
            validFrom: document.validFrom?.description ?? "", link: document.link ?? "", replaces: document.replaces ?? "",
            replacedBy: document.replacedBy ?? "")
    }
}
