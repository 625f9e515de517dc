@testable import Web

extension MockPages {
    static let opens: [(name: String, page: any Page)] = []
}
