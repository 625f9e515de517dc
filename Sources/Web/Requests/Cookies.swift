import HTTPTypes

/// The cookies of a request. What cannot be read is not there.
struct Cookies: Sendable {
    private let values: [Substring: Substring]

    /// Reads every Cookie header; of a name that comes twice the first counts.
    init(_ headers: HTTPFields) {
        var values: [Substring: Substring] = [:]
        for header in headers[values: .cookie] {
            for pair in header.split(separator: ";") {
                let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard halves.count == 2 else { continue }
                let name = halves[0].trimmed
                if values[name] == nil { values[name] = halves[1].trimmed }
            }
        }
        self.values = values
    }

    subscript(name: String) -> String? {
        values[name[...]].map(String.init)
    }
}
