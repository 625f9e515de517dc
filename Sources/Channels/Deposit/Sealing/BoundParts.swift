import Foundation

/// What something sealed is bound to, each part by its length first, so that no two lists spell the same bytes.
struct BoundParts {
    let data: Data

    init(_ parts: [String], ending: [UInt8]) {
        data = Data(parts.map { "\($0.utf8.count):\($0)" }.joined().utf8) + Data("\(ending.count):".utf8) + Data(ending)
    }
}
