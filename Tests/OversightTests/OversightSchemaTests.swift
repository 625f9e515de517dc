import Oversight
import Testing

@Suite("The tables of Oversight")
struct OversightSchemaTests {
    @Test("each step has a sentence of its own")
    func sentences() {
        let names = OversightSchema.migrations.map(\.name)
        #expect(Set(names).count == names.count)
    }
}
