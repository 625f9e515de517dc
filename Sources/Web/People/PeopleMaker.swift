import Channels
import Foundation
import Organisation
import Wording

/// Puts the list of people into words.
struct PeopleMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let file: PeopleFile

    private var texts: Texts { parts.texts }

    var page: PeoplePage {
        let search = String(visit.query["sok"].prefix(100))
        let skipping = visit.query["fran"].isEmpty ? 0 : Int(visit.query["fran"]).map { max(0, min($0, 1_000_000)) } ?? 0
        let found = found(search)
        let shown = Array(found.dropFirst(skipping).prefix(PeopleController.perPage))
        let next = skipping + shown.count
        let path = SiteAddress.people(.list).path
        let query = search.isEmpty ? "" : "sok=\(PercentText.encode(search))&"
        return PeoplePage(
            frame: parts.staffFrame(visit, at: .people(.list)), title: texts("people.heading"),
            register: SiteAddress.register(.list).path, lead: lead, warning: warning, ways: ways, action: path, search: search,
            result: texts.counted("people.found", found.count), rows: shown.map(line),
            empty: shown.isEmpty ? texts("people.none") : nil,
            next: next < found.count ? "\(path)?\(query)fran=\(next)" : nil)
    }

    private var lead: String {
        let away = file.absences.isEmpty ? texts("people.noneAway") : texts.counted("people.away", file.absences.count)
        let today = parts.today(visit.now)
        let leaving = file.leavings.values.filter { $0.lastDay >= today }.count
        return leaving == 0 ? away : "\(away) \(texts.counted("people.leaving", leaving))"
    }

    private var warning: String? {
        let names = file.people.filter { file.lastAdministrators.contains($0.id) }.map(\.fullName)
        return names.isEmpty ? nil : texts("people.lastAdministrator", ["name": names.listed(.and, in: .sv)])
    }

    private var ways: [WayPart] {
        var ways = [
            WayPart(
                address: SiteAddress.people(.person(open.signedIn.person.id.rawValue)).path,
                name: texts("people.way.own.heading"), hint: texts("people.way.own.words"))
        ]
        if open.signedIn.mayAnywhere(.recordAbsence) {
            ways.append(
                WayPart(
                    address: SiteAddress.people(.importing).path, name: texts("people.way.import.heading"),
                    hint: texts("people.way.import.words")))
        }
        return ways
    }

    /// Every word is found somewhere in the name, the title or the unit.
    private func found(_ search: String) -> [Person] {
        let words = search.lowercased().split(whereSeparator: \.isWhitespace)
        if words.isEmpty { return file.people }
        return file.people.filter { person in
            let unit = person.unitID.flatMap { file.units[$0]?.name } ?? ""
            let text = "\(person.fullName) \(person.title) \(unit) \(person.username)".lowercased()
            return words.allSatisfy { text.contains($0) }
        }
    }

    private func line(_ person: Person) -> PersonLine {
        let tags = PersonTags(parts: parts, now: visit.now).tags(
            person, absence: file.absences[person.id], leaving: file.leavings[person.id])
        let unit = person.unitID.flatMap { file.units[$0]?.name }
        let note = [person.title, unit ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        return PersonLine(
            name: person.fullName, address: SiteAddress.people(.person(person.id.rawValue)).path, note: note,
            hasTags: !tags.isEmpty, tags: tags)
    }
}

/// What marks a person among others: away, leaving, politician.
struct PersonTags {
    let parts: SiteParts
    let now: Date

    func tags(_ person: Person, absence: Absence?, leaving: Leaving?) -> [Tag] {
        var tags: [Tag] = []
        if let absence {
            let text = absence.to.map { parts.texts("people.tag.awayTo", ["day": parts.times.date($0)]) }
            tags.append(Tag(words: text ?? parts.texts("people.tag.away"), tone: "soon"))
        }
        if let leaving {
            let key = leaving.lastDay < parts.today(now) ? "people.tag.left" : "people.tag.leaves"
            tags.append(Tag(words: parts.texts(key, ["day": parts.times.date(leaving.lastDay)]), tone: "late"))
        }
        if person.isPolitician { tags.append(Tag(words: parts.texts("people.tag.politician"), tone: nil)) }
        return tags
    }
}
