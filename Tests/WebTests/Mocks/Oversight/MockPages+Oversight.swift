@testable import Web

extension MockPages {
    static let oversights: [(name: String, page: any Page)] = []
}
