import Applications
import Testing

@Suite("The tables of Applications")
struct ApplicationsSchemaTests {
    @Test("each step has a sentence of its own")
    func sentences() {
        let names = ApplicationsSchema.migrations.map(\.name)
        #expect(Set(names).count == names.count)
    }
}
