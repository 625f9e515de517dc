@testable import Web

extension MockPages {
    static let registers: [(name: String, page: any Page)] = []
}
