@testable import Web

extension MockPages {
    static let notices: [(name: String, page: any Page)] = []
}
