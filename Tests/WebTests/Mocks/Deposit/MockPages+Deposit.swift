@testable import Web

extension MockPages {
    static let deposits: [(name: String, page: any Page)] = []
}
