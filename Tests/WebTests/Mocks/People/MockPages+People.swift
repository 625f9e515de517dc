@testable import Web

extension MockPages {
    static let peoples: [(name: String, page: any Page)] = []
}
