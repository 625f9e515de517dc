import Testing

@testable import Web

extension Worker {
    /// People: absence, leaving and who runs which channel.
    func doPeople(_ visitor: Visitor) async throws {
        let person = sample.editor.person.id.rawValue
        try await visitor.get(.people(.list))
        #expect(visitor.status == 200)
        try await visitor.get(.people(.person(person)))
        #expect(visitor.status == 200)
        try await visitor.post(.people(.absence(person)), ["fran": "2026-07-06", "till": "2026-08-02"])
        #expect(visitor.status == 303)
        try await visitor.post(.people(.absenceEnd(person)), ["franvaro": "1", "sista": "2026-07-31"])
        #expect(visitor.status == 303)
        try await visitor.post(.people(.leaving(person)), ["sista": "2026-12-31"])
        #expect(visitor.status == 303)
        try await visitor.post(.people(.leaving(person)), ["stannar": "ja"])
        try await visitor.get(.people(.importing))
        try await visitor.post(.people(.importing), ["lista": "användarnamn;från\nanna;2027-01-01"])
        #expect(visitor.status == 303)
        try await visitor.get(.people(.person(person)))
    }
}
