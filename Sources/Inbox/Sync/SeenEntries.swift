import Platforms

/// Which entries a sweep has met, in eight bytes each: a sweep of a million entries must not fill the memory.
///
/// Two IDs with the same number are as good as impossible; if it happened, one deletion would be noticed a sweep later.
struct SeenEntries {
    private var numbers: Set<Int> = []

    mutating func insert(_ id: RemoteID) { numbers.insert(id.hashValue) }

    func contains(_ id: RemoteID) -> Bool { numbers.contains(id.hashValue) }
}
