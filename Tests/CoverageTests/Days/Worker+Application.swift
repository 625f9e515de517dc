import Applications
import Database
import Organisation
import Testing

@testable import Web

extension Worker {
    /// An application for a channel, from draft to decision; and one that is taken back.
    func doApplication(_ visitor: Visitor) async throws {
        try await takePosts()
        try await visitor.get(.application(.list))
        let first = try await begin(visitor)
        try await visitor.post(.application(.help(first)))
        try await visitor.get(.application(.show(first)))
        #expect(visitor.status == 200)
        try await visitor.post(.application(.withdrawal(first)))
        #expect(visitor.status == 303)
        let id = try await begin(visitor)
        try await fillIn(id, visitor)
        try await visitor.get(.application(.review(id)))
        try await visitor.post(.application(.review(id)))
        #expect(visitor.status == 303, "handed in")
        try await visitor.get(.application(.show(id)))
        try await visitor.post(.application(.advice(id)), ["omgang": "1", "rad": "tillstyrk"])
        try await visitor.get(.application(.show(id)))
        try await visitor.post(.application(.decision(id)), ["omgang": "1", "beslut": "godkann"])
        #expect(visitor.status == 303, "decided")
        try await visitor.get(.application(.show(id)))
        try await visitor.post(.application(.opening(id)), ["adress": "https://www.facebook.com/coveragetest"])
        #expect(visitor.status == 303, "opened")
        try await visitor.get(.application(.show(id)))
        #expect(visitor.status == 200)
        try await visitor.post(.application(.roles(id)))
        #expect(visitor.status == 303, "roles given")
    }

    /// The one who applies is not the nearest manager; who decides holds every other post. A colleague is there to cover.
    private func takePosts() async throws {
        let person = sample.editor.person
        try await sample.house.office.perform(
            AddPerson(PersonFields(username: "olle-berg", firstName: "Olle", lastName: "Berg")), by: .system(.commandLine))
        let unit = try await sample.house.database.read { try UnitStore.units(in: $0).first?.id }
        guard let unit else { return }
        for post in UnitPost.allCases {
            let held = HeldPost(unit: unit, post: post, person: person.id)
            try await sample.house.office.perform(AppointToPost(held), by: .system(.commandLine))
        }
        diary.forget()
    }

    private func begin(_ visitor: Visitor) async throws -> Int64 {
        try await visitor.get(.application(.start))
        #expect(visitor.status == 200)
        try await visitor.post(.application(.start))
        #expect(visitor.status == 303)
        let list = try await sample.house.applications.list(for: sample.editor)
        diary.forget()
        return try #require(list.mine.first).application.id.rawValue
    }

    private func fillIn(_ id: Int64, _ visitor: Visitor) async throws {
        let unit = try await sample.house.database.read { try UnitStore.units(in: $0).first?.id }
        let form = ApplicationForm(try await sample.house.guidelines.current())
        diary.forget()
        for (place, step) in form.steps.enumerated() {
            let address = SiteAddress.application(.step(id, Int64(place + 1)))
            try await visitor.get(address)
            #expect(visitor.status == 200)
            let answers = step.questions.map { ("svar.\($0.id)", answer($0, unit: unit)) }
            try await visitor.post(address, Dictionary(uniqueKeysWithValues: answers))
            #expect(visitor.status == 303)
        }
    }

    private func answer(_ question: FormQuestion, unit: MunicipalUnit.ID?) -> String {
        if question.own == .politicians { return "nej" }
        return switch question.kind {
        case .text, .line, .contact: "Så här tänker vi."
        case .yesNo: "ja"
        case .person: sample.editor.person.fullName
        case .people: question.own == .cover ? "Olle Berg" : "\(sample.editor.person.fullName)\nOlle Berg"
        case .platform: "facebook"
        case .address: ""
        case .unit: unit?.description ?? ""
        case .hours: "2"
        case .date: "2027-03-01"
        case .account: "tjanst"
        }
    }
}
