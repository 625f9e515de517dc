import Mail
import Testing

@Suite("The tables of Mail")
struct MailSchemaTests {
    @Test("each step has a sentence of its own")
    func sentences() {
        let names = MailSchema.migrations.map(\.name)
        #expect(Set(names).count == names.count)
    }
}
