import Organisation
import TestSupport
import Testing

@testable import Web

extension Worker {
    /// Governing documents, notices to those responsible, and letters.
    func doNotice(_ visitor: Visitor) async throws {
        let reader = try await reader()
        try await keepLibrary(visitor)
        try await sendNotice(visitor, about: "personuppgiftsrutinen", to: reader)
        try await seeToLetters(visitor)
        try await sample.house.noticeWatch.runDue()
        diary.note(.reminding)
    }

    /// Somebody else, without an address, so that a notice has a receiver and its letter waits for a person.
    private func reader() async throws -> Person.ID {
        let fields = PersonFields(username: "lasare", firstName: "Lisa", lastName: "Läs")
        let id = try await sample.house.office.perform(AddPerson(fields), by: .system(.commandLine))
        try await sample.house.office.perform(GrantRole(.editor, to: id), by: .system(.commandLine))
        diary.forget()
        return id
    }

    private func keepLibrary(_ visitor: Visitor) async throws {
        try await visitor.get(.notice(.library))
        try await visitor.get(.notice(.newDocument))
        try await visitor.post(.notice(.newDocument), ["namn": "Personuppgiftsrutinen", "sort": "policy", "version": "1"])
        #expect(visitor.status == 303)
        let document = "personuppgiftsrutinen"
        try await visitor.get(.notice(.document(document)))
        #expect(visitor.status == 200)
        try await visitor.post(.notice(.documentRead(document)))
        #expect(visitor.status == 303)
        try await visitor.get(.notice(.documentVersion(document)))
        try await visitor.post(.notice(.documentVersion(document)), ["namn": "Personuppgiftsrutinen", "sort": "policy", "version": "2", "sedd": "1"])
        #expect(visitor.status == 303)
        try await visitor.get(.notice(.readings))
        #expect(visitor.status == 200)
    }

    private func sendNotice(_ visitor: Visitor, about document: String, to reader: Person.ID) async throws {
        try await visitor.get(.notice(.newNotice), "?dokument=\(document)")
        let written = ["rubrik": "Ny rutin", "text": "Läs den.", "dokument": document, "roll-editor": "ja", "roll-responsible": "ja"]
        try await visitor.post(.notice(.newNotice), written.merging(["steg": "granska"]) { $1 })
        #expect(visitor.status == 200)
        try await visitor.post(.notice(.newNotice), written.merging(["steg": "skicka"]) { $1 })
        #expect(visitor.status == 303)
        try await visitor.get(.notice(.notices))
        #expect(visitor.status == 200)
        let ids = visitor.links(to: .notice).compactMap { address -> Int64? in
            if case .notice(.notice(let id)) = address { id } else { nil }
        }
        let id = try #require(ids.first)
        try await visitor.get(.notice(.notice(id)))
        #expect(visitor.status == 200)
        try await visitor.post(.notice(.reminder(id)))
        #expect(visitor.status == 303)
        // The visitor is no receiver of the own notice; that there is none to read is answered as such.
        try await visitor.post(.notice(.noticeRead(id)))
        #expect(visitor.status == 404)
    }

    private func seeToLetters(_ visitor: Visitor) async throws {
        try await visitor.get(.notice(.letters))
        #expect(visitor.status == 200)
        let stuck = try await sample.house.database.read { session in
            try session.rows("SELECT id FROM letter WHERE state = 'no_address' ORDER BY id").map { try $0.int("id") }
        }
        let letter = try #require(stuck.first)
        try await visitor.post(.notice(.letterAgain(letter)))
        #expect(visitor.status == 409)
        try await visitor.post(.notice(.letterTold(letter)))
        #expect(visitor.status == 303)
        try await visitor.post(.notice(.letters))
        #expect(visitor.status == 303)
    }
}
