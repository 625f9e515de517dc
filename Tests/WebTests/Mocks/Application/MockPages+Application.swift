@testable import Web

extension MockPages {
    static let applications: [(name: String, page: any Page)] = []
}
