@testable import Web

extension MockPages {
    static let visitors: [(name: String, page: any Page)] = []
}
